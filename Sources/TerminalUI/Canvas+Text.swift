extension Canvas {
  /// The screen as lines of text without the blanks at their ends.
  public var text: String {
    (0..<size.rows).map(line).joined(separator: "\n")
  }

  /// One row as text without the blanks at its end.
  public func line(_ row: Int) -> String {
    guard row >= 0 && row < size.rows else { return "" }
    let start = row * size.columns
    var line = ""
    for cell in cells[start..<start + size.columns] { line += cell.text }
    while line.last == " " { line.removeLast() }
    return line
  }
}
