import FunnelWording
import TerminalUI

/// Where the lines of a list stand: as far apart as the height allows, and the last row says how
/// many found no room.
struct WallList {
  /// How many lines there are.
  let count: Int
  /// How many of them are shown.
  let shown: Int
  /// The rows from one line to the next.
  let step: Int

  /// A list in so many rows.
  init(count: Int, height: Int) {
    self.count = count
    shown = count <= height ? count : max(0, height - 1)
    step = count > 0 ? min(4, max(1, (height + 1) / count)) : 1
  }

  /// The row of a line.
  func row(of place: Int) -> Int { place * step }

  /// Says how many lines found no room.
  func drawMore(in area: Rect, on canvas: inout Canvas, _ reading: WallReading) {
    guard shown < count else { return }
    canvas.put(
      "… " + Phrase.Wall.more(count - shown)[reading.language],
      at: area.row(area.height - 1).origin, style: reading.theme[.label])
  }
}
