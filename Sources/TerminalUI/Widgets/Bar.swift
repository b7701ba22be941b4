/// A horizontal bar whose two ends are exact to an eighth of a cell.
///
/// All rows of the area are filled alike. A left end inside a cell is the complementary block in
/// reverse video, since Unicode has eighth blocks from the left only.
public struct Bar: Widget, Hashable, Sendable {
  /// Where the bar begins, in cells from the area's left edge.
  public let start: Double

  /// Where the bar ends, in cells from the area's left edge.
  public let end: Double

  /// The bar's colour as foreground, the ground's as background.
  public let style: Style

  /// Makes a bar between two places; what is outside the area is not drawn.
  public init(from start: Double = 0, to end: Double, style: Style) {
    self.start = start
    self.end = end
    self.style = style
  }

  /// Makes a bar of a length in cells in the middle of a width.
  public init(length: Double, centeredIn width: Int, style: Style) {
    let middle = Double(width) / 2
    self.init(from: middle - length / 2, to: middle + length / 2, style: style)
  }

  /// Draws the bar; cells it does not touch stay as they are.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    guard start.isFinite && end.isFinite else { return }
    let first = eighths(start, limit: area.width)
    var last = eighths(end, limit: area.width)
    // A small amount is still to be told from nothing.
    if end > start && last == first && last < area.width * 8 { last += 1 }
    guard last > first else { return }
    let (from, to) = (first / 8, (last - 1) / 8)
    let whole = (first + 7) / 8..<max((first + 7) / 8, last / 8)
    fill(whole, style, with: Self.blocks[8], in: area, on: &canvas)
    for column in from == to ? [from] : [from, to] where !whole.contains(column) {
      let left = max(0, first - column * 8)
      let right = min(8, last - column * 8)
      let (block, style) = cell(from: left, to: right)
      fill(column..<column + 1, style, with: block, in: area, on: &canvas)
    }
  }

  private func fill(
    _ columns: Range<Int>, _ style: Style, with block: Character, in area: Rect,
    on canvas: inout Canvas
  ) {
    let place = Rect(
      x: area.x + columns.lowerBound, y: area.y, width: columns.count, height: area.height)
    canvas.fill(place, style, with: block)
  }

  private func eighths(_ cells: Double, limit: Int) -> Int {
    Int((min(max(0, cells), Double(limit)) * 8).rounded())
  }

  private func cell(from left: Int, to right: Int) -> (Character, Style) {
    if left == 0 { return (Self.blocks[right], style) }
    if right == 8 { return (Self.blocks[left], style.adding(.reverse)) }
    // Both ends in one cell: only the width can be shown, on the side where more of it lies.
    if left + right <= 8 { return (Self.blocks[right - left], style) }
    return (Self.blocks[8 - (right - left)], style.adding(.reverse))
  }

  private static let blocks: [Character] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
}
