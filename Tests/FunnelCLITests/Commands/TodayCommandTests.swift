import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import Testing

@testable import FunnelCLI

@Suite struct TodayCommandTests {
  /// A store with Calvin, one deal of his and what is planned for it.
  private static func run() throws -> CommandRun {
    let run = try CommandRun()
    let lines: [[String]] = [
      ["owner", "add", "Calvin", "login=calvin"],
      ["add", "Scanner", "account=Acme", "owner=calvin", "segment=highIntent"],
      [
        "activity", "add", "see the ward", "deal=Scanner", "channel=visit", "day=2026-11-21",
        "time=9:30", "recurrence=2w",
      ],
    ]
    for line in lines {
      let result = run.runAll(line)
      #expect(result.code == 0, "\(result.complaint)")
    }
    return run
  }

  @Test func `the queue with its reason, as text and as JSON`() throws {
    let run = try Self.run()
    let text = run.run("today")
    #expect(text.code == 0)
    #expect(text.output.contains("Visit: see the ward"))
    #expect(text.output.contains("planned today"))
    let json = try run.run("today", "--json").json
    #expect(json["items.0.kind"]?.short == #""activity""#)
    #expect(json["items.0.reason"]?.short == #""activityToday""#)
    #expect(json["items.0.time"]?.short == #""09:30""#)
    #expect(json["owner.name"]?.short == #""Calvin""#)
    #expect(json["cadence.segments.0.segment"]?.short == #""highIntent""#)
  }

  @Test func `done plans the next time, postpone waits for a working day`() throws {
    let run = try Self.run()
    let done = run.run("activity", "done", "1", "outcome=well", "minutes=30")
    #expect(done.code == 0, "\(done.complaint)")
    let next = try run.run("activity", "show", "2", "--json").json
    #expect(next["day"]?.short == #""2026-12-05""#)
    #expect(next["recurrence"]?.short == #""2w""#)
    let postponed = run.run("activity", "postpone", "2")
    #expect(postponed.code == 0, "\(postponed.complaint)")
    #expect(
      try run.run("activity", "show", "2", "--json").json["day"]?.short == #""2026-11-23""#)
    #expect(run.run("activity", "postpone", "2", "+10").code == 0)
    #expect(
      try run.run("activity", "show", "2", "--json").json["day"]?.short == #""2026-12-01""#)
  }

  @Test func `a planned activity of a lost deal is refused in a plain sentence`() throws {
    let run = try Self.run()
    #expect(run.run("close", "Scanner", "--lost", "--reason", "price").code == 0)
    let refused = run.run("activity", "add", "try again", "deal=Scanner", "channel=call")
    #expect(refused.code == 65)
    #expect(refused.complaint.contains("nothing can be planned for it"))
  }

  @Test func `an impossible recurrence is refused with an example`() throws {
    let run = try Self.run()
    let refused = run.run("activity", "add", "x", "channel=call", "recurrence=0d")
    #expect(refused.code != 0)
    #expect(refused.complaint.contains("3d, 2w, 1m (days"))
    let dayless = run.run("activity", "add", "x", "channel=call", "day=", "recurrence=1w")
    #expect(dayless.code == 65)
    #expect(dayless.complaint.contains("needs a day"))
  }

  @Test func `working days and holidays are settings`() throws {
    let run = try Self.run()
    #expect(run.run("settings", "edit", "workWeek=mon,tue,wed,thu,fri,sat,sun").code == 0)
    #expect(run.run("settings", "edit", "workWeek=mon,someday").code == 65)
    #expect(run.run("holiday", "add", "Founders", "day=2026-11-22").code == 0)
    #expect(run.run("activity", "postpone", "1").code == 0)
    // Sunday is worked, but it is a holiday.
    #expect(
      try run.run("activity", "show", "1", "--json").json["day"]?.short == #""2026-11-23""#)
  }

  @Test func `the calendar of a week, and iCalendar for other programs`() throws {
    let run = try Self.run()
    let week = run.run("calendar", "--week", "2026-W47")
    #expect(week.output.contains("Sat 21 Nov 2026"))
    #expect(week.output.contains("see the ward"))
    #expect(run.run("calendar", "--week", "2026-W77").code == 64)
    let file = run.run("calendar", "--ics").output
    #expect(file.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(file.contains("DTSTART:20261121T093000Z\r\n"))
    #expect(file.contains("RRULE:FREQ=WEEKLY;INTERVAL=2\r\n"))
    #expect(file.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!run.run("calendar", "--ics", "--week", "2026-W48").output.contains("VEVENT"))
  }
}
