/// Values in order of time as a line of dots, several to a cell.
///
/// Lines drawn over one another share cells: the dots of both are seen, in the style of the last.
public struct TrendLine: Widget, Hashable, Sendable {
  /// The characters that the dots are made of.
  public enum Dots: Hashable, Sendable {
    /// Braille: two by four dots in a cell.
    case braille
    /// Quarters of a block: two by two dots in a cell, for terminals whose font has no braille.
    case quarters
  }

  /// The values, the earliest first; nil leaves a gap.
  public let values: [Double?]

  /// The values at the bottom and at the top.
  public let range: ClosedRange<Double>

  /// What the dots are made of.
  public let dots: Dots

  /// The look of the line.
  public let style: Style

  /// Makes a line; values beyond the range are drawn at its nearer end.
  public init(
    _ values: [Double?], in range: ClosedRange<Double>, dots: Dots = .braille, style: Style
  ) {
    (self.values, self.range) = (values, range)
    (self.dots, self.style) = (dots, style)
  }

  /// The column of a value in an area so many columns wide: the first at the left edge, the last
  /// at the right one.
  public static func column(of index: Int, among count: Int, width: Int) -> Int {
    guard count > 1, width > 1 else { return 0 }
    return Int((Double(index) / Double(count - 1) * Double(width - 1)).rounded())
  }

  /// The row of a value in an area so many rows high, 0 at the top.
  public func row(of value: Double, height: Int) -> Int {
    guard height > 0 else { return 0 }
    return min(height - 1, dot(of: value, among: height * rise) / rise)
  }

  /// Draws the line from value to value; a value between two gaps is a dot.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let (across, down) = (area.width * 2, area.height * rise)
    var last: (x: Int, y: Int)?
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite else {
        last = nil
        continue
      }
      let here = (
        x: Self.column(of: index, among: values.count, width: across),
        y: dot(of: value, among: down)
      )
      draw(from: last ?? here, to: here, in: area, on: &canvas)
      last = here
    }
  }

  private var rise: Int { dots == .braille ? 4 : 2 }

  private func dot(of value: Double, among count: Int) -> Int {
    let extent = range.upperBound - range.lowerBound
    let share = extent > 0 && value.isFinite ? (value - range.lowerBound) / extent : 0
    return Int(((1 - min(max(0, share), 1)) * Double(count - 1)).rounded())
  }

  private func draw(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), in area: Rect,
    on canvas: inout Canvas
  ) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y), 1)
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let x = start.x + Int((Double(end.x - start.x) * share).rounded())
      let y = start.y + Int((Double(end.y - start.y) * share).rounded())
      put(x, y, in: area, on: &canvas)
    }
  }

  private func put(_ x: Int, _ y: Int, in area: Rect, on canvas: inout Canvas) {
    let place = Point(x: area.x + x / 2, y: area.y + y / rise)
    let seen = canvas[place].scalars.base
    let character: UInt32 =
      switch dots {
      case .braille: 0x2800 | (Self.brailleDots(of: seen) | Self.braille[x % 2][y % 4])
      case .quarters:
        Self.quarters[(Self.quarters.firstIndex(of: seen) ?? 0) | 1 << (y % 2 * 2 + x % 2)]
      }
    guard let scalar = Unicode.Scalar(character) else { return }
    canvas.put(String(scalar), at: place, style: style)
  }

  private static func brailleDots(of scalar: UInt32) -> UInt32 {
    (0x2800...0x28FF).contains(scalar) ? scalar & 0xFF : 0
  }

  /// The bits of the dots of a cell, column by column from the top.
  private static let braille: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  /// The blocks by their quarters: 1 top left, 2 top right, 4 bottom left, 8 bottom right.
  private static let quarters: [UInt32] = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".unicodeScalars.map(\.value)
}
