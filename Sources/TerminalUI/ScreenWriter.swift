/// Turns canvases into what a terminal is to be sent, as few bytes as may be.
///
/// ncurses could do the same, but it sends both colours with every change of one of them, and a
/// third of an arrow key's time and half of its bytes went there. So only what the terminal does
/// not show yet is sent: changed cells, colours and attributes that the pen has not got, a list that
/// has moved by its margins, long blanks by erasing.
struct ScreenWriter {
  private let sequences: ScreenSequences
  private var penSequences: PenSequences
  private var pens: Pens
  private let encode: (_ scalar: UInt32, _ bytes: inout [UInt8]) -> Void

  private var pen: Pen?
  private var cursor: Point?
  private var isCursorShown: Bool?
  /// The rows that scroll, where those are not all: a list that moves mostly moves again.
  private var margins: Range<Int>?
  private var bytes: [UInt8] = []

  /// - Parameter encode: appends a character above ASCII as the terminal reads it, or nothing.
  init(
    _ description: any TerminalDescription, pens: Pens,
    encode: @escaping (_ scalar: UInt32, _ bytes: inout [UInt8]) -> Void
  ) {
    sequences = ScreenSequences(description)
    penSequences = PenSequences(description)
    self.pens = pens
    self.encode = encode
  }

  /// Appends the bytes of a character for a terminal of UTF-8.
  static func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if let encoded = Unicode.Scalar(scalar).flatMap(UTF8.encode) { bytes += encoded }
  }

  /// What shows a canvas on a terminal that shows another one; nothing where they are the same.
  ///
  /// - Parameters:
  ///   - old: what it shows, of the same size; nil where that is not known.
  ///   - size: the terminal's extent, beyond which nothing is written.
  mutating func frame(_ canvas: Canvas, over old: Canvas?, within size: Size) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    if old == nil { clear(size) }
    let changed = old.map(canvas.changedRows)
    let shift = old.flatMap { old in
      sequences.canScroll && canvas.size == size
        ? changed.flatMap { canvas.shift(from: old, changed: $0) } : nil
    }
    if let shift { scroll(shift, showing: canvas) }
    for row in 0..<min(canvas.size.rows, size.rows) {
      let isMoved = shift?.rows.contains(row) ?? false
      if !isMoved, changed?[row] == false { continue }
      guard let source = isMoved ? shift?.source(of: row) : row else { continue }
      write(row: row, of: canvas, over: old?.row(source), within: size)
    }
    showCursor(at: canvas.cursor)
    // A terminal takes in little at once, so that no half of it is ever seen.
    return bytes.count < 1_000 ? bytes : sequences.beginFrame + bytes + sequences.endFrame
  }

  /// Forgets what is known of the terminal, which something else has written to, and empties it: a
  /// resize may have left half a wide character, over which some write badly.
  private mutating func clear(_ size: Size) {
    (pen, cursor, isCursorShown) = (nil, nil, nil)
    if margins != nil { setMargins(nil, of: size.rows) }
    take(.plain)
    move(to: Point(x: 0, y: 0))
    bytes += sequences.eraseBelow
  }

  /// Moves rows, and writes those that come in while the cursor stands in one of them.
  private mutating func scroll(_ shift: Canvas.Shift, showing canvas: Canvas) {
    let (rows, size) = (shift.rows, canvas.size)
    let ground = pens.pen(for: canvas[Point(x: 0, y: shift.vacated.lowerBound)].style)
    take(ground)
    let isUp = shift.distance > 0
    let edge = Point(x: 0, y: isUp ? rows.upperBound - 1 : rows.lowerBound)
    if margins != rows { setMargins(rows, of: size.rows) }
    move(to: edge)
    bytes += sequences.scroll(abs(shift.distance), isUp: isUp)
    for row in shift.vacated {
      write(row: row, of: canvas, over: blanks(of: canvas.row(row), on: ground)[...], within: size)
    }
    if !sequences.canKeepMargins { setMargins(nil, of: size.rows) }
  }

  private mutating func setMargins(_ rows: Range<Int>?, of count: Int) {
    bytes += sequences.margins(rows ?? 0..<count, of: count)
    (margins, cursor) = (rows, nil)
  }

  /// What stands in a row that came in on a ground: its blanks, and no other cell of those wanted.
  private mutating func blanks(of wanted: ArraySlice<Cell>, on ground: Pen) -> [Cell] {
    let isKnown = sequences.erasesWithGround && ground.leavesBlanksEmpty
    return wanted.map { cell in
      let pen = pens.pen(for: cell.style)
      let isThere =
        isKnown && cell.isBlank && pen.leavesBlanksEmpty && pen.background == ground.background
      return isThere ? cell : .unknown
    }
  }

  private mutating func showCursor(at place: Point?) {
    if let place { move(to: place) }
    guard isCursorShown != (place != nil) else { return }
    bytes += place == nil ? sequences.hideCursor : sequences.showCursor
    isCursorShown = place != nil
  }
}

extension ScreenWriter {
  private mutating func write(
    row y: Int, of canvas: Canvas, over old: ArraySlice<Cell>?, within size: Size
  ) {
    let cells = canvas.row(y)
    let width = min(cells.count, size.columns)
    let isLast = sequences.scrollsAtEnd && y == size.rows - 1
    let end = isLast && width == size.columns ? width - 1 : width
    var x = 0
    while x < end {
      let cell = cells[cells.startIndex + x]
      let next = x + max(1, Int(cell.width))
      if let old, old[old.startIndex + x] == cell,
        next == x + 1 || old[old.startIndex + x + 1] == cells[cells.startIndex + x + 1]
      {
        x = next
      } else if let erased = erase(from: x, to: end, y, cells, over: old, within: size) {
        x = erased
      } else {
        approach(Point(x: x, y: y), in: cells)
        write(cell, at: Point(x: x, y: y), within: size)
        x = next
      }
    }
  }

  /// Erases blanks that begin in a column, where that is shorter than writing them, and gives the
  /// column behind them.
  private mutating func erase(
    from x: Int, to end: Int, _ y: Int, _ cells: ArraySlice<Cell>, over old: ArraySlice<Cell>?,
    within size: Size
  ) -> Int? {
    let first = cells[cells.startIndex + x]
    guard first.isBlank else { return nil }
    let pen = pens.pen(for: first.style)
    guard pen.leavesBlanksEmpty, sequences.erasesWithGround || pen.background < 0 else {
      return nil
    }
    var stop = x + 1
    while stop < end, cells[cells.startIndex + stop] == first { stop += 1 }
    let isToEnd = stop == size.columns
    if !isToEnd, let old {
      // What is blank already need not be erased.
      while stop > x, old[old.startIndex + stop - 1] == first { stop -= 1 }
    }
    // Half a wide character would be left, and what is written over that spoils the blank before.
    let isHalf = old.map { stop < end && $0[$0.startIndex + stop].width == 0 } ?? false
    guard stop - x >= (isToEnd ? 4 : 12),
      let erasing = isToEnd ? sequences.eraseLine : sequences.erase(stop - x + (isHalf ? 1 : 0))
    else { return nil }
    approach(Point(x: x, y: y), in: cells)
    take(self.pen.map { pen.forBlank(after: $0) } ?? pen)
    bytes += erasing
    return stop
  }

  /// Brings the cursor to a place, by writing again what stands before it where that is shortest.
  private mutating func approach(_ place: Point, in cells: ArraySlice<Cell>) {
    guard let cursor, cursor.y == place.y, cursor.x < place.x, place.x - cursor.x <= 4, let pen
    else { return move(to: place) }
    let passed = cells[cells.startIndex + cursor.x..<cells.startIndex + place.x]
    let isPlain = passed.allSatisfy { cell in
      guard cell.isASCII else { return false }
      let wanted = pens.pen(for: cell.style)
      return (cell.isBlank ? wanted.forBlank(after: pen) : wanted) == pen
    }
    guard isPlain else { return move(to: place) }
    for cell in passed { bytes.append(UInt8(truncatingIfNeeded: cell.scalars.base)) }
    self.cursor = place
  }

  private mutating func move(to place: Point) {
    if cursor == place { return }
    if let cursor, cursor.y == place.y, cursor.x < place.x,
      let forward = sequences.forward(place.x - cursor.x)
    {
      bytes += forward
    } else {
      bytes += sequences.place(place)
    }
    cursor = place
  }

  private mutating func write(_ cell: Cell, at place: Point, within size: Size) {
    let wanted = pens.pen(for: cell.style)
    take(cell.isBlank ? pen.map { wanted.forBlank(after: $0) } ?? wanted : wanted)
    if cell.width == 2 && place.x + 2 > size.columns {
      bytes.append(0x20)
    } else {
      append(cell)
    }
    let next = place.x + max(1, Int(cell.width))
    // At the right edge terminals differ in where the cursor is, and after rare characters.
    cursor = next < size.columns && cell.isOfAgreedWidth ? Point(x: next, y: place.y) : nil
  }

  private mutating func append(_ cell: Cell) {
    if cell.isASCII { return bytes.append(UInt8(truncatingIfNeeded: cell.scalars.base)) }
    // The right half of a wide character whose left half is not there.
    if cell.scalars.base == 0 { return bytes.append(0x20) }
    let (marks, start) = (cell.scalars.marks, bytes.count)
    encode(cell.scalars.base, &bytes)
    guard bytes.count > start else {
      bytes += Array("? ".utf8.prefix(Int(cell.width)))
      return
    }
    for mark in [marks.0, marks.1, marks.2, marks.3] where mark != 0 { encode(mark, &bytes) }
  }

  private mutating func take(_ wanted: Pen) {
    if pen == wanted { return }
    if pen == nil { penSequences.appendReset(to: &bytes) }
    penSequences.append(from: pen ?? .plain, to: wanted, to: &bytes)
    pen = wanted
  }
}

extension Canvas {
  fileprivate func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.columns..<(y + 1) * size.columns]
  }
}

extension Cell {
  /// A cell that no canvas has.
  fileprivate static let unknown = Cell(scalars: Scalars(), width: 1, style: .standard)

  fileprivate var isBlank: Bool { scalars.base == 0x20 && scalars.marks.0 == 0 }

  fileprivate var isASCII: Bool {
    scalars.base >= 0x20 && scalars.base < 0x7F && scalars.marks.0 == 0
  }

  /// Whether every terminal gives the character as many columns as we do: letters of Europe, lines
  /// and blocks, and the ideographs and syllables of East Asia, without marks upon them.
  fileprivate var isOfAgreedWidth: Bool {
    guard scalars.marks.0 == 0 else { return false }
    switch scalars.base {
    case 0x20..<0x7F, 0xA0..<0x300, 0x370..<0x483, 0x2010..<0x2028, 0x2190..<0x2300,
      0x2500..<0x2600, 0x2800..<0x2900:
      return width == 1
    case 0x3000..<0x302A, 0x3041..<0x3097, 0x30A0..<0x3100, 0x3400..<0x4DC0, 0x4E00..<0xA000,
      0xAC00..<0xD7A4, 0xF900..<0xFA6E, 0xFF01..<0xFF61:
      return width == 2
    default: return false
    }
  }
}
