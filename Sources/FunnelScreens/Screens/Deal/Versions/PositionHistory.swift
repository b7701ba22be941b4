import FunnelCore
import FunnelWording
import TerminalUI

/// Where we stood over time: a column for each version, and below it the value and the day.
struct PositionHistory: Widget {
  /// One version.
  struct Entry {
    /// −5…+5 without 0; nil where nobody had said.
    var position: Position?
    /// The day in words.
    var day: String
  }

  /// The versions, the oldest first.
  let entries: [Entry]
  let language: Language
  let theme: Theme

  /// The lines it takes.
  static let height = 3

  /// Draws the newest versions that fit, the oldest of them first.
  func draw(in area: Rect, on canvas: inout Canvas) {
    let extent = max(6, entries.map { $0.day.displayWidth + 2 }.max() ?? 0)
    let shown = entries.suffix(max(1, area.width / extent))
    let columns = shown.flatMap { entry -> [Double?] in
      let height = entry.position.map { Double(Self.step(of: $0)) }
      return Array(repeating: height, count: extent - 2) + [nil, nil]
    }
    canvas.draw(
      Sparkline(columns, maximum: Double(Position.all.count - 1), style: theme[.accent]),
      in: area.row(0))
    for (index, entry) in shown.enumerated() {
      let x = index * extent
      let value = entry.position.map { language.signed($0.rawValue) } ?? "—"
      let isAgainst = (entry.position?.rawValue ?? 1) < 0
      canvas.put(
        value, at: area.origin.offset(x: x, y: 1),
        style: theme[entry.position == nil ? .faint : isAgainst ? .bad : .good].adding(.bold))
      canvas.put(
        entry.day, at: area.origin.offset(x: x, y: 2), style: theme[.label], width: extent - 2)
    }
  }

  /// The place of a position on the scale, 0…9; there is no 0 between −1 and +1.
  private static func step(of position: Position) -> Int {
    position.rawValue < 0 ? position.rawValue + 5 : position.rawValue + 4
  }
}
