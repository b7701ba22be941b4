import FunnelCore
import FunnelStore
import FunnelWording
import Testing

@testable import FunnelScreens

struct PipelineScreenTests {
  private func robot(_ store: any Store, columns: Int = 120, rows: Int = 36) throws -> Robot {
    try Robot(store, columns: columns, rows: rows).press("8", "E")
  }

  private func names(_ store: any Store) throws -> [String] {
    try store.load().stages(of: Pipeline.ID(1)).map(\.name.en)
  }

  @Test func `a stage is added, renamed and moved by keys`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("n").type("Demo").press("ctrl-s")
    #expect(try names(store) == ["Contact", "Demo", "Proposal", "Contract", "Won", "Lost"])
    robot.press("down", ">")
    #expect(try names(store) == ["Contact", "Proposal", "Demo", "Contract", "Won", "Lost"])
    robot.press("e").type("!").press("ctrl-s")
    #expect(try names(store) == ["Contact", "Proposal", "Demo!", "Contract", "Won", "Lost"])
    robot.press("u", "u", "u")
    #expect(try names(store) == ["Contact", "Proposal", "Contract", "Won", "Lost"])
  }

  @Test func `a merge is shown before it is done, and undone with one key`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("m", "enter")
    #expect(robot.screen.contains("3 deals go from Contact to Proposal"))
    #expect(try names(store).count == 5)
    robot.press("enter")
    #expect(try names(store) == ["Proposal", "Contract", "Won", "Lost"])
    #expect(try store.load().deals.filter { $0.stage == Stage.ID(2) }.count == 4)
    #expect(robot.screen.contains("Took in"))
    robot.press("u")
    #expect(try names(store) == ["Contact", "Proposal", "Contract", "Won", "Lost"])
    #expect(try store.load().deals.filter { $0.stage == Stage.ID(2) }.count == 1)
  }

  @Test func `a split takes the deals that a filter leaves`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("s").type("Qualified").press("down", "down", "down", "down")
    robot.type("amount>1m").press("enter")
    #expect(robot.screen.contains("1 deal goes from Contact to Qualified"))
    robot.press("enter")
    let book = try store.load()
    #expect(
      book.stages(of: Pipeline.ID(1)).map(\.name.en)
        == ["Contact", "Qualified", "Proposal", "Contract", "Won", "Lost"])
    let moved = book.deals.filter { book.stages[$0.stage]?.name.en == "Qualified" }
    #expect(moved.map(\.name) == ["Harbour cranes"])
  }

  @Test func `a stage with deals is not removed, and the way out is named`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("d")
    #expect(try names(store).count == 5)
    #expect(robot.screen.contains("Deals stand in stage #1, or stood there once"))
  }

  @Test func `a hidden pipeline takes no new deals`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("H")
    #expect(try store.load().pipelines[Pipeline.ID(1)]?.isHidden == true)
    robot.press("2", "n").type("New").press("ctrl-s")
    #expect(robot.screen.contains("no longer offered for new deals"))
    #expect(try store.load().deals.count == 5)
  }

  @Test func `an undone pipeline gives way to the default one`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("A").type("seven").press("enter")
    #expect(robot.app.session.pipeline?.id == Pipeline.ID(2))
    robot.press("u", "1")
    #expect(robot.app.session.pipeline?.id == Pipeline.ID(1))
    #expect(robot.screen.contains("Three-stage"))
  }

  @Test func `marked deals go on in another pipeline with the proposed stages`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("A").type("seven").press("enter")
    #expect(robot.screen.contains("Mine leads"))
    robot.press("P").type("three").press("enter").press("2", "ctrl-a", "F", "enter")
    #expect(robot.screen.contains("5 deals · Three-stage → Seven-step"))
    #expect(robot.screen.contains("First contact & qualification"))
    robot.press("ctrl-s")
    var book = try store.load()
    #expect(book.deals.allSatisfy { $0.pipeline == Pipeline.ID(2) })
    #expect(book.deals[Deal.ID(1)]?.visits.map(\.stage).first == Stage.ID(1))
    robot.press("u")
    book = try store.load()
    #expect(book.deals.allSatisfy { $0.pipeline == Pipeline.ID(1) })
  }

  @Test(arguments: Language.allCases)
  func `every size and language shows the editor`(_ language: Language) throws {
    for (columns, rows) in [(40, 10), (80, 24), (120, 36), (200, 50)] {
      let robot = try Robot(
        SmallStore.make(), columns: columns, rows: rows, language: language
      ).press("8", "E", "down")
      #expect(!robot.screen.isEmpty)
    }
  }
}
