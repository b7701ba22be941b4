import Foundation
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelTestSupport
import FunnelWording
import Testing

@testable import FunnelScreens
@testable import TerminalUI

/// Every screen on a store of hostile texts, with hostile texts typed into every field.
@Suite struct HostileScreenProofs {
  private static let sizes = [(80, 24), (120, 36), (200, 50)].map { Size(columns: $0, rows: $1) }

  private static func store() throws -> any Store {
    let store = try isFull ? SQLiteStore.inMemory() : SmallStore.make()
    if isFull {
      try store.perform(
        DemoData.changes(today: Robot.today), by: SmallStore.authorship("demo"), expecting: [:])
    }
    return try HostileStore(
      store, by: SmallStore.authorship("\u{1B}[2JKite"),
      texts: HostileText.all + ConformanceFiles.naughtyStrings, most: 40
    ).store
  }

  /// Every place there is, by the name it has in the table of keys.
  private static func openings(
    _ session: Session
  ) throws -> [(name: String, open: () -> any Screen)] {
    let listed = ScreenList.all.map { entry in
      (name: entry.label[.en], open: { entry.make(session) })
    }
    let review = try #require(
      session.store.records(ReviewRecord.self, where: nil, refersTo: nil).first?.record)
    let deal = review.deal
    let meeting = try #require(
      session.store.records(Meeting.self, where: nil, refersTo: nil).first?.record.id)
    let rule = try session.store.records(Rule.self, where: nil, refersTo: nil).first?.record.id
    let account = try #require(session.book.accounts.first?.id)
    let contact = try #require(
      session.store.records(Contact.self, where: nil, refersTo: nil).first?.record.id)
    let version = ReviewVersion(day: session.today, author: HostileText.all[3], form: review.form)
    return listed + [
      (Phrase.Screen.deal[.en], { DealScreen(deal: deal, in: session) }),
      (
        Phrase.Review.versions[.en],
        {
          VersionsScreen([version, version], title: HostileText.all[4]) { _ in
            TextScreen(
              id: "review", title: Phrase.Review.versions,
              lines: HostileText.all.map { StyledText($0) })
          }
        }
      ),
      (Phrase.Screen.coaching[.en], { CoachingScreen(deal: deal) }),
      (EntityKind.account.label[.en], { AccountScreen(account: account) }),
      (EntityKind.contact.label[.en], { ContactScreen(contact: contact) }),
      (Phrase.Playbook.besideDeal[.en], { DealPlaybookScreen(deal: deal) }),
      (Phrase.Screen.meeting[.en], { MeetingScreen(meeting: meeting, in: session) }),
      (Phrase.Meeting.minutes[.en], { MinutesScreen(meeting: meeting) }),
      (Phrase.Rules.firings[.en], { RuleScreen(rule: rule ?? Rule.ID(0)) }),
      (Phrase.Screen.wall[.en], { WallScreen(WallPlan(), in: session) }),
    ]
  }

  @Test func `every screen there is is walked`() throws {
    let robot = try Robot(Self.store())
    let known = Set(try Self.openings(robot.app.session).map(\.name))
    let sections = KeyTable(robot.app.session.store).sections.map { $0.place[.en] }
    #expect(Set(sections).subtracting(known) == [Phrase.Screen.everywhere[.en]])
  }

  /// Whether everything is tried everywhere, which takes minutes.
  private static let isFull = ProcessInfo.processInfo.environment["FUNNEL_PROOF"] == "full"

  @Test(arguments: isFull ? Language.allCases : [.en])
  func `no text of a store steers the terminal, hides or breaks a frame`(
    language: Language
  ) throws {
    let walk = Walk(try Robot(Self.store(), language: language), sizes: Self.sizes)
    for (place, (name, open)) in try Self.openings(walk.robot.app.session).enumerated() {
      walk.begin(name, open)
      let app = walk.robot.app
      // What can be done everywhere is tried in one place, unless there is time.
      let isWhole = Self.isFull || place == 0
      let actions = (isWhole ? app.actions : app.top.actions(in: app.session)).map(\.id)
      walk.lookAround()
      for action in actions where !["app.quit", "app.back"].contains(action) {
        walk.begin(name, open)
        walk.run(action)
      }
    }
    #expect(walk.problems.isEmpty, "\(walk.problems.prefix(20).joined(separator: "\n"))")
    #expect(walk.marks > 2_000 && walk.frames > 200, "\(walk.marks) \(walk.frames) \(walk.drawn)")
  }
}

/// A walk over screens that looks at everything drawn on the way.
private final class Walk {
  let robot: Robot
  private(set) var problems: [String] = []
  /// How many visible marks stood for something hostile.
  private(set) var marks = 0
  /// How many frames were whole.
  private(set) var frames = 0
  /// How many screens were drawn.
  private(set) var drawn = 0

  private let sizes: [Size]
  private var place = ""
  private var turn = 0

  init(_ robot: Robot, sizes: [Size]) { (self.robot, self.sizes) = (robot, sizes) }

  private var app: App { robot.app }

  /// Opens a screen alone.
  func begin(_ name: String, _ open: () -> any Screen) {
    place = name
    app.apply(.reset(open()))
    app.session.clearMessage()
    look()
  }

  /// Goes about in a screen by the keys that every one knows.
  func lookAround() {
    for size in sizes { look(size) }
    for key in ["down", "tab", "down", "right", "tab", "end", "enter"] {
      robot.press(key)
      look()
    }
  }

  /// Does one thing that a screen offers, and what comes of it.
  func run(_ action: String) {
    guard let row = app.actions.first(where: { $0.id == action }) else { return }
    place += " " + action
    let before = app.top
    app.run(row)
    look()
    guard app.top !== before else { return }
    for _ in 0..<3 {
      // Below a file nothing can be made, should it be the path of a file.
      robot.press("ctrl-u")
      paste("/dev/null/" + HostileText.all[turn % HostileText.all.count])
      look()
      robot.press("tab")
    }
    robot.press("ctrl-s")
    look()
    robot.press("ctrl-u", "down", "enter")
    look()
    robot.press("ctrl-u", "enter")
    look()
  }

  private func paste(_ text: String) { _ = app.handle(.paste(text)) }

  private func look() {
    turn += 1
    look(sizes[turn % 4 == 0 ? 1 : turn % 16 == 1 ? 2 : 0])
  }

  private func look(_ size: Size) {
    drawn += 1
    var canvas = app.draw(size)
    check(canvas, size)
    if app.top.isOverlay || app.isDone { return }
    // What is said stands over the edges of frames.
    if app.session.message != nil {
      app.session.clearMessage()
      canvas = app.draw(size)
    }
    checkFrames(canvas)
  }

  /// Looks at every cell; by the numbers of its characters, as there are millions.
  private func check(_ canvas: Canvas, _ size: Size) {
    let cells = canvas.cells
    for y in 0..<size.rows {
      var (width, isHalf, row) = (0, false, y * size.columns)
      let end = row + size.columns
      while row < end {
        let cell = cells[row]
        let base = cell.scalars.base
        row += 1
        if isHalf != (cell.width == 0) { report("half a character", canvas, y) }
        isHalf = cell.width == 2
        width += Int(cell.width)
        if base >= 0x20, base < 0x7F { continue }
        let isMark = base == 0x241B || base == 0xFFFD || base == 0xB7
        if isMark { marks += 1 }
        let strangers = HostileText.strangers(in: cell.text)
        if !strangers.isEmpty {
          report("\(strangers.map { String($0.value, radix: 16) })", canvas, y)
        }
      }
      if width != size.columns { report("\(width) cells", canvas, y) }
    }
  }

  /// Looks for frames whose sides or corners something has been drawn over.
  private func checkFrames(_ canvas: Canvas) {
    func text(_ x: Int, _ y: Int) -> Unicode.Scalar {
      Unicode.Scalar(canvas[Point(x: x, y: y)].scalars.base) ?? " "
    }
    for y in 0..<canvas.size.rows {
      for x in 0..<canvas.size.columns where text(x, y) == "╭" {
        let right = (x + 1..<canvas.size.columns).first { text($0, y) == "╮" }
        // A page that is scrolled ends at the footer.
        let end = (y + 1..<canvas.size.rows).first { text(x, $0) == "╰" }
        let bottom = end ?? canvas.size.rows - 1
        guard let right, end == nil || text(right, bottom) == "╯" else {
          report("corners do not meet", canvas, y)
          continue
        }
        let isWhole = (y + 1..<bottom).allSatisfy { row in
          [x, right].allSatisfy { ["│", "├", "┤"].contains(text($0, row)) }
        }
        if isWhole { frames += 1 } else { report("a side is broken", canvas, y) }
      }
    }
  }

  private func report(_ what: String, _ canvas: Canvas, _ row: Int) {
    guard problems.count < 200 else { return }
    let shown = canvas.line(row).unicodeScalars.map { scalar in
      HostileText.isForbidden(scalar) ? "⟨\(String(scalar.value, radix: 16))⟩" : String(scalar)
    }.joined()
    problems.append("\(place) \(canvas.size.columns)×\(canvas.size.rows): \(what): \(shown)")
  }
}
