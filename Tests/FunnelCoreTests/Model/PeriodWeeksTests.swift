import FunnelCore
import FunnelTestSupport
import Testing

struct PeriodWeeksTests {
  private let today = day("2026-11-22")

  @Test(arguments: [
    ("2026-W47", "2026-11-16"), ("2026-w01", "2025-12-29"), ("2026-W53", "2026-12-28"),
    ("2020-W53", "2020-12-28"), ("week", "2026-11-16"), ("last-week", "2026-11-09"),
  ])
  func `weeks begin on Monday and are numbered by ISO 8601`(text: String, first: String) throws {
    let period = try #require(Period(text, today: today))
    #expect(period.first == day(first))
    #expect(period.length == 7)
  }

  @Test(arguments: ["2025-W53", "2026-W00", "2026-W54", "2026-W7", "26-W07", "weekly", "last-"])
  func `what is no week is no period`(text: String) {
    #expect(Period(text, today: today) == nil)
  }

  @Test func `periods can be named from today`() {
    #expect(Period("month", today: today)?.code == "2026-11")
    #expect(Period("last-month", today: today)?.code == "2026-10")
    #expect(Period("quarter", today: today)?.code == "2026-Q4")
    #expect(Period("last-quarter", today: today)?.code == "2026-Q3")
    #expect(Period("last-year", today: today)?.code == "2025")
    #expect(Period.week(of: today).code == "2026-W47")
    #expect(Period("last-week", today: day("2027-01-04"))?.code == "2026-W53")
    #expect(Period.trailing(days: 7, to: day("2026-11-21")).code == "2026-11-15..2026-11-21")
  }
}
