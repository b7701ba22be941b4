import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct WorkCalendarTests {
  // Monday.
  private let monday = day("2026-09-28")

  @Test func `weekends are free and Monday follows Friday`() {
    let calendar = WorkCalendar()
    let friday = monday.adding(days: 4)
    #expect(calendar.isWorked(friday) && !calendar.isWorked(friday.adding(days: 1)))
    #expect(calendar.adding(1, to: friday) == monday.adding(days: 7))
    #expect(calendar.adding(0, to: friday.adding(days: 1)) == monday.adding(days: 7))
    #expect(calendar.count(from: monday, through: monday.adding(days: 13)) == 10)
    #expect(calendar.count(from: friday, through: monday) == 0)
  }

  @Test func `holidays are free and days made up for are worked`() {
    var book = Book()
    for (number, days, isWorking) in [(1, 3, false), (2, 4, false), (3, 5, true)] {
      var holiday = Holiday(id: Holiday.ID(Int64(number)))
      (holiday.day, holiday.isWorking) = (monday.adding(days: days), isWorking)
      book.holidays.update(holiday)
    }
    // Thursday and Friday are free, Saturday is worked for it.
    #expect(book.workCalendar.count(from: monday, through: monday.adding(days: 6)) == 4)
    #expect(book.workCalendar.adding(1, to: monday.adding(days: 2)) == monday.adding(days: 5))
  }

  @Test func `a working week can be another one`() {
    var book = Book()
    book.settings.workWeek = Tags("sun,mon,tue,wed,thu")
    #expect(!book.workCalendar.isWorked(monday.adding(days: 4)))
    #expect(book.workCalendar.isWorked(monday.adding(days: 6)))
  }

  @Test func `a week without a working day ends`() {
    let calendar = WorkCalendar(
      exceptions: Dictionary(
        uniqueKeysWithValues: (0..<400).map { (monday.adding(days: $0), false) }))
    #expect(calendar.worked(from: monday) == monday)
  }

  @Test(arguments: [
    ("9:30", "09:30"), ("930", "09:30"), ("14", "14:00"), ("0", "00:00"), ("23：59", "23:59"),
  ])
  func `times are read as typed`(typed: String, time: String) {
    #expect(ClockTime(typed)?.description == time)
  }

  @Test(arguments: ["24", "9:3", "9:60", "", "9.30", "-1", "1:2:3", "12345"])
  func `what is no time is none`(typed: String) { #expect(ClockTime(typed) == nil) }

  @Test func `what comes on the 31st comes back to it after a short month`() {
    let january = day("2027-01-31")
    let monthly = Recurrence("1m")
    let anchored = monthly?.anchored(on: january)
    #expect(anchored == Recurrence("1m/31"))
    #expect(anchored.flatMap { String($0.value) } == "1m/31")
    let february = monthly?.next(after: january)
    #expect(february == day("2027-02-28"))
    #expect(february.flatMap { anchored?.next(after: $0) } == day("2027-03-31"))
    #expect(anchored?.next(after: day("2027-04-30")) == day("2027-05-31"))
    // Moved to the 15th by hand, it stays there; and nothing is remembered that no month cuts off.
    #expect(anchored?.next(after: day("2027-02-15")) == day("2027-03-15"))
    #expect(anchored?.anchored(on: day("2027-02-15")) == monthly)
  }

  @Test func `recurrences count days, weeks and months`() {
    #expect(Recurrence("3d")?.next(after: monday) == monday.adding(days: 3))
    #expect(Recurrence("weekly")?.next(after: monday) == monday.adding(days: 7))
    // 31 January, then the last day of February.
    #expect(Recurrence("1m")?.next(after: day("2027-01-31")) == day("2027-02-28"))
    for typed in ["0d", "-1w", "2x", "d", "367d", "1m/", "1m/32", "1w/31", "1m/31/1"] {
      #expect(Recurrence(typed) == nil)
    }
  }
}
