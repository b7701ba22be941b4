import FunnelCore
import FunnelTestSupport
import Testing

struct PeriodTests {
  let today = day("2026-11-21")

  @Test(arguments: [
    ("2026", "2026-01-01", "2026-12-31"), ("2026-Q4", "2026-10-01", "2026-12-31"),
    ("2026-q1", "2026-01-01", "2026-03-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2026-10-05..2026-11-21", "2026-10-05", "2026-11-21"),
    ("last-90d", "2026-08-24", "2026-11-21"), ("last-1d", "2026-11-21", "2026-11-21"),
  ])
  func `periods as people type them`(text: String, first: String, last: String) {
    #expect(Period(text, today: today) == Period(first: day(first), last: day(last)))
  }

  @Test(arguments: [
    "", "26", "2026-Q5", "2026-Q0", "2026-13", "2026-11-21..2026-10-01", "last-0d", "last-xd",
    "2026-11-21", "..", "2026-10-01..", "next",
  ])
  func `what is no period is refused`(text: String) {
    #expect(Period(text, today: today) == nil)
  }

  @Test func `both ends belong to it`() throws {
    let quarter = Period.quarter(of: today)
    #expect(quarter.contains(day("2026-10-01")) && quarter.contains(day("2026-12-31")))
    #expect(!quarter.contains(day("2026-09-30")) && !quarter.contains(day("2027-01-01")))
    #expect(quarter.length == 92)
    #expect(Period(first: today, last: today)?.length == 1)
  }
}
