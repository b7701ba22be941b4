/// Digits that can be read from the other end of a room: `12:05` in blocks.
///
/// Anything but digits, `:`, `.`, `,`, `–`, `−` and blanks is left out.
public struct LargeDigits: Widget, Hashable, Sendable {
  /// How large they are.
  public enum Scale: Hashable, Sendable {
    /// Three rows of half blocks, four columns a digit.
    case medium
    /// Five rows of full blocks, eight columns a digit.
    case large
    /// Ten rows of full blocks, sixteen columns a digit.
    case huge

    /// The rows they take.
    public var rows: Int {
      switch self {
      case .medium: 3
      case .large: 5
      case .huge: 10
      }
    }

    /// The columns of one dot.
    fileprivate var dot: Int {
      switch self {
      case .medium: 1
      case .large: 2
      case .huge: 4
      }
    }
  }

  /// What is written.
  public let text: String

  /// How large.
  public let scale: Scale

  /// The look.
  public let style: Style

  /// Makes large digits.
  public init(_ text: String, scale: Scale = .medium, style: Style) {
    (self.text, self.scale, self.style) = (text, scale, style)
  }

  /// Whether a character can be written large.
  public static func canWrite(_ character: Character) -> Bool { glyphs[character] != nil }

  /// The columns they take.
  public var width: Int {
    let glyphs = text.compactMap { Self.glyphs[$0] }
    let dots = glyphs.reduce(max(0, glyphs.count - 1)) { $0 + ($1.first?.count ?? 0) }
    return dots * scale.dot
  }

  /// Draws them from the area's top left corner.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    var x = area.x
    for glyph in text.compactMap({ Self.glyphs[$0] }) {
      let rows = glyph.map { row in row.map { $0 == "#" } }
      for column in 0..<(rows.first?.count ?? 0) {
        for row in 0..<scale.rows {
          let place = Point(x: x, y: area.y + row)
          switch scale {
          case .large:
            if rows[row][column] { canvas.put("██", at: place, style: style) }
          case .huge:
            if rows[row / 2][column] { canvas.put("████", at: place, style: style) }
          case .medium:
            let lower = rows.indices.contains(row * 2 + 1) && rows[row * 2 + 1][column]
            let mark =
              switch (rows[row * 2][column], lower) {
              case (true, true): "█"
              case (true, false): "▀"
              case (false, true): "▄"
              case (false, false): " "
              }
            canvas.put(mark, at: place, style: style)
          }
        }
        x += scale.dot
      }
      x += scale.dot
    }
  }

  private static let glyphs: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    ":": [" ", "#", " ", "#", " "], "−": ["  ", "  ", "##", "  ", "  "],
    "–": ["  ", "  ", "##", "  ", "  "], ".": [" ", " ", " ", " ", "#"],
    ",": [" ", " ", " ", "#", "#"], " ": [" ", " ", " ", " ", " "],
  ]
}
