/// The sequences that move a terminal's cursor, erase, scroll and hold back half-drawn frames.
struct ScreenSequences {
  /// Holds back what is drawn until the frame ends, where the terminal can.
  let beginFrame: [UInt8]
  /// Shows the frame.
  let endFrame: [UInt8]
  /// Makes the cursor invisible.
  let hideCursor: [UInt8]
  /// Makes the cursor visible.
  let showCursor: [UInt8]
  /// Erases from the cursor to the end of its row; nil where the terminal cannot.
  let eraseLine: [UInt8]?
  /// Erases from the cursor to the end of the screen.
  let eraseBelow: [UInt8]
  /// Whether what is erased takes the ground of the pen.
  let erasesWithGround: Bool
  /// Whether parts of the screen can be scrolled.
  let canScroll: Bool
  /// Whether what leaves the terminal lets all of it scroll again.
  let canKeepMargins: Bool
  /// Whether writing the last cell of the last row scrolls.
  let scrollsAtEnd: Bool

  private let description: any TerminalDescription
  private let isStandard: Bool

  init(_ description: any TerminalDescription) {
    self.description = description
    let isXterm = description.flag("XT")
    canKeepMargins = isXterm
    beginFrame = isXterm ? Array("\u{1B}[?2026h".utf8) : []
    endFrame = isXterm ? Array("\u{1B}[?2026l".utf8) : []
    hideCursor = description.sequence("civis") ?? []
    showCursor = description.sequence("cnorm") ?? []
    eraseLine = description.sequence("el")
    eraseBelow = description.sequence("ed") ?? []
    erasesWithGround = description.flag("bce")
    let scrollsAtEnd = description.flag("am") && !description.flag("xenl")
    self.scrollsAtEnd = scrollsAtEnd
    canScroll =
      !scrollsAtEnd && ["csr", "ind", "ri"].allSatisfy { description.sequence($0, 1, 2) != nil }
    isStandard = description.sequence("cup", 3, 9) == Array("\u{1B}[4;10H".utf8)
  }

  /// Brings the cursor to a place.
  func place(_ point: Point) -> [UInt8] {
    guard isStandard else { return description.sequence("cup", point.y, point.x) ?? [] }
    // What is left out counts as 1.
    let (row, column) = (point.y + 1, point.x + 1)
    let place = column > 1 ? "\(row);\(column)" : row > 1 ? "\(row)" : ""
    return Array("\u{1B}[\(place)H".utf8)
  }

  /// Brings the cursor some columns to the right; nil where that is no shorter.
  func forward(_ columns: Int) -> [UInt8]? {
    guard isStandard else { return nil }
    return Array((columns == 1 ? "\u{1B}[C" : "\u{1B}[\(columns)C").utf8)
  }

  /// Erases some columns from the cursor on, which stays; nil where the terminal cannot.
  func erase(_ columns: Int) -> [UInt8]? { description.sequence("ech", columns, 0) }

  /// Keeps scrolling to some rows of so many; the cursor goes anywhere.
  func margins(_ rows: Range<Int>, of count: Int) -> [UInt8] {
    if isStandard && rows == 0..<count { return Array("\u{1B}[r".utf8) }
    return description.sequence("csr", rows.lowerBound, rows.upperBound - 1) ?? []
  }

  /// Scrolls by some rows, the cursor being at the last row within the margins, or at the first to
  /// scroll down.
  func scroll(_ rows: Int, isUp: Bool) -> [UInt8] {
    if rows > 1, let many = description.sequence(isUp ? "indn" : "rin", rows, 0) { return many }
    let one = description.sequence(isUp ? "ind" : "ri") ?? []
    return Array(repeating: one, count: rows).flatMap { $0 }
  }
}
