import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct CoachingScreenTests {
  /// A robot in the list of the small store, on its first deal.
  private func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .en
  ) throws -> Robot {
    let robot = try Robot(
      SmallStore.make(), columns: columns, rows: rows, language: language)
    return robot.press("2")
  }

  private func record(_ id: Int64, of robot: Robot) throws -> DealRecord {
    let found = try robot.app.session.store.record(DealRecord.ID(id))
    return try #require(found?.record)
  }

  @Test func `the page at 80 × 24`() throws {
    let screen = try robot().press("N").screen
    #expect(
      screen == """
         漏斗 Funnel  Coaching  台大醫院 · 病房监护仪  #4       ● live  Sat 21 Nov 2026
        ╭─ Verdict ──────────────────────────────────────────────── 18 of 19 unproven ─╮
        │ Time  0 min  0 activities                                                    │
        │ For an expected win  0 min  ÷ 80 % stage                                     │
        │ Won deals took  not enough data                                              │
        │ Nothing here speaks for leaving.                                             │
        │ Leaving now saves  not enough data: 0 of 5 lost deals with logged time       │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ What is unproven ───────────────────────────────────────────────── 1 of 18 ─╮
        │ Evidence  8/9                                                                │
        │ ▸ ▲ Which problem goes away when they buy, in their own words?               │
        │     Need  Unknown                                                            │
        │   ▲ Where will the money come from, and whose budget is it?                  │
        │     Budget confirmed  Unknown                                                │
        │   ▲ Who can say yes when everybody else has said no?                         │
        │     Authority  Unknown                                                       │
        │   ▲ Why should they buy now, and what does waiting cost them?                │
        │     Timing  Unknown                                                          │
        │   ▲ Will anybody buy anything here at all?                                   │
        │     Fund rate  not known                                                     │
        │   ▲ Has anybody thought this deal through on paper?                          │
        │     SDI review  never                                                        │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter answer  c leave the deal  p print  e edit  : command  Esc back    ? help
        """)
  }

  @Test func `arrows go through the questions, and all of them come into sight`() throws {
    let robot = try robot().press("N")
    #expect(robot.screen.contains("1 of 18"))
    robot.press("down", "down", "up")
    #expect(robot.screen.contains("2 of 18"))
    robot.press("end")
    #expect(robot.screen.contains("18 of 18"))
    #expect(robot.screen.contains("▸ · What does this deal really take?"))
    robot.press("home")
    #expect(robot.screen.contains("│ Evidence  8/9"))
    robot.press("left")
    #expect(robot.app.top.id == "deals")
  }

  @Test func `an answer to the gate is written where it is asked`() throws {
    let robot = try robot().press("N")
    #expect(robot.screen.contains("▸ ▲ Which problem goes away when they buy"))
    robot.press("enter", "right", "right", "down").type("queues at the quay").press("enter")
    #expect(robot.app.top.id == "coach")
    let deal = try record(4, of: robot)
    #expect((deal.need, deal.needEvidence) == (.yes, "queues at the quay"))
    #expect(robot.screen.contains("Evidence  7/9"))
    #expect(robot.screen.contains("▸ ▲ Where will the money come from"))
    robot.press("u")
    #expect(try record(4, of: robot).need == .unknown)
  }

  @Test func `an answer of the form is written in the form, and counts as soon as one is back`()
    throws
  {
    let robot = try robot().press("N")
    for _ in 0..<4 { robot.press("down") }
    #expect(robot.screen.contains("▸ ▲ Will anybody buy anything here at all?"))
    robot.press("enter")
    let form = try #require(robot.app.top as? DealScreen)
    #expect(form.editor.selection == FieldPath(.deal, 0, "fundRate"))
    robot.type("25").press("enter", "escape")
    #expect(robot.app.top.id == "coach")
    #expect(!robot.screen.contains("Will anybody buy anything here at all?"))
  }

  @Test func `opened from the form, an answer leads back to that form and to its field`() throws {
    let robot = try robot().press("enter")
    let form = try #require(robot.app.top as? DealScreen)
    robot.press("N")
    for _ in 0..<4 { robot.press("down") }
    robot.press("enter")
    #expect(robot.app.top === form)
    #expect(form.editor.selection == FieldPath(.deal, 0, "fundRate"))
  }

  @Test func `what is typed in the form is known to the questions`() throws {
    let robot = try robot().press("enter")
    let form = try #require(robot.app.top as? DealScreen)
    form.editor.selection = FieldPath(.deal, 0, "fundRate")
    robot.type("25").press("enter", "N")
    #expect(!robot.screen.contains("Will anybody buy anything here at all?"))
  }

  @Test func `leaving asks for a reason, is one step, and says what it saves`() throws {
    let store = try SmallStore.make()
    try lose(5, in: store)
    let robot = try Robot(store).press("2", "N", "c")
    #expect(robot.screen.contains("leave the deal · Leaving now saves 1 h 30 min"))
    #expect(robot.screen.contains("no access to the decider"))
    robot.press("down", "enter")
    #expect(robot.app.top.id == "coach")
    #expect(robot.line(23).contains("no access to the decider. About 1 h 30 min"))
    let left = try record(4, of: robot)
    #expect((left.outcome, left.closeReason) == (.withdrawn, "no access to the decider"))
    #expect(robot.screen.contains("Withdrawn  no access to the decider"))
    #expect(robot.screen.contains("Leaving saved  1 h 30 min"))
    robot.press("c")
    #expect(robot.line(23).contains("the deal is closed"))
    robot.press("u")
    #expect(try record(4, of: robot).outcome == .open)
  }

  @Test func `a reason may be one's own, but not nothing`() throws {
    let robot = try robot().press("N", "c", "end", "enter", "enter")
    #expect(robot.screen.contains("must be filled in"))
    robot.type("the port moves").press("enter")
    #expect(try record(4, of: robot).closeReason == "the port moves")
    #expect(robot.screen.contains("not enough data: 0 of 5 lost deals"))
  }

  @Test func `leaving a deal that somebody has moved meanwhile is refused`() throws {
    let robot = try robot().press("N", "c")
    try robot.app.session.store.perform(
      [.edit(EntityReference(DealRecord.ID(4)), ["closeReason": .text("mine")])],
      by: SmallStore.authorship("edit", by: "lin"), expecting: [:])
    robot.press("enter")
    #expect(try record(4, of: robot).outcome == .open)
  }

  @Test func `the page is printed, and read out as plain lines`() throws {
    let robot = try robot().press("N", "p")
    #expect(robot.app.top.id == "print")
    #expect(robot.screen.contains("unproven"))
    let lines = CoachingScreen(deal: Deal.ID(4)).plainText(in: robot.app.session)
    #expect(lines.contains { $0.hasPrefix("Effort vs chance") })
  }

  @Test(arguments: [Language.hans, .hant])
  func `both scripts fit at every size`(language: Language) throws {
    for (columns, rows) in [(40, 10), (80, 24), (120, 36), (200, 50)] {
      let robot = try robot(columns: columns, rows: rows, language: language).press("N")
      #expect(robot.screen.contains(Phrase.Coaching.unproven[language]))
    }
  }

  /// Adds deals of the pipeline that were lost after 90 minutes each, today.
  private func lose(_ count: Int64, in store: any Store) throws {
    let first = try #require(try store.record(DealRecord.ID(1))).record
    var changes: [Change] = []
    for number in 1...count {
      var deal = DealRecord(id: DealRecord.ID(-number))
      (deal.name, deal.pipeline, deal.stage) = ("Lost \(number)", first.pipeline, first.stage)
      deal.created = Robot.today
      var call = Activity(id: Activity.ID(-number))
      (call.deal, call.day, call.isDone, call.minutes) = (deal.id, Robot.today, true, 90)
      changes += [.add(NewRecord(deal)), .add(NewRecord(call))]
      changes.append(.close(deal.id, Closing(.lost, reason: "price")))
    }
    try store.perform(changes, by: SmallStore.authorship("lost"), expecting: [:])
  }
}
