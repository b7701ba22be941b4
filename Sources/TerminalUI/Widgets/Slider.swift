/// A choice among a few ordered values: `−5 ·  ·  ·  ·  ┊  ·  +2   ·  · +5`.
public struct Slider: Widget, Hashable, Sendable {
  /// The looks of the parts.
  public struct Styles: Hashable, Sendable {
    /// The label of the lowest value.
    public var low: Style

    /// The label of the highest value.
    public var high: Style

    /// The dots and the middle.
    public var tick: Style

    /// The value chosen.
    public var chosen: Style

    /// Makes the looks.
    public init(low: Style, high: Style, tick: Style, chosen: Style) {
      self.low = low
      self.high = high
      self.tick = tick
      self.chosen = chosen
    }
  }

  /// The whole numbers offered, of which 0 is only the middle.
  public let range: ClosedRange<Int>

  /// The value chosen; nil where there is none yet.
  public let value: Int?

  /// The looks.
  public let styles: Styles

  /// The columns from one value to the next.
  public static let step = 3

  /// Makes a slider, from −5 to +5 if not said otherwise.
  public init(_ value: Int?, in range: ClosedRange<Int> = -5...5, styles: Styles) {
    self.value = value
    self.range = range
    self.styles = styles
  }

  /// The columns needed: a cell of `step` columns for each number.
  public var width: Int { range.count * Slider.step }

  /// Draws the slider in the area's first row.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.clipped(to: area.row(0)) { canvas in
      for number in range {
        let x = area.x + (number - range.lowerBound) * Slider.step
        let (text, style) = label(of: number)
        canvas.put(text, at: Point(x: x, y: area.y), style: style)
      }
      guard let value, range.contains(value) else { return }
      let x = area.x + (value - range.lowerBound) * Slider.step
      canvas.put(
        " \(Self.signed(value)) ", at: Point(x: x - 1, y: area.y),
        style: styles.chosen)
    }
  }

  /// A whole number with its sign, as people write it: `−2`, `+5`.
  public static func signed(_ number: Int) -> String {
    number < 0 ? "−\(number.magnitude)" : "+\(number)"
  }

  private func label(of number: Int) -> (String, Style) {
    switch number {
    case range.lowerBound: (Self.signed(number), styles.low)
    case range.upperBound: (Self.signed(number), styles.high)
    case 0: (" ┊", styles.tick)
    default: (" ·", styles.tick)
    }
  }
}
