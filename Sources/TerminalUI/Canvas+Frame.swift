extension Canvas {
  /// Draws a thin rounded frame with a title in its top edge and a note at the right of it.
  ///
  /// `╭─ Stages ───── by value ─╮`. What does not fit goes: first the note, then the title's end.
  public mutating func frame(
    _ area: Rect, title: String = "", trailing: String = "", style: Style,
    titleStyle: Style? = nil, trailingStyle: Style? = nil
  ) {
    guard area.width >= 2 && area.height >= 2 else { return }
    rule(at: area.origin, width: area.width, style: style)
    rule(at: Point(x: area.x, y: area.maxY - 1), width: area.width, style: style)
    for x in [area.x, area.maxX - 1] {
      fill(Rect(x: x, y: area.y + 1, width: 1, height: area.height - 2), style, with: "│")
    }
    put("╭", at: area.origin, style: style)
    put("╮", at: Point(x: area.maxX - 1, y: area.y), style: style)
    put("╰", at: Point(x: area.x, y: area.maxY - 1), style: style)
    put("╯", at: Point(x: area.maxX - 1, y: area.maxY - 1), style: style)
    caption(
      title, trailing, in: area, titleStyle: titleStyle ?? style,
      trailingStyle: trailingStyle ?? style)
  }

  /// Draws a horizontal line.
  public mutating func rule(at point: Point, width: Int, style: Style) {
    fill(Rect(x: point.x, y: point.y, width: width, height: 1), style, with: "─")
  }

  private mutating func caption(
    _ title: String, _ trailing: String, in area: Rect, titleStyle: Style, trailingStyle: Style
  ) {
    // A corner, a dash and a blank on both sides.
    let room = area.width - 6
    guard room > 0 else { return }
    let used = min(title.displayWidth, room)
    if !title.isEmpty {
      put(
        " " + title.clipped(to: room) + " ", at: Point(x: area.x + 2, y: area.y),
        style: titleStyle)
    }
    let extent = trailing.displayWidth
    if extent > 0 && used + extent + 3 <= room {
      put(
        " " + trailing + " ", at: Point(x: area.maxX - 4 - extent, y: area.y),
        style: trailingStyle)
    }
  }
}
