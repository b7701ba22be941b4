import ArgumentParser
import FunnelDocuments
import FunnelCore
import FunnelWording

/// `funnel report zones`: the strategic funnel of the open deals.
struct ReportZones: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "zones", abstract: "The strategic funnel: zones by score, audited by date.")

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let scope = try selection.scope(in: workspace, pipeline: workspace.pipeline())
    let report = ZoneReport(workspace.book, scope)
    let language = invocation.language
    func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: report.currency) }
    let zones = report.zones.map { row in
      JSON.members([
        "zone": .text(row.zone.rawValue), "count": .integer(row.deals.count),
        "value": .text(money(row.deals.value).decimal),
        "weighted": .text(money(row.weighted).decimal),
      ])
    }
    let audits = DateAudit.allCases.map {
      (key: $0.rawValue, value: JSON.integer(report.audits[$0] ?? 0))
    }
    let table = DocumentTable(
      columns: [
        DocumentTable.Column(title: Phrase.Deals.zone[language], key: "zone"),
        DocumentTable.Column(title: Phrase.Common.count[language], key: "count", isNumeric: true),
        DocumentTable.Column(title: Phrase.Common.value[language], key: "value", isNumeric: true),
        DocumentTable.Column(
          title: Phrase.Common.weighted[language], key: "weighted", isNumeric: true),
      ],
      rows: report.zones.map { row in
        [
          DocumentTable.Cell(row.zone.label[language], raw: row.zone.rawValue),
          DocumentTable.Cell("\(row.deals.count)"),
          DocumentTable.Cell(
            money(row.deals.value).digits(in: language), raw: money(row.deals.value).decimal),
          DocumentTable.Cell(
            money(row.weighted).digits(in: language), raw: money(row.weighted).decimal),
        ]
      })
    let facts = DateAudit.allCases.compactMap { audit -> Document.Fact? in
      guard let count = report.audits[audit], count > 0 else { return nil }
      return Document.Fact(
        (audit == .unknown ? Phrase.CommandLine.notRatedOrDated : audit.label)[language], "\(count)"
      )
    }
    let json = JSON.members([
      "asOf": .day(workspace.today), "currency": .text(report.currency.code),
      "zones": .array(zones), "dateAudits": .object(audits),
      "pseudo": .integer(report.pseudo.count), "standingTooDeep": .integer(report.tooDeep.count),
    ])
    try invocation.output.print(
      Answer(json: json, [.table(table), .facts(facts)]), as: output.chosen)
  }
}
