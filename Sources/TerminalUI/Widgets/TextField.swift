/// One line of text being edited, with its cursor.
public struct TextField: Widget, Hashable, Sendable {
  /// The text and the cursor.
  public let editing: TextEditing

  /// What is shown while there is no text.
  public let placeholder: String

  /// The look of the text; its ground fills the field.
  public let style: Style

  /// The look of the placeholder.
  public let placeholderStyle: Style

  /// Whether keys go here, so that the cursor is shown.
  public let isFocused: Bool

  /// Makes a field.
  public init(
    _ editing: TextEditing, placeholder: String = "", style: Style,
    placeholderStyle: Style? = nil, isFocused: Bool = true
  ) {
    self.editing = editing
    self.placeholder = placeholder
    self.style = style
    self.placeholderStyle = placeholderStyle ?? style
    self.isFocused = isFocused
  }

  /// Draws the part of the text around the cursor in the area's first row.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    let row = area.row(0)
    guard !row.isEmpty else { return }
    canvas.fill(row, style)
    if editing.text.isEmpty {
      canvas.put(placeholder, at: row.origin, style: placeholderStyle, width: row.width)
    }
    guard isFocused else {
      canvas.put(editing.text, at: row.origin, style: style, width: row.width)
      return
    }
    let column = editing.head.displayWidth
    let hidden = Self.hiddenColumns(before: column, width: row.width)
    canvas.clipped(to: row) { canvas in
      canvas.put(editing.text, at: row.origin.offset(x: -hidden), style: style)
      canvas.cursor = row.origin.offset(x: column - hidden)
    }
  }

  /// The columns scrolled out on the left: whole half fields, so that the text stands still while
  /// the cursor moves within one.
  private static func hiddenColumns(before column: Int, width: Int) -> Int {
    if column < width { return 0 }
    let step = max(1, width / 2)
    return (column - width) / step * step + step
  }
}
