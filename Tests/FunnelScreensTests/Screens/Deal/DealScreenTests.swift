import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct DealScreenTests {
  private let budget = FieldPath(.deal, 0, "budget")

  // MARK: Drafts

  @Test func `a pointer whose row is gone is drawn where it goes at once`() throws {
    let robot = try ReviewRobot()
    let screen = try #require(robot.app.top as? DealScreen)
    screen.editor.selection = FieldPath(.products, 7, "model")
    let first = robot.app.draw(robot.size)
    #expect(screen.editor.selection != FieldPath(.products, 7, "model"))
    #expect(robot.app.draw(robot.size) == first)
  }

  @Test func `what is typed is on disk within a second, and is there after a sudden end`() throws {
    let robot = try ReviewRobot()
    robot.go(to: budget)
    robot.type("12m")
    robot.wait(milliseconds: 250)
    #expect(try robot.store.draft(of: robot.deal, by: "calvin") == nil)
    robot.wait(milliseconds: 250)
    let draft = try #require(try robot.store.draft(of: robot.deal, by: "calvin"))
    #expect(draft.form.budget == 1_200_000_000)
    #expect(robot.text.contains("draft saved 14:02:31"))
    let again = try ReviewRobot(robot.store)
    #expect(again.form.budget == 1_200_000_000)
    #expect(again.text.contains("Your draft of 14:02:31 is open again; X discards it."))
  }

  @Test func `leaving the screen keeps what was typed`() throws {
    let robot = try ReviewRobot()
    robot.go(to: budget)
    robot.type("12m").press("enter", "escape")
    #expect(robot.screen == nil)
    let draft = try robot.store.draft(of: robot.deal, by: "calvin")
    #expect(draft?.form.budget == 1_200_000_000)
  }

  @Test func `a draft from which everything was taken back is forgotten`() throws {
    let robot = try ReviewRobot()
    robot.go(to: budget)
    robot.type("12m").press("enter")
    robot.wait(milliseconds: 600)
    robot.press("u")
    robot.wait(milliseconds: 600)
    #expect(try robot.store.draft(of: robot.deal, by: "calvin") == nil)
  }

  @Test func `X discards the draft and u brings it back`() throws {
    let robot = try ReviewRobot()
    robot.go(to: budget)
    robot.type("12m").press("enter")
    robot.wait(milliseconds: 600)
    robot.press("X")
    #expect(robot.form.budget == nil)
    #expect(try robot.store.draft(of: robot.deal, by: "calvin") == nil)
    robot.press("u")
    #expect(robot.form.budget == 1_200_000_000)
  }

  // MARK: Completing

  @Test func `completing freezes the form and makes its header the deal's own`() throws {
    let robot = try ReviewRobot()
    robot.go(to: FieldPath(.deal, 0, "fundRate"))
    robot.type("75").press("enter", "ctrl-s")
    let store = robot.store
    #expect(try store.record(robot.deal)?.record.fundRate == 75)
    #expect(try store.draft(of: robot.deal, by: "calvin") == nil)
    let reviews = try store.records(
      ReviewRecord.self, where: "deal", refersTo: EntityReference(robot.deal))
    #expect(reviews.count == 1)
    #expect(reviews.first?.record.form.fundRate == 75)
    #expect(robot.text.contains("Review of 15 Apr 2000 completed"))
    robot.press("u")
    #expect(try store.record(robot.deal)?.record.fundRate == nil)
    #expect(robot.text.contains("the form is your draft again"))
  }

  @Test func `a text that is not in order keeps the form from being completed`() throws {
    let robot = try ReviewRobot()
    robot.go(to: budget)
    robot.press("enter").type("abc").press("ctrl-s")
    #expect(robot.text.contains("“abc” does not fit"))
    #expect(robot.screen?.editor.editing?.typed.text == "abc")
    #expect(
      try robot.store.records(
        ReviewRecord.self, where: "deal", refersTo: EntityReference(robot.deal)
      ).isEmpty)
  }

  @Test func `a change by somebody else is shown and settled field by field`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("team.funnel")
    let mine = try ReviewRobot.makeStore(at: path)
    let theirs = try SQLiteStore.open(at: path)
    let robot = try ReviewRobot(mine)
    robot.go(to: budget)
    robot.type("12m").press("enter")
    robot.wait(milliseconds: 600)
    try theirs.perform(
      [.edit(EntityReference(robot.deal), ["budget": .integer(1_100_000_000)])],
      by: ReviewRobot.authorship("budget"), expecting: [:])
    robot.wait(milliseconds: 250)
    #expect(robot.text.contains("The deal has moved on since this draft was begun: Budget."))
    robot.press("ctrl-s")
    #expect(robot.app.top.id == "settle")
    #expect(robot.text.contains("Take theirs: Budget"))
    robot.press("enter")
    #expect(try mine.record(robot.deal)?.record.budget == 1_200_000_000)
  }

  @Test func `their value can be taken instead`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("team.funnel")
    let mine = try ReviewRobot.makeStore(at: path)
    let theirs = try SQLiteStore.open(at: path)
    let robot = try ReviewRobot(mine)
    robot.go(to: budget)
    robot.type("12m").press("enter")
    robot.wait(milliseconds: 600)
    try theirs.perform(
      [.edit(EntityReference(robot.deal), ["budget": .integer(1_100_000_000)])],
      by: ReviewRobot.authorship("budget"), expecting: [:])
    robot.wait(milliseconds: 250)
    robot.press("=", "down", "enter")
    #expect(robot.form.budget == 1_100_000_000)
    #expect(!robot.text.contains("moved on"))
  }

  @Test func `a field that nobody touched here takes what somebody else sets`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("team.funnel")
    let mine = try ReviewRobot.makeStore(at: path)
    let theirs = try SQLiteStore.open(at: path)
    let robot = try ReviewRobot(mine)
    robot.go(to: FieldPath(.deal, 0, "nextStep"))
    robot.press("enter").type("Call the director").press("enter")
    robot.wait(milliseconds: 600)
    for budget: Int64 in [1_000_000_000, 1_100_000_000] {
      try theirs.perform(
        [.edit(EntityReference(robot.deal), ["budget": .integer(budget)])],
        by: ReviewRobot.authorship("budget"), expecting: [:])
    }
    robot.wait(milliseconds: 250)
    #expect(robot.text.contains("NT$ 11,000,000") && !robot.text.contains("moved on"))
    #expect(robot.form.budget == 1_100_000_000)
    robot.press("ctrl-s")
    #expect(robot.app.top.id != "settle")
    let record = try mine.record(robot.deal)?.record
    #expect(record?.budget == 1_100_000_000 && record?.nextStep == "Call the director")
  }

  @Test func `what somebody else sets during an edit comes in before the form is frozen`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("team.funnel")
    let mine = try ReviewRobot.makeStore(at: path)
    let theirs = try SQLiteStore.open(at: path)
    let robot = try ReviewRobot(mine)
    func set(_ values: RecordValues) throws {
      try theirs.perform(
        [.edit(EntityReference(robot.deal), values)],
        by: ReviewRobot.authorship("theirs"), expecting: [:])
      robot.wait(milliseconds: 250)
    }
    robot.go(to: FieldPath(.deal, 0, "nextStep"))
    robot.press("enter").type("Call the director")
    try set(["budget": .integer(1_000_000_000)])
    #expect(!robot.text.contains("NT$ 10,000,000"))
    robot.press("enter")
    #expect(robot.text.contains("NT$ 10,000,000") && robot.text.contains("Call the director"))

    robot.press("enter").type(" today")
    try set(["department": .text("Purchasing")])
    robot.press("ctrl-s")
    #expect(robot.text.contains("look at the form, then ^S again"))
    #expect(robot.text.contains("Purchasing") && robot.text.contains("director today"))
    #expect(try mine.records(ReviewRecord.self, where: nil, refersTo: nil).isEmpty)
    robot.press("ctrl-s")
    let reviews = try mine.records(ReviewRecord.self, where: nil, refersTo: nil)
    #expect(reviews.map(\.record.form.department) == ["Purchasing"])
  }

  @Test func `a draft that is opened again has what somebody else has set meanwhile`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("team.funnel")
    let mine = try ReviewRobot.makeStore(at: path)
    let theirs = try SQLiteStore.open(at: path)
    let robot = try ReviewRobot(mine)
    robot.go(to: FieldPath(.deal, 0, "nextStep"))
    robot.press("enter").type("Call the director").press("enter", "escape")
    try theirs.perform(
      [.edit(EntityReference(robot.deal), ["budget": .integer(1_000_000_000)])],
      by: ReviewRobot.authorship("budget"), expecting: [:])
    robot.wait(milliseconds: 250)
    robot.app.apply(.push(DealScreen(deal: robot.deal, in: robot.app.session)))
    #expect(robot.text.contains("NT$ 10,000,000"))
    #expect(robot.form.nextStep == "Call the director")
  }

  @Test func `an untouched form follows what somebody else changes`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("team.funnel")
    let mine = try ReviewRobot.makeStore(at: path)
    let theirs = try SQLiteStore.open(at: path)
    let robot = try ReviewRobot(mine)
    try theirs.perform(
      [.edit(EntityReference(robot.deal), ["budget": .integer(1_100_000_000)])],
      by: ReviewRobot.authorship("budget"), expecting: [:])
    robot.wait(milliseconds: 250)
    #expect(robot.text.contains("NT$ 11,000,000"))
  }

  // MARK: Moving

  @Test func `the left arrow leaves the screen only from the leftmost field`() throws {
    let robot = try ReviewRobot()
    robot.go(to: FieldPath(.deal, 0, "amount"))
    robot.press("left")
    #expect(robot.screen?.editor.selection == budget)
    robot.press("left")
    #expect(robot.screen == nil)
  }

  @Test func `Tab leads through the sections and around`() throws {
    let robot = try ReviewRobot()
    var sections: [ReviewSection] = []
    for _ in ReviewSection.allCases {
      robot.press("tab")
      if let section = robot.screen?.editor.selection.section { sections.append(section) }
    }
    #expect(
      sections == [
        .influences, .competitors, .strengths, .redFlags, .actions, .deal, .products,
      ])
  }

  @Test func `who types goes on typing in the field that Tab leads to`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    let first = try #require(ReviewSection.actions.keys(in: robot.form).first)
    let count = robot.form.actions.count
    robot.go(to: FieldPath(.actions, first, "task"))
    robot.press("enter").type("!").press("tab").type("david")
    #expect(robot.form.actions.count == count)
    #expect(robot.screen?.editor.editing?.typed.text.hasSuffix("david") == true)
    robot.press("shift-tab")
    #expect(robot.screen?.editor.selection == FieldPath(.actions, first, "task"))
    #expect(robot.screen?.editor.editing != nil)
  }

  @Test(arguments: [(40, 10), (80, 24), (120, 36), (200, 50)])
  func `the pointer reaches every field by arrows and can be seen`(
    columns: Int, rows: Int
  ) throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng, columns: columns, rows: rows)
    for field in ReviewField.all {
      for row in field.section.keys(in: robot.form) {
        let path = FieldPath(field.section, row, field.name)
        #expect(robot.go(to: path), "no way to \(path)")
        _ = robot.text
        let screen = try #require(robot.screen)
        let cell = try #require(screen.page(robot.app.session).cell(at: path))
        let shown = screen.scroll..<screen.scroll + screen.size.rows
        #expect(shown.contains(cell.place.y), "\(path) is out of sight")
      }
    }
  }

  @Test func `no size of the terminal is a danger`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    for size in [(1, 1), (39, 9), (40, 10), (61, 12), (99, 24), (300, 100)] {
      let canvas = robot.app.draw(Size(columns: size.0, rows: size.1))
      #expect(canvas.size == Size(columns: size.0, rows: size.1))
      robot.press("down", "right", "tab")
    }
  }

  // MARK: Flags and rules

  @Test func `Enter on an automatic flag leads to the field it points to`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.go(to: FieldPath(.redFlags, -1, "automatic"))
    #expect(robot.text.contains("follows from the form; Enter leads to On"))
    robot.press("enter")
    #expect(robot.screen?.editor.selection == FieldPath(.deal, 0, "nextStepOn"))
  }

  @Test func `a day for the next step takes its flag away while one types`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    #expect(robot.text.contains("Best Few without a dated next"))
    robot.go(to: FieldPath(.deal, 0, "nextStepOn"))
    robot.type("+6")
    #expect(!robot.text.contains("Best Few without a dated next"))
    robot.press("escape")
    #expect(robot.text.contains("Best Few without a dated next"))
  }

  // MARK: Read-only

  @Test func `fields of a past day can be walked, and editing says why not`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.app.session.travel(to: GoldenForms.day.adding(days: -1))
    _ = robot.text
    robot.go(to: FieldPath(.deal, 0, "fundRate"))
    robot.press("enter")
    #expect(robot.text.contains("14 Apr 2000 is shown, and the past cannot be changed"))
    robot.type("5")
    #expect(robot.screen?.editor.editing == nil)
    #expect(robot.text.contains("the past cannot be changed"))
  }

  // MARK: Comparing, printing, history

  @Test func `p prints every field that is filled in`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng, columns: 120, rows: 60)
    robot.press("p")
    #expect(robot.app.top.id == "print")
    for text in [
      "PMD           1", "Purchasing chief", "Best Few  75 + 75 = 150", "+44 %  11 of 25",
      "+2 Comfort  no immediate threat",
    ] {
      #expect(robot.text.contains(text), "\(text)")
    }
  }

  @Test func `the form prints as plain lines with what follows from it`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    let lines = robot.screen?.plainText(in: robot.app.session) ?? []
    for line in [
      "Best Few  75 + 75 = 150", "56.25 %", "+44 %", "0 of 5",
      "Best Few without a dated next step",
    ] {
      #expect(lines.contains { $0.contains(line) }, "\(line)")
    }
    #expect(lines.contains { $0.contains("Purchasing chief") })
  }

  @Test func `H shows who changed what`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.press("ctrl-s", "H")
    #expect(robot.app.top.id == "history")
    #expect(robot.text.contains("Fund rate  — → 75"))
    #expect(robot.text.contains("15 Apr 2000 14:02  calvin"))
    #expect(robot.text.contains("Products  — → PMD"))
    #expect(robot.text.contains("Current position  — → +2"))
  }

  @Test func `an empty form keeps no rule and promises no price`() throws {
    let robot = try ReviewRobot()
    #expect(robot.text.contains("7 rules: 0 ✓"))
    robot.go(to: FieldPath(.products, 0, "model"))
    robot.press("enter").type("PMD").press("enter")
    #expect(!robot.text.contains("@"))
    robot.go(to: FieldPath(.products, 1, "unitPrice"))
    #expect(robot.text.contains("PMD ×1 @"))
  }

  @Test func `a field being edited covers all that stood in it`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.go(to: FieldPath(.deal, 0, "fundRate"))
    #expect(robot.text.contains("budget approved"))
    robot.press("enter")
    #expect(!robot.text.contains("pproved"))
  }

  @Test func `pasted text goes into the field and never becomes a command`() throws {
    let robot = try ReviewRobot()
    robot.go(to: FieldPath(.deal, 0, "specification"))
    _ = robot.app.handle(.paste("quick\nd q"))
    #expect(robot.screen?.editor.editing?.typed.text == "quick d q")
  }
}
