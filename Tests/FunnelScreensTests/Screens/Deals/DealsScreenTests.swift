import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct DealsScreenTests {
  @Test func `the deals of a stage in 繁體 at 80 × 24`() throws {
    let robot = try Robot(SmallStore.make(), language: .hant).press("right")
    #expect(
      robot.screen == """
         銷售漏斗  接洽  三階段                             ● 即時  2026年11月21日 週六
        ╭─ 接洽 ──────────────────────────────────────────────────────────── 3 / 共 5 ─╮
        │   商機               客戶             金額▾   機率  結案日     停留  負責人  │
        │▸  Harbour cranes     Kaohsiung …      120萬    10%  12月21日     40  Calvin  │
        │   Ward monitors      台大醫院          45萬    10%  11月18日     40  林美玲  │
        │   Spare parts        Kaohsiung …          —    10%  —            40  Calvin  │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         → 開啟  < 退回一階段  > 推進一階段  c 結案  / 篩選  o 排序  n 新增商機  ? 說明
        """)
  }

  @Test func `the deals of a stage in English at 80 × 24`() throws {
    let robot = try Robot(SmallStore.make()).press("right", "down")
    #expect(
      robot.screen == """
         漏斗 Funnel  Contact  Three-stage                      ● live  Sat 21 Nov 2026
        ╭─ Contact ─────────────────────────────────────────────────────────── 3 of 5 ─╮
        │   Deal               Account        Amount▾      P  Close      Days  Owner   │
        │   Harbour cranes     Kaohsiung …      1.20M   10 %  21 Dec       40  Calvin  │
        │▸  Ward monitors      台大醫院          450K   10 %  18 Nov       40  林美玲  │
        │   Spare parts        Kaohsiung …          —   10 %  —            40  Calvin  │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         → open  < move back  > move on  c close deal  / filter  o sort  e edit  ? help
        """)
  }

  @Test(arguments: [100, 120, 200])
  func `the deal beside the list is told whole, whatever room there is`(columns: Int) throws {
    let robot = try Robot(SmallStore.make(), columns: columns, rows: 36).press("right")
    let card = robot.screen.split(separator: "\n").map { $0.split(separator: "│").last ?? "" }
    for text in ["Kaohsiung Port", "1,200,000", "21 Dec 2026", "Need", "Budget", "Authority"] {
      #expect(card.contains { $0.contains(text) }, "\(text)")
    }
    #expect(!card.contains { $0.contains("…") })
  }

  @Test func `a deal is moved on, and undo brings it back`() throws {
    let robot = try Robot(SmallStore.make()).press("right", ">")
    #expect(robot.line(1).contains("2 of 5"))
    #expect(robot.line(23).contains("Harbour cranes → Proposal"))
    robot.press("u")
    #expect(robot.line(1).contains("3 of 5"))
    #expect(robot.line(23).contains("Undone: Harbour cranes → Proposal"))
    robot.press("ctrl-r")
    #expect(robot.line(1).contains("2 of 5"))
  }

  @Test func `marked deals are moved together in one undo step`() throws {
    let robot = try Robot(SmallStore.make()).press("right", "space", "space", ">")
    #expect(robot.line(1).contains("1 of 5"))
    robot.press("u")
    #expect(robot.line(1).contains("3 of 5"))
  }

  @Test func `of several marked deals those give a reason that want one`() throws {
    let fixture = try Fixture.fiveStage()
    var objection = DealObjection(id: DealObjection.ID(-1))
    let book = try fixture.store.load()
    let open = book.stages(of: Pipeline.ID(1)).filter { $0.role == .open }
    let moving = book.deals.filter { $0.isOpen }.prefix(2).map(\.id)
    (objection.deal, objection.text, objection.raisedOn) = (moving[0], "Too dear", Robot.today)
    try fixture.store.perform(
      moving.map { .move($0, to: open[open.count - 2].id, on: Robot.today.adding(days: -1)) }
        + [.add(NewRecord(objection))], by: Fixture.authorship())
    let robot = try Robot(fixture.store, columns: 120)
    let actions = DealActions(session: robot.app.session) { moving }
    let form = try #require(actions.reasonToMoveOn)
    let name = try #require(book.deals[moving[0]]?.name)
    #expect(form.title[.en] == "\(name) · Open objection: “Too dear”")
    robot.app.apply(.push(form))
    robot.type("Answered").press("enter")
    let reasons = try moving.map { try #require(try fixture.store.record($0)).record.stageReason }
    #expect(reasons == ["Answered", nil])
  }

  @Test func `editing is about the deal that is pointed at, whatever is marked`() throws {
    let robot = try Robot(SmallStore.make()).press("right", "space", "end")
    let pointed = try #require(robot.screen.split(separator: "\n").first { $0.contains("▸") })
    let name = pointed.split(separator: "▸  ")[1].split(separator: "  ")[0]
    robot.press("e")
    #expect(robot.screen.contains("edit · \(name)"))
  }

  @Test func `ending several deals says how many they are`() throws {
    let robot = try Robot(SmallStore.make()).press("right", "space", "space", "c", "enter")
    #expect(robot.screen.contains("· 2 deals"))
  }

  @Test func `an unavailable action says why`() throws {
    let robot = try Robot(SmallStore.make()).press("right", "<")
    #expect(robot.line(23).contains(Phrase.Unavailable.firstStage[.en]))
    #expect(robot.line(1).contains("3 of 5"))
  }

  @Test func `the filter narrows while typing and Esc takes it back`() throws {
    let robot = try Robot(SmallStore.make()).press("*", "/").type("harb")
    #expect(robot.line(1).contains("1 of 5"))
    robot.press("escape")
    #expect(robot.line(1).contains("5 of 5"))
    robot.press("/").type("amount>1m !cranes").press("enter")
    #expect(robot.line(1).contains("1 of 5") && robot.screen.contains("病房监护仪"))
  }

  @Test func `choosing a column sorts, choosing it again turns it round`() throws {
    let robot = try Robot(SmallStore.make()).press("*", "o").type("deal").press("enter")
    #expect(robot.line(3).contains("Harbour cranes"))
    robot.press("o").type("deal").press("enter")
    #expect(robot.line(3).contains("病房监护仪"))
  }

  @Test func `losing a deal asks for a reason`() throws {
    let robot = try Robot(SmallStore.make()).press("right", "c", "down", "down", "down", "enter")
    robot.press("ctrl-s")
    #expect(robot.line(23).contains("must be filled in"))
    robot.type("price").press("ctrl-s")
    #expect(robot.line(1).contains("2 of 5"))
    let found = try robot.app.session.store.record(DealRecord.ID(1))
    let deal = try #require(found)
    #expect(deal.record.outcome == .lost && deal.record.closeReason == "price")
  }

  @Test func `a new deal with a new account is one undo step`() throws {
    let robot = try Robot(SmallStore.make()).press("right", "n").type("Sluice gates").press("down")
    robot.type("Water Board").press("down", "down").type("2.5m").press("ctrl-s")
    #expect(robot.line(1).contains("4 of 5") == false && robot.line(1).contains("4 of 6"))
    #expect(robot.screen.contains("Water Board"))
    robot.press("u")
    #expect(robot.line(1).contains("3 of 5"))
    #expect(robot.app.session.book.accounts.count == 2)
  }

  @Test func `another person's change comes in, and the selection stays on its deal`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/shared.funnel"
    let robot = try Robot(SmallStore.make(at: path)).press("*", "down")
    #expect(robot.line(4).hasPrefix("│▸  Harbour cranes"))
    let other = try SQLiteStore.open(at: path)
    try other.perform(
      [.edit(EntityReference(DealRecord.ID(1)), ["amount": .integer(300_000_000)])],
      by: SmallStore.authorship("edit", by: "lin"), expecting: [:])
    #expect(robot.app.handle(.tick))
    #expect(robot.line(3).hasPrefix("│▸  Harbour cranes"))
    #expect(robot.app.session.flashing == [EntityReference(DealRecord.ID(1))])
  }

  @Test func `an edit of what another person changed meanwhile is settled by choosing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("shared.funnel")
    let robot = try Robot(SmallStore.make(at: path)).press("right", "e")
    let other = try SQLiteStore.open(at: path)
    try other.perform(
      [.edit(EntityReference(DealRecord.ID(1)), ["name": .text("Dock cranes")])],
      by: SmallStore.authorship("edit", by: "lin"), expecting: [:])
    robot.press("ctrl-u").type("Quay cranes").press("ctrl-s")
    #expect(robot.screen.contains("Take theirs") && robot.screen.contains("Dock cranes"))
    robot.press("down", "enter")
    let stored = try other.record(DealRecord.ID(1))
    #expect(stored?.record.name == "Quay cranes")
  }

  @Test func `the pointer stays at its height when others have made the list shorter`() throws {
    let path = try TemporaryFolder().path + "/shared.funnel"
    let store = try SmallStore.make(at: path)
    try store.perform(
      [3, 4].map { .move(DealRecord.ID($0), to: Stage.ID(1)) },
      by: SmallStore.authorship("fill"), expecting: [:])
    let robot = try Robot(store).press("right", "down", "down")
    #expect(robot.line(5).contains("▸  Ward monitors"))
    // Somebody moves a deal above on; the pointer goes up with its own deal, and so does its height.
    try SQLiteStore.open(at: path).perform(
      [.move(DealRecord.ID(4), to: Stage.ID(2))], by: SmallStore.authorship("move", by: "lin"),
      expecting: [:])
    #expect(robot.app.handle(.tick))
    #expect(robot.line(4).contains("▸  Ward monitors"))
    robot.press(">")
    #expect(robot.line(4).contains("▸  Night shift pilot"))
  }

  @Test func `a store without deals claims no filter`() throws {
    let store = try SmallStore.make()
    try store.perform(
      (1...5).map { .remove(EntityReference(DealRecord.ID($0))) },
      by: SmallStore.authorship("remove"), expecting: [:])
    let robot = try Robot(store).press("2")
    #expect(robot.screen.contains("No deal yet: n adds one"))
    #expect(!robot.screen.contains("matches the filter"))
  }

  @Test func `a list that shrinks under the pointer is drawn`() throws {
    let store = try SQLiteStore.inMemory()
    try store.perform(
      DemoData.changes(today: Robot.today), by: SmallStore.authorship("demo"), expecting: [:])
    let robot = try Robot(store).press("*", "end", "/").type("x")
    #expect(robot.screen.contains("of 133"))
    robot.type("qqq")
    #expect(robot.screen.contains(Phrase.Deals.noMatch[.en]))
  }

  @Test func `marks do not stay on deals that left the list`() throws {
    let robot = try Robot(SmallStore.make()).press("right", "V", "down", ">")
    #expect(robot.line(1).contains("1 of 5") && !robot.line(1).contains("marked"))
    robot.press("c", "enter", "enter")
    let outcomes = robot.app.session.book.deals.map(\.outcome)
    #expect(outcomes.filter { $0 == .won }.count == 1)
  }

  @Test func `a name that two accounts share moves no deal to a third one`() throws {
    let store = try SmallStore.make()
    var twin = Account(id: Account.ID(-1))
    twin.name = "Kaohsiung Port"
    try store.perform(
      [.add(NewRecord(twin))], by: SmallStore.authorship("twin"), expecting: [:])
    let robot = try Robot(store).press("right", "e", "ctrl-u").type("Quay cranes")
    robot.press("ctrl-s")
    let edited = try store.record(DealRecord.ID(1))
    #expect(edited?.record.name == "Quay cranes")
    #expect(edited?.record.account == Account.ID(1))
    robot.press("n").type("Gates").press("enter").type("Kaohsiung Port").press("ctrl-s")
    #expect(robot.line(23).contains("“Kaohsiung Port” fits several"))
    #expect(robot.app.session.book.accounts.count == 3)
  }

  @Test func `two people's edits are settled field by field, and the rest is saved anyway`()
    throws
  {
    let store = try SmallStore.make()
    let robot = try Robot(store).press("right", "home")
    let id = try #require(robot.app.session.book.deals.first { $0.name == "Harbour cranes" }).id
    while !robot.screen.contains("▸  Harbour") { robot.press("down") }
    robot.press("e", "ctrl-u").type("Quay cranes")
    for _ in 0..<3 { robot.press("down") }
    robot.press("ctrl-u").type("7000")
    for _ in 0..<4 { robot.press("down") }
    robot.press("ctrl-u").type("call the port")
    try store.perform(
      [
        .edit(
          EntityReference(id), ["name": .text("River cranes"), "amount": .integer(9_000_00)])
      ], by: SmallStore.authorship("theirs", by: "lin"), expecting: [:])
    robot.press("ctrl-s")
    #expect(robot.screen.contains("Somebody else changed this"))
    robot.type("Take theirs: Deal").press("enter")
    #expect(robot.screen.contains("Somebody else changed this"))
    #expect(!robot.screen.contains("Take theirs: Deal"))
    robot.type("Keep mine").press("enter")
    let settled = try #require(try store.record(DealRecord.ID(id.rawValue))).record
    #expect(settled.name == "River cranes")
    #expect(settled.amount == 7_000_00)
    #expect(settled.nextStep == "call the port")
  }

  @Test func `taking all of theirs keeps what nobody else has touched`() throws {
    let store = try SmallStore.make()
    let robot = try Robot(store).press("right", "home")
    let id = try #require(robot.app.session.book.deals.first { $0.name == "Harbour cranes" }).id
    while !robot.screen.contains("▸  Harbour") { robot.press("down") }
    robot.press("e", "ctrl-u").type("Quay cranes")
    for _ in 0..<7 { robot.press("down") }
    robot.press("ctrl-u").type("call the port")
    try store.perform(
      [.edit(EntityReference(id), ["name": .text("River cranes")])],
      by: SmallStore.authorship("theirs", by: "lin"), expecting: [:])
    robot.press("ctrl-s", "enter")
    let settled = try #require(try store.record(DealRecord.ID(id.rawValue))).record
    #expect(settled.name == "River cranes")
    #expect(settled.nextStep == "call the port")
  }

  @Test func `another pipeline shows its own deals in the place of those of a stage`() throws {
    let store = try SmallStore.make()
    let template = try #require(PipelineTemplate.named("five-stage"))
    try store.perform(
      template.changes(firstProvisional: -1, order: 1), by: SmallStore.authorship("other"),
      expecting: [:])
    let robot = try Robot(store).press("right")
    #expect(robot.line(1).contains("Contact"))
    robot.press("P", "down", "enter")
    #expect(robot.line(1).contains("All deals"))
    robot.press("P", "up", "enter")
    #expect(robot.line(1).contains("5 of 5"))
  }
}
