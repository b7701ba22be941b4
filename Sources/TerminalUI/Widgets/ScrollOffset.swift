/// The first row shown of a list longer than its area.
public struct ScrollOffset: Hashable, Sendable {
  /// The index of the first row shown.
  public private(set) var first: Int

  /// Begins at the top.
  public init(first: Int = 0) {
    self.first = max(0, first)
  }

  /// The offset moved as little as needed to show the selected row and to waste no room.
  public func showing(_ selected: Int?, visible: Int, of count: Int) -> ScrollOffset {
    guard visible > 0 else { return self }
    var first = first
    if let selected, selected < count {
      first = min(max(first, selected - visible + 1), selected)
    }
    return ScrollOffset(first: min(first, max(0, count - visible)))
  }

  /// Moves as little as needed to show the selected row and to waste no room.
  public mutating func show(_ selected: Int?, visible: Int, of count: Int) {
    self = showing(selected, visible: visible, of: count)
  }

  /// Moves by so many rows, staying within the list.
  public mutating func scroll(by rows: Int, visible: Int, of count: Int) {
    first = min(max(0, first + rows), max(0, count - visible))
  }
}
