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
    #expect(robot.screen.contains("Split Contact"))
    #expect(robot.screen.contains("none, all, >30 (days in stage), owner:calvin"))
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
    #expect(robot.screen.contains("Contact has deals, or had: m merges it into another stage"))
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

  @Test func `marked deals go on in another pipeline once the preview is confirmed`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("A").type("seven").press("enter")
    #expect(robot.screen.contains("pipeline Seven-step added"))
    #expect(robot.screen.contains("Mine leads"))
    robot.press("P").type("three").press("enter").press("2", "ctrl-a", "F", "enter")
    #expect(robot.screen.contains("Three-stage → Seven-step"))
    #expect(robot.screen.contains("First contact & qualification"))
    #expect(robot.screen.contains("Nothing is changed yet"))
    #expect(try store.load().deals.allSatisfy { $0.pipeline == Pipeline.ID(1) })
    robot.press("ctrl-s")
    var book = try store.load()
    #expect(book.deals.allSatisfy { $0.pipeline == Pipeline.ID(2) })
    #expect(book.deals[Deal.ID(1)]?.visits.map(\.stage).first == Stage.ID(1))
    robot.press("u")
    book = try store.load()
    #expect(book.deals.allSatisfy { $0.pipeline == Pipeline.ID(1) })
  }

  @Test func `a deal goes on in a shipped pipeline that is added with it, and stays selected`()
    throws
  {
    let store = try SmallStore.make()
    let robot = try robot(store).press("2", "down", "F").type("strategic")
    let chosen = try #require(robot.app.screens.compactMap { $0 as? DealsScreen }.first?.selected)
    robot.press("enter", "ctrl-s")
    var book = try store.load()
    #expect(book.pipelines[Pipeline.ID(2)]?.template == "strategic-zones")
    #expect(book.deals[chosen]?.pipeline == Pipeline.ID(2))
    #expect(robot.app.session.pipeline?.id == Pipeline.ID(2))
    #expect(robot.app.screens.compactMap { $0 as? DealsScreen }.first?.selected == chosen)
    robot.press("u")
    book = try store.load()
    #expect(book.pipelines[Pipeline.ID(2)] == nil)
    #expect(book.deals[chosen]?.pipeline == Pipeline.ID(1))
  }

  @Test func `the proposed stage is changed for one deal or for all of its stage`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("2", "ctrl-a", "F").type("seven").press("enter")
    let before = try store.load()
    let first = try #require(
      robot.app.screens.compactMap { $0 as? DealsScreen }.first?.listed(in: robot.app.session)
        .map(\.id).min())
    let stage = try #require(before.deals[first]?.stage)
    // The rows are in the order of the deals' numbers.
    robot.press("home", "a").type("presentation").press("enter")
    robot.press("enter").type("mine").press("enter", "ctrl-s")
    let after = try store.load()
    let names = after.deals.map { deal in
      (deal.id, before.deals[deal.id]?.stage, after.stages[deal.stage]?.name.en)
    }
    #expect(names.first { $0.0 == first }?.2 == "Mine leads")
    #expect(
      names.filter { $0.0 != first && $0.1 == stage }.allSatisfy { $0.2 == "Presentation" })
  }

  @Test func `a shipped pipeline is added again under a name of its own only`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("A").type("seven").press("enter", "A").type("seven")
    #expect(robot.screen.contains("there already"))
    robot.press("enter")
    #expect(robot.screen.contains("Seven-step is there already: another name"))
    robot.type("Seven-step").press("ctrl-s")
    #expect(try store.load().pipelines.count == 2)
    robot.type(" North").press("ctrl-s")
    #expect(try store.load().pipelines.map(\.name.en).contains("Seven-step North"))
    #expect(robot.screen.contains("pipeline Seven-step North added"))
  }

  @Test func `the texts of a stage are edited in all three languages`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store, columns: 100, rows: 50)
    func guidance() throws -> Translated? { try store.load().stages[Stage.ID(1)]?.guidance }
    // Three names, five figures, the exit criteria, and then the guidance.
    func edit(_ texts: [String]) {
      robot.press("e")
      for _ in 1...9 { robot.press("down") }
      for text in texts {
        robot.press("ctrl-u").type(text)
        for _ in 1...7 { robot.press("down") }
      }
      robot.press("ctrl-s")
    }
    edit(["Call first"])
    #expect(try guidance() == Translated("Call first"))
    edit(["Call twice", "先打电话", "先打電話"])
    #expect(
      try guidance() == Translated(en: "Call twice", hans: "先打电话", hant: "先打電話"))
    edit(["Call"])
    #expect(try guidance() == Translated(en: "Call", hans: "先打电话", hant: "先打電話"))
    edit([""])
    #expect(try guidance() == nil)
  }

  @Test func `after a merge the pointer is on the stage that stays`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("down", "m")
    robot.type("contract").press("enter", "enter", "e").type("!").press("ctrl-s")
    #expect(try names(store) == ["Contact", "Contract!", "Won", "Lost"])
  }

  @Test func `a stage is removed and the pointer keeps its place`() throws {
    let store = try SmallStore.make()
    let robot = try robot(store).press("n").type("Demo").press("ctrl-s", "down", "d", "e")
    robot.type("!").press("ctrl-s")
    #expect(try names(store) == ["Contact", "Proposal!", "Contract", "Won", "Lost"])
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
