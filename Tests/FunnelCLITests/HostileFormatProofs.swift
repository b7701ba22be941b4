import Foundation
import FunnelDocuments
import FunnelTestSupport
import Testing

@testable import FunnelCLI

/// Every verb in every format on a store whose texts try to be more than text in each of them.
struct HostileFormatProofs {
  /// What means something to HTML, Markdown, CSV, calendars and JSON, after what means something
  /// where it stands first.
  private static let texts: [String] = [
    "=", "+", "-", "- ", "@", "|", "# ", "1. ", "> ", "```\n", "\r\n# ", "    ", "===\n", "'", "\t",
    "<!-- ", "＝", "\u{301}", "*", "\\",
  ].map { start in
    start + #""><kite-1 onkite='1' "></td></pre></style></title><!-- |`\|_*~[k](x:y)![](k)"#
      + "\u{301}|\u{301}<\u{338}kite>&lt;&#60;&kite,;\"\r\nEND:VEVENT\r\nBEGIN:VEVENT\n- k\n1. k\n"
      + "# k\n```\n\u{0}\u{1B}[2J\u{202E}\u{2028}\u{85}end\\"
  }

  private let office: HostileRun

  init() throws { office = try HostileRun(texts: Self.texts) }

  /// Every verb that has formats, about the first record of its kind, and every report.
  private static func commandLines() throws -> [[String]] {
    try CommandVerb.all().filter(\.hasFormats).flatMap { verb in
      verb.path == ["report", "show"]
        ? Report.all.map { verb.path + [$0.id] }
        : [verb.path + verb.positional.map { _ in "1" }]
    }
  }

  /// Runs everything in a format and gives what came of it to a look for faults.
  private func sweep(
    _ format: String, isAtLeast least: Int, _ faults: ([UInt8]) throws -> [String]
  ) throws {
    var done = 0
    for line in try Self.commandLines() {
      let (answer, _, code) = office.run(line + ["--format", format], isTerminal: false)
      guard code == 0, !answer.isEmpty else { continue }
      done += 1
      let found = Set(try faults(answer)).sorted().prefix(4)
      #expect(found.isEmpty, "\(line.joined(separator: " "))")
    }
    #expect(done >= least, "\(done)")
  }

  @Test func `no text becomes a part of a page but its text`() throws {
    try sweep("html", isAtLeast: 80) {
      PageFaults.found(in: String(decoding: $0, as: UTF8.self))
    }
  }

  @Test func `no text becomes a part of Markdown but its text`() throws {
    try sweep("markdown", isAtLeast: 80) {
      MarkdownFaults.found(in: String(decoding: $0, as: UTF8.self))
    }
  }

  @Test func `no text becomes a row, a cell or a formula of a table`() throws {
    try sweep("csv", isAtLeast: 80) { try TableFaults.found(in: $0) }
  }

  @Test func `JSON is read whatever the texts`() throws {
    try sweep("json", isAtLeast: 80) { bytes in
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      let text = String(decoding: bytes, as: UTF8.self)
      // A file of the whole store is exact.
      if text.hasPrefix("{\n \"format\":") { return [] }
      return HostileText.strangers(in: text).filter { $0 != "\n" }.map { "\($0.value)" }
    }
  }

  @Test func `no text adds a line to a calendar`() throws {
    for text in Self.texts {
      _ = office.run(["activity", "add", "deal=1", "day=today", "note=\(text)"], isTerminal: false)
    }
    let (bytes, complaint, code) = office.run(["calendar", "--ics"], isTerminal: false)
    #expect(code == 0, "\(String(decoding: complaint, as: UTF8.self))")
    #expect(CalendarFaults.found(in: bytes) == [])
    let entries = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").count {
      $0 == "BEGIN:VEVENT"
    }
    #expect(entries >= Self.texts.count)
  }

  @Test func `what looks for faults finds them`() throws {
    #expect(PageFaults.found(in: "<p>a<b>c</p>") == ["</p> closes nothing", "left open: [\"p\"]"])
    #expect(PageFaults.found(in: "<p onclick=\"x\">a</p>").count == 1)
    #expect(PageFaults.found(in: "<p class=\"n\">&lt;&kite</p>").count == 1)
    #expect(PageFaults.found(in: "<kite-1></kite-1>") != [])
    #expect(MarkdownFaults.found(in: "| a |\n| --- |\n| b\\| |\n") == [])
    #expect(MarkdownFaults.found(in: "| a |\n| --- |\n| b| |\n") != [])
    #expect(MarkdownFaults.found(in: "a <b>\n").count == 1)
    #expect(MarkdownFaults.found(in: "- **a**: b\\\n  - c\n").count == 1)
    #expect(MarkdownFaults.found(in: "- **a**: *b*\n").count == 1)
    #expect(try TableFaults.found(in: Array("a,b\r\n1,=1\r\n".utf8)).count == 1)
    #expect(try TableFaults.found(in: Array("a,b\r\nX Y\r\n-1.5,'=x\r\n".utf8)).count == 1)
    let calendar = "BEGIN:VCALENDAR\r\nSUMMARY:a;b\r\nEND:VCALENDAR\r\n"
    #expect(CalendarFaults.found(in: Array(calendar.utf8)).count == 1)
    #expect(CalendarFaults.found(in: Array("BEGIN:A\r\nSUMMARY:a\nb\r\nEND:A\r\n".utf8)) != [])
  }
}
