import Foundation
import FunnelExchange
import FunnelTestSupport

/// What is wrong with a page of HTML, by a list of everything that ours are made of.
enum PageFaults {
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "p", "dl", "dt",
    "dd", "table", "thead", "tbody", "tr", "th", "td", "div", "section", "ul", "li", "b", "em",
    "figure", "svg", "line", "circle", "rect", "polygon", "polyline", "text",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "class", "width", "height", "viewBox", "role",
    "aria-label", "x1", "y1", "x2", "y2", "stroke", "cx", "cy", "r", "fill", "x", "y", "points",
    "stroke-width", "text-anchor", "font-size", "paint-order", "font-weight",
  ]

  /// The faults of a page.
  static func found(in page: String) -> [String] {
    var faults: [String] = []
    var open: [String] = []
    var rest = page[...]
    while let start = rest.unicodeScalars.firstIndex(of: "<") {
      faults += textFaults(rest[..<start])
      let inside = rest[start...].unicodeScalars.dropFirst()
      guard let end = inside.firstIndex(of: ">") else { return faults + ["a tag without an end"] }
      let tag = String(inside[..<end])
      rest = rest[rest.unicodeScalars.index(after: end)...]
      if tag == "!DOCTYPE html" { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { faults.append("<\(tag)> closes nothing") }
        continue
      }
      let name = String(tag.prefix { $0.isLetter || $0.isNumber })
      if !elements.contains(name) { faults.append("an element <\(tag)>") }
      faults += attributeFaults(tag.dropFirst(name.count))
      if name == "style", let close = rest.range(of: "</style>") {
        rest = rest[close.upperBound...]
      } else if name != "meta", !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    return faults + textFaults(rest) + (open.isEmpty ? [] : ["left open: \(open)"])
  }

  private static func attributeFaults(_ text: Substring) -> [String] {
    let pattern = /\ ([A-Za-z0-9-]+)="([^"]*)"/.matchingSemantics(.unicodeScalar)
    let others = text.replacing(pattern, with: "").replacing("/", with: "")
    var faults = others.isEmpty ? [] : ["in a tag: \(text)"]
    for match in text.matches(of: pattern) {
      let (name, value) = (String(match.1), match.2)
      if !attributes.contains(name) { faults.append("an attribute \(match.0)") }
      let isOurs = name == "aria-label" || value.allSatisfy { $0.isASCII && !"<>&".contains($0) }
      if !isOurs { faults.append("a value \(match.0)") }
      if name == "aria-label" { faults += textFaults(value) }
    }
    return faults
  }

  private static func textFaults(_ text: Substring) -> [String] {
    var faults: [String] = []
    if text.unicodeScalars.contains(">") { faults.append("a > in \(text.prefix(80))") }
    for part in text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false)
      .dropFirst()
    {
      let isKnown = ["amp;", "lt;", "gt;", "quot;", "#39;"].contains {
        part.starts(with: $0.unicodeScalars)
      }
      if !isKnown { faults.append("an & before \(String(part).prefix(40))") }
    }
    let steering = text.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || isTurning(scalar))
    }
    return faults + (steering.isEmpty ? [] : ["steering: \(text.prefix(80).debugDescription)"])
  }

  private static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}

/// What is wrong with Markdown, by a list of the lines that ours is made of.
enum MarkdownFaults {
  /// The faults of a text.
  static func found(in text: String) -> [String] {
    var faults: [String] = []
    var (fence, cells): (Substring?, Int?) = (nil, nil)
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = Substring(line)
      if let end = fence {
        if line == end { fence = nil }
        continue
      }
      if let start = line.wholeMatch(of: /(`{3,})text/) {
        fence = start.1
        continue
      }
      let bare = unescaped(line)
      faults += faultsOfSigns(bare, line)
      guard line.unicodeScalars.first == "|" else {
        cells = nil
        if bare.contains("|") { faults.append("a | in \(line.prefix(80))") }
        faults += faultsOfStart(line)
        continue
      }
      let found = bare.count { $0 == "|" }
      if let cells, found != cells { faults.append("\(found) of \(cells) bars: \(line)") }
      cells = found
    }
    return fence == nil ? faults : faults + ["a fence left open"]
  }

  /// The scalars of a line that nothing escapes.
  private static func unescaped(_ line: Substring) -> [Unicode.Scalar] {
    var bare: [Unicode.Scalar] = []
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        isEscaped = false
        let isSign = scalar.isASCII && !scalar.properties.isAlphabetic && scalar.value > 0x20
        if isSign { continue }
      }
      if scalar == "\\" { isEscaped = true } else { bare.append(scalar) }
    }
    return bare
  }

  private static func faultsOfSigns(_ bare: [Unicode.Scalar], _ line: Substring) -> [String] {
    var faults: [String] = []
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bare)
    let written = String(text)
    // The signs of lists and of names in bold are our own.
    let own = written.replacing(#/^- \[[ x]\] /#, with: "").replacing(/^- \*\*/, with: "")
    let marked = written.hasPrefix("- **") ? own.replacing("**", with: "", maxReplacements: 1) : own
    for sign in "<`~[]*".unicodeScalars where marked.unicodeScalars.contains(sign) {
      faults.append("a \(sign) in \(line.prefix(120))")
    }
    if marked.contains(/&[A-Za-z#]/.matchingSemantics(.unicodeScalar)) {
      faults.append("an & in \(line.prefix(120))")
    }
    let steering = marked.unicodeScalars.filter { $0.properties.generalCategory == .control }
    return faults + (steering.isEmpty ? [] : ["steering: \(line.debugDescription.prefix(120))"])
  }

  /// A line that begins something that none of ours begins.
  private static func faultsOfStart(_ line: Substring) -> [String] {
    let isOurs =
      line.contains(/^(#{1,6} |- \*\*|- \[[ x]\] |- [☒☐—] )/) || line.isEmpty
    let begun = line.drop { $0 == " " }
    let begins = begun.contains(/^([-+*] |[0-9]+[.)]|=+$|-+$|>|#)/)
    return !isOurs && begins ? ["begins something: \(line.prefix(80))"] : []
  }
}

/// What is wrong with a calendar file (RFC 5545).
enum CalendarFaults {
  /// The faults of a file.
  static func found(in bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    let text = String(decoding: bytes, as: UTF8.self)
    if !text.hasSuffix("\r\n") { faults.append("no end of the last line") }
    let lines = text.unicodeScalars.split(separator: "\n").map { $0 }
    for line in lines {
      if line.last != "\r" { faults.append("a line feed alone: \(Substring(line))") }
      if String(line).utf8.count > 76 { faults.append("too long: \(Substring(line))") }
      if line.dropLast().contains(where: { $0.properties.generalCategory == .control }) {
        faults.append("a control: \(String(line).debugDescription)")
      }
    }
    let unfolded = text.replacing("\r\n ", with: "")
    var open: [String] = []
    for line in unfolded.unicodeScalars.split(separator: "\n").map({ String($0.dropLast()) }) {
      guard let found = line.wholeMatch(of: /([A-Z-]+)(;[A-Z]+=[A-Z]+)?:(.*)/) else {
        faults.append("no property: \(line)")
        continue
      }
      let (name, value) = (found.1, String(found.3))
      if name == "BEGIN" { open.append(value) }
      if name == "END", open.popLast() != value { faults.append("END:\(value)") }
      guard ["SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "UID"].contains(name) else {
        continue
      }
      let bare = value.replacing(/\\[\\;,n]/.matchingSemantics(.unicodeScalar), with: "")
      if bare.unicodeScalars.contains(where: { "\\;,".unicodeScalars.contains($0) }) {
        faults.append("not escaped: \(line)")
      }
    }
    return open.isEmpty ? faults : faults + ["left open: \(open)"]
  }
}

/// What is wrong with a table of CSV.
enum TableFaults {
  /// The faults of a table.
  static func found(in bytes: [UInt8]) throws -> [String] {
    var faults: [String] = []
    var columns = 0
    let rows = try rows(bytes)
    for row in rows {
      let isHeading = row[0].wholeMatch(of: /[a-z][A-Za-z]*/) != nil
      if columns == 0 || (isHeading && row.count != columns) { columns = row.count }
      if row.count != columns { faults.append("\(row.count) of \(columns) cells: \(row)") }
      for cell in row where isRisky(cell) { faults.append("to be reckoned: \(cell.prefix(80))") }
    }
    var writer = CSVWriter(isRaw: true)
    for row in rows {
      for cell in row { writer.append(text: cell) }
      writer.endRow()
    }
    let again = try self.rows(writer.bytes)
    return again == rows ? faults : faults + ["reads otherwise when written again"]
  }

  private static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(buffer)
      var rows: [[String]] = []
      while try reader.next() { rows.append(reader.fields.map(\.text)) }
      return rows
    }
  }

  /// Whether a spreadsheet would run a cell; a number it may reckon with.
  private static func isRisky(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
      && cell.wholeMatch(of: /-[0-9]+(\.[0-9]+)?/) == nil
  }
}
