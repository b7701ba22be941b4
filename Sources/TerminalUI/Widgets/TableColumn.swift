/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  /// The header.
  public var title: String

  /// Where the cells' text stands.
  public var alignment: Alignment

  /// The fewest cells the column is worth showing with.
  public var minimum: Int

  /// The most cells it can use; nil lets it take all that is left over.
  public var maximum: Int?

  /// How easily the column is left out: 0 never, and the greatest number first.
  public var priority: Int

  /// Makes a column.
  public init(
    _ title: String, alignment: Alignment = .left, minimum: Int, maximum: Int? = nil,
    priority: Int = 0
  ) {
    self.title = title
    self.alignment = alignment
    self.minimum = minimum
    self.maximum = maximum
    self.priority = priority
  }

  /// Where a column stands.
  public struct Place: Hashable, Sendable {
    /// The column's index.
    public let column: Int

    /// Its first cell.
    public let x: Int

    /// Its cells.
    public let width: Int
  }

  /// The blank cells between columns.
  public static let gap = 2

  /// Lays columns out in a width.
  ///
  /// While the minima do not fit, the column of greatest priority number goes, of equals the one
  /// furthest right; columns of priority 0 stay and the last of them is cut. What is left over is
  /// shared out evenly up to the maxima.
  public static func places(of columns: [TableColumn], width: Int) -> [Place] {
    var shown = Array(columns.indices)
    while needed(shown, columns) > width,
      let dropped = shown.filter({ columns[$0].priority > 0 })
        .max(by: { (columns[$0].priority, $0) < (columns[$1].priority, $1) })
    {
      shown.removeAll { $0 == dropped }
    }
    let widths = widths(of: shown, columns, width: width)
    var x = 0
    var places: [Place] = []
    for (column, extent) in zip(shown, widths) where x < width {
      places.append(Place(column: column, x: x, width: min(extent, width - x)))
      x += extent + gap
    }
    return places
  }

  private static func needed(_ shown: [Int], _ columns: [TableColumn]) -> Int {
    shown.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, shown.count - 1)
  }

  private static func widths(
    of shown: [Int], _ columns: [TableColumn], width: Int
  ) -> [Int] {
    var widths = shown.map { columns[$0].minimum }
    var spare = width - needed(shown, columns)
    while spare > 0 {
      let growing = shown.indices.filter { widths[$0] < columns[shown[$0]].maximum ?? Int.max }
      if growing.isEmpty { break }
      let share = max(1, spare / growing.count)
      for index in growing where spare > 0 {
        let limit = columns[shown[index]].maximum ?? Int.max
        let more = min(share, spare, limit - widths[index])
        widths[index] += more
        spare -= more
      }
    }
    return widths
  }
}
