import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelScreens
import FunnelStore
import FunnelWording

/// `funnel reference`: the manual page and the tables of keys and filters, for `make install` and the README.
struct ReferenceCommand: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract:
      "Print the manual page or a table of keys, filters or reports, made from the program's own rows.",
    shouldDisplay: false)

  /// What there is to print.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case manual
    case keys
    case filters
    case reports
  }

  @Argument(help: "What to print: manual, keys, filters or reports.")
  var subject: Subject

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let keys = KeyTable(try SQLiteStore.inMemory())
    switch subject {
    case .manual:
      let manual = Manual(try ToolDescription(Funnel._dumpHelp()), keys: keys)
      try invocation.output.verbatim(manual.text)
    case .filters:
      let rows = FilterKey.allCases.map { "- `\($0.expectation[invocation.language])`\n" }
      try invocation.output.verbatim(rows.joined())
    case .reports: try invocation.output.verbatim(Report.reference(in: invocation.language))
    case .keys: try invocation.output.verbatim(keys.markdown(in: invocation.language))
    }
  }
}
