extension Document {
  /// The document as Markdown, as GitHub reads it: a heading with others after it is the title.
  public var markdown: String {
    let headings = sections.count { if case .heading = $0 { true } else { false } }
    guard headings > 1, case .heading = sections.first else { return sections.markdown(level: 2) }
    return Array(sections.prefix(1)).markdown(level: 1) + "\n"
      + Array(sections.dropFirst()).markdown(level: 2)
  }
}

extension [Document.Section] {
  /// The parts as Markdown, headings of that level.
  fileprivate func markdown(level: Int) -> String {
    map { $0.markdown(level: level) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Document.Section {
  fileprivate func markdown(level: Int) -> String {
    switch self {
    case .heading(let text):
      String(repeating: "#", count: level) + " \(text.markdown)\n"
    case .line(let text): "\(text.markdownLine)\n"
    case .facts(let facts):
      facts.map { fact in
        let lines = fact.value.split(whereSeparator: \.isNewline).map(String.init)
        // A line of its own could begin a list.
        let written = lines.prefix(1).map(\.markdown) + lines.dropFirst().map(\.markdownLine)
        return "- **\(fact.name.markdown)**: \(written.joined(separator: "\\\n  "))\n"
      }.joined()
    case .table(let table): table.markdown
    case .boxes(let rows): Self.markdown(of: rows, level: level + 1)
    case .checklist(let checks): checks.map(\.markdown).joined()
    case .figure(let figure):
      figure.lines.isEmpty
        ? "\(figure.caption.markdown)\n"
        : figure.fenced
    }
  }

  /// Boxes with a line of text are items of a list, others have headings; blank ones are left out.
  private static func markdown(of rows: [[Document.Box]], level: Int) -> String {
    var parts: [String] = []
    var items = ""
    for box in rows.joined() where !box.sections.isEmpty {
      if let lines = box.lines {
        let text = lines.map(\.markdown).joined(separator: " · ")
        items += "- **\(box.label.markdown)**: \(text)\n"
        continue
      }
      if !items.isEmpty { parts.append(items) }
      items = ""
      parts.append(([.heading(box.label)] + box.sections).markdown(level: level))
    }
    if !items.isEmpty { parts.append(items) }
    return parts.joined(separator: "\n")
  }
}

extension Document.Check {
  fileprivate var markdown: String {
    let more = detail.isEmpty ? "" : " — \(detail.markdown)"
    let box = mark == .idle ? mark.rawValue : "[\(mark.isTicked ? "x" : " ")]"
    return "- \(box) \(text.markdown)\(more)\n"
  }
}

extension DocumentTable {
  fileprivate var markdown: String {
    let lines =
      [columns.map(\.title.markdown), columns.map { $0.isNumeric ? "---:" : "---" }]
      + rows.map { $0.map(\.text.markdown) }
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}

extension String {
  /// The text with what Markdown would read as its own escaped, and nothing in it that hides or
  /// reorders text.
  ///
  /// It goes by scalars, as readers of Markdown do, for which a mark upon a sign changes nothing.
  fileprivate var markdown: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isPartOfName = scalar == "#" || scalar.properties.isAlphabetic
      switch scalar {
      // What would be read as a character by its name or number.
      case _ where isPartOfName && text.last == "&":
        text.removeLast()
        text.append(contentsOf: (scalar == "#" ? "\\&\\#" : "\\&\(scalar)").unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
        text.append("\\")
        text.append(scalar)
      case "\r" where text.last == " ", "\n" where text.last == " ": break
      case "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": text.append(" ")
      default: if !scalar.isUnprintable { text.append(scalar) }
      }
    }
    return String(text)
  }

  /// The text as a paragraph, which begins no list, is no rule under a heading and no code.
  fileprivate var markdownLine: String {
    let text = String(markdown.drop { $0 == " " })
    guard let first = text.unicodeScalars.first else { return text }
    let rest = text.unicodeScalars.dropFirst()
    if "-+=".unicodeScalars.contains(first) {
      return rest.allSatisfy { $0 == first } || rest.first == " " ? "\\" + text : text
    }
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let mark = text.unicodeScalars.dropFirst(digits.count).first
    guard !digits.isEmpty, mark == "." || mark == ")" else { return text }
    return String(digits) + "\\" + String(text.unicodeScalars.dropFirst(digits.count))
  }
}

extension Figure {
  /// The lines in a fence that none of them can close.
  fileprivate var fenced: String {
    let lines = lines.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    let longest = lines.flatMap { $0.unicodeScalars.split { $0 != "`" }.map(\.count) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + "text"] + lines + [fence]).map { $0 + "\n" }.joined()
  }
}
