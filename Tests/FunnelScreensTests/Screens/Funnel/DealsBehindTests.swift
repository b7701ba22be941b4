import FunnelCore
import FunnelStore
import FunnelWording
import Testing

@testable import FunnelScreens

/// As many deals open behind a figure as it says, whatever the session is narrowed to.
@Suite struct DealsBehindTests {
  private static let quarter = Period.quarter(of: Robot.today)

  private func robots() throws -> [Robot] {
    let store = try SQLiteStore.inMemory()
    try store.perform(
      DemoData.changes(today: Robot.today), by: SmallStore.authorship("demo"), expecting: [:])
    return try [(nil, ""), (Self.quarter, ""), (nil, "owner:calvin"), (Self.quarter, "p>30")]
      .map { period, filter in
        let robot = try Robot(store, columns: 200, rows: 50)
        robot.app.session.scope.period = period
        robot.app.session.scope.filter = DealFilter(filter)
        return robot
      }
  }

  private func home(_ robot: Robot) throws -> FunnelScreen {
    try #require(robot.app.top as? FunnelScreen)
  }

  /// How many deals a step leads to.
  private func count(_ transition: Transition?, _ robot: Robot) -> Int {
    guard case .push(let screen)? = transition, let deals = screen as? DealsScreen else { return 0 }
    return deals.listed(in: robot.app.session).count
  }

  @Test func `every item of the attention list opens its deals`() throws {
    for robot in try robots() {
      robot.press("tab", "tab", "tab")
      let session = robot.app.session
      #expect(!session.figures.attention.isEmpty)
      for item in session.figures.attention {
        let selection = try #require(try home(robot).selection(in: session))
        let opened = DealsScreen(selection).listed(in: session).count
        #expect(opened == item.deals.count, "\(item.code) \(session.scope)")
        robot.press("down")
      }
    }
  }

  @Test func `every line of health opens the deals it counts`() throws {
    for robot in try robots() {
      let session = robot.app.session
      let (pane, report) = (HealthPane(session), session.figures.health)
      func opened(_ label: Phrase) -> Int {
        let place = pane.lines.firstIndex { $0.label[.en] == label[.en] }
        let selection = place.flatMap(pane.selection)
        return selection.map { DealsScreen($0).listed(in: session).count } ?? 0
      }
      #expect(opened(Phrase.Funnel.won) == report.won.count)
      #expect(opened(Phrase.Funnel.winRate) == report.winRate.closed.n)
      #expect(opened(Phrase.Funnel.cycle) == (report.cycle?.count ?? 0))
      #expect(opened(Phrase.Funnel.stagnant) == session.figures.stagnant.count)
      if let velocity = report.velocity {
        #expect(Double(opened(Phrase.Funnel.velocity)) == velocity.deals)
        #expect(Double(opened(Phrase.Funnel.weighted)) == velocity.deals)
      }
    }
  }

  @Test func `every figure of the health screen opens the deals it counts`() throws {
    for robot in try robots() {
      let view = HealthView(session: robot.app.session, choices: HealthChoices())
      let figures = view.figures
      for (row, conversion) in figures.conversions.enumerated() where conversion.rate.n > 0 {
        let opened = ConversionPanel(view: view).open(at: HealthPointer(row: row))
        #expect(count(opened, robot) == conversion.rate.n)
      }
      for (row, dwell) in figures.dwell.enumerated() {
        let stuck =
          view.session.figures.funnel.stages.first { $0.stage.id == dwell.stage }?.stagnant ?? 0
        let opened = DwellPanel(view: view).open(at: HealthPointer(row: row))
        #expect(count(opened, robot) == (stuck > 0 ? stuck : dwell.days?.count ?? 0))
      }
      for (row, point) in figures.leaks.points.enumerated() {
        let opened = LeakPanel(view: view).open(at: HealthPointer(row: row))
        #expect(count(opened, robot) == point.lost.count)
      }
      for (row, stage) in figures.matrix.stages.enumerated() {
        for (column, outlet) in figures.matrix.outlets.prefix(figures.matrix.stages.count + 2)
          .enumerated() where outlet != .stage(stage)
        {
          let opened = MatrixPanel(view: view).open(at: HealthPointer(row: row, column: column))
          #expect(count(opened, robot) == figures.matrix.rate(from: stage, to: outlet).k)
        }
      }
    }
  }

  @Test func `a wide screen shows the deals behind the pointer`() throws {
    let robot = try #require(try robots().first)
    let stage = try home(robot).selection(in: robot.app.session)
    let deals = try #require(stage.map { DealsScreen($0).listed(in: robot.app.session) })
    let screen = robot.screen
    #expect(screen.contains("╭─ Initial contact ─"))
    #expect(deals.prefix(20).allSatisfy { screen.contains($0.name) })
  }
}
