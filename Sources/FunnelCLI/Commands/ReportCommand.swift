import ArgumentParser
import FunnelDocuments
import FunnelWording

/// `funnel report …`: figures as tables.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print figures of the funnel.",
    subcommands: [
      ReportStages.self, ZonesCommand.self, ReportFigures.self, ReportEffort.self, ReportList.self,
    ])
}

/// `funnel report list`: the reports there are.
struct ReportList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the reports there are.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let reports = [
      ("stages", Phrase.CommandLine.reportStages), ("zones", Phrase.CommandLine.reportZones),
      ("figures", Phrase.CommandLine.reportFigures), ("effort", Phrase.Effort.about),
    ]
    let json = JSON.members([
      "reports": .array(
        reports.map { .members(["id": .text($0.0), "about": .text(invocation.words($0.1))]) })
    ])
    let facts = reports.map { Document.Fact($0.0, invocation.words($0.1)) }
    try invocation.output.print(Answer(json: json, [.facts(facts)]), as: output.chosen)
  }
}
