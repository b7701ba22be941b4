import ArgumentParser

/// How a verb that prints writes its answer.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to write the answer: text, json, csv, markdown or html.")
  var format: OutputFormat?

  @Flag(name: .customLong("json"), help: "Short for --format json.")
  var isJSON = false

  /// The format asked for, text where nothing was said.
  var chosen: OutputFormat { isJSON ? .json : format ?? .text }

  func validate() throws {
    if isJSON, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) contradict each other.")
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
