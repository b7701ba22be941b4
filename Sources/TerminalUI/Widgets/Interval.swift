/// An estimate with its uncertainty on an axis from 0 to 1: `┈┈━━●━━┈┈`.
public struct Interval: Widget, Hashable, Sendable {
  /// The looks of the parts.
  public struct Styles: Hashable, Sendable {
    /// The axis.
    public var track: Style

    /// The line from the low to the high end.
    public var range: Style

    /// The estimate.
    public var point: Style

    /// The benchmark.
    public var mark: Style

    /// Makes the looks.
    public init(track: Style, range: Style, point: Style, mark: Style) {
      self.track = track
      self.range = range
      self.point = point
      self.mark = mark
    }
  }

  /// The low end.
  public let low: Double

  /// The estimate; nil where there is none.
  public let point: Double?

  /// The high end.
  public let high: Double

  /// A value to compare with.
  public let mark: Double?

  /// The looks.
  public let styles: Styles

  /// Makes an interval; values beyond 0 to 1 are drawn at the nearer end.
  public init(
    low: Double, point: Double?, high: Double, mark: Double? = nil, styles: Styles
  ) {
    self.low = low
    self.point = point
    self.high = high
    self.mark = mark
    self.styles = styles
  }

  /// Draws the axis in the area's first row.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    let row = area.row(0)
    guard !row.isEmpty else { return }
    canvas.fill(row, styles.track, with: "┈")
    let first = column(of: low, in: row)
    let last = max(first, column(of: high, in: row))
    canvas.fill(
      Rect(x: first, y: row.y, width: last - first + 1, height: 1), styles.range, with: "━")
    if let mark {
      canvas.put("┃", at: Point(x: column(of: mark, in: row), y: row.y), style: styles.mark)
    }
    if let point {
      canvas.put("●", at: Point(x: column(of: point, in: row), y: row.y), style: styles.point)
    }
  }

  private func column(of value: Double, in row: Rect) -> Int {
    let share = value.isFinite ? min(max(0, value), 1) : 0
    return row.x + Int((share * Double(row.width - 1)).rounded())
  }
}
