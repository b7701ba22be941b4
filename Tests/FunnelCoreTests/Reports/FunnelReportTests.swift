import FunnelCore
import FunnelTestSupport
import Testing

struct FunnelReportTests {
  @Test func `stages add up by hand`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(stage: 0, amount: 1_000, visits: [(0, -10)])
    builder.deal(stage: 0, amount: 500, visits: [(0, -20)]) { $0.need = .no }
    builder.deal(stage: 1, amount: 2_000, rates: (75, 75), visits: [(0, -40), (1, -4)]) {
      ($0.need, $0.funding, $0.authority) = (.yes, .yes, .yes)
    }
    builder.deal(stage: 1, amount: 4_000) { $0.pausedUntil = day("2027-01-01") }
    builder.deal(stage: 1)
    builder.deal(amount: 300, visits: [(0, -50), (1, -40)], ended: (.won, -5))
    builder.deal(amount: 200, visits: [(0, -50)], ended: (.upgraded, -5))
    builder.deal(amount: 700, visits: [(0, -50)], ended: (.lost, -5))
    builder.deal(amount: 900, visits: [(0, -50)], ended: (.withdrawn, -5))
    builder.deal(stage: 0, amount: 8_000) { $0.currency = Currency(code: "JPY") ?? .usd }

    let report = FunnelReport(builder.book, builder.scope)
    let (initial, needs) = (report.stages[0], report.stages[1])
    #expect(initial.count == 3)
    #expect(initial.value == 150_000)
    #expect(initial.weighted == 10_000)
    #expect(initial.pseudo == 1)
    #expect(initial.pseudoValue == 50_000)
    #expect(initial.unverified == 2)
    // 1,000 at 10 %; the yen of the other one are worth nothing without a rate.
    #expect(initial.unverifiedValue == 100_000)
    #expect(initial.unverifiedWeighted == 10_000)
    #expect(needs.unverifiedValue == 400_000)
    #expect(initial.medianDays == 15)
    #expect(needs.count == 3)
    #expect(needs.value == 600_000)
    #expect(needs.weighted == 112_500)
    #expect(needs.verified == 1)
    #expect(needs.paused == 1)
    #expect(report.stages.map(\.stage.role).suffix(2) == [.won, .lost])
    #expect(report.stages.map(\.count) == [3, 3, 0, 0, 0, 2, 1])
    #expect(report.totals.open == 6)
    #expect(report.totals.won == 2)
    #expect(report.totals.lost == 1)
    #expect(report.totals.withdrawn == 1)
    #expect(report.totals.openValue == 750_000)
    #expect(report.totals.weighted == 122_500)
    #expect(report.totals.wonValue == 50_000)
    #expect(report.unconverted.map(\.value) == [8_000])
    #expect(report.unconverted.map(\.count) == [1])
  }

  @Test func `an empty book has a funnel of noughts`() {
    let report = FunnelReport(Book(), Scope(today: day("2026-11-21")))
    #expect(report.stages.isEmpty)
    #expect(report.totals == FunnelReport.Totals())
  }

  @Test func `a stage nobody stands in has no median`() {
    let builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    #expect(FunnelReport(builder.book, builder.scope).stages.allSatisfy { $0.medianDays == nil })
  }
}
