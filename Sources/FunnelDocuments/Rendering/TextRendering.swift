/// Lays text out in columns by the cells it takes on a screen.
public struct TextRendering: Sendable {
  /// The most cells a column may take where its own limit is to hold.
  public var isLimited: Bool
  private let width: @Sendable (String) -> Int
  private let clip: @Sendable (String, Int) -> String

  /// A layout.
  ///
  /// - Parameters:
  ///   - width: The cells a text takes.
  ///   - clip: A text made to fit into so many cells.
  public init(
    isLimited: Bool, width: @escaping @Sendable (String) -> Int,
    clip: @escaping @Sendable (String, Int) -> String
  ) {
    (self.isLimited, self.width, self.clip) = (isLimited, width, clip)
  }

  /// The lines of a document.
  public func lines(of document: Document) -> [String] {
    var lines: [String] = []
    for (index, section) in document.sections.enumerated() {
      switch section {
      case .heading(let text):
        if index > 0 { lines.append("") }
        lines.append(text)
      case .line(let text): lines.append(text)
      case .facts(let facts): lines += self.lines(of: facts)
      case .table(let table): lines += self.lines(of: table)
      case .verbatim(let text):
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      }
    }
    return lines
  }

  private func lines(of facts: [Document.Fact]) -> [String] {
    let widest = facts.map { width($0.name) }.max() ?? 0
    return facts.flatMap { fact in
      let parts = fact.value.split(separator: "\n", omittingEmptySubsequences: false)
      return parts.enumerated().map { place, part in
        "  " + padded(place == 0 ? fact.name : "", to: widest) + "  " + part
      }
    }
  }

  private func lines(of table: DocumentTable) -> [String] {
    let widths = table.columns.indices.map { index in
      let cells = [table.columns[index].title] + table.rows.map { $0[index].text }
      let natural = cells.map(width).max() ?? 0
      return isLimited ? min(natural, table.columns[index].limit) : natural
    }
    return ([table.columns.map(\.title)] + table.rows.map { $0.map(\.text) }).map { row in
      let cells = table.columns.indices.map { index in
        padded(row[index], to: widths[index], isNumeric: table.columns[index].isNumeric)
      }
      return cells.joined(separator: "  ").withoutTrailingBlanks
    }
  }

  private func padded(_ text: String, to cells: Int, isNumeric: Bool = false) -> String {
    let text = width(text) > cells ? clip(text, cells) : text
    let blanks = String(repeating: " ", count: max(0, cells - width(text)))
    return isNumeric ? blanks + text : text + blanks
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
