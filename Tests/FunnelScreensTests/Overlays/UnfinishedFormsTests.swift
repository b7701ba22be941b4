import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct UnfinishedFormsTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture.fiveStage() }

  private var store: any Store { fixture.store }

  private func robot(_ language: Language = .en) throws -> Robot {
    try Robot(store, language: language)
  }

  private func drafts() throws -> [FormDraft] { try store.formDrafts(by: "calvin") }

  @Test func `a text is on disk within a second of the last key`() throws {
    let robot = try robot()
    robot.press("n").type("Scanner")
    #expect(try drafts().isEmpty)
    robot.wait(seconds: 0.4)
    #expect(try drafts().map { $0.texts.mapValues(\.typed) } == [["name": "Scanner"]])
  }

  @Test func `who types on and on loses no more than a second either`() throws {
    let robot = try robot()
    robot.press("n")
    for letter in "Scanner for Mercy" {
      robot.clock.now = Instant(milliseconds: robot.clock.now.milliseconds + 100)
      robot.type(String(letter))
    }
    #expect(try drafts().first?.texts["name"]?.typed.count ?? 0 >= 10)
  }

  @Test func `a review that was being written is offered, unasked within a day`() throws {
    let robot = try robot()
    let deal = try #require(try store.load().deals.first)
    var form = ReviewForm()
    form.nextStep = "Call"
    func write(hoursAgo: Int64) throws {
      let savedAt = Instant(milliseconds: robot.clock.now.milliseconds - hoursAgo * 3_600_000)
      try store.save(
        ReviewDraft(
          deal: deal.id, author: "calvin", savedAt: savedAt, basedOn: deal.version, form: form))
    }
    try write(hoursAgo: 25)
    #expect(!(try self.robot().screen.contains("Unfinished forms")))
    robot.press(":").type("unfinished").press("enter")
    #expect(robot.screen.contains("\(deal.name) \(deal.id)"))
    try write(hoursAgo: 23)
    let next = try self.robot()
    #expect(next.screen.contains("Unfinished forms"))
    next.press("enter")
    #expect((next.app.top as? DealScreen)?.deal == deal.id)
  }

  @Test func `an untouched form leaves nothing behind`() throws {
    let robot = try robot()
    robot.press("n", "down", "down").wait(seconds: 1)
    _ = robot.app.handle(.interrupt(.terminate))
    #expect(try drafts().isEmpty)
  }

  @Test func `what a signal ended is offered at the next start and saved from there`() throws {
    let robot = try robot()
    robot.press("n").type("Scanner").press("down").type("Mercy")
    _ = robot.app.handle(.interrupt(.terminate))
    let next = try self.robot()
    #expect(next.screen.contains("Unfinished forms"))
    #expect(next.screen.contains("new deal · Scanner"))
    next.press("enter")
    #expect(next.screen.contains("Scanner") && next.screen.contains("Mercy"))
    next.press("ctrl-s")
    #expect(try store.load().deals.contains { $0.name == "Scanner" })
    #expect(try drafts().isEmpty)
    #expect(!(try self.robot().screen.contains("Unfinished forms")))
  }

  @Test func `the form that opens again holds it, too, and begins afresh when asked to`() throws {
    let robot = try robot()
    robot.press("n").type("Scanner")
    _ = robot.app.handle(.interrupt(.terminate))
    let next = try self.robot()
    next.press("escape", "n")
    #expect(next.screen.contains("Scanner") && next.screen.contains("typed 21 Nov 12:00"))
    next.press("ctrl-x")
    #expect(!next.screen.contains("Scanner") && !next.screen.contains("typed 21 Nov"))
    #expect(try drafts().isEmpty)
  }

  @Test func `Esc throws a text away only when pressed twice`() throws {
    let robot = try robot()
    robot.press("n").type("Scanner").wait(seconds: 1)
    robot.press("escape")
    #expect(robot.screen.contains("Esc again") && robot.screen.contains("Scanner"))
    robot.type("s").press("escape")
    #expect(robot.app.top.id == "newDeal")
    robot.press("escape")
    #expect(robot.app.top.id == "funnel")
    #expect(try drafts().isEmpty)
    robot.press("n", "escape")
    #expect(robot.app.top.id == "funnel")
  }

  /// A robot before the form of the first deal, with another name typed.
  private func renaming() throws -> Robot {
    let robot = try robot()
    let found = try #require(try store.record(DealRecord.ID(1)))
    robot.app.apply(
      .push(FormScreen.edit(found.record, version: found.version, robot.app.session)))
    return robot.press("ctrl-u").type("Mine")
  }

  private func renamedByOthers() throws {
    try store.perform(
      [.edit(EntityReference(.deal, 1), ["name": .text("Theirs"), "note": .text("Called")])],
      by: Fixture.authorship())
  }

  @Test func `of an edited record only what was typed comes back, beside what others made of it`()
    throws
  {
    _ = try renaming().app.handle(.interrupt(.hangUp))
    #expect(try drafts().first?.texts.keys.sorted() == ["name"])
    let name = try #require(try store.load().deals[Deal.ID(1)]?.name)
    #expect(try robot().screen.contains("edit · \(name) (#1) · Mine"))
    try renamedByOthers()
    let next = try robot().press("enter")
    #expect(next.screen.contains("Mine") && next.screen.contains("meanwhile: Theirs"))
    #expect(next.screen.contains("Called"))
    // What is not seen is not overwritten: the first time ^S only names it.
    next.press("down", "ctrl-s")
    #expect(next.screen.contains("Changed by somebody meanwhile: Deal. ^S again"))
    #expect(try store.load().deals[Deal.ID(1)]?.name == "Theirs")
    next.press("ctrl-s")
    #expect(try store.load().deals[Deal.ID(1)]?.name == "Mine")
  }

  @Test func `a form is called in the language of the screen, not of who typed it`() throws {
    try store.save(
      FormDraft(
        author: "calvin", form: "newDeal", subject: nil, title: "new deal", savedAt: Fixture.now,
        texts: ["name": FormDraft.Text(before: "", typed: "Scanner")]))
    try store.save(
      FormDraft(
        author: "calvin", form: "editDeal", subject: EntityReference(.deal, 1),
        title: "edit · MediClean", savedAt: Fixture.now,
        texts: ["note": FormDraft.Text(before: "", typed: "Called")]))
    let name = try #require(try store.load().deals[Deal.ID(1)]?.name)
    let robot = try robot(.hant)
    #expect(robot.screen.contains("新增商機 · Scanner"))
    #expect(robot.screen.contains("編輯 · \(name)（#1） · Called"))
    // Looking at the list takes no text up.
    #expect(try drafts().count == 2)
  }

  @Test func `a form that opens no more keeps the name it was written under`() throws {
    try store.save(
      FormDraft(
        author: "calvin", form: "editDeal", subject: EntityReference(.deal, 999),
        title: "edit · MediClean", savedAt: Fixture.now,
        texts: ["note": FormDraft.Text(before: "", typed: "Called")]))
    #expect(try robot(.hans).screen.contains("edit · MediClean · Called"))
  }

  @Test func `who has taken a text up holds it`() throws {
    var left = FormDraft(
      author: "calvin", form: "newDeal", subject: nil, title: "new deal", savedAt: Fixture.now,
      texts: ["name": FormDraft.Text(before: "", typed: "Scanner")])
    left.process = 2_000_000_000
    try store.save(left)
    let robot = try robot().press("enter")
    #expect(robot.screen.contains("Scanner"))
    #expect(try drafts().map(\.process) != [left.process])
    #expect(try drafts().count == 1)
  }

  @Test func `one that another window has taken up meanwhile is not offered empty`() throws {
    let robot = try robot()
    robot.press("n").type("Scanner")
    _ = robot.app.handle(.interrupt(.terminate))
    let next = try self.robot()
    for draft in try drafts() { try store.discard(draft) }
    next.press("enter")
    #expect(next.app.top.id == "unfinished")
    #expect(next.screen.contains("is open in another window"))
  }

  @Test func `while two people's edits are settled the text stays on disk`() throws {
    let robot = try renaming()
    try renamedByOthers()
    robot.press("ctrl-s")
    #expect(robot.app.top.id == "conflict")
    #expect(try drafts().first?.texts["name"]?.typed == "Mine")
    robot.press("down", "enter")
    #expect(robot.app.top.id == "funnel")
    #expect(try store.load().deals[Deal.ID(1)]?.name == "Mine")
    #expect(try drafts().isEmpty)
  }

  @Test func `a text whose form opens elsewhere can be read, and thrown away`() throws {
    try store.save(
      FormDraft(
        author: "calvin", form: "meetingAction", subject: EntityReference(.meetingItem, 1),
        title: "New actions", savedAt: Fixture.now,
        texts: ["person": FormDraft.Text(before: "", typed: "Dr Lin\nof Mercy")]))
    let robot = try robot().press("enter")
    #expect(robot.screen.contains("Dr Lin") && robot.screen.contains("of Mercy"))
    robot.press("ctrl-x")
    #expect(robot.app.top.id == "funnel")
    #expect(try drafts().isEmpty)
  }

  @Test func `a way of looking leaves nothing behind`() throws {
    let robot = try robot()
    robot.press("t").type("2026-01").wait(seconds: 1)
    #expect(try drafts().isEmpty)
    robot.press("escape")
    #expect(robot.app.top.id == "funnel")
  }
}
