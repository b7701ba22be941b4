import FunnelTestSupport
import Testing

@testable import FunnelCore

@Suite struct HandoverTests {
  private func activity(
    _ id: Int64, _ owner: Owner.ID, deal: Deal.ID? = nil, isDone: Bool = false
  ) -> Activity {
    var activity = Activity(id: Activity.ID(id))
    (activity.owner, activity.deal, activity.isDone) = (owner, deal, isDone)
    return activity
  }

  @Test func `open deals go with their planned activities, and closed ones stay`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let (mei, tom) = (builder.owner("Mei"), builder.owner("Tom"))
    let (north, south) = (builder.account("North"), builder.account("South"))
    let first = builder.deal("A", stage: 1) { ($0.owner, $0.account) = (mei, north) }
    let second = builder.deal("B", stage: 2) { ($0.owner, $0.account) = (mei, south) }
    let third = builder.deal("C", stage: 0) { ($0.owner, $0.account) = (mei, north) }
    builder.deal("D", visits: [(0, -9)], ended: (.won, -1)) { $0.owner = mei }
    builder.deal("E", stage: 1) { $0.owner = tom }
    let activities = [
      activity(1, mei, deal: first), activity(2, mei, deal: first, isDone: true),
      activity(3, tom, deal: first), activity(4, mei), activity(5, mei, deal: second),
    ]
    let whole = Handover(from: mei, to: tom, in: builder.book, activities: activities)
    #expect(whole.deals == [first, second, third])
    #expect(whole.accounts == [north, south])
    #expect(whole.activities == [Activity.ID(1), Activity.ID(4), Activity.ID(5)])
    #expect(whole.closed == 1)
    #expect(whole.changes.count == 6)
    let one = Handover(
      from: mei, to: tom, of: [second], in: builder.book, activities: activities)
    #expect(one.deals == [second])
    #expect(one.activities == [Activity.ID(5)])
    #expect(one.closed == 0)
  }
}
