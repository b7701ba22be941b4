import FunnelCore
import FunnelStore
import FunnelTestSupport
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct DashboardTests {
  private func dashboard(
    _ terminal: ScriptedTerminal
  ) throws -> (Dashboard, App) {
    let app = try Robot(SmallStore.make()).app
    return (Dashboard(app: app, terminal: terminal), app)
  }

  @Test func `keys that wait are all handled before one frame is drawn`() throws {
    let terminal = ScriptedTerminal()
    for _ in 0..<100 { terminal.feed(.key(.down)) }
    terminal.feed(.key(.right), .key(.character("q")), .key(.escape), .key(.character("q")))
    let (dashboard, app) = try dashboard(terminal)
    #expect(dashboard.run() == nil)
    #expect(app.isDone)
    #expect(terminal.frames == 1)
  }

  @Test func `a signal ends the loop and is passed on`() throws {
    let terminal = ScriptedTerminal(events: [.interrupt(.terminate)])
    #expect(try dashboard(terminal).0.run() == .terminate)
  }

  @Test func `what opening should not wait for is done after the first frame`() throws {
    let terminal = ScriptedTerminal(events: [.key(.character("q"))])
    var framesBefore = -1
    try dashboard(terminal).0.run { framesBefore = terminal.frames }
    #expect(framesBefore == 1)
  }

  @Test func `asking to suspend suspends, and goes on`() throws {
    let terminal = ScriptedTerminal(events: [.key(.control("z")), .key(.character("q"))])
    try dashboard(terminal).0.run()
    #expect(terminal.suspensions == 1)
  }

  @Test func `a deal is copied as text with its figures`() throws {
    let terminal = ScriptedTerminal(
      events: [.key(.right), .key(.character("y")), .key(.escape), .key(.character("q"))])
    try dashboard(terminal).0.run()
    #expect(terminal.clipboard == "#1\tHarbour cranes\tKaohsiung Port\t1200000.00 USD")
  }

  @Test func `the welcome of an empty store fills in the demonstration`() throws {
    let robot = try Robot(SQLiteStore.inMemory())
    #expect(robot.screen.contains("Nothing here yet"))
    robot.press("d")
    #expect(robot.screen.contains("Initial contact"))
    robot.press("d")
    #expect(robot.line(23).contains("there are deals already"))
  }
}
