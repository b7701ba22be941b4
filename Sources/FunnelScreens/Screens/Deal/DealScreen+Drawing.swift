import FunnelCore
import FunnelWording
public import TerminalUI

extension DealScreen {
  /// Draws the form, scrolled so that the pointer can be seen.
  public func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    refresh(in: session)
    var body = area
    let notice = notice(in: session)
    if let notice {
      let (line, rest) = area.divided(at: 1, from: .top)
      canvas.put(notice, at: line.origin.offset(x: 1), width: line.width - 2)
      body = rest
    }
    size = body.size
    var page = page(session)
    if let cell = page.cell(at: editor.selection), editor.editing == nil,
      cell.path != editor.selection
    {
      // Its row is gone; the next best field is marked at once.
      editor.selection = cell.path
      page = self.page(session)
    }
    scroll = page.scroll(from: scroll, to: editor.selection, visible: body.height)
    let shown = FormPageView(page: page, context: context(session), scroll: scroll)
    canvas.draw(shown, in: body)
  }

  /// What is to be said above the form: that somebody else has changed the deal meanwhile.
  private func notice(in session: Session) -> StyledText? {
    let disputed = disputed
    guard !disputed.isEmpty else { return nil }
    let names = disputed.map { EntityKind.deal.label(ofField: $0.name) }
    return StyledText(
      Phrase.Review.movedOn(names)[session.language], session.theme[.warning])
  }
}

/// The part of the page that is shown, with the field being edited over it.
struct FormPageView: Widget {
  let page: FormPage
  let context: FormContext
  let scroll: Int

  private var theme: Theme { context.theme }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let origin = Point(x: area.x, y: area.y - scroll)
    let selected = page.pane(of: context.editor.selection)
    for pane in page.panes {
      let isFocused = pane.frame == selected?.frame
      let frame = pane.frame.moved(by: origin)
      guard frame.maxY > area.y, frame.y < area.maxY else { continue }
      canvas.framePane(
        frame, title: pane.title, isFocused: isFocused, in: theme)
      drawTrailing(of: pane, frame, on: &canvas)
      if let edge = pane.edge {
        canvas.draw(edge, in: frame.row(frame.height - 1).inset(left: 2).inset(right: 2))
      }
      let inside = frame.inset(by: 1)
      canvas.clipped(to: inside) { canvas in
        for ink in pane.ink {
          let place = ink.place.moved(by: origin)
          if place.maxY > area.y, place.y < area.maxY { canvas.draw(ink.widget, in: place) }
        }
      }
    }
    if let selected {
      let frame = selected.frame.moved(by: origin)
      drawHint(at: min(frame.maxY, area.maxY) - 1, frame, on: &canvas)
      drawEdit(in: frame, origin, on: &canvas)
    }
  }

  private func drawTrailing(of pane: FormPane, _ frame: Rect, on canvas: inout Canvas) {
    let room = frame.width - pane.title.displayWidth - 9
    guard room > 4, pane.trailing.displayWidth > 0 else { return }
    var text = StyledText(" ", theme[.text])
    text.spans += pane.trailing.clipped(to: room).spans
    text.append(" ", theme[.text])
    canvas.put(text, at: Point(x: frame.maxX - 2 - text.displayWidth, y: frame.y))
  }

  /// What the field under the pointer holds or takes, in the lower edge of its frame.
  private func drawHint(at y: Int, _ frame: Rect, on canvas: inout Canvas) {
    let hint = FormHint(context: context, page: page).text
    guard hint.displayWidth > 0 else { return }
    var text = StyledText(" ", theme[.text])
    text.spans += hint.spans
    text.append(" ", theme[.text])
    canvas.put(text, at: Point(x: frame.x + 2, y: y), width: frame.width - 4)
  }

  /// The field being edited, wider than its column where it needs to be, and what is wrong with it.
  private func drawEdit(in frame: Rect, _ origin: Point, on canvas: inout Canvas) {
    guard let edit = context.editor.editing,
      let cell = page.cells.first(where: { $0.path == edit.path })
    else { return }
    let field = ReviewField.at(edit.path)
    let start =
      switch field?.kind {
      case .rating where cell.place.width >= 14: 12
      case .position where edit.path.section == .deal: Slider(nil, styles: .plain).width + 2
      default: 0
      }
    let place = cell.place.moved(by: origin).inset(left: start)
    let room = frame.maxX - 1 - place.x
    let needed = edit.typed.text.displayWidth + 2
    let extent =
      switch field?.kind {
      case .text: max(place.width, min(needed, 60))
      case .rating, .position: max(4, needed - 1)
      default: max(min(place.width, 12), needed)
      }
    let box = Rect(x: place.x, y: place.y, width: min(extent, room), height: 1)
    let style = field?.kind == .text ? theme[.field] : theme.pointed
    // What stood there before must not look like the end of what is typed.
    if box.maxX < place.maxX, !(field?.kind == .position && edit.path.section == .deal) {
      canvas.fill(
        Rect(x: box.maxX, y: box.y, width: place.maxX - box.maxX, height: 1),
        canvas[Point(x: place.maxX - 1, y: box.y)].style)
    }
    canvas.draw(TextField(edit.typed.withMarkedLines, style: style), in: box)
    guard let problem = edit.problem else { return }
    // What does not fit beside the field stands in the lower edge alone.
    let text = " ✗ " + problem.phrase[context.language] + " "
    let rest = frame.maxX - 1 - box.maxX
    canvas.put(
      text.displayWidth <= rest ? text : " ✗ ", at: Point(x: box.maxX, y: box.y),
      style: theme[.bad], width: rest)
  }
}

extension TextEditing {
  /// The same with a mark of one cell for each end of a line.
  fileprivate var withMarkedLines: TextEditing {
    guard text.contains(where: \.isNewline) else { return self }
    var marked = TextEditing(text.onOneLine(by: "⏎"))
    for _ in 0..<tail.count { marked.moveLeft() }
    return marked
  }
}

extension Slider.Styles {
  /// Looks for a slider that is only measured.
  fileprivate static let plain = Slider.Styles(
    low: .standard, high: .standard, tick: .standard, chosen: .standard)
}
