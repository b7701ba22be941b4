import FunnelCore
import FunnelStore
import Testing

@Suite struct DemoDataTests {
  private func book(_ today: Day) throws -> Book {
    let store = try SQLiteStore.inMemory()
    let authorship = Authorship(
      author: "demo", at: Instant(milliseconds: Int64(today.number) * 86_400_000), today: today,
      label: "demo")
    try store.perform(DemoData.changes(today: today), by: authorship, expecting: [:])
    return try store.load(asOf: nil, progress: { _, _ in true })
  }

  @Test(arguments: [20_778, 20_820, 20_850])
  func `the funnel of the demonstration is one`(number: Int32) throws {
    let today = Day(number: number)
    let book = try book(today)
    let scope = Scope(pipeline: book.defaultPipeline?.id, today: today)
    let funnel = FunnelReport(book, scope)
    let counts = funnel.stages.filter { $0.stage.role == .open }.map(\.count)
    #expect(counts == counts.sorted(by: >))
    #expect(funnel.totals.won > 10 && funnel.totals.lost > 30)
    #expect(funnel.totals.withdrawn > 0 && funnel.totals.paused > 0)
    #expect(funnel.conversions.contains { $0.verdict == .alarm })
    #expect(
      funnel.stages.contains { $0.pseudo > 0 } && funnel.stages.contains { $0.unverified > 0 })
  }

  @Test(arguments: [20_778, 20_820, 20_850])
  func `every figure of the demonstration has something to say`(number: Int32) throws {
    let today = Day(number: number)
    let book = try book(today)
    let year = Scope(pipeline: book.defaultPipeline?.id, today: today)
    let quarter = Scope(
      pipeline: book.defaultPipeline?.id, period: .quarter(of: today), today: today)
    let health = HealthReport(book, year)
    #expect(health.cycle != nil && health.velocity != nil)
    #expect(health.stagnant.count > 3 && health.pastDue.count > 1)
    #expect(HealthReport(book, quarter).quota != nil)
    let zones = ZoneReport(book, year)
    #expect(zones.zones.allSatisfy { $0.deals.count > 1 })
    #expect(zones.audits[.dateFiction, default: 0] > 1 && zones.audits[.readyEarly, default: 0] > 0)
    #expect(AttentionReport(book, year).items.count > 5)
  }
}
