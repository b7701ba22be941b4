import FunnelCore
import FunnelTestSupport
import Testing

struct PeriodNeighboursTests {
  @Test(arguments: [
    ("2026-03", "2026-02"), ("2026-01", "2025-12"), ("2026-Q1", "2025-Q4"), ("2026", "2025"),
    ("2026-05-05..2026-05-09", "2026-04-30..2026-05-04"),
    ("2026-05-01..2026-05-01", "2026-04-30..2026-04-30"),
  ])
  func `before each kind comes one of the same kind`(written: String, expected: String) throws {
    let period = try #require(Period(written, today: day("2026-11-21")))
    #expect(period.previous == Period(expected, today: day("2026-11-21")))
  }
}
