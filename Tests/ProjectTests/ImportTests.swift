import Foundation
import Testing

/// The arrows between targets, as the source files draw them.
private let arrows: [String: Set<String>] = [
  "FunnelCore": [],
  "FunnelExchange": ["FunnelCore"],
  "FunnelStore": ["FunnelCore", "GRDB", "GRDBSQLite"],
  "FunnelWording": ["FunnelCore", "FunnelExchange", "FunnelStore"],
  "FunnelDocuments": ["FunnelCore", "FunnelExchange", "FunnelStore", "FunnelWording"],
  "TerminalUI": ["CNcurses"],
  "FunnelScreens": [
    "FunnelCore", "FunnelExchange", "FunnelStore", "FunnelWording", "FunnelDocuments", "TerminalUI",
    "TOMLKit",
  ],
  "FunnelCLI": [
    "FunnelCore", "FunnelExchange", "FunnelStore", "FunnelWording", "FunnelDocuments", "TerminalUI",
    "FunnelScreens", "ArgumentParser",
  ],
]

/// What every machine has.
private let system: Set<String> = [
  "Glibc", "Darwin", "Foundation", "FoundationEssentials", "Synchronization", "Dispatch",
]

private func modules(of file: String) throws -> [String] {
  try Project.text(file).split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
      words[..<place].allSatisfy({ ["public", "package", "internal", "@testable"].contains($0) })
    else { return nil }
    return String(words[place + 1])
  }
}

struct `imports` {
  @Test(arguments: arrows.keys.sorted())
  func `of a target go along the arrows only`(target: String) throws {
    let allowed = try #require(arrows[target]).union(system)
    let files = try Project.swiftFiles(under: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      let strangers = Set(try modules(of: file)).subtracting(allowed)
      #expect(strangers.isEmpty, "\(file)")
    }
  }

  @Test(arguments: ["FunnelCore", "TerminalUI"])
  func `of what must start fast leave Foundation out`(target: String) throws {
    for file in try Project.swiftFiles(under: "Sources/\(target)") {
      let modules = try modules(of: file)
      // Where the essentials are had alone, Foundation stands for machines without them.
      #expect(
        !modules.contains("Foundation") || modules.contains("FoundationEssentials"), "\(file)")
    }
  }

  @Test func `of curses are in the terminal alone`() throws {
    for file in try Project.swiftFiles(under: "Sources/TerminalUI")
    where try modules(of: file).contains("CNcurses") {
      #expect(["CursesDescription", "CursesTerminal"].contains { file.contains($0) }, "\(file)")
    }
  }

  @Test func `know every target`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Project.path("Sources"))
    #expect(Set(folders) == Set(arrows.keys).union(["CNcurses"]))
  }
}
