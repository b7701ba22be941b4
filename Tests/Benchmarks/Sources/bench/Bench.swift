import Foundation

/// `bench FUNNEL`: measures the program beside its peers and prints a Markdown table.
@main
struct Bench {
  static func main() throws {
    guard let funnel = CommandLine.arguments.dropFirst().first else {
      FileHandle.standardError.write(Data("usage: bench FUNNEL\n".utf8))
      exit(64)
    }
    let folder = FileManager.default.temporaryDirectory.path + "/funnel-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    setenv("TERM", "xterm-256color", 1)
    setenv("LANG", "C.UTF-8", 1)
    setenv("HOME", folder, 1)

    let program = URL(filePath: funnel).standardizedFileURL.path
    var columns: [(name: String, figures: Figures)] = []
    for thousands in [10, 100] {
      let deals = "\(folder)/deals\(thousands)k"
      writeDeals(thousands * 1000, to: deals + ".csv")
      let start = now()
      try run(program, "import", deals + ".csv", "--store", deals + ".funnel")
      print("import of \(thousands) k rows: \(shown(Double(now() - start) / 1e9)) s")
      let screen = [program, "--store", deals + ".funnel", "--screen", "deals"]
      if let figures = Figures(screen) { columns.append(("funnel \(thousands) k", figures)) }
    }
    for (name, arguments) in [
      ("less 100 k", ["less", folder + "/deals100k.csv"]), ("tig", ["tig"]), ("htop", ["htop"]),
    ] where isInstalled(arguments[0]) {
      if let figures = Figures(arguments) { columns.append((name, figures)) }
    }
    print(table(columns))
  }

  /// The table; behind a peer's value stands how many times as much the larger funnel takes.
  private static func table(_ columns: [(name: String, figures: Figures)]) -> String {
    var lines = [
      "| |" + columns.map { " \($0.name) |" }.joined(),
      "|---|" + columns.map { _ in "---:|" }.joined(),
    ]
    for (row, name) in Figures.names.enumerated() {
      let cells = columns.map { column -> String in
        let value = column.figures.values[row]
        guard !column.name.hasPrefix("funnel"), value > 0, columns.count > 1 else {
          return shown(value)
        }
        return "\(shown(value)) (\(shown(columns[1].figures.values[row] / value))×)"
      }
      lines.append("| \(name) | " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private static func shown(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : "%.0f", value)
  }

  private static func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { exit(process.terminationStatus) }
  }

  private static func isInstalled(_ name: String) -> Bool {
    (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
      .contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
