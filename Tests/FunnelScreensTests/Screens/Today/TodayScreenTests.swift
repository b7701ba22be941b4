import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct TodayScreenTests {
  /// The small store with a day of Calvin's: a visit at 9:30 that comes every second week, an
  /// overdue call, an action of his, a notice, a next step without a day.
  static func store() throws -> SQLiteStore {
    let store = try SmallStore.make()
    var visit = Activity(id: Activity.ID(-1))
    (visit.deal, visit.channel, visit.subject) = (Deal.ID(1), .visit, "see the harbour")
    (visit.day, visit.time) = (Robot.today, ClockTime(minutes: 570))
    visit.recurrence = Recurrence(every: 2, .weeks)
    var call = Activity(id: Activity.ID(-2))
    (call.deal, call.channel, call.day) = (Deal.ID(2), .call, Robot.today.adding(days: -2))
    call.owner = Owner.ID(1)
    var action = ActionItem(id: ActionItem.ID(-1))
    (action.deal, action.task, action.assignee) = (Deal.ID(1), "calculate savings", "Calvin")
    action.due = Robot.today
    var notice = Notice(id: Notice.ID(-1))
    (notice.account, notice.text, notice.day) = (Account.ID(1), "asks for the invoice", Robot.today)
    notice.owner = Owner.ID(1)
    try store.perform(
      [
        .edit(
          EntityReference(.deal, 1), ["fundRate": .integer(75), "competitionRate": .integer(75)]),
        .edit(EntityReference(.deal, 3), ["nextStep": .text("send samples")]),
        .add(NewRecord(visit)), .add(NewRecord(call)), .add(NewRecord(action)),
        .add(NewRecord(notice)),
      ], by: SmallStore.authorship("day"), expecting: [:])
    return store
  }

  private static func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .en
  ) throws -> (Robot, SQLiteStore) {
    let store = try store()
    let robot = try Robot(store, columns: columns, rows: rows, language: language).press("4")
    return (robot, store)
  }

  private static func activities(_ store: SQLiteStore) throws -> [Activity] {
    try store.records(Activity.self, where: nil, refersTo: nil).map(\.record)
  }

  @Test func `the panel of time names what it counts where there are several pipelines`() throws {
    let store = try Self.store()
    var other = Pipeline(id: Pipeline.ID(-1))
    other.name = Translated("Tenders")
    let one = try Robot(store, columns: 120, rows: 36).press("4")
    #expect(!one.screen.contains("Time by zone ·"))
    try store.perform(
      [.add(NewRecord(other))], by: SmallStore.authorship("tenders"), expecting: [:])
    let two = try Robot(store, columns: 120, rows: 36).press("4")
    #expect(two.screen.contains("Time by zone · all pipelines"))
  }

  @Test(arguments: Language.allCases)
  func `at 100 columns names and figures of the panels stand apart`(language: Language) throws {
    let (robot, _) = try Self.robot(columns: 100, rows: 30, language: language)
    let titles = [
      Phrase.Today.segment, Phrase.Today.late, Phrase.Common.today, Phrase.Today.booked,
    ].map { $0[language] }
    let panel = try #require(robot.line(2).split(separator: "│").last)
    let words = panel.split(separator: " ").map(String.init)
    #expect(Array(words.prefix(titles.count)) == titles)
  }

  @Test func `the day at 80 × 24`() throws {
    let (robot, _) = try Self.robot()
    #expect(
      robot.screen == """
         漏斗 Funnel  Today  Calvin                             ● live  Sat 21 Nov 2026
        ╭─ Queue ────────────────────────────────────────────────────── 5 · overdue 1 ─╮
        │   Zone      What                 Account          Deal        Why            │
        │▸  Best Few  Visit: see the har…  Kaohsiung Port   Harbour c…  today 09:30    │
        │   Best Few  Action: calculate …  Kaohsiung Port   Harbour c…  today          │
        │   Universe  Call                 台大醫院         Ward moni…  ! 2 d late     │
        │   Universe  Next step: send sa…  Kaohsiung Port   Night shi…  no day         │
        │   —         asks for the invoi…  Kaohsiung Port               notice of today│
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Cadence ────────────────────────────────────────────────────────────────────╮
        │ Segment                                    late  today  booked  7 days  first│
        │ High intent                                   ·      ·       ·       ·      ·│
        │ Medium                                        ·      ·       ·       ·      ·│
        │ Potential                                     ·      ·       ·       ·      ·│
        │ 3 deals without a segment                                                    │
        │ First contacts, time left                                                    │
        │ no clock runs                                                                │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter open  d done  z tomorrow  f delegate  a log  Tab pane  > move on  ? help
        """)
  }

  @Test func `the last worked day of a week offers the plan of the next one`() throws {
    let (robot, _) = try Self.robot()
    // Saturday is free, Friday is the day.
    #expect(!robot.line(0).contains("W weekly plan"))
    robot.app.session.book.settings.workWeek = Tags("mon,tue,wed,thu,fri,sat")
    #expect(robot.line(0).contains("W weekly plan"))
    robot.press("W")
    #expect(robot.app.top.id == "plan")
    robot.press("escape", "E")
    #expect(robot.app.top.id == "leads")
  }

  @Test func `an activity is about something`() throws {
    let (robot, store) = try Self.robot()
    let before = try store.records(Activity.self, where: nil, refersTo: nil).count
    robot.press("w", "n", "ctrl-s")
    #expect(robot.screen.contains("Say what it is about"))
    #expect(try store.records(Activity.self, where: nil, refersTo: nil).count == before)
  }

  @Test func `done disappears, comes back with undo, and stays in the history`() throws {
    let (robot, store) = try Self.robot()
    robot.press("d")
    #expect(robot.screen.contains("Done: Visit: see the harbour"))
    let done = try Self.activities(store)
    #expect(done.map(\.isDone) == [true, false, false])
    // It comes again in the same step, two weeks on.
    #expect(done.last?.day == Robot.today.adding(days: 14))
    #expect(!robot.screen.contains("Visit: see the har…"))
    robot.press("u")
    #expect(try Self.activities(store).map(\.isDone) == [false, false])
    #expect(robot.screen.contains("Visit: see the har…"))
  }

  @Test func `a call is logged in three keys, with minutes and outcome`() throws {
    let (robot, store) = try Self.robot()
    // Next steps have no activity of their own: the log is a new one.
    robot.press("down", "down", "a", "c", "enter")
    let logged = try #require(try Self.activities(store).last)
    #expect((logged.channel, logged.outcome, logged.minutes) == (.call, "reached", 10))
    #expect((logged.isDone, logged.day, logged.isCustomerFacing) == (true, Robot.today, true))
    #expect(logged.owner == Owner.ID(1))
  }

  @Test func `a call that reached nobody faces no customer, and arrows change the minutes`() throws
  {
    let (robot, store) = try Self.robot()
    robot.press("down", "down", "a", "c", "left", "2")
    let logged = try #require(try Self.activities(store).last)
    #expect((logged.outcome, logged.minutes) == ("not reached", 5))
    #expect(!logged.isCustomerFacing)
  }

  @Test func `logging a planned activity finishes it`() throws {
    let (robot, store) = try Self.robot()
    robot.press("a", "enter")
    let first = try #require(try Self.activities(store).first)
    #expect((first.isDone, first.outcome) == (true, "agreed on the next step"))
    #expect(first.minutes == 60)
  }

  @Test func `tomorrow is the next working day`() throws {
    let (robot, store) = try Self.robot()
    robot.press("z")
    // Robots work on a Saturday.
    #expect(try Self.activities(store).first?.day == Robot.today.adding(days: 2))
    #expect(robot.screen.contains("→ Mon 23 Nov 2026"))
  }

  @Test func `a line is put off to a day, and given to another person`() throws {
    let (robot, store) = try Self.robot()
    robot.press("Z", "end", "enter").type("+5").press("enter")
    #expect(try Self.activities(store).first?.day == Robot.today.adding(days: 5))
    robot.press("f", "enter")
    let action = try #require(
      try store.records(ActionItem.self, where: nil, refersTo: nil).first?.record)
    #expect(action.assignee == "林美玲")
    #expect(!robot.screen.contains("calculate savings  "))
  }

  @Test func `another person's day, and everyone's`() throws {
    let (robot, _) = try Self.robot()
    robot.press("O", "end", "enter")
    #expect(robot.screen.contains("Today  林美玲"))
    #expect(!robot.screen.contains("see the harbour"))
    robot.press("O", "home", "enter")
    #expect(robot.screen.contains("Today  everyone"))
    #expect(robot.screen.contains("see the h"))
  }

  @Test func `an activity in full takes people who were there`() throws {
    let (robot, store) = try Self.robot()
    let people = ["Ann Lee", "Bo Chen"].enumerated().map { place, name in
      var contact = Contact(id: Contact.ID(-Int64(place) - 1))
      (contact.name, contact.account) = (name, Account.ID(1))
      return Change.add(NewRecord(contact))
    }
    try store.perform(people, by: SmallStore.authorship("people"), expecting: [:])
    robot.wait(seconds: 1)
    robot.press("A")
    for _ in 0..<10 { robot.press("down") }
    robot.type("ann, bo").press("ctrl-s")
    let logged = try #require(try Self.activities(store).last)
    let known = try store.records(Contact.self, where: nil, refersTo: nil).map(\.record)
    #expect(logged.contact == known.first { $0.name == "Ann Lee" }?.id)
    let others = try store.attendees(of: logged.id).map(\.contact)
    #expect(others == known.filter { $0.name == "Bo Chen" }.map(\.id))
    robot.press("A")
    for _ in 0..<8 { robot.press("down") }
    robot.type("nobody").press("ctrl-s")
    #expect(robot.screen.contains("nobody"))
    #expect(try Self.activities(store).count == 3)
  }

  @Test func `holidays and the working week are set from here`() throws {
    let (robot, store) = try Self.robot()
    robot.press("H", "down", "enter").type("2026-11-23").press("enter")
      .type("Founders").press("enter", "enter")
    #expect(try store.load().holidays.map(\.name) == ["Founders"])
    // Tomorrow is Tuesday now.
    robot.press("z")
    #expect(try Self.activities(store).first?.day == Robot.today.adding(days: 3))
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `two deals of one name are told apart by their accounts`(columns: Int, rows: Int) throws {
    let store = try Self.store()
    try store.perform(
      [
        .edit(EntityReference(.deal, 2), ["name": .text("PMD"), "owner": Owner.ID(1).value]),
        .edit(EntityReference(.deal, 3), ["name": .text("PMD"), "nextStep": .text("see them")]),
        .edit(EntityReference(.deal, 2), ["nextStep": .text("see them")]),
      ], by: SmallStore.authorship("names"), expecting: [:])
    let robot = try Robot(store, columns: columns, rows: rows).press("4")
    let lines = robot.screen.split(separator: "\n").filter { $0.contains("Next step: ") }
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("Kaohsiung") } && lines.contains { $0.contains("台大醫院") })
  }

  @Test func `on a Sunday Monday is offered once`() throws {
    let robot = try Robot(Self.store(), today: Robot.today.adding(days: 1)).press("4", "Z")
    let days = robot.screen.split(separator: "\n").filter { $0.contains("Nov 2026") }
    #expect(days.count { $0.contains("Mon 23 Nov") } == 1)
    #expect(robot.screen.contains("In a week") && robot.screen.contains("Mon 30 Nov"))
    #expect(!robot.screen.contains("Next week"))
  }

  @Test func `a past day shows what was planned then`() throws {
    let (robot, store) = try Self.robot()
    let call = try #require(try Self.activities(store).last)
    try store.perform(
      [.edit(EntityReference(call.id), ["isDone": true.value, "subject": .text("came later")])],
      by: Authorship(
        author: "calvin", at: Instant(milliseconds: 1_795_262_400_000 + 2 * 86_400_000),
        today: Robot.today.adding(days: 2), label: "later"), expecting: [:])
    robot.app.session.travel(to: Robot.today)
    #expect(robot.screen.contains("Call ") && !robot.screen.contains("came later"))
    robot.press("w")
    #expect(!robot.screen.contains("came later"))
    // On the day before nothing had been planned yet.
    robot.press("escape")
    robot.app.session.travel(to: Robot.today.adding(days: -1))
    #expect(!robot.screen.contains("see the harbour"))
    #expect(robot.screen.contains("Nothing is due."))
  }

  @Test func `a demonstration is asked how many questions there were`() throws {
    let (robot, store) = try Self.robot()
    // The visit is planned; the product was shown.
    robot.press("a", "d", "enter")
    #expect(robot.screen.contains("How many questions did they ask?"))
    robot.press("3")
    let visit = try #require(try Self.activities(store).first)
    #expect((visit.isDone, visit.isDemo, visit.questions) == (true, true, 3))
    robot.press("u", "a", "d", "enter", "0")
    #expect(try Self.activities(store).first?.isSilentDemo == true)
  }

  @Test func `the form of a demonstration wants the number of questions`() throws {
    let (robot, store) = try Self.robot()
    robot.press("down", "down", "A")
    for _ in 0..<7 { robot.press("down") }
    robot.press("right", "ctrl-s")
    #expect(robot.screen.contains("How many questions did they ask at the demo?"))
    robot.type("2").press("ctrl-s")
    let logged = try #require(try Self.activities(store).last)
    #expect((logged.isDemo, logged.questions) == (true, 2))
  }

  @Test(arguments: [
    (Language.en, "Objection: too dear"), (.hans, "异议：too dear"), (.hant, "異議：too dear"),
  ])
  func `an open objection asks for a meeting until one is planned`(
    language: Language, line: String
  ) throws {
    let store = try Self.store()
    var objection = DealObjection(id: DealObjection.ID(-1))
    (objection.deal, objection.text) = (Deal.ID(3), "too dear")
    objection.raisedOn = Robot.today.adding(days: -3)
    try store.perform(
      [.add(NewRecord(objection))], by: SmallStore.authorship("said"), expecting: [:])
    let robot = try Robot(store, columns: 200, rows: 50, language: language).press("4")
    #expect(robot.screen.contains(line))
    for _ in 0..<10 {
      if robot.screen.split(separator: "\n").contains(where: {
        $0.contains("▸") && $0.contains(line)
      }) {
        break
      }
      robot.press("down")
    }
    robot.press("z")
    // The footer says what was planned, the queue does not ask for it any more.
    #expect(!robot.screen.split(separator: "\n").dropLast().contains { $0.contains(line) })
    let planned = try #require(try Self.activities(store).last)
    #expect((planned.channel, planned.deal, planned.isDone) == (.meeting, Deal.ID(3), false))
  }

  @Test(arguments: Language.allCases)
  func `the radar names its segments in every language`(language: Language) throws {
    let (robot, _) = try Self.robot(columns: 120, rows: 36, language: language)
    for segment in Segment.allCases {
      #expect(robot.screen.contains(segment.label[language]))
    }
  }
}
