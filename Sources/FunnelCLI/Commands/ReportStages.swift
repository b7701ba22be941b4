import ArgumentParser
import FunnelDocuments
import FunnelCore
import FunnelWording

/// `funnel report stages`: what stands in each stage of a pipeline.
struct ReportStages: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages", abstract: "What stands in each stage of a pipeline.")

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let pipeline = try workspace.requiredPipeline()
    let scope = try selection.scope(in: workspace, pipeline: pipeline)
    let answer = workspace.answer(about: FunnelReport(workspace.book, scope), of: pipeline)
    try invocation.output.print(answer, as: output.chosen)
  }
}

extension Workspace {
  /// The funnel of a pipeline.
  func answer(about report: FunnelReport, of pipeline: Pipeline) -> Answer {
    let name = pipeline.name[language]
    return Answer(
      json: json(report, of: pipeline),
      [
        .heading("\(name) · \(Phrase.Message.asOf(report.asOf)[language])"),
        .table(table(of: report)), .facts(totals(of: report)),
      ])
  }

  private func json(_ report: FunnelReport, of pipeline: Pipeline) -> JSON {
    func amount(_ units: Int64) -> JSON {
      .text(Money(minorUnits: units, currency: report.currency).decimal)
    }
    let stages = report.stages.map { row in
      JSON.members([
        "id": .integer(row.stage.id.rawValue), "name": .text(row.stage.name[language]),
        "role": .text(row.stage.role.rawValue),
        "probability": .percentage(row.stage.probability), "count": .integer(row.count),
        "value": amount(row.value), "weighted": amount(row.weighted),
      ])
    }
    let totals = report.totals
    return .members([
      "asOf": .day(report.asOf), "currency": .text(report.currency.code),
      "pipeline": reference(EntityReference(pipeline.id)), "stages": .array(stages),
      "totals": .members([
        "open": .integer(totals.open), "won": .integer(totals.won),
        "lost": .integer(totals.lost), "withdrawn": .integer(totals.withdrawn),
        "openValue": amount(totals.openValue), "weighted": amount(totals.weighted),
        "wonValue": amount(totals.wonValue), "lostValue": amount(totals.lostValue),
      ]),
      "unconverted": .array(report.unconverted.map(JSON.foreign)),
    ])
  }

  private func table(of report: FunnelReport) -> DocumentTable {
    func money(_ units: Int64) -> DocumentTable.Cell {
      let money = Money(minorUnits: units, currency: report.currency)
      return DocumentTable.Cell(money.digits(in: language), raw: money.decimal)
    }
    return DocumentTable(
      columns: [
        DocumentTable.Column(title: Phrase.Deals.stage[language], key: "stage"),
        DocumentTable.Column(
          title: Phrase.Deals.probability[language], key: "probability", isNumeric: true),
        DocumentTable.Column(title: Phrase.Common.count[language], key: "count", isNumeric: true),
        DocumentTable.Column(
          title: "\(Phrase.Common.value[language]) \(report.currency)", key: "value",
          isNumeric: true),
        DocumentTable.Column(
          title: Phrase.Common.weighted[language], key: "weighted", isNumeric: true),
      ],
      rows: report.stages.map { row in
        [
          DocumentTable.Cell(row.stage.name[language]),
          DocumentTable.Cell(
            row.stage.role == .open ? language.exactPercent(row.stage.probability) : "",
            raw: "\(row.stage.probability.fraction)"),
          DocumentTable.Cell(language.number(row.count), raw: "\(row.count)"), money(row.value),
          row.stage.role == .open ? money(row.weighted) : "",
        ]
      })
  }

  private func totals(of report: FunnelReport) -> [Document.Fact] {
    let totals = report.totals
    func line(_ count: Int, _ units: Int64?) -> String {
      let number = language.number(count)
      guard let units else { return number }
      return "\(number)  \(Money(minorUnits: units, currency: report.currency).full(in: language))"
    }
    var lines = [
      Document.Fact(Phrase.CommandLine.open[language], line(totals.open, totals.openValue)),
      Document.Fact(Outcome.won.label[language], line(totals.won, totals.wonValue)),
      Document.Fact(Outcome.lost.label[language], line(totals.lost, totals.lostValue)),
    ]
    if totals.withdrawn > 0 {
      lines.append(
        Document.Fact(Outcome.withdrawn.label[language], line(totals.withdrawn, nil)))
    }
    lines += report.unconverted.map { Document.Fact(unconverted: $0, in: language) }
    return lines
  }
}
