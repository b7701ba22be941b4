/// The size of a terminal in cells.
struct Extent {
  let columns: UInt16
  let rows: UInt16

  /// The terminal of old.
  static let small = Extent(columns: 80, rows: 24)

  /// A window that fills a screen.
  static let large = Extent(columns: 200, rows: 50)
}
