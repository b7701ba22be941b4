public import FunnelCore
public import FunnelWording

/// Working time and accounts by zone to be read, beside how they are to be shared.
public struct TimeDocument: Sendable {
  private let report: TimeReport
  private let language: Language

  /// The time of a report.
  public init(_ report: TimeReport, in language: Language) {
    (self.report, self.language) = (report, language)
  }

  /// The allocation and the days.
  public var heading: String {
    "\(report.allocation.label[language]) · \(report.period.name(in: language))"
  }

  /// A line for every zone; a share that is too far off has a `!`.
  public var table: DocumentTable {
    func column(_ title: Phrase, _ key: String) -> DocumentTable.Column {
      DocumentTable.Column(title: title[language], key: key, isNumeric: true)
    }
    return DocumentTable(
      columns: [
        DocumentTable.Column(title: Phrase.Deals.zone[language], key: "zone"),
        column(Phrase.Strategy.target, "target"), column(Phrase.Strategy.time, "minutes"),
        column(Phrase.Strategy.timeShare, "minutesShare"),
        column(Phrase.Strategy.deviation, "minutesDeviation"),
        column(Phrase.Strategy.accounts, "accounts"),
        column(Phrase.Strategy.planned, "accountsPlanned"),
        column(Phrase.Strategy.timeShare, "accountsShare"),
        column(Phrase.Strategy.deviation, "accountsDeviation"),
      ],
      rows: report.rows.map(row))
  }

  /// What stands outside of the shares.
  public var facts: [Document.Fact] {
    var facts: [Document.Fact] = []
    if report.universeMinutes > 0 || report.universeAccounts > 0 {
      facts.append(
        Document.Fact(
          Zone.universe.label[language],
          language.duration(minutes: report.universeMinutes) + " · "
            + EntityKind.account.counted(report.universeAccounts)[language]))
    }
    if report.minutesWithoutDeal > 0 {
      facts.append(
        Document.Fact(
          Phrase.Strategy.withoutDeal[language],
          language.duration(minutes: report.minutesWithoutDeal)))
    }
    return facts
  }

  private func row(_ row: TimeReport.Row) -> [DocumentTable.Cell] {
    [
      DocumentTable.Cell(row.zone.label[language], raw: row.zone.rawValue),
      DocumentTable.Cell(
        language.percent(Double(row.target) / 100), raw: "\(Double(row.target) / 100)"),
      DocumentTable.Cell(
        language.duration(minutes: row.minutes.amount), raw: "\(row.minutes.amount)"),
    ] + shares(row.minutes) + [
      DocumentTable.Cell(language.number(row.accounts.amount), raw: "\(row.accounts.amount)"),
      DocumentTable.Cell(language.number(row.accounts.planned), raw: "\(row.accounts.planned)"),
    ] + shares(row.accounts)
  }

  private func shares(_ spent: TimeReport.Spent) -> [DocumentTable.Cell] {
    guard let share = spent.share, let deviation = spent.deviation else { return ["—", "—"] }
    return [
      DocumentTable.Cell(language.percent(share), raw: "\(share)"),
      DocumentTable.Cell(
        (spent.isOff ? "! " : "") + language.points(deviation), raw: "\(deviation / 100)"),
    ]
  }
}
