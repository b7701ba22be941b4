/// The lines around boxes that stand in rows, drawn in characters.
struct BoxRules {
  /// The cells across.
  let columns: Int

  /// The columns at which the upright lines of a row stand, both edges among them.
  func edges(of row: [Document.Box]) -> [Int] {
    let total = max(1, row.map(\.span).reduce(0, +))
    var edges = [0]
    var sum = 0
    for box in row {
      sum += box.span
      edges.append((columns - 1) * sum / total)
    }
    return edges
  }

  /// The line between two rows, given where their upright lines stand.
  func line(below above: [Int], above below: [Int]) -> [Character] {
    (0..<columns).map { column in
      switch (above.contains(column), below.contains(column)) {
      case (false, false): "─"
      case (true, true): column == 0 ? "├" : column == columns - 1 ? "┤" : "┼"
      case (false, true): column == 0 ? "┌" : column == columns - 1 ? "┐" : "┬"
      case (true, false): column == 0 ? "└" : column == columns - 1 ? "┘" : "┴"
      }
    }
  }
}
