import ArgumentParser

/// The options that the root command and every verb share.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The store's file.", valueName: "path"),
    completion: .file(extensions: ["funnel"]))
  var store: String?

  @Flag(help: "Open the store for reading only.")
  var readOnly = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The author of changes, by login or name.", valueName: "author"))
  var author: String?

  @Option(help: ArgumentHelp("Show the store as it was on a past day.", valueName: "day"))
  var asOf: String?

  @Option(help: ArgumentHelp("The day to take for today.", valueName: "day"))
  var today: String?

  @Option(
    help: ArgumentHelp("The pipeline, by name or number; reports take all.", valueName: "name"))
  var pipeline: String?

  @Option(
    help: ArgumentHelp("The language: en, zh-Hans or zh-Hant.", valueName: "code"),
    completion: .list(["en", "zh-Hans", "zh-Hant"]))
  var language: String?

  @Option(
    help: ArgumentHelp("The theme of the dashboard.", valueName: "name"),
    completion: .list(["midnight", "daylight", "paper", "contrast", "mono"]))
  var theme: String?

  @Flag(name: .customLong("ascii"), help: "Draw with ASCII characters only.")
  var isASCII = false

  @Flag(name: .customLong("plain"), help: "Print as linear text instead of drawing a screen.")
  var isPlain = false
}
