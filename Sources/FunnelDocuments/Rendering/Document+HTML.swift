extension Document {
  /// The document as a piece of HTML.
  public var html: String {
    sections.map { section in
      switch section {
      case .heading(let text): "<h2>\(text.html)</h2>\n"
      case .line(let text): "<p>\(text.html)</p>\n"
      case .facts(let facts):
        "<dl>\n" + facts.map { "<dt>\($0.name.html)</dt><dd>\($0.value.html)</dd>\n" }.joined()
          + "</dl>\n"
      case .table(let table): table.html
      case .verbatim(let text): "<pre>\(text.html)</pre>\n"
      }
    }.joined()
  }
}

extension DocumentTable {
  fileprivate var html: String {
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\($0.html)</\(tag)>" }.joined() + "</tr>\n"
    }
    return "<table>\n<thead>\n\(row(columns.map(\.title), "th"))</thead>\n<tbody>\n"
      + rows.map { row($0.map(\.text), "td") }.joined() + "</tbody>\n</table>\n"
  }
}

extension String {
  /// The text with what HTML would read as its own escaped.
  fileprivate var html: String {
    var text = ""
    for character in self {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
    return text
  }
}
