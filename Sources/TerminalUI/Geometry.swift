/// The extent of a screen or area in character cells, never negative.
public struct Size: Hashable, Sendable {
  /// The width in cells.
  public let columns: Int

  /// The height in cells.
  public let rows: Int

  /// The extent without a cell.
  public static let zero = Size(columns: 0, rows: 0)

  /// Makes a size; negative numbers count as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, counted from the top left corner at (0, 0); it may lie outside the screen.
public struct Point: Hashable, Sendable {
  /// The column.
  public var x: Int

  /// The row.
  public var y: Int

  /// Makes a point from its column and row.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// The point so many cells further right and down.
  public func offset(x: Int = 0, y: Int = 0) -> Point {
    Point(x: self.x + x, y: self.y + y)
  }
}

/// A side of a rectangle.
public enum Edge: Hashable, Sendable {
  case left, right, top, bottom
}

/// A rectangle of cells, whose width and height are never negative.
public struct Rect: Hashable, Sendable {
  /// The first column.
  public let x: Int

  /// The first row.
  public let y: Int

  /// The number of columns.
  public let width: Int

  /// The number of rows.
  public let height: Int

  /// Makes a rectangle; a negative width or height counts as zero.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Makes the rectangle of a whole screen.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  /// The column after the last one.
  public var maxX: Int { x + width }

  /// The row after the last one.
  public var maxY: Int { y + height }

  /// The top left cell.
  public var origin: Point { Point(x: x, y: y) }

  /// The extent.
  public var size: Size { Size(columns: width, rows: height) }

  /// Whether there is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the cell lies in it.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The cells both rectangles have.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top,
      width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The rectangle less so many cells on every side.
  public func inset(by cells: Int) -> Rect {
    inset(left: cells, top: cells, right: cells, bottom: cells)
  }

  /// The rectangle less so many cells on each side named; it stays within itself.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      x: min(x + left, maxX), y: min(y + top, maxY),
      width: width - left - right, height: height - top - bottom)
  }

  /// Cuts a slice off one edge: `divided(at: 3, from: .bottom)` gives the last three rows first.
  ///
  /// A slice larger than the rectangle takes all of it and leaves an empty remainder.
  public func divided(at cells: Int, from edge: Edge) -> (slice: Rect, remainder: Rect) {
    switch edge {
    case .left:
      let cut = min(max(0, cells), width)
      return (Rect(x: x, y: y, width: cut, height: height), inset(left: cut))
    case .right:
      let cut = min(max(0, cells), width)
      return (inset(left: width - cut), Rect(x: x, y: y, width: width - cut, height: height))
    case .top:
      let cut = min(max(0, cells), height)
      return (Rect(x: x, y: y, width: width, height: cut), inset(top: cut))
    case .bottom:
      let cut = min(max(0, cells), height)
      return (inset(top: height - cut), Rect(x: x, y: y, width: width, height: height - cut))
    }
  }

  /// Cuts a share, from 0 to 1, off one edge, rounded to whole cells.
  public func divided(
    atFraction fraction: Double, from edge: Edge
  ) -> (slice: Rect, remainder: Rect) {
    let whole = edge == .left || edge == .right ? width : height
    let share = fraction.isFinite ? min(max(0, fraction), 1) : 0
    return divided(at: Int((Double(whole) * share).rounded()), from: edge)
  }

  /// One row of the rectangle, counted from its top; empty where there is no such row.
  public func row(_ index: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: index >= 0 && index < height ? 1 : 0)
  }

  /// A rectangle of the given size in the middle, never larger than this one.
  public func centered(_ size: Size) -> Rect {
    let width = min(size.columns, self.width)
    let height = min(size.rows, self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2,
      width: width, height: height)
  }
}
