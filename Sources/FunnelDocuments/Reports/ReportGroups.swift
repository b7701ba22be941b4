import FunnelCore
import FunnelWording

/// A report of each group of deals that a dimension tells apart.
struct ReportGroups {
  /// The parts of a document: a line for each group, or a table for each.
  let sections: [Document.Section]
  /// The members of its object: what tells the groups apart, and the groups.
  let members: [(key: String, value: JSON)]
  /// The lines or tables one below the other.
  let file: DocumentTable

  init(of report: Report, _ question: ReportQuestion, by dimension: Dimension) throws {
    let custom = try dimension.customName.map { try question.records.custom($0) } ?? [:]
    let breakdown = Breakdown(question.book, question.scope, by: dimension) { custom[$0] }
    var parts: [(name: String, code: String?, content: ReportContent)] = []
    for row in breakdown.rows {
      let group = question.narrowed(to: row)
      parts.append(
        (
          row.group.name(in: question.book, question.language),
          row.group.code(in: question.book), try report.content(group)
        ))
    }
    let style = question.style
    let objects = parts.map { name, code, content in
      JSON.object(
        [("group", .optional(code)), ("name", .text(name))] + content.members(style))
    }
    members = [
      ("by", .text(dimension.rawValue)), ("groups", .array(objects)),
    ]
    let lines = parts.map { (name: $0.name, code: $0.code, table: $0.content.line) }
    let keys = lines.map { $0.table.columns.map(\.key) }
    let isUniform = keys.allSatisfy { $0 == keys.first }
    let isNarrow = (keys.first?.count ?? 0) <= Self.widest
    let merged = Self.merged(lines, dimension)
    if isUniform, isNarrow {
      sections = merged.sections(style)
    } else {
      sections = parts.flatMap { name, _, content in
        [.heading(name)] + content.sections(style)
      }
    }
    file = merged.file(style)
  }

  /// How many figures a line for each group may have before it takes a table for each.
  private static let widest = 12

  /// The lines of all groups in one table, each with the group before it and nothing where its
  /// group has no such column.
  private static func merged(
    _ lines: [(name: String, code: String?, table: ReportTable)], _ dimension: Dimension
  ) -> ReportTable {
    var columns: [ReportColumn] = []
    for column in lines.flatMap(\.table.columns)
    where !columns.contains(where: { $0.key == column.key }) {
      columns.append(column)
    }
    let group = ReportColumn(
      key: "group", title: dimension.label, shape: .words, places: .everywhere)
    let rows = lines.flatMap { line in
      let places = columns.map { column in
        line.table.columns.firstIndex { $0.key == column.key }
      }
      return line.table.rows.map { row in
        [ReportValue.named(line.name, code: line.code ?? "")]
          + places.map { place in place.flatMap { row[$0] } }
      }
    }
    return ReportTable(key: "groups", columns: [group] + columns, rows: rows)
  }
}

extension ReportQuestion {
  /// The same question about a group only.
  fileprivate func narrowed(to row: Breakdown.Row) -> ReportQuestion {
    var question = self
    question.dimension = nil
    if let terms = row.terms {
      question.scope = scope.narrowed(to: terms)
    } else if let deals = row.deals {
      // No filter finds the deals of a field of the company's own.
      for deal in book.deals where !deals.contains(deal.id) { question.book.deals.remove(deal.id) }
    }
    return question
  }
}

extension Dimension {
  /// The name of the company's own field, where it is one.
  var customName: String? {
    if case .custom(let name) = self { name } else { nil }
  }
}
