/// A screenful of cells, drawn afresh for every frame and then handed to a terminal.
///
/// Drawing never leaves the clipped area, never traps for a place outside, and never leaves half of
/// a wide character behind.
public struct Canvas: Hashable, Sendable {
  /// The extent of the screen.
  public let size: Size

  /// The area that drawing changes at present.
  public private(set) var clip: Rect

  /// Where the text cursor is shown; nil hides it.
  public var cursor: Point?

  private(set) var cells: [Cell]

  /// Makes a blank screen of one style.
  public init(size: Size, style: Style = .standard) {
    self.size = size
    clip = Rect(size)
    cells = Array(repeating: Cell(style: style), count: size.columns * size.rows)
  }

  /// The whole screen.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank where there is none.
  public subscript(point: Point) -> Cell {
    bounds.contains(point) ? cells[index(of: point)] : Cell()
  }

  /// Draws with everything outside the area left alone.
  public mutating func clipped(to area: Rect, _ draw: (inout Canvas) throws -> Void) rethrows {
    let outer = clip
    clip = outer.intersection(area)
    defer { clip = outer }
    try draw(&self)
  }

  /// Draws a widget, which keeps to its area.
  public mutating func draw(_ widget: some Widget, in area: Rect) {
    clipped(to: area) { widget.draw(in: area, on: &$0) }
  }

  /// Writes sanitised text from a cell to the right and gives the columns it took.
  ///
  /// - Parameter width: the columns allowed; longer text ends in `…`. Without it, text is cut where
  ///   the clipped area ends.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .standard, width: Int? = nil
  ) -> Int {
    if let width { return put(text.clipped(to: width), at: point, style: style) }
    if Sanitizer.isPrintableASCII(text) { return putASCII(text, at: point, style: style) }
    var x = point.x
    for character in text.sanitized {
      x += put(character, at: Point(x: x, y: point.y), style: style)
    }
    return x - point.x
  }

  /// Writes text of several styles and gives the columns it took.
  @discardableResult
  public mutating func put(_ text: StyledText, at point: Point, width: Int? = nil) -> Int {
    var x = point.x
    for span in (width.map { text.clipped(to: $0) } ?? text).spans {
      x += put(span.text, at: Point(x: x, y: point.y), style: span.style)
    }
    return x - point.x
  }

  /// Changes the style of what is drawn already.
  public mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) {
    let area = area.intersection(clip)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { change(&cells[y * size.columns + x].style) }
    }
  }

  /// Fills an area with one narrow character, blanks if not said otherwise.
  public mutating func fill(_ area: Rect, _ style: Style, with character: Character = " ") {
    let area = area.intersection(clip)
    guard !area.isEmpty else { return }
    let cell = Cell(narrow: character, style: style) ?? Cell(style: style)
    for y in area.y..<area.maxY {
      let row = y * size.columns
      let (start, end) = (row + area.x, row + area.maxX)
      if cells[start].width == 0 { blank(start - 1) }
      if cells[end - 1].width == 2 { blank(end) }
      for index in start..<end { cells[index] = cell }
    }
  }

  /// Replaces every cell by what the closure makes of it, widths kept.
  mutating func mapCells(_ change: (Cell) -> Cell) {
    for index in cells.indices { cells[index] = change(cells[index]) }
  }

  private func index(of point: Point) -> Int {
    point.y * size.columns + point.x
  }

  private mutating func putASCII(_ text: String, at point: Point, style: Style) -> Int {
    let length = text.utf8.count
    guard point.y >= clip.y && point.y < clip.maxY else { return length }
    var x = point.x
    for byte in text.utf8 {
      if x >= clip.maxX { break }
      if x >= clip.x {
        store(Cell(scalar: Unicode.Scalar(byte), width: 1, style: style), x: x, y: point.y)
      }
      x += 1
    }
    return length
  }

  private mutating func put(_ character: Character, at point: Point, style: Style) -> Int {
    let scalars = character.unicodeScalars
    if let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      let width = CharacterWidth.of(scalar)
      if width > 0 {
        place(Cell(scalar: scalar, width: UInt8(width), style: style), at: point)
      }
      return width
    }
    var x = point.x
    for cell in Cell.cells(showing: character, style: style) {
      place(cell, at: Point(x: x, y: point.y))
      x += Int(cell.width)
    }
    return x - point.x
  }

  /// Stores a cell where the clipped area allows; a wide one cut by its edge becomes a blank.
  private mutating func place(_ cell: Cell, at point: Point) {
    guard point.y >= clip.y && point.y < clip.maxY else { return }
    let fits = point.x >= clip.x && point.x + Int(cell.width) <= clip.maxX
    if fits {
      store(cell, x: point.x, y: point.y)
    } else if cell.width == 2 {
      for x in [point.x, point.x + 1] where x >= clip.x && x < clip.maxX {
        store(Cell(style: cell.style), x: x, y: point.y)
      }
    }
  }

  private mutating func store(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.columns + x
    if cells[index].width == 0 { blank(index - 1) }
    if cells[index].width == 2 && cell.width == 1 { blank(index + 1) }
    cells[index] = cell
    guard cell.width == 2 else { return }
    if cells[index + 1].width == 2 { blank(index + 2) }
    cells[index + 1] = .continuation(cell.style)
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(style: cells[index].style)
  }
}
