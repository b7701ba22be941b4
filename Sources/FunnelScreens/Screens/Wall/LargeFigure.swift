import TerminalUI

/// A figure that can be read across a room: its number in large digits, its unit beside them.
///
/// `1.91M` is `1.91` large with a small `M` on the line; text without a number stays as it is.
struct LargeFigure: Widget {
  /// The figure.
  let text: String
  /// The look.
  let style: Style

  private let number: String
  private let unit: String

  /// A figure as it would be written small.
  init(_ text: String, style: Style) {
    (self.text, self.style) = (text, style)
    number = String(text.prefix { LargeDigits.canWrite($0) && $0 != " " })
    unit = String(text.dropFirst(number.count)).trimmingBlanks
  }

  /// The columns it takes at a scale; those of small letters where it has no number.
  func width(at scale: LargeDigits.Scale) -> Int {
    guard hasNumber else { return text.displayWidth }
    let digits = LargeDigits(number, scale: scale, style: style).width
    return digits + (unit.isEmpty ? 0 : unit.displayWidth + 1)
  }

  private var hasNumber: Bool { number.contains(where: \.isNumber) }

  /// Draws it as large as the area allows.
  func draw(in area: Rect, on canvas: inout Canvas) {
    let scales: [LargeDigits.Scale] = hasNumber ? [.huge, .large, .medium] : []
    guard let scale = scales.first(where: { $0.rows <= area.height && width(at: $0) <= area.width })
    else {
      // Alone in its rows, it stands in their middle.
      let row = area.row((area.height - 1) / 2)
      canvas.put(text, at: row.origin, style: style, width: row.width)
      return
    }
    let digits = LargeDigits(number, scale: scale, style: style)
    canvas.draw(digits, in: area)
    canvas.put(
      unit, at: Point(x: area.x + digits.width + 1, y: area.y + scale.rows - 1), style: style)
  }
}

extension String {
  /// The text without blanks before it.
  fileprivate var trimmingBlanks: String { String(drop { $0 == " " }) }
}
