import FunnelWording

extension Document {
  /// The document as a page of HTML that stands on its own: it prints on A4, and holds no script
  /// and nothing that lies elsewhere.
  public var html: String {
    let tag = language.map { " lang=\"\($0.code)\"" } ?? ""
    return """
      <!DOCTYPE html>
      <html\(tag)>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.html)</title>
      <style>
      \(PageStyle.sheet(for: language))
      </style>
      </head>
      <body>
      \(sections.html)</body>
      </html>

      """
  }
}

extension [Document.Section] {
  /// The parts as HTML; a first heading is the title.
  fileprivate var html: String {
    var isTitle = true
    return map { section in
      guard case .heading(let text) = section, isTitle else { return section.html(level: 2) }
      isTitle = false
      return "<h1>\(text.html)</h1>\n"
    }.joined()
  }
}

extension Document.Section {
  /// The part as HTML, its headings of that level.
  fileprivate func html(level: Int) -> String {
    switch self {
    case .heading(let text): "<h\(level)>\(text.html)</h\(level)>\n"
    case .line(let text): "<p>\(text.html)</p>\n"
    case .facts(let facts):
      "<dl>\n" + facts.map { "<dt>\($0.name.html)</dt><dd>\($0.value.html)</dd>\n" }.joined()
        + "</dl>\n"
    case .table(let table): table.html
    case .boxes(let rows):
      "<div class=\"form\">\n" + rows.map(Self.html).joined() + "</div>\n"
    case .checklist(let checks):
      "<ul class=\"checks\">\n" + checks.map(\.html).joined() + "</ul>\n"
    case .figure(let figure): "<figure>\(figure.svg)</figure>\n"
    }
  }

  private static func html(of row: [Document.Box]) -> String {
    let boxes = row.map { box in
      let label = box.label.isEmpty ? "" : "<h3>\(box.label.html)</h3>\n"
      return "<section class=\"s\(box.span)\">\n\(label)"
        + box.sections.map { $0.html(level: 4) }.joined() + "</section>\n"
    }
    let kind = row.count == 1 ? "row wide" : "row"
    return "<div class=\"\(kind)\">\n\(boxes.joined())</div>\n"
  }
}

extension Document.Check {
  fileprivate var html: String {
    let more = detail.isEmpty ? "" : " <em>\(detail.html)</em>"
    return "<li class=\"\(mark)\"><b>\(mark.rawValue)</b> \(text.html)\(more)</li>\n"
  }
}

extension DocumentTable {
  fileprivate var html: String {
    func tag(_ name: String, _ index: Int) -> String {
      columns[index].isNumeric ? "<\(name) class=\"n\">" : "<\(name)>"
    }
    let head = columns.indices.map { "\(tag("th", $0))\(columns[$0].title.html)</th>" }
    let body = rows.map { row in
      let cells = columns.indices.map { index in
        "\(tag("td", index))\(row[index].figure?.svg ?? row[index].text.html)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let titles =
      columns.allSatisfy(\.title.isEmpty)
      ? "" : "<thead>\n<tr>\(head.joined())</tr>\n</thead>\n"
    return "<table>\n\(titles)<tbody>\n\(body.joined())</tbody>\n</table>\n"
  }
}

extension String {
  /// The text with what HTML would read as its own escaped, and nothing in it that hides or
  /// reorders text.
  var html: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n": text += "\n"
      case "\t": text += " "
      default: if !scalar.isUnprintable { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the scalar steers a device or reorders text, and shows nothing itself.
  private var isSteering: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private var isReordering: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || value == 0x200E || value == 0x200F
  }

  /// Whether pages and Markdown leave it out.
  var isUnprintable: Bool { isSteering || isReordering }
}
