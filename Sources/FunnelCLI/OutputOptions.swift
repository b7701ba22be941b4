import ArgumentParser

/// How a verb that prints writes its answer.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to write the answer: text, json, csv, markdown or html.")
  var format: OutputFormat?

  @Flag(name: .customLong("json"), help: "Short for --format json.")
  var isJSON = false

  @Flag(name: .customLong("csv"), help: "Short for --format csv.")
  var isCSV = false

  @Flag(name: .customLong("markdown"), help: "Short for --format markdown.")
  var isMarkdown = false

  @Flag(name: .customLong("html"), help: "Short for --format html.")
  var isHTML = false

  /// The format asked for, text where nothing was said.
  var chosen: OutputFormat { flagged.first ?? format ?? .text }

  private var flagged: [OutputFormat] {
    [(isJSON, OutputFormat.json), (isCSV, .csv), (isMarkdown, .markdown), (isHTML, .html)]
      .compactMap { $0 ? $1 : nil }
  }

  func validate() throws {
    guard let first = flagged.first else { return }
    if flagged.count > 1 {
      throw ValidationError(
        "--\(first.rawValue) and --\(flagged[1].rawValue) contradict each other.")
    }
    if let format, format != first {
      throw ValidationError(
        "--\(first.rawValue) and --format \(format.rawValue) contradict each other.")
    }
  }
}

/// The ways an answer can be written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case csv
  case markdown
  case html
}
