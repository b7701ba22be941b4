import FunnelCore
import FunnelStore
import FunnelWording
import Testing

@testable import FunnelScreens

struct PlaybookScreenTests {
  private func texts(_ store: any Store) throws -> [PlaybookText] {
    try store.records(PlaybookText.self, where: nil, refersTo: nil).map(\.record)
  }

  @Test func `the playbook shows the texts of a stage and the register`() throws {
    let robot = try Robot(SmallStore.make()).press("8")
    #expect(robot.screen.contains("Objection register"))
    #expect(robot.screen.contains("Who takes care of this in your company"))
    robot.press("end")
    #expect(robot.screen.contains("“It is too expensive.”"))
    #expect(robot.screen.contains("“Compared with what?”"))
  }

  @Test func `a shipped question is worded anew, hidden and brought back`() throws {
    let store = try SmallStore.make()
    let robot = try Robot(store).press("8", "right", "enter")
    for _ in 0..<80 { robot.press("backspace") }
    robot.type("Who decides here?").press("ctrl-s")
    #expect(try texts(store).map(\.text.en) == ["Who decides here?"])
    #expect(try texts(store).map(\.template) == ["question.responsible"])
    #expect(robot.screen.contains("Who decides here?"))
    #expect(robot.screen.contains("ours"))
    robot.press("d")
    #expect(try texts(store).map(\.isHidden) == [true])
    #expect(!robot.screen.contains("? Who decides here?"))
    robot.press("H", "home", "d")
    #expect(try texts(store).map(\.isHidden) == [false])
  }

  @Test func `Esc ends a search, and hiding says what was hidden`() throws {
    let robot = try Robot(SmallStore.make()).press("8", "/").type("boss").press("enter")
    #expect(!robot.screen.contains("“It is too expensive.”"))
    robot.press("escape")
    #expect(robot.screen.contains("“It is too expensive.”"))
    robot.press("d")
    #expect(robot.line(23).contains("hidden: "))
  }

  @Test func `texts change places and the pointer stays on them`() throws {
    let store = try SmallStore.make()
    let robot = try Robot(store).press("8", "right", "down", "<")
    #expect(try texts(store).map(\.template) == ["question.interest"])
    #expect(try texts(store).map(\.order) == [500])
    robot.press("u")
    #expect(try texts(store).isEmpty)
  }

  @Test func `typing searches the register while on the phone`() throws {
    let robot = try Robot(SmallStore.make(), columns: 120, rows: 30).press("8", "/").type("boss")
    #expect(robot.screen.contains("“I have to ask my boss.”"))
    #expect(!robot.screen.contains("“It is too expensive.”"))
    robot.press("escape")
    #expect(robot.screen.contains("“It is too expensive.”"))
  }

  @Test func `an objection and a question of the team's own are added by keys`() throws {
    let store = try SmallStore.make()
    let robot = try Robot(store).press("8", "n", "enter").type("Who cleans it?").press("ctrl-s")
    #expect(try texts(store).map(\.text) == [Translated("Who cleans it?")])
    #expect(try texts(store).map(\.stage) == [Stage.ID(1)])
    robot.press("end", "n").type("It hums.").press("ctrl-s")
    let objections = try store.records(Objection.self, where: nil, refersTo: nil).map(\.record)
    #expect(objections.map(\.name) == [Translated("It hums.")])
  }

  @Test(arguments: Language.allCases)
  func `every size and language shows the playbook`(_ language: Language) throws {
    for (columns, rows) in [(40, 10), (80, 24), (120, 36), (200, 50)] {
      let robot = try Robot(
        SmallStore.make(), columns: columns, rows: rows, language: language
      ).press("8")
      #expect(robot.screen.contains(Phrase.Playbook.stages[language]))
      robot.press("right", "down", "pagedown", "end", "home", "left", "end")
      #expect(!robot.screen.isEmpty)
    }
  }
}
