import ArgumentParser
import FunnelCore
import FunnelExchange
import FunnelScreens
import FunnelStore
import FunnelWording

/// `funnel export`: the deals as a table, or the whole store.
struct Export: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export the deals as CSV, or the whole store as JSON.")

  /// The formats of exports.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv
    case json
  }

  @Option(help: "csv for the deals, json for everything in the store.")
  var format: Format?

  @Flag(name: .customLong("json"), help: "Short for --format json.")
  var isJSON = false

  @Option(
    name: [.long, .short],
    help: ArgumentHelp("The file to write; standard output where not said.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(name: .customLong("raw"), help: "Leave out the mark before text that looks like a formula.")
  var isRaw = false

  @Flag(help: "Write over a file that is there already; never over the store.")
  var overwrite = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if isJSON, format == .csv {
      throw ValidationError("--json and --format csv contradict each other.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    guard workspace.book.asOf == nil else { throw Failure.exportOfThePast }
    if let output, output != "-" { try check(output, besides: workspace.store.path) }
    let isStore = isJSON || format == .json || (format == nil && output?.hasSuffix(".json") == true)
    let export: ExportFormat = isStore ? .storeJSON : .dealsCSV
    let bytes = try export.write(StoreSource(workspace.store, workspace.book), isRaw: isRaw)
    guard let output, output != "-" else { return try invocation.output.data(bytes) }
    try AtomicFile.write(bytes, to: output)
    invocation.output.complain(
      invocation.words(Phrase.CommandLine.exported(workspace.book.deals.count, to: output)))
  }
  /// Refuses the store's own files, and without `--overwrite` any file that is there.
  private func check(_ file: String, besides store: String) throws(Failure) {
    guard !SQLiteStore.isFile(file, ofStoreAt: store) else { throw .partOfTheStore(path: file) }
    if !overwrite, InputFile.isRegular(file) { throw .wouldOverwrite(path: file) }
  }
}
