import ArgumentParser
import FunnelDocuments

/// `funnel targets`: how far everyone has come towards their quotas.
struct TargetProgress: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Attainment, coverage and gap of everyone, each team, region and owner.")

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    try invocation.output.print(
      workspace.answer(.quota, selection), as: output.chosen)
  }
}
