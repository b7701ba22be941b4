public import FunnelCore
public import FunnelWording

/// The strategic funnel to be read: zones, the board of scores and dates, deals standing too deep.
public struct ZoneDocument: Sendable {
  let report: ZoneReport
  let language: Language

  /// The strategic funnel of a report.
  public init(_ report: ZoneReport, in language: Language) {
    (self.report, self.language) = (report, language)
  }

  /// The zones, Best Few first.
  public var zones: DocumentTable {
    let columns = [
      column(Phrase.Deals.zone, "zone"), column(Phrase.Strategy.work, "work"),
      column(Phrase.Common.count, "count", isNumeric: true),
      column(Phrase.Common.value, "value", isNumeric: true),
      column(Phrase.Common.weighted, "weighted", isNumeric: true),
      column(Phrase.Strategy.meanScore, "meanScore", isNumeric: true),
      column(Phrase.Strategy.meanJoint, "meanJoint", isNumeric: true),
    ]
    let rows = report.zones.map { row -> [DocumentTable.Cell] in
      [
        DocumentTable.Cell(row.zone.label[language], raw: row.zone.rawValue),
        DocumentTable.Cell(row.zone.work.label[language], raw: row.zone.work.rawValue),
        count(row.deals.count), money(row.deals.value), money(row.weighted),
        DocumentTable.Cell(
          row.meanScore.map { language.decimal($0, digits: 0) } ?? "",
          raw: row.meanScore.map { "\($0)" } ?? ""),
        DocumentTable.Cell(
          row.meanJoint.map { language.percent($0) } ?? "",
          raw: row.meanJoint.map { "\($0)" } ?? ""),
      ]
    }
    return DocumentTable(columns: columns, rows: rows)
  }

  /// What the dates say of the scores, each with its number of deals.
  public var audits: [Document.Fact] {
    DateAudit.allCases.compactMap { audit in
      guard let count = report.audits[audit], count > 0 else { return nil }
      let label = audit == .unknown ? Phrase.CommandLine.notRatedOrDated : audit.label
      return Document.Fact(label[language], language.number(count))
    }
  }

  /// The board as people read it: a row for every zone by score, a column for every zone by date.
  public var board: DocumentTable {
    let zones: [Zone] = [.bestFew, .inFunnel, .above]
    let heading = "\(Phrase.Strategy.byScore[language]) ╲ \(Phrase.Strategy.byDate[language])"
    let columns =
      [DocumentTable.Column(title: heading, key: "scored")]
      + zones.map { zone in
        let span = Phrase.Review.span(of: zone)[language]
        return DocumentTable.Column(title: "\(zone.label[language]) \(span)", key: zone.rawValue)
      }
    let rows = zones.enumerated().map { place, zone in
      [DocumentTable.Cell(zone.label[language])]
        + report.board[place * 3..<place * 3 + 3].map { DocumentTable.Cell(words(of: $0)) }
    }
    return DocumentTable(columns: columns, rows: rows)
  }

  /// The board and what stands beside it as programs read it, a line for every cell.
  public var cells: DocumentTable {
    let columns = [
      column(Phrase.Strategy.byScore, "scored"), column(Phrase.Strategy.byDate, "dated"),
      column(Phrase.Strategy.verdict, "verdict"),
      column(Phrase.Common.count, "count", isNumeric: true),
      column(Phrase.Common.value, "value", isNumeric: true),
    ]
    let inside = report.board.map { cell in
      [
        DocumentTable.Cell(cell.scored.rawValue), DocumentTable.Cell(cell.dated.rawValue),
        DocumentTable.Cell(cell.verdict.label[language], raw: cell.verdict.rawValue),
        count(cell.deals.count), money(cell.deals.value),
      ]
    }
    let beside = [(DateAudit.pastDue, report.pastDue), (.unknown, report.unknown)].map {
      audit, deals in
      [
        DocumentTable.Cell(""), DocumentTable.Cell(""),
        DocumentTable.Cell(audit.label[language], raw: audit.rawValue), count(deals.count),
        money(deals.value),
      ]
    }
    return DocumentTable(columns: columns, rows: inside + beside)
  }

  /// The deals that stand too deep, with what each lacks.
  public func gaps(_ gaps: [EvidenceGap], in book: Book) -> DocumentTable {
    let columns = [
      column(Phrase(verbatim: "#"), "deal", isNumeric: true), column(Phrase.Deals.deal, "name"),
      column(Phrase.Deals.owner, "owner"), column(Phrase.Deals.zone, "zone"),
      DocumentTable.Column(title: Phrase.Strategy.lacks[language], key: "missing", limit: 80),
    ]
    let rows = gaps.map { gap -> [DocumentTable.Cell] in
      let deal = book.deals[gap.deal]
      let missing = gap.missing.map { $0.label[language] }
      return [
        DocumentTable.Cell("\(gap.deal)", raw: "\(gap.deal.rawValue)"),
        DocumentTable.Cell(deal?.name ?? ""),
        DocumentTable.Cell(deal.map(book.ownerName) ?? ""),
        DocumentTable.Cell(gap.zone.label[language], raw: gap.zone.rawValue),
        DocumentTable.Cell(
          missing.joined(separator: language.isChinese ? "、" : ", "),
          raw: gap.missing.map(\.rawValue).joined(separator: " ")),
      ]
    }
    return DocumentTable(columns: columns, rows: rows)
  }

  private func words(of cell: ZoneReport.Cell) -> String {
    guard cell.deals.count > 0 else { return "·" }
    let value = Money(minorUnits: cell.deals.value, currency: report.currency)
    return "\(cell.verdict.sign) \(language.number(cell.deals.count)) · "
      + value.compact(in: language)
  }

  private func count(_ count: Int) -> DocumentTable.Cell {
    DocumentTable.Cell(language.number(count), raw: "\(count)")
  }

  private func money(_ units: Int64) -> DocumentTable.Cell {
    let money = Money(minorUnits: units, currency: report.currency)
    return DocumentTable.Cell(money.digits(in: language), raw: money.decimal)
  }

  private func column(
    _ title: Phrase, _ key: String, isNumeric: Bool = false
  ) -> DocumentTable.Column {
    DocumentTable.Column(title: title[language], key: key, isNumeric: isNumeric)
  }
}

extension DateAudit {
  /// The sign of the verdict, so that colour says nothing alone.
  public var sign: String {
    switch self {
    case .consistent: "✓"
    case .readyEarly: "▲"
    case .dateFiction, .pastDue: "!"
    case .unknown: "?"
    }
  }
}
