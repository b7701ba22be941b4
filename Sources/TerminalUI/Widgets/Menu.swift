/// A list in a popup with a line to type a filter into: help, the palette, choices.
public struct Menu: Widget {
  /// The box.
  public var popup: Popup

  /// The filter line; nil leaves it out.
  public var filter: TextField?

  /// The choices that pass the filter.
  public var list: List

  /// A line at the bottom, such as what the selected choice does; empty leaves it out.
  public var note: StyledText

  /// Makes a menu.
  public init(popup: Popup, filter: TextField? = nil, list: List, note: StyledText = .init()) {
    self.popup = popup
    self.filter = filter
    self.list = list
    self.note = note
  }

  /// The area of the choices in an area of the screen.
  public func listArea(in area: Rect) -> Rect {
    popup.content(in: area).inset(
      top: filter == nil ? 0 : 2, bottom: note.spans.isEmpty ? 0 : 2)
  }

  /// Draws box, filter, choices and note.
  public func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.draw(popup, in: area)
    let content = popup.content(in: area)
    if let filter { canvas.draw(filter, in: content.row(0)) }
    canvas.draw(list, in: listArea(in: area))
    if !note.spans.isEmpty {
      let row = content.row(content.height - 1)
      canvas.clipped(to: row) { _ = $0.put(note, at: row.origin, width: row.width) }
    }
  }
}
