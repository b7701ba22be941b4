extension Canvas {
  /// Rows that show what rows above or below them showed before, as a list that has scrolled does.
  struct Shift: Hashable {
    /// The rows that move, together with those that are left behind.
    let rows: Range<Int>

    /// How far the content goes up; down where negative.
    let distance: Int

    /// The row that a row's content comes from; nil where it comes from none.
    func source(of row: Int) -> Int? {
      guard rows.contains(row) else { return row }
      let source = row + distance
      return rows.contains(source) ? source : nil
    }
  }

  /// The shift that makes the most rows of a canvas of the same size right; nil where moving saves
  /// less than two rows.
  func shift(from old: Canvas) -> Shift? {
    let changed = (0..<size.rows).map { !isEqual(row: $0, to: $0, of: old) }
    guard let first = changed.firstIndex(of: true), let last = changed.lastIndex(of: true),
      last - first >= 3
    else { return nil }
    var best: (saved: Int, shift: Shift)?
    for distance in (1...(last - first) / 2).flatMap({ [$0, -$0] }) {
      var run: Range<Int>?
      func end() {
        guard let rows = run else { return }
        run = nil
        let saved = rows.count(where: { changed[$0] }) - abs(distance)
        guard saved >= 2 && saved > best?.saved ?? 0 else { return }
        let region =
          min(
            rows.lowerBound, rows.lowerBound + distance)..<max(
            rows.upperBound, rows.upperBound + distance)
        best = (saved, Shift(rows: region, distance: distance))
      }
      for row in max(first, first - distance)...min(last, last - distance) {
        if isEqual(row: row, to: row + distance, of: old) {
          run = (run?.lowerBound ?? row)..<row + 1
        } else {
          end()
        }
      }
      end()
    }
    return best?.shift
  }

  private func isEqual(row: Int, to other: Int, of old: Canvas) -> Bool {
    let (mine, theirs) = (row * size.columns, other * size.columns)
    for column in 0..<size.columns where cells[mine + column] != old.cells[theirs + column] {
      return false
    }
    return true
  }
}
