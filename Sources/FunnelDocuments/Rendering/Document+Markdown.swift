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
        let lines = fact.value.split(whereSeparator: \.isNewline).map { String($0).markdown }
        return "- **\(fact.name.markdown)**: \(lines.joined(separator: "\\\n  "))\n"
      }.joined()
    case .table(let table): table.markdown
    case .verbatim(let text): text + "\n"
    case .boxes(let rows): Self.markdown(of: rows, level: level + 1)
    case .checklist(let checks): checks.map(\.markdown).joined()
    case .figure(let figure):
      figure.lines.isEmpty
        ? "\(figure.caption.markdown)\n"
        : "```text\n" + figure.lines.map { $0 + "\n" }.joined() + "```\n"
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
  /// The text with what Markdown would read as its own escaped.
  fileprivate var markdown: String {
    var text = ""
    for character in self {
      // What would be read as a character by its name or number.
      if text.last == "&", character.isLetter || character == "#" {
        text.removeLast()
        text += "\\&"
      }
      if "\\`*_[]<>|#~".contains(character) { text.append("\\") }
      text.append(character.isNewline ? " " : character)
    }
    return text
  }

  /// The text as a paragraph, which begins no list and is no rule under a heading.
  fileprivate var markdownLine: String {
    let text = markdown
    guard let first = text.first else { return text }
    let rest = text.dropFirst()
    if "-+=".contains(first) {
      return rest.allSatisfy { $0 == first } || rest.first == " " ? "\\" + text : text
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let mark = text.dropFirst(digits.count).first
    guard !digits.isEmpty, mark == "." || mark == ")" else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
