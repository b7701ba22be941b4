import FunnelCore
import FunnelStore
import FunnelTestSupport
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct MeetingWatchTests {
  /// A robot that holds a meeting and one that looks on, on one file.
  private func room(
    _ folder: TemporaryFolder, columns: Int = 80
  ) throws -> (held: Robot, watched: Robot) {
    let path = folder.file("team.funnel")
    let held = try Robot(SmallStore.make(at: path)).press("m", "n", "enter", "ctrl-s")
    let watched = try Robot(SQLiteStore.open(at: path), columns: columns, author: "lin")
    watched.press("m", "w")
    return (held, watched)
  }

  @Test func `a room waits until a meeting begins`() throws {
    let folder = try TemporaryFolder()
    let (held, watched) = try room(folder)
    #expect(watched.screen.contains("Waiting for a meeting to start"))
    held.press("enter")
    #expect(watched.wait(seconds: 0.25))
    #expect(watched.screen.contains("Ward monitors") && watched.screen.contains("deal 1 of 5"))
  }

  @Test func `each decision is seen at the next tick`() throws {
    let folder = try TemporaryFolder()
    let (held, watched) = try room(folder)
    held.press("enter", "h")
    watched.wait(seconds: 0.25)
    #expect(watched.screen.contains("= HOLD") && watched.screen.contains("1 of 5 decided"))
    held.press("u")
    watched.wait(seconds: 0.25)
    #expect(watched.screen.contains("not decided"))
    held.press("right", "x").type("no budget").press("enter")
    watched.wait(seconds: 0.25)
    #expect(watched.screen.contains("deal 2 of 5"))
    #expect(watched.screen.contains("× EXIT   no budget"))
    held.press("n").type("tell them").press("ctrl-s")
    watched.wait(seconds: 0.25)
    #expect(watched.screen.contains("○ tell them"))
    held.press("E", "E")
    watched.wait(seconds: 0.25)
    #expect(watched.screen.contains("Waiting for a meeting to start"))
  }

  @Test func `the clock of the room follows the clock of the meeting`() throws {
    let folder = try TemporaryFolder()
    let (held, watched) = try room(folder)
    held.press("enter")
    watched.wait(seconds: 0.25)
    #expect(watched.wait(seconds: 61))
    // 61 s and the quarter of a second before, in three rows of half blocks: 01:01.
    #expect(watched.line(2).hasSuffix("█▀█ ▄█  ▄ █▀█ ▄█"))
    held.press("escape")
    watched.wait(seconds: 0.25)
    #expect(watched.screen.contains("‖ interrupted"))
    // What flashed at the last tick is drawn once more without it.
    watched.wait(seconds: 0.25)
    #expect(!watched.wait(seconds: 60))
  }

  @Test func `no key of the room changes anything`() throws {
    let folder = try TemporaryFolder()
    let (held, watched) = try room(folder)
    held.press("enter", "h")
    watched.wait(seconds: 0.25)
    let before = try held.app.session.store.load().sequence
    watched.press(
      "a", "h", "x", "p", "n", "e", "u", "ctrl-r", "E", "J", "K", "+", "d", "enter", "space")
    watched.press(":").type("undo").press("enter", "escape")
    #expect(try held.app.session.store.load().sequence == before)
    #expect(watched.app.top is MeetingWatchScreen)
  }

  @Test func `a wide room sees large digits`() throws {
    let folder = try TemporaryFolder()
    let (held, watched) = try room(folder, columns: 100)
    held.press("enter")
    watched.wait(seconds: 0.25)
    #expect(watched.line(2).hasSuffix("██████  ██████      ██████  ██████"))
  }
}
