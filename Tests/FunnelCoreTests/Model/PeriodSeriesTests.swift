import FunnelCore
import FunnelTestSupport
import Testing

struct PeriodSeriesTests {
  @Test(arguments: [
    ("2026-Q1", "2025-Q4"), ("2026-03", "2026-02"), ("2026", "2025"),
    ("2026-05-01..2026-06-30", "2026-03-01..2026-04-30"),
    ("2026-11-10..2026-11-21", "2026-10-29..2026-11-09"),
  ])
  func `the period before is of the same kind`(text: String, before: String) throws {
    let period = try #require(Period(text, today: day("2026-11-21")))
    #expect(period.code == text)
    #expect(period.preceding.code == before)
  }

  @Test func `a series ends with the period itself`() {
    let series = Period.month(of: day("2026-03-05")).series(of: 4)
    #expect(series.map(\.code) == ["2025-12", "2026-01", "2026-02", "2026-03"])
    #expect(Period.month(of: day("2026-03-05")).series(of: 0).count == 1)
  }
}
