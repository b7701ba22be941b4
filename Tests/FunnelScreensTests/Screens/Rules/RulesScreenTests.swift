import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import Testing

@testable import FunnelScreens

struct RulesScreenTests {
  let store: SQLiteStore
  let robot: Robot

  init() throws {
    store = try SmallStore.make()
    robot = try Robot(store)
  }

  /// Opens the rules by their name.
  func open() { robot.press(":").type("rules").press("enter") }

  @Test func `without rules the screen says how to come by one`() {
    open()
    #expect(robot.line(0).contains("Rules"))
    #expect(robot.line(3).contains("No rules yet."))
    robot.press("e")
    #expect(robot.line(23).contains("no rule is chosen"))
  }

  @Test func `a rule is written, rehearsed, switched on, and acts`() throws {
    open()
    robot.press("n").type("close date").press("enter").type("Late deals")
    // Name, condition, plan, subject, in days, done by, reassign, share, add tag.
    for _ in 1...8 { robot.press("down") }
    robot.type("late").press("ctrl-s")
    #expect(robot.line(23).contains("Rule Late deals saved"))
    #expect(robot.line(3).contains("○ off"))
    // Ward monitors were to close three days ago.
    robot.press("s")
    #expect(robot.line(0).contains("Dry run"))
    #expect(robot.screen.contains("1 firing on 1 deal, 0 left to a person"))
    #expect(robot.screen.contains("Ward monitors"))
    robot.press("s")
    #expect(robot.line(23).contains("Rule Late deals is on"))
    #expect(try store.rules().first?.enabledOn == Robot.today)
    #expect(robot.line(3).contains("● on"))
  }

  @Test func `a dry run tells below what the columns cut, and what is on stays on`() throws {
    var rule = Rule(id: Rule.ID(-1))
    (rule.name, rule.trigger) = ("Late", .closePassed)
    (rule.isEnabled, rule.enabledOn) = (true, Robot.today)
    let subject = "Ask the customer what has changed since then"
    rule.actions = RuleActions([.plan(.call, subject: subject, inDays: 0, for: nil)])
    try store.perform([.add(NewRecord(rule))], by: SmallStore.authorship("rule"))
    open()
    robot.press("v")
    #expect(robot.line(3).contains("…"))
    let words = robot.screen.split(separator: "│").joined()
      .split { $0 == " " || $0.isNewline }
    #expect(words.joined(separator: " ").contains(subject))
    robot.press("s")
    #expect(robot.line(23).contains("the rule is on already"))
  }

  @Test func `a notice about an account names it and opens it`() throws {
    var notices = [Notice(id: Notice.ID(-1)), Notice(id: Notice.ID(-2))]
    for (place, day) in [0, -5].enumerated() {
      (notices[place].account, notices[place].text) = (Account.ID(1), "wants the invoice anew")
      notices[place].day = Robot.today.adding(days: day)
    }
    try store.perform(notices.map { .add(NewRecord($0)) }, by: SmallStore.authorship("notices"))
    open()
    robot.press("m")
    // The newest first.
    #expect(robot.line(3).contains("21 Nov") && robot.line(4).contains("16 Nov"))
    #expect(robot.line(3).contains("Kaohsiung Port"))
    robot.press("enter")
    #expect(robot.line(0).contains("Kaohsiung Port"))
  }

  @Test func `the rule saved last has the pointer`() throws {
    open()
    for name in ["First", "Second"] {
      robot.press("n").type("close date").press("enter").type(name).press("down")
      for _ in 1...7 { robot.press("down") }
      robot.type("late").press("ctrl-s")
    }
    robot.press("s", "s")
    #expect(robot.line(23).contains("Rule Second is on"))
  }

  @Test func `room for another activity opens once one is filled in`() throws {
    let robot = try Robot(store, columns: 100, rows: 40)
    robot.press(":").type("rules").press("enter")
    robot.press("n").type("close date").press("enter").type("Two steps")
    #expect(!robot.screen.contains("Activity 2"))
    robot.press("down", "down").type("Call").press("down").type("Ask why")
    #expect(robot.screen.contains("Plan 2") || robot.screen.contains("Activity 2"))
    robot.press("down", "down", "down").type("Mail").press("down").type("Send it").press("ctrl-s")
    let actions = try store.rules().first?.actions.list
    #expect(
      actions == [
        .plan(.call, subject: "Ask why", inDays: 0, for: nil),
        .plan(.mail, subject: "Send it", inDays: 0, for: nil),
      ])
  }

  @Test func `a long dry run says how far it is, and Esc stops it`() throws {
    var rule = Rule(id: Rule.ID(-1))
    (rule.name, rule.trigger) = ("Late", .closePassed)
    rule.actions = RuleActions([.addTag("late")])
    try store.perform([.add(NewRecord(rule))], by: SmallStore.authorship("rule"))
    var said: [String] = []
    robot.app.session.progress = { phrase in
      said.append(phrase[.en])
      return said.count < 3
    }
    open()
    robot.app.session.patience = -1
    robot.press("v")
    #expect(
      said == (0...2).map { "Dry run: day \($0) of 90 · Esc stops" })
    #expect(robot.line(0).contains("Rules"))
    #expect(robot.line(23).contains("the dry run was stopped"))
  }

  @Test func `rules act when no key waits, and say so`() throws {
    var rule = Rule(id: Rule.ID(-1))
    (rule.name, rule.trigger) = ("Proposal", .entersStage(Stage.ID(2)))
    rule.actions = RuleActions([.reassign(Owner.ID(2)), .notify(Owner.ID(1), "Look at it")])
    (rule.isEnabled, rule.enabledOn) = (true, Robot.today)
    try store.perform([.add(NewRecord(rule))], by: SmallStore.authorship("rule"))
    robot.app.session.letRulesAct()
    robot.app.session.perform(
      [.move(DealRecord.ID(1), to: Stage.ID(2))], Phrase(verbatim: "moved"))
    #expect(try store.firings().isEmpty)
    robot.wait(seconds: 1)
    #expect(robot.line(23).contains("A rule has acted: Harbour cranes: Proposal"))
    #expect(robot.app.session.book.deals[Deal.ID(1)]?.owner == Owner.ID(2))
    // The person's own undo goes to the person's own change.
    #expect(try store.undoable(by: "calvin")?.label == "moved")

    open()
    robot.press("enter")
    #expect(robot.screen.contains("owner → 林美玲; notice to"))
    robot.press("u")
    #expect(robot.line(23).contains("Took back: Harbour cranes: Proposal"))
    #expect(robot.app.session.book.deals[Deal.ID(1)]?.owner == Owner.ID(1))
    #expect(robot.screen.contains("undone"))
    robot.press("u")
    #expect(robot.line(23).contains("it has been taken back already"))
    robot.wait(seconds: 1)
    #expect(try store.firings().count == 1)
    robot.press("enter")
    #expect(robot.line(0).contains("#1 "))
  }

  @Test func `midnight sets rules off`() throws {
    let robot = try Robot(store, followsClock: true)
    var rule = Rule(id: Rule.ID(-1))
    (rule.name, rule.trigger) = ("Due", .closePassed)
    rule.actions = RuleActions([.addTag("late")])
    (rule.isEnabled, rule.enabledOn) = (true, Robot.today)
    try store.perform([.add(NewRecord(rule))], by: SmallStore.authorship("rule"))
    robot.app.session.letRulesAct()
    robot.wait(seconds: 1)
    #expect(try store.firings().isEmpty)
    // 病房监护仪 closes in ten days; it is late on the eleventh.
    robot.wait(seconds: 10 * 86_400)
    #expect(try store.firings().isEmpty)
    robot.wait(seconds: 86_400)
    #expect(try store.firings().map(\.cause) == ["close:2026-12-01"])
  }

  @Test func `notices are settled, and a raised flag shows on the deal until then`() throws {
    var notice = Notice(id: Notice.ID(-1))
    (notice.deal, notice.text, notice.day) = (DealRecord.ID(1), "Budget frozen", Robot.today)
    notice.isFlag = true
    try store.perform([.add(NewRecord(notice))], by: SmallStore.authorship("flag"))
    let robot = try Robot(store, columns: 120, rows: 36)
    robot.press(":").type("notices").press("enter")
    #expect(robot.screen.contains("⚑ Budget frozen"))
    robot.press("enter")
    #expect(robot.screen.contains("⚑ Rule  Budget frozen"))
    robot.press("escape", "x")
    #expect(robot.line(35).contains("Settled: Budget frozen"))
    #expect(robot.screen.contains("Nothing to settle."))
    robot.press("u")
    #expect(robot.screen.contains("⚑ Budget frozen"))
  }

  @Test func `the condition counts the deals it lets through while one types`() {
    open()
    robot.press("n").type("close date").press("enter").press("down")
    robot.type("amount>100k")
    #expect(robot.screen.contains("3 open deals now"))
    robot.type(" colour:red")
    #expect(robot.screen.contains("There is no filter “colour”."))
  }

  @Test func `rules that would undo each other are not switched on`() throws {
    for (name, from, to) in [("There", "Calvin", 2), ("Back", "林美玲", 1)] {
      var rule = Rule(id: Rule.ID(-1))
      (rule.name, rule.condition) = (name, "owner:\(from)")
      rule.actions = RuleActions([.reassign(Owner.ID(Int64(to)))])
      (rule.isEnabled, rule.enabledOn) = (name == "There", Robot.today)
      try store.perform([.add(NewRecord(rule))], by: SmallStore.authorship("rule"))
    }
    open()
    robot.press("down", "s", "s")
    #expect(robot.line(23).contains("would undo each other"))
    #expect(try store.rules().filter(\.isEnabled).map(\.name) == ["There"])
  }
}
