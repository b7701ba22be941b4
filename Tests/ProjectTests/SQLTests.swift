import Foundation
import Testing

/// A text in a source file as it is written, and what is put into it.
private struct Literal {
  var text: String
  var insertions: [String]

  /// The texts of a source file, those of several lines included.
  static func all(in source: String) -> [Literal] {
    let characters = Array(source)
    var literals: [Literal] = []
    var place = 0
    func starts(_ mark: String, at place: Int) -> Bool {
      characters[place...].starts(with: mark)
    }
    while place < characters.count {
      if starts("//", at: place) {
        while place < characters.count, characters[place] != "\n" { place += 1 }
      } else if characters[place] == "\"" {
        let mark = starts("\"\"\"", at: place) ? "\"\"\"" : "\""
        place += mark.count
        var literal = Literal(text: "", insertions: [])
        while place < characters.count, !starts(mark, at: place) {
          if starts("\\(", at: place) {
            place += 2
            literal.insertions.append(insertion(in: characters, from: &place))
            literal.text += "\u{1A}"
          } else {
            if characters[place] == "\\" { place += 1 }
            literal.text.append(characters[place])
            place += 1
          }
        }
        place += mark.count
        literals.append(literal)
      } else {
        place += 1
      }
    }
    return literals
  }

  /// What stands up to the bracket that closes an insertion.
  private static func insertion(in characters: [Character], from place: inout Int) -> String {
    var (text, depth) = ("", 1)
    while place < characters.count {
      if characters[place] == "(" { depth += 1 }
      if characters[place] == ")" { depth -= 1 }
      place += 1
      if depth == 0 { break }
      text.append(characters[place - 1])
    }
    return text
  }

  /// Whether it is a statement, or part of one.
  var isSQL: Bool {
    [
      "SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", " WHERE ", "ORDER BY", "CREATE ",
      "ALTER ", "VACUUM", "ATTACH", " AND ",
    ].contains { text.contains($0) }
  }
}

struct `statements to the database` {
  /// What may be put into them: tables and columns of the schema, which nobody types, and whole
  /// conditions that are texts of this program.
  private let known: Set<String> = [
    "Event.columns", "Transaction.columns", "Self.columns", "DealScan.columns", "column", "table",
    "layout.table", "TableLayout.of(kind).table", "Migrations.applicationID", "steps.count",
    "isOfOrigin", "ofEntity", "condition", "list", "marks", "updates",
    "pages", "index",
  ]

  private func statements() throws -> [(file: String, literal: Literal)] {
    try Project.swiftFiles(under: "Sources/FunnelStore").flatMap { file in
      Literal.all(in: try Project.text(file)).filter(\.isSQL).map { (file, $0) }
    }
  }

  @Test func `have nothing put into them but names of the schema`() throws {
    let statements = try statements()
    #expect(statements.count > 60)
    for (file, literal) in statements {
      #expect(Set(literal.insertions).subtracting(known).isEmpty, "\(file): \(literal.text)")
    }
    let used = Set(statements.flatMap(\.literal.insertions))
    #expect(known.subtracting(used).isEmpty)
  }

  @Test func `sort by columns that the program names`() throws {
    for (file, literal) in try statements() {
      #expect(!literal.text.contains("ORDER BY \u{1A}"), "\(file): \(literal.text)")
    }
  }

  @Test func `take no letter of a text for a pattern`() throws {
    for (file, literal) in try statements() {
      #expect(!literal.text.contains(" GLOB "), "\(file)")
      #expect(!literal.text.contains(" LIKE ") || literal.text.contains("ESCAPE"), "\(file)")
    }
  }

  @Test func `are made nowhere but in the store`() throws {
    for file in try Project.swiftFiles(under: "Sources")
    where !file.hasPrefix("Sources/FunnelStore/") {
      let found = Literal.all(in: try Project.text(file)).filter {
        $0.text.contains("SELECT ") || $0.text.contains("INSERT INTO")
      }
      #expect(found.isEmpty, "\(file)")
    }
  }

  @Test func `are found by this test with what is put into them`() {
    let source = #"let sql = "SELECT a FROM t WHERE b = '\(name(of: "x"))'" // "INSERT ""#
    let found = Literal.all(in: source)
    #expect(found.filter(\.isSQL).map(\.insertions) == [[#"name(of: "x")"#]])
  }
}

struct `what people read` {
  /// Where the descriptors and the sinks of the process may stand.
  private let sinks: [String: Set<String>] = [
    "STDOUT_FILENO": [
      "Sources/FunnelCLI/Output/Output.swift", "Sources/FunnelCLI/Environment.swift",
    ],
    "STDERR_FILENO": ["Sources/FunnelCLI/Output/Output.swift"],
    "output.verbatim(": [
      "Sources/FunnelCLI/Funnel.swift", "Sources/FunnelCLI/Reference/ReferenceCommand.swift",
    ],
    "FileHandle.standard": [], "fputs(": [], "puts(": [], "putchar(": [], "debugPrint(": [],
    "NSLog(": [], "syslog(": [],
  ]

  @Test func `goes through the one place that makes it harmless`() throws {
    for file in try Project.swiftFiles(under: "Sources") {
      let text = try Project.text(file)
      for (sink, allowed) in sinks where !allowed.contains(file) {
        #expect(!text.contains(sink), "\(file): \(sink)")
      }
      // `print` of the standard library, and not of an output.
      let isPrinting = text.split(separator: "\n").contains { line in
        line.drop { $0 == " " }.hasPrefix("print(") || line.contains(" Swift.print(")
      }
      #expect(!isPrinting, "\(file)")
    }
  }

  @Test func `starts no program but the editor`() throws {
    for file in try Project.swiftFiles(under: "Sources")
    where !file.hasSuffix("/EditorProgram.swift") {
      let text = try Project.text(file)
      for call in ["posix_spawn", "execv", "popen(", " Process()", "NSTask", " fork()"] {
        #expect(!text.contains(call), "\(file): \(call)")
      }
    }
  }
}
