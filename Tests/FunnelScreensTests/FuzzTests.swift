@testable import FunnelCore
import FunnelExchange
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

  private static let sizes = [(80, 24), (120, 36), (41, 11), (200, 50), (64, 18), (5, 3)]
    .map { Size(columns: $0.0, rows: $0.1) }

  private static let answers = Mutator(
    [
      "Harbour cranes", "1.2M", "450k", "2026-12-01", "+30", "65", "50/20/30", "3d", "USD", "yes",
      "09:30", "owner:calvin amount>1m", "stage:contract|proposal", "月底前簽約", "Lin, Calvin", "#3",
    ],
    tokens: [
      "Calvin", "林美玲", "12万", "-1", "90000000000000000", "%", "today", "2026-02-30", "!",
      "Three-stage",
    ],
    longest: 60)

  /// One thing that somebody at the keys may do.
  private func act(on robot: Robot, _ dice: inout SplitMix) {
    let app = robot.app
    switch Int.random(in: 0..<100, using: &dice) {
    case 0..<45:
      let action = app.actions.randomElement(using: &dice)
      if let key = action.flatMap({ app.keys(of: $0).randomElement(using: &dice) }) {
        press(key, robot)
      }
    case 45..<68: press(Self.keys.randomElement(using: &dice) ?? .down, robot)
    case 68..<82:
      for letter in Self.answers.text(dice.next() % 5_000) where !letter.isNewline {
        press(.character(letter), robot)
      }
    case 82..<86: _ = app.handle(.paste(Self.answers.text(dice.next() % 5_000)))
    case 86..<92: press(.enter, robot)
    case 92..<95: press(.control("s"), robot)
    case 95..<98: press(.escape, robot)
    default: robot.wait(seconds: 2)
    }
    // Nothing here is to write files.
    while app.top.id.hasSuffix("xport") { press(.escape, robot) }
  }

  private func press(_ key: Key, _ robot: Robot) {
    let app = robot.app
    let isTyped = app.top.isTyping || app.top.isOverlay
    let action = app.actions.first { app.keys(of: $0).contains(key) }
    if !isTyped, ["app.quit", "app.suspend"].contains(action?.id) { return }
    _ = app.handle(.key(key))
  }

  /// A canvas is whole where each row is filled to its end, and nothing in it moves a cursor.
  private func check(_ canvas: Canvas, _ size: Size) throws {
    try Fuzz.check(canvas.size == size, "\(canvas.size) for \(size)")
    for row in 0..<size.rows {
      var width = 0
      for column in 0..<size.columns {
        let cell = canvas[Point(x: column, y: row)]
        width += Int(cell.width)
        try Fuzz.check(
          cell.text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control },
          "a control character in row \(row)")
      }
      try Fuzz.check(width == size.columns, "row \(row) is \(width) wide: \(canvas.line(row))")
    }
    if let cursor = canvas.cursor {
      try Fuzz.check(canvas.bounds.contains(cursor), "the cursor is at \(cursor) of \(size)")
    }
  }

  private static func demo() throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    try store.perform(
      DemoData.changes(today: Robot.today), by: SmallStore.authorship("demo"), expecting: [:])
    return store
  }

  private static func bytes(of store: SQLiteStore) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try store.backUp(to: folder.file("copy"))
    return try folder.bytes(of: "copy")
  }

  private func exported(_ store: any Store) throws -> String {
    let bytes = try ExportFormat.storeJSON.write(StoreSource(store, try store.load()))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `whatever is pressed, the screen stays whole, and undoing all of it is exact`() throws
  {
    let languages = Language.allCases
    let small = try Self.bytes(of: SmallStore.make())
    let demo = Fuzz.isFull ? try Self.bytes(of: Self.demo()) : small
    try Fuzz.run("keys on every screen", quick: 4) { number in
      var dice = SplitMix(state: number)
      let folder = try TemporaryFolder()
      try folder.write(number % 8 == 0 ? demo : small, to: "team.funnel")
      let store = try SQLiteStore.open(at: folder.file("team.funnel"))
      let before = try exported(store)
      let robot = try Robot(
        store, language: languages[Int(number % UInt64(languages.count))], author: "lin")
      if let screen = ScreenList.all.randomElement(using: &dice) {
        robot.app.apply(.reset(screen.make(robot.app.session)))
      }
      for _ in 0..<120 {
        act(on: robot, &dice)
        try Fuzz.check(!robot.app.isDone, "the program has ended")
        if let size = Self.sizes.randomElement(using: &dice), Bool.random(using: &dice) {
          let frame = robot.app.draw(size)
          try check(frame, size)
          try Fuzz.check(
            robot.app.draw(size) == frame, "drawn twice at \(size):\n\(frame.text)")
        }
      }
      robot.app.closeAll()
      try checkUndo(of: store, before)
    }
  }

  /// Takes back everything and does it again.
  private func checkUndo(of store: SQLiteStore, _ before: String) throws {
    let after = try exported(store)
    let health = try store.check()
    try Fuzz.check(
      health.damage.isEmpty && health.unfolded.isEmpty, "\(health.damage) \(health.unfolded)")
    let authorship = SmallStore.authorship("", by: "lin")
    var count = 0
    while try store.undoable(by: "lin") != nil {
      try store.undo(by: authorship)
      count += 1
    }
    let undone = try exported(store)
    try Fuzz.check(undone == before, "\(count) undone:\n\(difference(before, undone))")
    for _ in 0..<count { try store.redo(by: authorship) }
    let redone = try exported(store)
    try Fuzz.check(redone == after, "\(count) redone:\n\(difference(after, redone))")
  }

  private func difference(_ old: String, _ new: String) -> String {
    let (old, new) = (old.split(separator: "\n"), new.split(separator: "\n"))
    return new.difference(from: old).prefix(8).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }.joined(separator: "\n")
  }

  @Test func `values that no program writes are shown as far as they go`() throws {
    let demo = try Self.bytes(of: Fuzz.isFull ? Self.demo() : SmallStore.make())
    let ofEveryKind = try Self.bytes(of: SmallStore.ofEveryKind())
    try Fuzz.run("values of every record", quick: 40) { number in
      var dice = SplitMix(state: number)
      let folder = try TemporaryFolder()
      let path = folder.file("team.funnel")
      // Values here and there seldom meet a number that is reckoned with; ends of columns do.
      let isOfNumbers = number % 2 == 0
      try folder.write(isOfNumbers ? ofEveryKind : demo, to: "team.funnel")
      if isOfNumbers {
        try StoreDamage.spoilNumbers(of: path, &dice)
      } else {
        try StoreDamage.spoilValues(of: path, 100, &dice)
      }
      let robot: Robot
      do {
        let store = try SQLiteStore.open(at: path)
        _ = try store.check()
        robot = try Robot(store)
      } catch is StoreError {
        return
      }
      // Most values show their harm as soon as they are read; few inputs are walked through.
      let isWalked = Fuzz.isFull || number % 15 == 0
      let screens = isWalked || isOfNumbers ? ScreenList.all[...] : ScreenList.all.prefix(2)
      for screen in screens {
        robot.app.apply(.reset(screen.make(robot.app.session)))
        try check(robot.app.draw(Self.sizes[0]), Self.sizes[0])
        guard isWalked else { continue }
        for _ in 0..<6 {
          act(on: robot, &dice)
          try check(robot.app.draw(Self.sizes[0]), Self.sizes[0])
        }
      }
    }
  }

  private static let files = [
    """
    # Mine
    theme = "daylight"
    language = 'zh-Hant'
    author = "calvin"
    store = "/srv/team.funnel"
    ascii = true
    [keys]
    "deals.moveOn" = [">", "ctrl-n"]
    app.quit = ["f10"]
    """,
    """
    [roles]
    accent = { fg = "#5fd7d7", bg = "default", bold = true }
    label = { fg = 245 }
    [roles.text]
    fg = 0xFF
    dim = false
    """,
  ]

  @Test func `a damaged file of settings or colours is read, or its fault is named`() throws {
    let mutator = Mutator(
      Self.files,
      tokens: [
        "[[roles]]", "\"\"\"", "'''", "\\u0000", "1979-05-27T07:32:00Z", "roles.x.y", "#fff",
      ]
        + Role.allCases.map(\.rawValue))
    try Fuzz.run("TOML", quick: 1_500) { number in
      let text = mutator.text(number)
      let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).count
      do throws(Configuration.Problem) {
        _ = try Configuration(text, file: "config.toml")
      } catch {
        if case .syntax(_, let line, _) = error { try named(line, of: lines, text) }
      }
      do throws(ThemeFile.Problem) {
        let theme = try ThemeFile.theme(text, name: "mine", file: "mine.toml")
        for place in 0..<7 { _ = theme.stage(place, of: 7) }
      } catch {
        if case .syntax(_, let line, _) = error { try named(line, of: lines, text) }
      }
    }
  }

  private func named(_ line: Int, of lines: Int, _ text: String) throws {
    try Fuzz.check((1...lines).contains(line), "line \(line) of \(lines) in \(text)")
  }
}
