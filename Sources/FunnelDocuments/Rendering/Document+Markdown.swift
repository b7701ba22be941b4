extension Document {
  /// The document as Markdown.
  public var markdown: String {
    sections.map { section in
      switch section {
      case .heading(let text): "## \(text.markdown)\n"
      case .line(let text): "\(text.markdown)\n"
      case .facts(let facts):
        facts.map { "- **\($0.name.markdown)**: \($0.value.markdown)\n" }.joined()
      case .table(let table): table.markdown
      case .verbatim(let text): text + "\n"
      }
    }.joined(separator: "\n")
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
      if "\\`*_[]<>|#".contains(character) { text.append("\\") }
      text.append(character.isNewline ? " " : character)
    }
    return text
  }
}
