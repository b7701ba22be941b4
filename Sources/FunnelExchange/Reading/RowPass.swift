/// Goes through the rows of a table once.
struct RowPass {
  private let builder: ImportBuilder
  private var reader: CSVReader
  private var count = 0
  private let rows: (before: Int, all: Int)

  init(_ builder: ImportBuilder) throws {
    self.builder = builder
    reader = try builder.table.reader()
    rows = builder.beginPass()
  }

  /// Reads a row, and says false after the last one.
  ///
  /// A row that cannot be read is noted and passed over.
  mutating func next(_ body: (ImportRow) throws -> Void) throws -> Bool {
    guard try reader.next() else { return false }
    count += 1
    if count.isMultiple(of: 1_000) { try builder.progress(rows.before + count, rows.all) }
    let (plan, cells, line) = (builder.plan, reader.fields, reader.line)
    do {
      guard cells.count == plan.columns.count else {
        throw ImportRefusal(
          line: line, reason: .ragged(found: cells.count, expected: plan.columns.count))
      }
      try body(
        ImportRow(
          line: line, plan: plan, cells: cells,
          isMarked: plan.isOwn && !builder.options.isRaw))
    } catch let refusal as ImportRefusal {
      builder.draft.refusals.append(refusal)
    }
    return true
  }
}
