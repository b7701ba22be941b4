import FunnelCore
import FunnelDocuments
import FunnelWording

extension Workspace {
  /// What is known of deals as a table.
  func table(of deals: [Deal]) -> DocumentTable {
    func column(_ phrase: Phrase, _ key: String, numeric: Bool = false, limit: Int = 28)
      -> DocumentTable.Column
    {
      DocumentTable.Column(title: phrase[language], key: key, isNumeric: numeric, limit: limit)
    }
    let kind = EntityKind.deal
    return DocumentTable(
      columns: [
        column(Phrase(verbatim: "#"), "id", numeric: true),
        column(Phrase.Deals.account, "account"),
        column(Phrase.Deals.deal, "name", limit: 36),
        column(Phrase.Deals.stage, "stage", limit: 20),
        column(Phrase.Deals.amount, "amount", numeric: true),
        column(kind.label(ofField: "currency"), "currency"),
        column(Phrase.Deals.probability, "winChance", numeric: true),
        column(Phrase.Deals.zone, "zone"),
        column(Phrase.Deals.close, "close"),
        column(Phrase.Deals.days, "daysInStage", numeric: true),
        column(Phrase.Deals.owner, "owner", limit: 18),
      ],
      rows: deals.map(row))
  }

  private func row(of deal: Deal) -> [DocumentTable.Cell] {
    let chance = book.winChance(of: deal).percentage
    let days = deal.isOpen ? deal.daysInStage(on: today).map(String.init) ?? "" : ""
    return [
      DocumentTable.Cell("\(deal.id)", raw: "\(deal.id.rawValue)"),
      DocumentTable.Cell(book.accountName(of: deal)),
      DocumentTable.Cell(deal.name),
      DocumentTable.Cell(name(of: EntityReference(deal.stage))),
      DocumentTable.Cell(deal.amount?.digits(in: language) ?? "", raw: deal.amount?.decimal ?? ""),
      DocumentTable.Cell(deal.currency.code),
      DocumentTable.Cell(
        deal.isOpen ? language.percent(chance) : "",
        raw: deal.isOpen ? "\(chance.fraction)" : ""),
      DocumentTable.Cell(deal.zone.label[language], raw: deal.zone.rawValue),
      DocumentTable.Cell(
        deal.closeDate?.medium(in: language) ?? "", raw: deal.closeDate?.description ?? ""),
      DocumentTable.Cell(days),
      DocumentTable.Cell(book.ownerName(of: deal)),
    ]
  }

  /// A deal of a list for programs.
  func json(_ deal: Deal) -> JSON {
    .object(
      [
        ("id", .integer(deal.id.rawValue)), ("name", .text(deal.name)),
        ("account", reference(deal.account.map { EntityReference($0) })),
        ("owner", reference(deal.owner.map { EntityReference($0) })),
        ("pipeline", reference(EntityReference(deal.pipeline))),
        ("stage", reference(EntityReference(deal.stage))),
        ("outcome", .text(deal.outcome.rawValue)), ("currency", .text(deal.currency.code)),
        ("amount", .optional(deal.amount?.decimal)),
        ("expectedClose", .day(deal.expectedClose)),
        ("closeIsMonth", .flag(deal.closeIsMonth)), ("created", .day(deal.created)),
        ("closedOn", .day(deal.closedOn)), ("pausedUntil", .day(deal.pausedUntil)),
        ("fundRate", .integer(deal.fundRate)),
        ("competitionRate", .integer(deal.competitionRate)),
        ("position", .integer(deal.position?.rawValue)), ("nextStep", .optional(deal.nextStep)),
        ("nextStepOn", .day(deal.nextStepOn)), ("source", .optional(deal.source)),
        ("region", .optional(book.region(of: deal))),
        ("segment", .optional(book.segment(of: deal)?.rawValue)),
        ("productType", .optional(deal.productType)),
        ("tags", .array(deal.tags.words.map { .text($0) })),
      ] + figures(of: deal))
  }

  /// What follows from a deal, for programs.
  func figures(of deal: Deal) -> [(key: String, value: JSON)] {
    // A deal that has ended has no chance any more; it has an outcome.
    let chance = deal.isOpen ? book.winChance(of: deal) : nil
    let weighted = Money(
      minorUnits: book.weightedAmount(of: deal, on: today), currency: deal.currency)
    return [
      ("winChance", chance.map { .percentage($0.percentage) } ?? .null),
      ("winChanceSource", .optional(chance?.source.rawValue)),
      ("weighted", .text(weighted.decimal)), ("gate", .text(book.gate(of: deal).code)),
      ("score", .integer(deal.score)), ("zone", .text(deal.zone.rawValue)),
      ("dateAudit", .optional(deal.isOpen ? deal.dateAudit(on: today).rawValue : nil)),
      ("enteredStage", .day(deal.enteredStage)),
      ("daysInStage", .integer(deal.isOpen ? deal.daysInStage(on: today) : nil)),
      ("quietDays", .integer(deal.isOpen ? deal.quietDays(on: today) : nil)),
      ("lastContact", .day(deal.lastContact)), ("nextActivity", .day(deal.nextActivity)),
      ("reviewedOn", .day(deal.reviewedOn)),
    ]
  }
}

extension Gate {
  /// The code in files for programs.
  var code: String {
    switch self {
    case .genuine: "genuine"
    case .unverified: "unverified"
    case .pseudo: "pseudo"
    }
  }
}
