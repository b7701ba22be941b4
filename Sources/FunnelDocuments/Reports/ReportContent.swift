import FunnelCore
import FunnelWording

/// What a report says, before it is put into words, a file or JSON.
struct ReportContent {
  /// The parts in order; the first table, else the facts, is what a file holds.
  var parts: [Part]
  /// What one line says of the whole, where groups are set side by side; the rows of the first
  /// table where nil, or the facts where there is no table.
  var summary: [ReportFact]?
  /// Money that no rate converts; nil where the report counts no money.
  var unconverted: [ForeignValue]?

  init(
    _ parts: [Part], summary: [ReportFact]? = nil, unconverted: [ForeignValue]? = nil
  ) {
    (self.parts, self.summary, self.unconverted) = (parts, summary, unconverted)
  }

  /// A part of a report.
  enum Part {
    /// Single figures; in JSON members of the report, or of a member of that name.
    case facts(key: String? = nil, title: Phrase? = nil, [ReportFact])
    /// Rows of figures.
    case table(ReportTable)
    /// What only people read.
    case shown([Document.Section])
    /// What only programs read.
    case hidden(String, JSON)
  }
}

/// A single figure of a report.
struct ReportFact {
  var column: ReportColumn
  var value: ReportValue?

  init(
    _ key: String, _ title: Phrase, _ value: ReportValue?,
    _ places: ReportColumn.Places = .everywhere
  ) {
    let shape: ReportColumn.Shape =
      switch value {
      case .rate: .rate
      case .sum: .sum
      case .text, .named, .reference: .words
      default: .figure
      }
    column = ReportColumn(key: key, title: title, shape: shape, places: places)
    self.value = value
  }

  func shown(_ style: ReportStyle) -> Document.Fact {
    Document.Fact(
      column.title[style.language],
      value?.sentence(style) ?? Phrase.Common.notEnoughData[style.language])
  }
}

extension ReportContent {
  /// The parts of a document that show it.
  func sections(_ style: ReportStyle) -> [Document.Section] {
    var sections: [Document.Section] = []
    for part in parts {
      switch part {
      case .facts(_, let title, let facts):
        let shown = facts.filter { $0.column.places.contains(.text) }
        if let title { sections.append(.heading(title[style.language])) }
        if !shown.isEmpty { sections.append(.facts(shown.map { $0.shown(style) })) }
      case .table(let table): sections += table.sections(style)
      case .shown(let more): sections += more
      case .hidden: break
      }
    }
    return sections
  }

  /// The members of its object.
  func members(_ style: ReportStyle) -> [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = []
    for part in parts {
      switch part {
      case .facts(let key, _, let facts):
        let kept = facts.filter { $0.column.places.contains(.json) }
        let values = kept.map { (key: $0.column.key, value: $0.value?.json(style) ?? .null) }
        if let key { members.append((key, .object(values))) } else { members += values }
      case .table(let table): members.append((table.key, table.json(style)))
      case .shown: break
      case .hidden(let key, let json): members.append((key, json))
      }
    }
    if let unconverted {
      members.append(("unconverted", .array(unconverted.map { JSON.foreign($0) })))
    }
    return members
  }

  /// What a file holds.
  var main: ReportTable { firstTable ?? Self.table(of: facts) }

  /// What stands for the whole among groups: its one line, or the rows of its first table.
  var line: ReportTable { summary.map { Self.table(of: $0) } ?? main }

  private var firstTable: ReportTable? {
    for case .table(let table) in parts { return table }
    return nil
  }

  private var facts: [ReportFact] {
    parts.flatMap { part -> [ReportFact] in
      if case .facts(_, _, let facts) = part { facts } else { [] }
    }
  }

  private static func table(of facts: [ReportFact]) -> ReportTable {
    ReportTable(
      key: "rows", columns: facts.map(\.column), rows: facts.isEmpty ? [] : [facts.map(\.value)])
  }
}
