import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

@testable import FunnelScreens

@Suite struct ClosedDealTests {
  @Test func `a deal that has ended is not late, and its chance is no question any more`() throws {
    let store = try ReviewRobot.makeStore()
    let deal = try #require(try store.load(asOf: nil) { _, _ in true }.deals.first)
    try store.perform(
      [
        .edit(
          EntityReference(deal.id),
          [
            "expectedClose": GoldenForms.day.adding(days: -40).value, "fundRate": .integer(99),
            "competitionRate": .integer(75),
          ])
      ],
      by: ReviewRobot.authorship("rates"), expecting: [:])
    #expect(try ReviewRobot(store).text.contains("close date passed"))
    var lost = Stage(id: Stage.ID(-1))
    (lost.pipeline, lost.order, lost.role) = (deal.pipeline, 1, .lost)
    lost.name = Translated(en: "Lost", hans: "输单", hant: "輸單")
    try store.perform(
      [
        .add(NewRecord(lost)),
        .close(
          deal.id,
          Closing(
            .lost, reason: "price", competitor: "NK",
            isRecorded: true)),
      ],
      by: ReviewRobot.authorship("lost"), expecting: [:])
    let text = try ReviewRobot(store).text
    for words in ["close date passed", "past due", "joint", "stands too deep", "dated next"] {
      #expect(!text.contains(words), "\(words)")
    }
    #expect(text.contains("Lost  15 Apr 2000"))
    #expect(text.contains("price  → NK"))
    #expect(text.contains("no economic buyer"))
  }
}
