import ArgumentParser
import FunnelDocuments
import FunnelWording

/// `funnel report …`: figures as tables.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print figures of the funnel.",
    usage: """
      funnel report <name> [--by <dimension>] [--period <period>] [--filter <filter>] [<options>]
      funnel report list
      """,
    discussion: (["funnel report list tells the formula of each:"]
      + Report.all.map { report in
        report.id + String(repeating: " ", count: max(1, 13 - report.id.count))
          + report.label[.en]
      }).joined(separator: "\n"),
    subcommands: [ReportShow.self, ReportPack.self, ReportList.self],
    defaultSubcommand: ReportShow.self)
}

/// `funnel report list`: the reports there are, with their definitions.
struct ReportList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the reports there are, each with its formula.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    try invocation.output.print(Self.answer(in: invocation.language), as: output.chosen)
  }

  /// The list.
  static func answer(in language: Language) -> Answer {
    let json = JSON.members([
      "reports": .array(
        Report.all.map { report in
          .members([
            "id": .text(report.id), "label": .text(report.label[language]),
            "definition": .text(report.definition[language]),
            "options": .array(report.options.map { .text($0.rawValue) }),
          ])
        })
    ])
    let table = DocumentTable(
      columns: [
        DocumentTable.Column(title: "", key: "id"), DocumentTable.Column(title: "", key: "label"),
        DocumentTable.Column(title: "", key: "definition", limit: 200),
      ],
      rows: Report.all.map { report in
        [
          DocumentTable.Cell(report.id), DocumentTable.Cell(report.label[language]),
          DocumentTable.Cell(report.definition[language]),
        ]
      })
    return Answer(json: json, [.table(table)])
  }
}
