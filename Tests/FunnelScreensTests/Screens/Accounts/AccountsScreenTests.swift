import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct AccountsScreenTests {
  /// The names in the list, from top to bottom.
  private func names(_ robot: Robot) throws -> [String] {
    let screen = try #require(robot.app.top as? AccountsScreen)
    return screen.accounts(in: robot.app.session).map(\.name)
  }

  @Test func `the accounts at 80 × 24`() throws {
    let robot = try Robot(AccountStore.make()).press("7")
    #expect(
      robot.line(1)
        == "╭─ All accounts ────────────────────────────────────────────────────── 3 of 3 ─╮")
    #expect(robot.line(2).contains("Name"))
    #expect(robot.line(3).hasPrefix("│▸  台大醫院"))
    #expect(robot.line(3).contains("2.45M"))
    #expect(robot.line(4).hasPrefix("│   ★ Kaohsiung Port"))
    #expect(robot.line(4).contains("Newcomer 111") || robot.line(4).contains("Dormant 111"))
    #expect(robot.line(4).contains("1.20M"))
  }

  @Test func `money that has no room in full is in short`() throws {
    let robot = try Robot(SQLiteStore.inMemory(), columns: 100, rows: 30).press("d", "7")
    #expect(robot.screen.contains("5  3.66M") && robot.screen.contains("1  NT$ 800,000"))
    #expect(!robot.screen.contains("NT$ …"))
    let wide = try Robot(SQLiteStore.inMemory(), columns: 140, rows: 30).press("d", "7")
    #expect(wide.screen.contains("5  NT$ 3,659,725"))
  }

  @Test(arguments: [
    ("kaohsiung", ["Kaohsiung Port"]), ("ＡＮＮＡ", ["Kaohsiung Port"]),
    ("port.example", ["Kaohsiung Port"]), ("5622392", ["Kaohsiung Port"]),
    ("cranes", ["Kaohsiung Port"]), ("台大医院", ["台大醫院", "台大医院有限公司"]),
    ("台大 !有限", ["台大醫院"]), ("nobody", []),
  ])
  func `typing finds customers while one types`(typed: String, found: [String]) throws {
    let robot = try Robot(AccountStore.make()).press("7", "/").type(typed)
    #expect(try names(robot) == found)
    robot.press("escape")
    #expect(try names(robot).count == 3)
  }

  @Test func `a part is chosen by name, and Esc shows all again`() throws {
    let robot = try Robot(AccountStore.make()).press("7", "f").type("key").press("enter")
    #expect(try names(robot) == ["Kaohsiung Port"])
    #expect(robot.line(0).contains("Key accounts"))
    robot.press("escape")
    #expect(try names(robot).count == 3)
  }

  @Test func `a column sorts, and once more the other way round`() throws {
    let robot = try Robot(AccountStore.make()).press("7", "o").type("name").press("enter")
    #expect(try names(robot) == ["Kaohsiung Port", "台大医院有限公司", "台大醫院"])
    robot.press("o").type("name").press("enter")
    #expect(try names(robot) == ["台大醫院", "台大医院有限公司", "Kaohsiung Port"])
  }

  @Test func `marked accounts get one segment in one undo step`() throws {
    let robot = try Robot(AccountStore.make()).press("7", "space", "space", "s", "enter")
    let segments = { robot.app.session.book.accounts.map(\.segment) }
    #expect(segments() == [.highIntent, .highIntent, .potential])
    robot.press("esc", "u")
    #expect(segments() == [nil, nil, .potential])
  }

  @Test func `RFM offers segments, shown before they are set`() throws {
    let robot = try Robot(AccountStore.make()).press("7", "s").type("rfm").press("enter")
    #expect(robot.screen.contains("Kaohsiung Port"))
    #expect(robot.screen.contains("1 account gets another segment"))
    #expect(robot.app.session.book.accounts[Account.ID(1)]?.segment == nil)
    robot.press("enter")
    #expect(robot.app.session.book.accounts[Account.ID(1)]?.segment == .potential)
  }

  @Test func `two records that look alike become one, and one undo brings both back`() throws {
    let store = try AccountStore.make()
    let robot = try Robot(store).press("7", "d")
    #expect(robot.screen.contains("台大醫院 #2 ↔ 台大医院有限公司 #3"))
    #expect(robot.screen.contains("same name"))
    // Which stays, then the name: the second one's.
    robot.press("enter")
    #expect(robot.screen.contains("台大醫院 #2"))
    robot.press("down", "right", "ctrl-s")
    let merged = try #require(robot.app.session.book.accounts[Account.ID(2)])
    #expect(merged.name == "台大医院有限公司")
    #expect(merged.phone == "02-2312-3456")
    #expect(merged.segment == .potential)
    #expect(robot.app.session.book.accounts.count == 2)
    #expect(robot.app.session.book.deals.filter { $0.account == Account.ID(2) }.count == 2)
    robot.press("u")
    #expect(robot.app.session.book.accounts.map(\.name) == ["Kaohsiung Port", "台大醫院", "台大医院有限公司"])
    #expect(try store.check().unfolded.isEmpty)
  }

  @Test func `deals follow to the record that stays`() throws {
    let robot = try Robot(AccountStore.make()).press("7", "d", "enter", "right", "ctrl-s")
    #expect(robot.app.session.book.accounts[Account.ID(2)] == nil)
    #expect(robot.app.session.book.deals.filter { $0.account == Account.ID(3) }.count == 2)
    #expect(robot.line(23).contains("Merged 台大醫院 into 台大医院有限公司"))
  }

  @Test func `a rep's book goes over after a look at what goes`() throws {
    let robot = try Robot(AccountStore.make()).press("7", "H", "enter", "enter")
    #expect(robot.screen.contains("2 deals, 1 account, 0 planned activities; 1 closed deal stays"))
    robot.press("enter")
    let owners = robot.app.session.book.deals.map { robot.app.session.book.ownerName(of: $0) }
    #expect(owners == ["Calvin", "林美玲", "林美玲", "林美玲", "林美玲"])
    robot.press("u")
    #expect(robot.app.session.book.deals.filter { $0.owner == Owner.ID(1) }.count == 3)
  }

  @Test func `three example personas are offered where there are none`() throws {
    let store = try AccountStore.make()
    let robot = try Robot(store, language: .hant).press("7", "I").type("範例").press("enter")
    #expect(try AccountStore.all(Persona.self, in: store).count == 3)
    robot.press("i").type("科主任").press("enter")
    #expect(robot.app.session.book.accounts[Account.ID(2)]?.persona == Persona.ID(1))
  }

  @Test func `tags are added and taken away`() throws {
    let robot = try Robot(AccountStore.make()).press("7", "down", "#").type("vip,-cranes")
      .press("enter")
    #expect(robot.app.session.book.accounts[Account.ID(1)]?.tags.words == ["vip"])
  }

  @Test(arguments: Language.allCases)
  func `every size and language is drawn`(language: Language) throws {
    for (columns, rows) in [(40, 10), (80, 24), (120, 36), (200, 50)] {
      let robot = try Robot(
        AccountStore.make(), columns: columns, rows: rows, language: language)
      robot.press("7")
      #expect(!robot.screen.isEmpty)
      robot.press("enter", "tab", "enter")
      #expect(!robot.screen.isEmpty)
    }
  }

  @Test func `what the list shows is written to a file in the form of its ending`() throws {
    let (store, folder) = (try AccountStore.make(), try TemporaryFolder())
    try store.perform(
      [.edit(EntityReference(.account, 1), ["name": .text("=SUM(A1)")])],
      by: SmallStore.authorship("name"))
    let robot = try Robot(store).press("7", "/").type("sum").press("enter")
    func written(_ name: String) throws -> String {
      robot.press("x").type(folder.file(name)).press("ctrl-s")
      #expect(robot.line(23).contains("Exported 1 account to"))
      return String(decoding: try InputFile.read(folder.file(name)), as: UTF8.self)
    }
    let csv = try written("accounts.csv").split(whereSeparator: \.isNewline)
    #expect(csv.count == 2)
    #expect(csv[0].hasPrefix("id,name,"))
    #expect(csv[1].hasPrefix("1,'=SUM(A1),"))
    let json = try written("accounts.json")
    #expect(json.contains("\"count\": 1"))
    #expect(json.contains("\"name\": \"=SUM(A1)\""))
    let markdown = try written("accounts.md")
    #expect(markdown.contains("| \\#1 | =SUM(A1) |"))
  }
}
