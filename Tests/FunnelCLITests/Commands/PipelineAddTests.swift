import ArgumentParser
import FunnelCore
import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct PipelineAddTests {
  @Test func `two processes that find a new store empty give it one pipeline`() throws {
    let cli = try CommandRun()
    let path = cli.folder.path + "/new.funnel"
    func workspace() throws -> Workspace {
      let environment = Environment(variables: cli.variables, login: "calvin") { CommandRun.now }
      let output = Output(isTerminal: false, answer: { _ in }, complaint: { _ in })
      let invocation = try Invocation(
        SharedOptions.parse(["--store", path]), environment: environment, output: output,
        stores: .files(caching: nil))
      return try Workspace(invocation, for: .creating)
    }
    let (one, two) = (try workspace(), try workspace())
    try one.furnish()
    try two.furnish()
    #expect(two.book.pipelines.count == 1)
    #expect(try cli.run("pipeline", "list", "--store", path, "--json").json["pipelines.1"] == nil)
  }
}
