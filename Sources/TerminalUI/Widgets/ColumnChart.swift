/// Values in order of time as upright columns, exact to an eighth of a cell.
public struct ColumnChart: Widget, Hashable, Sendable {
  /// The values, the earliest first; nil leaves a gap.
  public let values: [Double?]

  /// The value of a full column; nil takes the greatest one.
  public let maximum: Double?

  /// The column to be noticed.
  public let marked: Int?

  /// The look of the columns.
  public let style: Style

  /// The look of the column to be noticed.
  public let markedStyle: Style

  /// Makes a chart; negative values count as zero.
  public init(
    _ values: [Double?], maximum: Double? = nil, marked: Int? = nil, style: Style,
    markedStyle: Style? = nil
  ) {
    (self.values, self.maximum, self.marked) = (values, maximum, marked)
    (self.style, self.markedStyle) = (style, markedStyle ?? style)
  }

  /// Draws the columns at equal distances, the first at the left edge.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    guard !area.isEmpty, !values.isEmpty else { return }
    let greatest = maximum ?? values.compactMap { $0 }.filter(\.isFinite).max() ?? 0
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite, greatest > 0 else { continue }
      let start = area.width * index / values.count
      let width = max(1, area.width * (index + 1) / values.count - start - 1)
      let share = min(max(0, value / greatest), 1)
      // A small amount is still to be told from nothing.
      let eighths = max(Int((share * Double(area.height * 8)).rounded()), value > 0 ? 1 : 0)
      let style = index == marked ? markedStyle : style
      for row in 0..<area.height {
        let filled = min(8, eighths - (area.height - 1 - row) * 8)
        guard filled > 0 else { continue }
        canvas.fill(
          Rect(x: area.x + start, y: area.y + row, width: width, height: 1), style,
          with: Self.blocks[filled - 1])
      }
    }
  }

  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
