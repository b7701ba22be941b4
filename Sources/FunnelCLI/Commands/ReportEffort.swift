import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel report effort`: time and money that went into deals, and what leaving deals has saved.
struct ReportEffort: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "effort",
    abstract: "Time and money spent on won, lost, left and open deals, and saved by leaving.")

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let scope = try selection.scope(in: workspace, pipeline: workspace.pipeline())
    let report = EffortReport(workspace.book, scope, try workspace.efforts())
    var reasons: [Deal.ID: String] = [:]
    for exit in report.exits {
      reasons[exit.deal] = try workspace.store.record(exit.deal)?.record.closeReason
    }
    let shown = ShownEffort(report: report, reasons: reasons, workspace: workspace)
    try invocation.output.print(shown.answer, as: output.chosen)
  }
}

/// The report in words and for programs.
private struct ShownEffort {
  let report: EffortReport
  let reasons: [Deal.ID: String]
  let workspace: Workspace

  private var language: Language { workspace.language }

  var answer: Answer {
    Answer(json: json, [.table(rows), .facts(facts)] + exits)
  }

  private func money(_ units: Int64) -> Money {
    Money(minorUnits: units, currency: report.currency)
  }

  // MARK: For people

  private var rows: DocumentTable {
    func column(_ title: Phrase, _ key: String) -> DocumentTable.Column {
      DocumentTable.Column(title: title[language], key: key, isNumeric: true)
    }
    return DocumentTable(
      columns: [
        DocumentTable.Column(title: "", key: "outcome"),
        column(EntityKind.deal.pluralLabel, "deals"), column(Phrase.Effort.timed, "timed"),
        column(EntityKind.activity.pluralLabel, "activities"),
        column(Phrase.Coaching.time, "minutes"),
        DocumentTable.Column(
          title: "\(Phrase.Coaching.money[language]) \(report.currency)", key: "cost",
          isNumeric: true),
      ],
      rows: report.rows.map { row in
        [
          DocumentTable.Cell(row.group.label[language], raw: row.group.rawValue),
          DocumentTable.Cell(language.number(row.deals), raw: "\(row.deals)"),
          DocumentTable.Cell(language.number(row.timed), raw: "\(row.timed)"),
          DocumentTable.Cell(
            language.number(row.effort.activities), raw: "\(row.effort.activities)"),
          DocumentTable.Cell(
            language.duration(minutes: row.effort.minutes), raw: "\(row.effort.minutes)"),
          DocumentTable.Cell(
            money(row.effort.cost).digits(in: language), raw: money(row.effort.cost).decimal),
        ]
      })
  }

  private var facts: [Document.Fact] {
    let perWin = report.perWin.map { perWin in
      Phrase.Coaching.amounts(
        minutes: perWin.minutes, cost: money(perWin.cost), days: nil, in: language)
    }
    let saved = report.saved
    let sum =
      saved.measured == 0
      ? Phrase.Common.notEnoughData[language]
      : Phrase.Coaching.amounts(
        minutes: saved.minutes, cost: saved.cost.map(money), days: saved.days, in: language)
        + "  " + Phrase.Effort.measured(saved.measured, of: saved.exits)[language]
    return [
      Document.Fact(
        Phrase.Effort.perWin[language], perWin ?? Phrase.Common.notEnoughData[language]),
      Document.Fact(Phrase.Effort.saved[language], sum),
    ]
  }

  private var exits: [Document.Section] {
    guard !report.exits.isEmpty else { return [] }
    return [.heading(Outcome.withdrawn.label[language]), .table(left)]
  }

  private var left: DocumentTable {
    let kind = EntityKind.deal
    func column(_ title: Phrase, _ key: String) -> DocumentTable.Column {
      DocumentTable.Column(title: title[language], key: key)
    }
    return DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "id", isNumeric: true),
        column(Phrase.Deals.deal, "deal"), column(kind.label(ofField: "closedOn"), "closedOn"),
        column(kind.label(ofField: "closeReason"), "reason"), column(Phrase.Effort.spent, "spent"),
        column(Phrase.Effort.saved, "saved"),
      ],
      rows: report.exits.map { exit in
        [
          DocumentTable.Cell("\(exit.deal)", raw: "\(exit.deal.rawValue)"),
          DocumentTable.Cell(workspace.name(of: EntityReference(exit.deal))),
          DocumentTable.Cell(
            exit.day?.medium(in: language) ?? "", raw: exit.day?.description ?? ""),
          DocumentTable.Cell(reason(of: exit)),
          DocumentTable.Cell(
            Phrase.Coaching.amounts(
              minutes: exit.effort.minutes, cost: money(exit.effort.cost), days: nil, in: language)),
          DocumentTable.Cell(
            (exit.saved?.words(in: report.currency) ?? Phrase.Common.notEnoughData)[language]),
        ]
      })
  }

  /// The reason in the language of this run where it is one of the respectable ones.
  private func reason(of exit: EffortReport.Exit) -> String {
    let text = reasons[exit.deal] ?? ""
    return ExitReason(written: text)?.label[language] ?? text
  }

  // MARK: For programs

  private var json: JSON {
    let saved = report.saved
    let rows = report.rows.map { row in
      JSON.members([
        "outcome": .text(row.group.rawValue), "deals": .integer(row.deals),
        "timed": .integer(row.timed), "activities": .integer(row.effort.activities),
        "minutes": .integer(row.effort.minutes), "cost": .text(money(row.effort.cost).decimal),
      ])
    }
    let exits = report.exits.map { exit in
      JSON.members([
        "deal": workspace.reference(EntityReference(exit.deal)), "closedOn": .day(exit.day),
        "reason": .optional(reasons[exit.deal]), "minutes": .integer(exit.effort.minutes),
        "cost": .text(money(exit.effort.cost).decimal),
        "saved": workspace.json(exit.saved, in: report.currency),
      ])
    }
    return .members([
      "asOf": .day(report.asOf), "currency": .text(report.currency.code), "rows": .array(rows),
      "minutesPerWin": .integer(report.perWin?.minutes),
      "costPerWin": .optional(report.perWin.map { money($0.cost).decimal }),
      "saved": .members([
        "exits": .integer(saved.exits), "measured": .integer(saved.measured),
        "minutes": saved.measured == 0 ? .null : .integer(saved.minutes),
        "cost": .optional(saved.cost.map { money($0).decimal }), "days": .integer(saved.days),
      ]),
      "exits": .array(exits),
    ])
  }
}
