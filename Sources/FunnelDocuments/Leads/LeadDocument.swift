public import FunnelCore
public import FunnelWording

/// Leads to be read: the inbox, and why a lead has its score.
public struct LeadDocument: Sendable {
  private let book: Book
  private let language: Language
  private let today: Day

  /// Leads of a book.
  public init(of book: Book, in language: Language, today: Day) {
    (self.book, self.language, self.today) = (book, language, today)
  }

  private func column(
    _ title: Phrase, _ key: String, isNumeric: Bool = false, limit: Int = 28
  ) -> DocumentTable.Column {
    DocumentTable.Column(title: title[language], key: key, isNumeric: isNumeric, limit: limit)
  }

  /// The leads from the most promising on.
  public func table(_ inbox: LeadInbox) -> DocumentTable {
    DocumentTable(
      columns: [
        column(Phrase(verbatim: "#"), "id", isNumeric: true),
        column(Phrase.Lead.score, "score", isNumeric: true),
        column(Phrase.Lead.upTo, "possible", isNumeric: true),
        column(Phrase.Lead.lead, "name"), column(Phrase.Deals.account, "account"),
        column(Phrase.Lead.age, "days", isNumeric: true),
        column(Phrase.Lead.firstContact, "firstContact"),
        column(Phrase.Lead.missing, "missing", limit: 44),
        column(Phrase.Deals.owner, "owner", limit: 18),
        column(EntityKind.deal.label(ofField: "source"), "source", limit: 18),
        column(EntityKind.pipeline.label, "pipeline", limit: 18),
      ],
      rows: inbox.files.map(row))
  }

  private func row(_ file: LeadFile) -> [DocumentTable.Cell] {
    let days = file.received(in: book).map { max(0, today.days(since: $0)) }
    let missing = file.missing.map { element in
      element.label[language] + (file.lead.evidence(of: element) == .no ? " ✗" : "")
    }
    return [
      DocumentTable.Cell("\(file.lead.id)", raw: "\(file.lead.id.rawValue)"),
      DocumentTable.Cell("\(file.score.points)"), DocumentTable.Cell("\(file.score.possible)"),
      DocumentTable.Cell(file.lead.name),
      DocumentTable.Cell(file.lead.account.flatMap { book.accounts[$0]?.name } ?? ""),
      DocumentTable.Cell(
        days.map { language.duration(days: $0) } ?? "", raw: days.map { "\($0)" } ?? ""),
      DocumentTable.Cell(file.clock.label[language], raw: file.clock.code),
      DocumentTable.Cell(
        missing.joined(separator: ", "),
        raw: file.missing.map(\.rawValue).joined(separator: " ")),
      DocumentTable.Cell(
        file.lead.owner.flatMap { book.owners[$0]?.name } ?? Phrase.Lead.unassigned[language],
        raw: file.lead.owner.flatMap { book.owners[$0]?.name } ?? ""),
      DocumentTable.Cell(file.lead.source ?? ""),
      DocumentTable.Cell(book.pipelines[file.lead.pipeline]?.name[language] ?? ""),
    ]
  }

  /// Why a lead has its score: each factor with its value, its weight and its points.
  public func explanation(_ file: LeadFile) -> [Document.Section] {
    let score = file.score
    let rows = score.parts.map { part in
      [
        DocumentTable.Cell(part.factor.label[language], raw: part.factor.rawValue),
        DocumentTable.Cell(
          part.value.map { "\($0)" } ?? Phrase.Lead.notJudged[language],
          raw: part.value.map { "\($0)" } ?? ""),
        DocumentTable.Cell("\(part.weight) %", raw: "\(part.weight)"),
        DocumentTable.Cell(
          part.points.map { language.decimal($0) } ?? "–", raw: part.points.map { "\($0)" } ?? ""),
      ]
    }
    let total =
      "\(score.points)"
      + (score.possible > score.points
        ? "  " + Phrase.Lead.upTo(score.possible)[language] : "")
    var facts = [
      Document.Fact(Phrase.Lead.score[language], total),
      Document.Fact(
        LeadFactor.behaviour.label[language], Phrase.Lead.behaviour(file.behaviour)[language]),
      Document.Fact(Phrase.Lead.firstContact[language], file.clock.label[language]),
    ]
    for element in GateElement.allCases {
      let words = file.lead.words(for: element).map { "  " + $0 } ?? ""
      facts.append(
        Document.Fact(
          element.label[language], file.lead.evidence(of: element).label[language] + words))
    }
    return [
      .table(
        DocumentTable(
          columns: [
            column(Phrase.Lead.factor, "factor"),
            column(Phrase.Lead.judged, "value", isNumeric: true),
            column(Phrase.Lead.weight, "weight", isNumeric: true),
            column(Phrase.Lead.points, "points", isNumeric: true),
          ], rows: rows)), .facts(facts),
    ]
  }
}
