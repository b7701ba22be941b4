extension Canvas {
  /// The columns of a row that differ from a canvas of the same size, widened to whole characters;
  /// all of them where there is no such canvas, nil where nothing differs.
  func changedColumns(inRow y: Int, from old: Canvas?) -> Range<Int>? {
    let start = y * size.columns
    let row = start..<start + size.columns
    guard let old else { return size.columns > 0 ? 0..<size.columns : nil }
    guard var first = row.first(where: { cells[$0] != old.cells[$0] }),
      var last = row.last(where: { cells[$0] != old.cells[$0] })
    else { return nil }
    if cells[first].width == 0 { first -= 1 }
    if cells[last].width == 2 { last += 1 }
    return first - start..<last - start + 1
  }
}
