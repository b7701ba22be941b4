import FunnelCore
import FunnelWording

/// Rows of figures under headings, for people and for programs at once.
struct ReportTable {
  /// The member that holds the rows in JSON.
  var key: String
  /// The heading above it.
  var title: Phrase?
  /// What stands there where it has no rows.
  var empty = Phrase.Common.notEnoughData
  /// The headings.
  var columns: [ReportColumn]
  /// The rows; a value that is not known is nil.
  var rows: [[ReportValue?]]
  /// A row at the end, for people only, such as a total.
  var footer: [ReportValue?]?

  /// The parts of a document that show it.
  func sections(_ style: ReportStyle) -> [Document.Section] {
    let heading = title.map { [Document.Section.heading($0[style.language])] } ?? []
    guard !rows.isEmpty else { return heading + [.line(empty[style.language])] }
    let shown = columns.indices.filter { columns[$0].places.contains(.text) }
    let lines = rows + (footer.map { [$0] } ?? [])
    return heading + [
      .table(
        DocumentTable(
          columns: shown.flatMap { columns[$0].headings(style.language) },
          rows: lines.map { row in shown.flatMap { columns[$0].cells(row[$0], style) } }))
    ]
  }

  /// The table as a file has it.
  func file(_ style: ReportStyle) -> DocumentTable {
    let kept = columns.indices.filter { columns[$0].places.contains(.csv) }
    return DocumentTable(
      columns: kept.flatMap { columns[$0].fileHeadings },
      rows: rows.map { row in kept.flatMap { columns[$0].fileCells(row[$0], style) } })
  }

  /// The rows as objects.
  func json(_ style: ReportStyle) -> JSON {
    let kept = columns.indices.filter { columns[$0].places.contains(.json) }
    return .array(
      rows.map { row in
        .object(kept.map { (key: columns[$0].key, value: row[$0]?.json(style) ?? .null) })
      })
  }
}

/// Makes a table of rows, column by column.
struct ReportRows<Row> {
  private var table: ReportTable
  private let source: [Row]

  init(_ key: String, of rows: [Row], _ title: Phrase? = nil) {
    source = rows
    table = ReportTable(key: key, title: title, columns: [], rows: rows.map { _ in [] })
  }

  /// The table so far.
  func table(empty: Phrase? = nil) -> ReportTable {
    var made = table
    if let empty { made.empty = empty }
    return made
  }

  mutating func add(
    _ key: String, _ title: Phrase, _ shape: ReportColumn.Shape,
    _ places: ReportColumn.Places = .everywhere, _ value: (Row) -> ReportValue?
  ) {
    table.columns.append(
      ReportColumn(key: key, title: title, shape: shape, places: places))
    for (place, row) in source.enumerated() { table.rows[place].append(value(row)) }
  }

  mutating func words(
    _ key: String, _ title: Phrase, _ places: ReportColumn.Places = .everywhere,
    _ value: (Row) -> ReportValue?
  ) {
    add(key, title, .words, places, value)
  }

  mutating func figure(
    _ key: String, _ title: Phrase, _ places: ReportColumn.Places = .everywhere,
    _ value: (Row) -> ReportValue?
  ) {
    add(key, title, .figure, places, value)
  }

  mutating func rate(
    _ key: String, _ title: Phrase, _ places: ReportColumn.Places = .everywhere,
    _ value: (Row) -> Rate
  ) {
    add(key, title, .rate, places) { .rate(value($0)) }
  }

  /// A column that only JSON has, or only programs do.
  mutating func hidden(
    _ key: String, _ places: ReportColumn.Places = .json, _ value: (Row) -> ReportValue?
  ) {
    add(key, Phrase(verbatim: key), .figure, places, value)
  }
}
