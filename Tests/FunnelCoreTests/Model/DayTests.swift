import FunnelCore
import FunnelTestSupport
import Testing

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `days have numbers and are written back`(iso: String, number: Int32) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(day.description == iso)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "2026-01-00", "0000-01-01",
    "2026-04-31", "26-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "", "２０２６-01-01",
  ])
  func `what is no day is refused`(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test func `every day of four centuries comes back`() {
    var expected = day("1999-12-31")
    for number in expected.number..<(expected.number + 146_097) {
      let (year, month, dayOfMonth) = Day(number: number).civil
      #expect(Day(year: year, month: month, day: dayOfMonth)?.number == number)
    }
    expected = expected.adding(days: 1)
    #expect(expected.description == "2000-01-01")
  }

  @Test func `weekdays run from Monday`() {
    #expect(day("2026-11-21").weekday == 6)
    #expect(day("1970-01-01").weekday == 4)
    #expect(day("1969-12-29").weekday == 1)
    #expect(day("1969-12-28").weekday == 7)
  }

  @Test func `months are added to their last day`() {
    #expect(day("2026-01-31").adding(months: 1) == day("2026-02-28"))
    #expect(day("2024-01-31").adding(months: 1) == day("2024-02-29"))
    #expect(day("2026-11-21").adding(months: 3) == day("2027-02-21"))
    #expect(day("2026-03-31").adding(months: -1) == day("2026-02-28"))
    #expect(day("2026-01-15").adding(months: -13) == day("2024-12-15"))
  }

  @Test func `the ends of a month and its quarter`() {
    #expect(day("2024-02-10").firstOfMonth == day("2024-02-01"))
    #expect(day("2024-02-10").lastOfMonth == day("2024-02-29"))
    #expect(day("2026-11-21").quarter == 4)
    #expect(day("2026-03-31").quarter == 1)
    #expect(day("2026-11-21").days(since: day("2026-11-01")) == 20)
  }
}
