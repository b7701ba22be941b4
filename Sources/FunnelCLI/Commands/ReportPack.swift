import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel report pack`: a review of a week, a month or a quarter beside the one before.
struct ReportPack: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Weekly, monthly or quarterly review pack, compared with the one before.",
    discussion: """
      The length of the period says what belongs into the pack. A period that is not over is \
      compared with the same days of the one before. Every change has its 95 % interval, and is \
      called better or worse only where chance does not explain it. --format html makes a page \
      with charts that prints on A4.
      """)

  @Option(
    help: ArgumentHelp(
      "week, month, quarter, last-week, 2026-W47, 2026-11, 2026-Q4 and the like.",
      valueName: "period"))
  var period = "week"

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Which deals to count.", valueName: "filter"))
  var filter: [String] = []

  @Option(
    name: [.long, .short],
    help: ArgumentHelp(
      "The file to write; its ending says the format where nothing else does.",
      valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Write over a file that is there already; never over the store.")
  var overwrite = false

  @OptionGroup var form: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    if let output, output != "-" { try check(output, besides: workspace.store.path) }
    let format = format
    let answer = try workspace.pack(
      of: period, filter: DealFilter(options: filter), isDrawn: format == .html)
    guard let output, output != "-" else {
      return try invocation.output.print(answer, as: format)
    }
    let file = FileBytes()
    let sink = Output(isTerminal: false, answer: { file.bytes += $0 }, complaint: { _ in })
    sink.language = invocation.language
    try sink.print(answer, as: format)
    try AtomicFile.write(file.bytes, to: output)
    invocation.output.complain(invocation.words(Phrase.Packs.written(to: output)))
  }

  /// What was asked for, else what the file's ending says.
  private var format: OutputFormat {
    guard form.format == nil, form.chosen == .text, let output else { return form.chosen }
    let endings: [(String, OutputFormat)] = [
      (".html", .html), (".htm", .html), (".md", .markdown), (".json", .json), (".csv", .csv),
    ]
    return endings.first { output.lowercased().hasSuffix($0.0) }?.1 ?? .text
  }

  /// Refuses the store's own files, and without `--overwrite` any file that is there.
  private func check(_ file: String, besides store: String) throws(Failure) {
    guard !SQLiteStore.isFile(file, ofStoreAt: store) else { throw .partOfTheStore(path: file) }
    if !overwrite, InputFile.isRegular(file) { throw .wouldOverwrite(path: file) }
  }
}

/// What a file is to hold, as it gathers.
private final class FileBytes {
  var bytes: [UInt8] = []
}

extension Workspace {
  /// The pack of a period.
  fileprivate func pack(of text: String, filter: DealFilter, isDrawn: Bool) throws -> Answer {
    guard let period = Period(text, today: today) else { throw Failure.notAPeriod(text) }
    guard let days = PackPeriod(period, today: today) else { throw Failure.notBegun(text) }
    let pipeline = try requiredPipeline()
    func question(_ book: Book, on day: Day) -> ReportQuestion {
      let scope = Scope(pipeline: pipeline.id, filter: filter, today: day)
      return ReportQuestion(book, scope, in: language, records: records(upTo: day, in: book))
    }
    func book(on day: Day) throws -> Book {
      day == today ? self.book : try store.load(asOf: day) { _, _ in true }
    }
    let answer = try Pack.answer(
      PackQuestion(
        days, now: question(book(on: days.day), on: days.day),
        before: question(book(on: days.previousDay), on: days.previousDay), isDrawn: isDrawn))
    var printed = Answer(json: answer.json, answer.sections)
    printed.table = answer.table
    return printed
  }

  /// What packs ask of the store, as it was known on a day.
  private func records(upTo day: Day, in book: Book) -> ReportRecords {
    func isKnown(_ other: Day?) -> Bool { other.map { $0 <= day } ?? true }
    return ReportRecords(
      activities: {
        try self.store.records(Activity.self, in: book).filter { isKnown($0.day) }
      },
      touches: {
        try self.store.records(Touch.self, in: book).filter { isKnown($0.day) }
      },
      deal: { try self.store.record($0, in: book)?.record }, custom: { _ in [:] },
      past: { try self.store.load(asOf: $0) { _, _ in true } })
  }
}
