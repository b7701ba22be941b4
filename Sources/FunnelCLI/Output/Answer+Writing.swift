import FunnelExchange
import TerminalUI

extension Output {
  /// Prints an answer in a format.
  func print(_ answer: Answer, as format: OutputFormat) throws {
    switch format {
    case .text:
      for line in answer.textLines(limited: isTerminal) { try self.line(line) }
    case .json: try data(answer.json.text)
    case .csv: try data(answer.csv)
    case .markdown: try data(answer.markdown)
    case .html: try data(answer.html)
    }
  }
}

extension Answer {
  /// The lines as a terminal shows them.
  func textLines(limited: Bool) -> [String] {
    var lines: [String] = []
    for (index, section) in sections.enumerated() {
      switch section {
      case .heading(let text):
        if index > 0 { lines.append("") }
        lines.append(text)
      case .line(let text): lines.append(text)
      case .facts(let facts):
        let width = facts.map(\.name.displayWidth).max() ?? 0
        for fact in facts {
          let parts = fact.value.split(separator: "\n", omittingEmptySubsequences: false)
          for (place, part) in parts.enumerated() {
            lines.append("  " + (place == 0 ? fact.name : "").padded(to: width) + "  " + part)
          }
        }
      case .table(let table): lines += table.textLines(limited: limited)
      case .document(let text):
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      }
    }
    return lines
  }

  /// The tables as CSV, RFC 4180, with a mark before what a spreadsheet would run.
  var csv: [UInt8] {
    var writer = CSVWriter()
    for case .table(let table) in sections {
      for column in table.columns { writer.append(text: column.key) }
      writer.endRow()
      for row in table.rows {
        for (cell, column) in zip(row, table.columns) {
          if column.isNumeric {
            writer.append(number: cell.raw)
          } else {
            writer.append(text: cell.raw)
          }
        }
        writer.endRow()
      }
    }
    return writer.bytes
  }

  /// The answer as Markdown.
  var markdown: String {
    sections.map { section in
      switch section {
      case .heading(let text): "## \(text.markdown)\n"
      case .line(let text): "\(text.markdown)\n"
      case .facts(let facts):
        facts.map { "- **\($0.name.markdown)**: \($0.value.markdown)\n" }.joined()
      case .table(let table): table.markdown
      case .document(let text): text + "\n"
      }
    }.joined(separator: "\n")
  }

  /// The answer as a piece of HTML.
  var html: String {
    sections.map { section in
      switch section {
      case .heading(let text): "<h2>\(text.html)</h2>\n"
      case .line(let text): "<p>\(text.html)</p>\n"
      case .facts(let facts):
        "<dl>\n" + facts.map { "<dt>\($0.name.html)</dt><dd>\($0.value.html)</dd>\n" }.joined()
          + "</dl>\n"
      case .table(let table): table.html
      case .document(let text): "<pre>\(text.html)</pre>\n"
      }
    }.joined()
  }
}

extension Table {
  fileprivate func textLines(limited: Bool) -> [String] {
    let widths = columns.indices.map { index in
      let natural =
        ([columns[index].title] + rows.map { $0[index].text }).map(\.displayWidth).max() ?? 0
      return limited ? min(natural, columns[index].limit) : natural
    }
    return ([columns.map(\.title)] + rows.map { $0.map(\.text) }).map { row in
      let cells = columns.indices.map { index in
        row[index].padded(to: widths[index], alignment: columns[index].isNumeric ? .right : .left)
      }
      return cells.joined(separator: "  ").withoutTrailingBlanks
    }
  }

  fileprivate var markdown: String {
    let lines =
      [columns.map(\.title.markdown), columns.map { $0.isNumeric ? "---:" : "---" }]
      + rows.map { $0.map(\.text.markdown) }
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  fileprivate var html: String {
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\($0.html)</\(tag)>" }.joined() + "</tr>\n"
    }
    return "<table>\n<thead>\n\(row(columns.map(\.title), "th"))</thead>\n<tbody>\n"
      + rows.map { row($0.map(\.text), "td") }.joined() + "</tbody>\n</table>\n"
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text with what Markdown would read as its own escaped.
  fileprivate var markdown: String {
    var text = ""
    for character in self {
      if "\\`*_[]<>|#".contains(character) { text.append("\\") }
      text.append(character.isNewline ? " " : character)
    }
    return text
  }

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
