import FunnelCore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct FormScreenTests {
  /// A form with a choice and a flag, and what it was filled in with.
  private final class Asked {
    var values: RecordValues = [:]
  }

  private func form(_ asked: Asked) -> FormScreen {
    FormScreen(
      id: "ask", title: Phrase.Action.edit, about: .view,
      fields: [
        FormScreen.Field(
          "need", EntityKind.deal.label(ofField: "need"),
          .choice(Evidence.allCases.map(\.rawValue)), text: "unknown"),
        FormScreen.Field("isLead", EntityKind.deal.label(ofField: "isLead"), .flag, text: "no"),
      ]
    ) { values in
      asked.values = values
      return .pop
    }
  }

  private func robot(_ language: Language, _ asked: Asked) throws -> ReviewRobot {
    let robot = try ReviewRobot(language: language)
    robot.app.apply(.push(form(asked)))
    return robot
  }

  @Test func `choices and flags are shown in the person's language`() throws {
    let robot = try robot(.hans, Asked())
    #expect(robot.text.contains("未知") && robot.text.contains("否"))
    #expect(!robot.text.contains("unknown"))
    robot.press("right")
    #expect(robot.text.contains("← → 未知  否  是"))
  }

  @Test func `the word and the code are both taken`() throws {
    let asked = Asked()
    try robot(.hant, asked).press("ctrl-u").type("是").press("down", "ctrl-u").type("yes")
      .press("ctrl-s")
    #expect(asked.values == ["need": .text("yes"), "isLead": .integer(1)])
    try robot(.en, asked).press("ctrl-u").type("No").press("down", "right", "ctrl-s")
    #expect(asked.values == ["need": .text("no"), "isLead": .integer(1)])
  }

  @Test func `the first letter replaces a name that was suggested, unless a key has kept it`()
    throws
  {
    func name(_ keys: (ReviewRobot) -> Void) throws -> Value? {
      let asked = Asked()
      let robot = try ReviewRobot(language: .en)
      robot.app.apply(
        .push(
          FormScreen(
            id: "ask", title: Phrase.Action.edit, about: .view,
            fields: [
              FormScreen.Field(
                "name", EntityKind.deal.label(ofField: "name"), .text, text: "Kite",
                isSuggestion: true)
            ]
          ) { values in
            asked.values = values
            return .pop
          }))
      keys(robot)
      robot.press("ctrl-s")
      return asked.values["name"]
    }
    #expect(try name { _ in } == .text("Kite"))
    #expect(try name { $0.type("Owl") } == .text("Owl"))
    #expect(try name { _ = $0.app.handle(.paste("Owl")) } == .text("Owl"))
    for key in ["end", "right"] {
      #expect(try name { $0.press(key).type("s") } == .text("Kites"))
    }
    #expect(try name { $0.press("backspace") } == .text("Kit"))
  }

  @Test func `another word is refused with the words that are taken`() throws {
    let asked = Asked()
    let robot = try robot(.hans, asked)
    robot.press("ctrl-u").type("maybe").press("ctrl-s")
    #expect(asked.values.isEmpty)
    #expect(robot.text.contains("可选：未知、否、是"))
  }

  /// A form with two fields, the first of which must be filled in.
  private func robotAsked(_ field: FormScreen.Field, verb: Phrase = Phrase.Action.save) throws
    -> ReviewRobot
  {
    let robot = try ReviewRobot(language: .en)
    robot.app.apply(
      .push(
        FormScreen(
          id: "ask", title: Phrase.Action.edit, verb: verb, about: .view,
          fields: [field, FormScreen.Field("note", EntityKind.deal.label(ofField: "note"), .text)]
        ) { _ in .pop }))
    return robot
  }

  @Test func `what is missing is said once the field was left empty or a save was tried`() throws {
    let name = FormScreen.Field(
      "name", EntityKind.deal.label(ofField: "name"), .text, isRequired: true)
    let left = try robotAsked(name)
    #expect(!left.text.contains("must be filled in"))
    left.press("down")
    #expect(left.text.contains("must be filled in"))
    left.press("up").type("Kite").press("down")
    #expect(!left.text.contains("must be filled in"))
    let saved = try robotAsked(name)
    saved.press("ctrl-s")
    #expect(saved.text.contains("must be filled in"))
    #expect(saved.app.top.id == "ask")
  }

  @Test func `a day that is past is read backwards, and none to come is taken`() throws {
    // The form was written on 15 April 2000.
    let day = FormScreen.Field("day", Phrase.Dialog.day, .day, isPast: true)
    let robot = try robotAsked(day)
    #expect(robot.text.contains("2000-04-08  2000-03  -30"))
    robot.type("2000-04-16")
    #expect(robot.text.contains("that day has yet to come"))
    robot.press("ctrl-u").type("12-01")
    #expect(!robot.text.contains("that day has yet to come"))
  }
}
