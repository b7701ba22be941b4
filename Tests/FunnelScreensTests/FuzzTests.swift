@testable import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct FuzzTests {
  /// Keys that lead everywhere, but for those that end the program or write files.
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .backspace, .delete, .home, .end,
      .pageUp, .pageDown, .control("s"), .control("r"), .control("a"), .control("u"),
    ] + "hjklvneraczsN<>/?:oVgG uyDTLptPRdX=pHm123EJKbiwN +-059.茶".map { .character($0) }

  @Test(arguments: [UInt64(1), 2, 3])
  func `no sequence of keys traps at any size`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let store = try SQLiteStore.inMemory()
    try store.perform(
      DemoData.changes(today: Robot.today), by: SmallStore.authorship("demo"), expecting: [:])
    let robot = try Robot(store, columns: 80, rows: 24)
    let sizes = [(80, 24), (120, 36), (41, 11), (200, 50), (64, 18), (5, 3)]
    for press in 0..<2_000 {
      let key = Self.keys[Int(random.next() % UInt64(Self.keys.count))]
      _ = robot.app.handle(.key(key))
      if press % 7 == 0 { _ = robot.app.handle(.tick) }
      let (columns, rows) = sizes[Int(random.next() % UInt64(sizes.count))]
      _ = robot.app.draw(Size(columns: columns, rows: rows))
      if robot.app.isDone { break }
    }
    #expect(!robot.app.isDone)
  }
}
