import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelScreens
import FunnelStore
import FunnelWording

/// `funnel import FILE…`: files into the store, each as one undo step.
struct Import: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import deals, accounts, contacts, owners, products or stage history.",
    discussion: """
      Headings are recognised in three languages, unknown columns become custom fields, and a \
      second import of the same file changes nothing. What a file leaves open is asked for by \
      naming the option that settles it; --dry-run shows what would come of it.
      """)

  @Argument(
    help: "CSV or JSON files; - for standard input.",
    completion: .file(extensions: ["csv", "tsv", "txt", "json"]))
  var files: [String]

  @Option(
    help: "What the rows are: deals, accounts, contacts, owners, products, history or store.",
    completion: .list(ImportKind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp("The field that a column fills; - leaves it out.", valueName: "column=field")
  )
  var mapping: [String] = []

  @Option(
    help: "How dates are written: dmy, mdy or ymd.",
    completion: .list(DateOrder.allCases.map(\.rawValue)))
  var dateOrder: String?

  @Option(
    help: "What stands before decimals: point or comma.", completion: .list(["point", "comma"]))
  var decimal: String?

  @Option(
    help: ArgumentHelp("UTF-8, UTF-16LE, UTF-16BE, GB18030 or Big5.", valueName: "name"),
    completion: .list(TextEncoding.allCases.map(\.rawValue)))
  var encoding: String?

  @Option(
    help: "What stands between cells: comma, semicolon or tab.",
    completion: .list(["comma", "semicolon", "tab"]))
  var separator: String?

  @Option(
    help: ArgumentHelp(
      "What amounts are counted in where the file does not say.", valueName: "code"))
  var currency: String?

  @Option(
    help: ArgumentHelp("Columns that together tell rows apart.", valueName: "column,…"))
  var key: String?

  @Option(help: ArgumentHelp("The name of a new pipeline for the deals.", valueName: "name"))
  var createPipeline: String?

  @Option(
    help: ArgumentHelp(
      "The pipeline's stage, or won, lost or withdrawn, for a stage of the file.",
      valueName: "name=stage"))
  var stage: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the records come from; the file's name where not said.", valueName: "name"))
  var source: String?

  @Flag(name: .customLong("raw"), help: "The file was exported with --raw.")
  var isRaw = false

  @Flag(help: "Show what would be done, and do nothing.")
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    var reports: [ImportReport] = []
    var store: (any Store)?
    for file in files {
      store = nil
      do {
        let report: ImportReport
        (report, store) = try take(OpenFile(file), of: file, invocation)
        reports.append(report)
      } catch let failure as ImportFailure {
        throw Failure.notTakenIn(file: file, failure)
      }
    }
    let json =
      reports.count == 1
      ? reports[0].json : JSON.members(["files": .array(reports.map(\.json))])
    let sections = reports.flatMap { $0.sections(in: invocation.language) }
    try invocation.output.print(Answer(json: json, sections), as: output.chosen)
    // Everything asked for is done by then; without it the next start takes longer.
    try? store?.keepBook()
    if reports.contains(where: \.isAllRefused) { throw ExitCode.badData }
  }

  /// What came of a file, and the store where it was changed.
  private func take(
    _ input: OpenFile, of file: String, _ invocation: Invocation
  ) throws -> (ImportReport, (any Store)?) {
    let name = file == "-" ? "stdin" : file.split(separator: "/").last.map(String.init) ?? file
    guard let workspace = try Workspace.ifThere(invocation, for: dryRun ? .reading : .changing)
    else {
      return try takeIntoNewStore(input, from: name, invocation)
    }
    let options = try options(for: name, today: workspace.today, workspace)
    let line = ProgressLine(invocation)
    defer { line.clear() }
    let source = StoreSource(workspace.store, workspace.book)
    if dryRun { return (try report(on: input, named: name, options, source, line), nil) }
    let reading = try ImportReading(of: input, options: options, against: source) {
      line.show(Phrase.CommandLine.reading, $0, of: $1)
    }
    return try workspace.take(reading, from: name, line)
  }

  /// What would come of a file.
  private func report(
    on input: OpenFile, named name: String, _ options: ImportOptions,
    _ source: any RecordSource, _ line: ProgressLine
  ) throws -> ImportReport {
    let draft = try ImportDraft(reading: input, options: options, against: source) {
      line.show(Phrase.CommandLine.reading, $0, of: $1)
    }
    return ImportReport(file: name, draft: draft, outcome: .dryRun)
  }
}

extension Workspace {
  /// Stores what a file comes to, all of it or nothing; the store is given where it was changed.
  fileprivate func take(
    _ reading: ImportReading, from file: String, _ line: ProgressLine
  ) throws -> (ImportReport, (any Store)?) {
    let (draft, commit) =
      switch reading {
      case .draft(let draft): (draft, try take(draft, from: file, line))
      case .stream(let stream): try take(stream, from: file, line)
      }
    if commit != nil { try finish(draft) }
    let transaction = commit?.transaction
    let report = ImportReport(
      file: file, draft: draft, outcome: transaction.map { .stored($0) } ?? .unchanged)
    return (report, transaction == nil ? nil : store)
  }

  /// Stores the changes of a draft; nil where there are none.
  private func take(
    _ draft: ImportDraft, from file: String, _ line: ProgressLine
  ) throws -> Commit? {
    var changes = draft.changes
    guard !changes.isEmpty else { return nil }
    if draft.kind != .store { for change in settling { changes.append(change) } }
    let count = changes.count
    let told = WatchedChanges(changes) {
      line.show(Phrase.CommandLine.storing, $0, of: count)
    }
    return try store(told, Phrase.CommandLine.imported(file))
  }

  /// Stores a table while it is read; nothing where no row brings anything.
  private func take(
    _ stream: ImportStream, from file: String, _ line: ProgressLine
  ) throws -> (ImportDraft, Commit?) {
    stream.more = settling
    stream.progress = { line.show(Phrase.CommandLine.storing, $0, of: $1) }
    var refused: (any Error)?
    do {
      let commit = try store(stream, Phrase.CommandLine.imported(file)) {
        do {
          try stream.confirm()
        } catch {
          refused = error
          throw error
        }
      }
      return (stream.draft, commit)
    } catch {
      if refused is ImportStream.Nothing { return (stream.draft, nil) }
      throw refused ?? error
    }
  }

  /// What the first import into a store settles besides.
  private var settling: [Change] {
    guard isEmpty else { return [] }
    let offset = invocation.environment.clockOffset
    return [.edit(EntityReference(Settings.only), ["clockOffset": offset.value])]
  }

  /// Nothing is asked of the book any more but by rules, and by a store without pipelines.
  private func finish(_ draft: ImportDraft) throws {
    if try !store.rules().isEmpty {
      try refresh()
      letRulesAct()
    }
    if draft.kind != .store,
      try store.records(Pipeline.self, where: nil, refersTo: nil).isEmpty
    {
      try furnish()
    }
  }
}

extension Import {
  /// A store is made only once the file has been understood.
  private func takeIntoNewStore(
    _ input: OpenFile, from name: String, _ invocation: Invocation
  ) throws -> (ImportReport, (any Store)?) {
    let environment = invocation.environment
    let clock = environment.now().day(offset: environment.clockOffset)
    let today = try invocation.day(shared.today, option: "--today", today: clock) ?? clock
    var options = try options(for: name, today: today, nil)
    options.clockOffset = environment.clockOffset
    let line = ProgressLine(invocation)
    defer { line.clear() }
    if dryRun { return (try report(on: input, named: name, options, EmptySource(), line), nil) }
    let reading = try ImportReading(of: input, options: options, against: EmptySource()) {
      line.show(Phrase.CommandLine.reading, $0, of: $1)
    }
    if case .draft(let draft) = reading, draft.changes.isEmpty {
      return (ImportReport(file: name, draft: draft, outcome: .unchanged), nil)
    }
    // Next it is said that there was no store.
    line.clear()
    do {
      let (report, store) = try Workspace(invocation, for: .creating).take(
        reading, from: name, line)
      if store == nil { removeNewStore(invocation) }
      return (report, store)
    } catch {
      removeNewStore(invocation)
      throw error
    }
  }

  /// Leaves nothing behind where nothing was put into the store that was made for it.
  private func removeNewStore(_ invocation: Invocation) {
    guard (try? SQLiteStore.remove(emptyStoreAt: invocation.storePath)) == true else { return }
    if shared.store != nil {
      invocation.output.complain(invocation.words(Phrase.CommandLine.newStoreRemoved))
    }
  }

  private func options(
    for name: String, today: Day, _ workspace: Workspace?
  ) throws(Failure) -> ImportOptions {
    var options = ImportOptions(origin: source ?? name, today: today)
    options.isOriginGiven = source != nil
    options.clockOffset = workspace?.book.settings.clockOffset ?? 0
    options.kind = try choice(kind, "--kind", ImportKind.allCases.map(\.rawValue)) {
      ImportKind(rawValue: $0.lowercased())
    }
    options.dateOrder = try choice(dateOrder, "--date-order", DateOrder.allCases.map(\.rawValue)) {
      DateOrder(rawValue: $0.lowercased())
    }
    options.decimalMark = try choice(decimal, "--decimal", ["point", "comma"]) {
      DecimalMark(name: $0)
    }
    options.encoding = try choice(encoding, "--encoding", TextEncoding.allCases.map(\.rawValue)) {
      TextEncoding(name: $0)
    }
    options.separator = try choice(separator, "--separator", ["comma", "semicolon", "tab"]) {
      CSVSeparator(name: $0)
    }
    options.currency = try choice(currency, "--currency", ["USD", "EUR", "CNY", "TWD"]) {
      Currency(iso: $0)
    }
    for pair in mapping {
      let assignment = try Assignment(pair)
      options.mapping[assignment.field] = assignment.text.trimmed
    }
    for pair in stage {
      let assignment = try Assignment(pair)
      // A second equals sign is a slip of the hand, which no stage's name would show.
      guard !assignment.text.trimmed.isEmpty, !assignment.text.unicodeScalars.contains("=") else {
        throw .notAChoice(pair, option: "--stage", known: ["NAME=won", "NAME=lost", "NAME=STAGE"])
      }
      options.stages[assignment.field] = assignment.text.trimmed
    }
    options.keyColumns = key.map { $0.split(separator: ",").map(\.trimmed) } ?? []
    options.createPipeline = createPipeline
    options.isRaw = isRaw
    if shared.pipeline != nil {
      guard let pipeline = try workspace?.pipeline() else { throw .noPipeline }
      options.pipeline = pipeline.id
    }
    return options
  }

  private func choice<Result>(
    _ text: String?, _ option: String, _ known: [String], _ read: (String) -> Result?
  ) throws(Failure) -> Result? {
    guard let text else { return nil }
    guard let result = read(text) else {
      throw .notAChoice(text, option: option, known: known)
    }
    return result
  }
}
