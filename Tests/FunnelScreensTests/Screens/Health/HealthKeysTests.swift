import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct HealthKeysTests {
  private func robot(_ store: (any Store)? = nil, rows: Int = 24) throws -> Robot {
    let robot = try Robot(store ?? HealthStore.make(), rows: rows)
    robot.press("5")
    return robot
  }

  private func rested(_ robot: Robot) -> String {
    _ = robot.screen
    _ = robot.app.handle(.tick)
    return robot.screen
  }

  // MARK: The deals behind

  @Test func `a conversion opens the deals that came to its stage`() throws {
    let screen = try robot().press("enter").screen
    #expect(screen.contains("Came to Contact"))
    #expect(screen.contains("3 of 5"))
    #expect(screen.contains("Ward monitors"))
    #expect(!screen.contains("Night shift pilot"))
  }

  @Test func `a cell of the matrix says its counts and opens its deals`() throws {
    let robot = try robot().press("tab", "right", "right", "right", "right")
    #expect(robot.screen.contains("Contact → Lost: 50 %  1/2  9–91 %"))
    let deals = robot.press("enter").screen
    #expect(deals.contains("1 of 5"))
    #expect(deals.contains("Ward monitors"))
    robot.press("left")
    #expect(robot.press("home", "left").screen.contains("Contact → Won: 0 %  0/2"))
  }

  @Test func `a figure without deals says so`() throws {
    let robot = try robot().press("tab", "enter")
    #expect(robot.screen.contains("There are no deals behind this figure."))
  }

  @Test func `a step of the waterfall opens its deals`() throws {
    let robot = try robot().press("tab", "tab")
    _ = rested(robot)
    let screen = robot.press("down", "down", "down", "down", "down", "down", "enter").screen
    #expect(screen.contains("lost"))
    #expect(screen.contains("Ward monitors"))
    #expect(screen.contains("1 of 5"))
  }

  @Test func `the waterfall of a small store is there in the first frame`() throws {
    let screen = try robot().press("tab", "tab").screen
    #expect(!screen.contains("Reading how things stood"))
    #expect(screen.contains("residue"))
  }

  // MARK: Choices

  @Test func `the simulator is driven by the arrows`() throws {
    let robot = try robot().press("page-down", "page-down")
    // 3 deals · (50 % − 1/3) · 1/1 = 0.5 wins of 90,000 in the mean.
    #expect(robot.screen.contains("raise Contact → Proposal to  50 %"))
    #expect(robot.screen.contains("then +0.5 wins  +45K"))
    for _ in 1...10 { robot.press("right") }
    #expect(robot.screen.contains("to  60 %"))
    #expect(robot.screen.contains("then +0.8 wins  +72K"))
    for _ in 1...70 { robot.press("left") }
    #expect(robot.screen.contains("to  0 %"))
    #expect(robot.screen.contains("then −1.0 wins  −90K"))
  }

  @Test func `the waterfall is built between any two days`() throws {
    let robot = try robot().press("w")
    robot.type("2026-11-01").press("enter").type("2026-11-15").press("enter")
    let screen = rested(robot)
    // On 1 November four deals of 3,280,000 were open; one of them was raised by 10,000 and won.
    #expect(screen.contains("Open without pseudo  1 Nov → 15 Nov"))
    #expect(screen.contains("start      3.28M  4"))
    #expect(screen.contains("grew        +10K  1"))
    #expect(screen.contains("won         −90K  1"))
    #expect(screen.contains("end        3.20M  3"))
    #expect(screen.contains("residue 0"))
  }

  @Test func `days in the wrong order or to come are refused`() throws {
    let robot = try robot().press("w")
    robot.type("2026-11-10").press("enter").type("2026-11-09").press("enter")
    #expect(robot.screen.contains("The first day has to come before the second."))
    robot.press("ctrl-u").type("2027-01-01").press("enter")
    #expect(robot.screen.contains("that day has yet to come"))
  }

  @Test func `two reps are put side by side`() throws {
    let robot = try robot(rows: 36).press("c").type("owner").press("enter")
    robot.type("Calvin").press("enter").press("down", "enter")
    let screen = robot.screen
    #expect(screen.contains("Comparison  Calvin | 林美玲"))
    // Calvin won one deal, 林美玲 lost one: far too few to say anything.
    #expect(screen.contains("100 %  1/1"))
    #expect(screen.contains("0 %  0/1"))
    #expect(screen.contains("not enough data (Calvin n 1, 林美玲 n 1; at least 5 each)"))
    #expect(robot.press("home", "left", "enter").screen.contains("Night shift pilot"))
  }

  @Test func `a rep is put beside all others, and the two change places`() throws {
    let robot = try robot().press("c").type("owner").press("enter")
    robot.type("Calvin").press("enter").press("enter")
    #expect(robot.screen.contains("Comparison  Calvin | all others"))
    robot.press("c").type("other way").press("enter")
    #expect(robot.screen.contains("Comparison  all others | Calvin"))
  }

  @Test func `the trend shows other figures, periods and drawings`() throws {
    let robot = try robot().press("page-down", "page-down", "tab")
    #expect(robot.screen.contains("Nov 2026  1  so far"))
    #expect(robot.press("left").screen.contains("Oct 2026  0"))
    #expect(robot.press("down").screen.contains("Amount won"))
    #expect(robot.press("m").screen.contains("by quarter"))
    #expect(robot.press("v", "v").screen.contains("█"))
    robot.press("home", "right").press("enter")
    #expect(robot.screen.contains("Night shift pilot"))
  }

  @Test func `one pane can fill the screen, and Esc takes it back`() throws {
    let robot = try robot().press("z")
    #expect(!robot.screen.contains("Where deals go"))
    robot.press("escape")
    #expect(robot.screen.contains("Where deals go"))
  }

  @Test func `the figures are counted once for a version of the book and a scope`() throws {
    let robot = try robot()
    let session = robot.app.session
    let first = session.healthFigures
    robot.press("tab", "down", "right")
    #expect(session.healthFigures === first)
    session.scope.period = .quarter(of: session.today)
    #expect(session.healthFigures !== first)
  }

  // MARK: Little or nothing to show

  @Test func `an empty store says where to begin, and no key traps`() throws {
    let robot = try robot(SQLiteStore.inMemory())
    #expect(robot.screen.contains("Nothing here yet"))
    robot.press("enter", "tab", "right", "down", "c", "w", "x", "page-down", "z", "v", "m")
    #expect(robot.screen.contains("Nothing here yet"))
    #expect(robot.app.session.plainText(ofScreen: "health") == ["Nothing here yet"])
  }

  @Test func `a period without deals has not enough data in any pane`() throws {
    let robot = try robot(rows: 24)
    robot.app.session.scope.period = Period("2020", today: Robot.today)
    for pane in HealthTopic.allCases {
      let screen = rested(robot)
      #expect(screen.contains("not enough data") || screen.contains("0"), "\(pane)")
      #expect(!screen.contains("nan") && !screen.contains("inf"), "\(pane)")
      robot.press("enter", "right", "down", "tab")
      if robot.app.screens.count > 1 { robot.press("escape") }
    }
  }

  @Test func `deals that were all lost are counted as lost`() throws {
    let store = try SmallStore.make()
    try store.perform(
      (1...5).map { .close(Deal.ID($0), Closing(.lost, reason: "rival")) },
      by: SmallStore.authorship("lost"), expecting: [:])
    let lines = try #require(try robot(store).app.session.plainText(ofScreen: "health"))
    #expect(lines.contains { $0.contains("Win rate") && $0.contains("0 %  0/5") })
    #expect(lines.contains("causes given: rival 5"))
  }

  @Test func `plain text has every pane in order`() throws {
    let lines = try #require(try robot().app.session.plainText(ofScreen: "health"))
    let titles = [
      "Conversion by cohort", "Where deals go", "Open without pseudo  30 Sep → 21 Nov",
      "Days in stage",
      "Leak points", "Trend", "Flow", "Comparison  Q3 2026 | Q4 2026", "Quality by stage",
    ]
    #expect(lines.filter(titles.contains) == titles)
    #expect(lines.contains { $0.contains("30 Sep 2026 → 21 Nov 2026, residue 0") })
    #expect(lines.contains("causes given: price 1"))
  }
}
