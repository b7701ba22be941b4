import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel meeting minutes [ID]`: what came of a meeting.
struct MeetingMinutes: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Print the minutes of a meeting, or write them to a file.",
    discussion: "Without a meeting named they are those of the running one, else of the last one.")

  @Argument(help: "The meeting: its number or its title.")
  var id: String?

  @OptionGroup var format: OutputOptions

  @Option(
    name: [.long, .short],
    help: ArgumentHelp("The file to write; standard output where not said.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Write over a file that is there already; never over the store.")
  var overwrite = false

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    guard let file = try file(in: workspace) else { throw Failure.noMeeting }
    let answer = Answer(
      json: workspace.json(file), workspace.minutes(of: file).document.sections)
    guard let output, output != "-" else {
      return try invocation.output.print(answer, as: format.chosen)
    }
    try check(output, besides: workspace.store.path)
    try AtomicFile.write(answer.bytes(as: chosen(for: output), in: invocation.language), to: output)
    invocation.output.complain(invocation.words(Phrase.Minutes.written(to: output)))
  }

  private func file(in workspace: Workspace) throws -> MeetingFile? {
    guard let id else { return try workspace.meeting(inFirstOf: [.running, .ended]) }
    return try workspace.meeting(id)
  }

  /// The format asked for, else the one that the file's name stands for.
  private func chosen(for path: String) -> OutputFormat {
    if format.isJSON || format.format != nil { return format.chosen }
    let formats: [String: OutputFormat] = [
      "md": .markdown, "markdown": .markdown, "html": .html, "htm": .html, "json": .json,
      "csv": .csv,
    ]
    return formats[path.split(separator: ".").last.map { $0.lowercased() } ?? ""] ?? .text
  }

  /// Refuses the store's own files, and without `--overwrite` any file that is there.
  private func check(_ path: String, besides store: String) throws(Failure) {
    guard !SQLiteStore.isFile(path, ofStoreAt: store) else { throw .partOfTheStore(path: path) }
    if !overwrite, InputFile.isRegular(path) { throw .wouldOverwrite(path: path) }
  }
}

extension Answer {
  /// The answer as a file holds it.
  func bytes(as format: OutputFormat, in language: Language) throws -> [UInt8] {
    final class Sink { var bytes: [UInt8] = [] }
    let sink = Sink()
    let output = Output(
      isTerminal: false, answer: { sink.bytes += $0 }, complaint: { sink.bytes += $0 })
    output.language = language
    try output.print(self, as: format)
    return sink.bytes
  }
}
