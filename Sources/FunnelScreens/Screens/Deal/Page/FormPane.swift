import TerminalUI

/// A field of the form at its place, in the coordinates of the page.
struct PlacedCell {
  /// The field.
  var path: FieldPath
  /// Where its value stands.
  var place: Rect
  /// The field that Enter leads to, where this one is only a note about it.
  var leadsTo: FieldPath?
}

/// Something drawn at a place, in the coordinates of the page.
struct Ink {
  /// Where it is drawn.
  var place: Rect
  /// What is drawn.
  var widget: any Widget
}

/// A line of text of several styles, clipped to its place.
struct Line: Widget {
  let text: StyledText

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.put(text, at: area.origin, width: area.width)
  }
}

/// The ground of a selected row; whatever has a ground of its own in it keeps that.
struct RowGround: Widget {
  let plain: Color
  let selected: Color

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.restyle(area) { style in
      if style.background == plain { style.background = selected }
    }
  }
}

/// One framed part of the page.
struct FormPane {
  /// The sections that are edited in it; empty where it only shows what follows from the others.
  var sections: [ReviewSection]
  /// Where it stands on the page, its frame included.
  var frame: Rect
  var title: String
  var trailing: StyledText
  var cells: [PlacedCell]
  var ink: [Ink]
  /// What is drawn into its lower edge.
  var edge: (any Widget)?

  /// The pane put together from what was sketched, at a place and of a height.
  init(_ sketch: PaneSketch, at origin: Point, height: Int) {
    (sections, title, trailing) = (sketch.sections, sketch.title, sketch.trailing)
    edge = sketch.edge
    frame = Rect(x: origin.x, y: origin.y, width: sketch.width + 2, height: height)
    let inner = origin.offset(x: 1, y: 1)
    cells = sketch.cells.map { cell in
      PlacedCell(path: cell.path, place: cell.place.moved(by: inner), leadsTo: cell.leadsTo)
    }
    ink = sketch.ink.map { Ink(place: $0.place.moved(by: inner), widget: $0.widget) }
  }
}

extension Rect {
  /// The rectangle so many cells further right and down.
  func moved(by point: Point) -> Rect {
    Rect(x: x + point.x, y: y + point.y, width: width, height: height)
  }
}

/// A pane while it is put together, in coordinates from its top left cell inside the frame.
struct PaneSketch {
  let context: FormContext
  let sections: [ReviewSection]
  /// The columns inside the frame.
  let width: Int
  var title: String
  /// What is said at the right of the title.
  var trailing = StyledText()
  /// The lines used so far.
  var height = 0
  var cells: [PlacedCell] = []
  var ink: [Ink] = []
  /// What is drawn into the lower edge of the frame, as wide as what stands above it.
  var edge: (any Widget)?

  init(_ context: FormContext, _ sections: [ReviewSection], title: String, width: Int) {
    (self.context, self.sections) = (context, sections)
    (self.title, self.width) = (title, max(0, width))
  }

  /// Puts a text and gives the columns it takes.
  @discardableResult
  mutating func put(_ text: StyledText, x: Int, y: Int, width: Int? = nil) -> Int {
    let room = min(width ?? .max, self.width - x)
    guard room > 0 else { return 0 }
    put(Line(text: text), in: Rect(x: x, y: y, width: room, height: 1))
    return min(text.displayWidth, room)
  }

  /// Puts a text of one role and gives the columns it takes.
  @discardableResult
  mutating func put(_ text: String, _ role: Role, x: Int, y: Int, width: Int? = nil) -> Int {
    put(StyledText(text, context.theme[role]), x: x, y: y, width: width)
  }

  /// Puts a widget.
  mutating func put(_ widget: any Widget, in place: Rect) {
    ink.append(Ink(place: place, widget: widget))
    height = max(height, place.maxY)
  }

  /// Puts a field with its value.
  mutating func cell(_ path: FieldPath, x: Int, y: Int, width: Int) {
    let place = Rect(x: x, y: y, width: min(width, self.width - x), height: 1)
    guard !place.isEmpty else { return }
    cells.append(PlacedCell(path: path, place: place))
    put(CellContent(path: path, context: context), in: place)
  }
}
