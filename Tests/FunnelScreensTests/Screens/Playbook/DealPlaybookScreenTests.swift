import FunnelCore
import FunnelStore
import FunnelWording
import Testing

@testable import FunnelScreens

/// The playbook beside a deal, used as on the phone.
struct DealPlaybookScreenTests {
  private let deal = EntityReference(.deal, 1)

  private func objections(_ store: any Store) throws -> [DealObjection] {
    try store.records(DealObjection.self, where: "deal", refersTo: deal).map(\.record)
  }

  /// Before the playbook of the dearest open deal but one, Harbour cranes.
  private func robot(_ store: any Store, columns: Int = 100) throws -> Robot {
    let robot = try Robot(store, columns: columns, rows: 40).press("2", "/").type("harbour")
    return robot.press("enter", "b")
  }

  @Test func `an objection is found, raised, answered, judged and kept`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store)
    #expect(robot.screen.contains("Objections of this deal"))
    robot.press("o").type("expensive")
    #expect(robot.screen.contains("“Compared with what?”"))
    robot.press("enter")
    #expect(try objections(store).map(\.template) == ["price.tooHigh"])
    #expect(try objections(store).map(\.isOpen) == [true])
    robot.press("home", "down", "down", "enter").type("Paid for in 19 months").press("ctrl-s")
    // Whether it worked is asked, not taken for granted.
    #expect(try objections(store).map(\.isOpen) == [true])
    robot.press("left", "left")
    #expect(robot.screen.contains("not known yet"))
    robot.press("ctrl-s")
    #expect(try objections(store).map(\.answer) == ["Paid for in 19 months"])
    #expect(try objections(store).map(\.didHelp) == [nil])
    robot.press("+")
    #expect(robot.screen.contains("only an answer that worked"))
    robot.press("w")
    #expect(try objections(store).map(\.didHelp) == [true])
    robot.press("+")
    let kept = try store.records(Objection.self, where: nil, refersTo: nil).map(\.record)
    #expect(kept.map(\.answer?.en) == ["Paid for in 19 months"])
    #expect(kept.map(\.template) == ["price.tooHigh"])
    robot.press("w")
    #expect(try objections(store).map(\.didHelp) == [false])
    #expect(robot.screen.contains("did not work"))
  }

  @Test func `what the register does not know is written down as new`() throws {
    let store = try SmallStore.make()
    try robot(store).press("o").type("The crane squeaks").press("enter")
    #expect(try objections(store).map(\.text) == ["The crane squeaks"])
    #expect(try objections(store).map(\.template) == [nil])
  }

  @Test func `first visit and trust are judged by keys`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("home", "enter", "down", "down", "enter")
    #expect(try store.record(DealRecord.ID(1))?.record.firstVisit == .rivalThere)
    #expect(robot.screen.contains("Ask what is settled already"))
    robot.press("down", "enter", "right", "right", "down", "right", "ctrl-s")
    let record = try store.record(DealRecord.ID(1))?.record
    #expect(record?.personalTrust == 2)
    #expect(record?.companyTrust == 1)
  }

  @Test func `questions are answered in place and points are ticked`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("home", "down", "down", "enter").type("The harbour master")
    robot.press("ctrl-s")
    func answers() throws -> [DealAnswer] {
      try store.records(DealAnswer.self, where: "deal", refersTo: deal).map(\.record)
    }
    #expect(try answers().map(\.text) == ["The harbour master"])
    #expect(try answers().map(\.question) == ["question.responsible"])
    #expect(robot.screen.contains("✓"))
    #expect(robot.screen.contains("The harbour master"))
  }

  @Test func `an open objection asks for a reason before the last stage and before winning`()
    throws
  {
    let store = try SmallStore.make()
    let robot = try robot(store).press("o").type("expensive").press("enter", ">")
    #expect(try store.load().deals[Deal.ID(1)]?.stage == Stage.ID(2))
    robot.press(">")
    #expect(robot.screen.contains("Open objection: “It is too expensive.”"))
    #expect(try store.load().deals[Deal.ID(1)]?.stage == Stage.ID(2))
    robot.type("Board decides").press("enter")
    #expect(try store.load().deals[Deal.ID(1)]?.stage == Stage.ID(3))
    #expect(try store.record(DealRecord.ID(1))?.record.stageReason == "Board decides")
    robot.press("c", "enter")
    #expect(robot.screen.contains("Open objection"))
    robot.type("Signed all the same").press("ctrl-s")
    let record = try store.record(DealRecord.ID(1))?.record
    #expect(record?.outcome == .won && record?.closeReason == "Signed all the same")
  }

  @Test func `a demonstration without a question is flagged`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("d", "down").type("0").press("ctrl-s")
    #expect(robot.screen.contains("brought not one question"))
  }

  @Test func `on a wide terminal the form stands beside it`() throws {
    let robot = try Robot(SmallStore.make(), columns: 200, rows: 50)
    robot.press("2", "enter", "b")
    #expect(robot.screen.contains("Playbook"))
    #expect(robot.screen.contains("Action plan"))
  }
}
