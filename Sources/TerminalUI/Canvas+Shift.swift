extension Canvas {
  /// Rows that show what rows above or below them showed before, as a list that has scrolled does.
  struct Shift: Hashable {
    /// The rows that move, together with those that are left behind.
    let rows: Range<Int>

    /// How far the content goes up; down where negative.
    let distance: Int

    /// The rows that no content comes to.
    var vacated: Range<Int> {
      distance > 0
        ? rows.upperBound - distance..<rows.upperBound
        : rows.lowerBound..<rows.lowerBound - distance
    }

    /// The row that a row's content comes from; nil where it comes from none.
    func source(of row: Int) -> Int? {
      guard rows.contains(row) else { return row }
      let source = row + distance
      return rows.contains(source) ? source : nil
    }
  }

  /// For each row whether it differs from that of a canvas of the same size.
  func changedRows(from old: Canvas) -> [Bool] {
    (0..<size.rows).map { !isEqual(row: $0, to: $0, of: old) }
  }

  /// The shift that makes the most rows of a canvas of the same size right; nil where moving saves
  /// less than two rows.
  ///
  /// - Parameter changed: the rows that differ.
  func shift(from old: Canvas, changed: [Bool]) -> Shift? {
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
    if hasEqualBytes(from: mine, to: theirs, of: old) { return true }
    for column in 0..<size.columns where cells[mine + column] != old.cells[theirs + column] {
      return false
    }
    return true
  }

  /// Whether a row of cells is the same memory, which nearly every row is, and which is told ten
  /// times as fast as cell by cell.
  private func hasEqualBytes(from mine: Int, to theirs: Int, of old: Canvas) -> Bool {
    let stride = MemoryLayout<Cell>.stride
    return cells.withUnsafeBytes { left in
      old.cells.withUnsafeBytes { right in
        let count = size.columns * stride
        let left = UnsafeRawBufferPointer(rebasing: left[mine * stride..<mine * stride + count])
        let right = UnsafeRawBufferPointer(
          rebasing: right[theirs * stride..<theirs * stride + count])
        let words = count / 8
        for word in 0..<words
        where left.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
          != right.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
        {
          return false
        }
        return left[(words * 8)...].elementsEqual(right[(words * 8)...])
      }
    }
  }
}
