/// Small columns of eighth blocks, one a value, in a single row.
public struct Sparkline: Widget, Hashable, Sendable {
  /// The values, oldest first; nil leaves a gap.
  public let values: [Double?]

  /// The value of a full column; nil takes the greatest one shown.
  public let maximum: Double?

  /// The look of the columns.
  public let style: Style

  /// Makes a row of columns; negative values count as zero.
  public init(_ values: [Double?], maximum: Double? = nil, style: Style) {
    self.values = values
    self.maximum = maximum
    self.style = style
  }

  /// Draws the newest values that fit, from the left.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    guard area.height > 0 else { return }
    let shown = values.suffix(area.width)
    let greatest = maximum ?? shown.compactMap { $0 }.max() ?? 0
    for (column, value) in shown.enumerated() {
      guard let value else { continue }
      let share = greatest > 0 && value.isFinite ? min(max(0, value / greatest), 1) : 0
      let block = Self.blocks[Int((share * 7).rounded())]
      canvas.put(String(block), at: Point(x: area.x + column, y: area.y), style: style)
    }
  }

  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
