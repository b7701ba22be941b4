/// Lays text out in columns by the cells it takes on a screen.
public struct TextRendering: Sendable {
  /// The most cells a column may take where its own limit is to hold.
  public var isLimited: Bool
  private let width: @Sendable (String) -> Int
  private let clip: @Sendable (String, Int) -> String
  private let page: Page?
  private let form: Page?

  /// A page that lines are to fit on: what is too long goes on below.
  public struct Page: Sendable {
    /// The cells across.
    public var columns: Int
    /// A text as lines of at most so many cells.
    public var wrap: @Sendable (String, Int) -> [String]

    /// A page that lines are to fit on.
    public init(columns: Int, wrap: @escaping @Sendable (String, Int) -> [String]) {
      (self.columns, self.wrap) = (columns, wrap)
    }
  }

  /// A layout.
  ///
  /// - Parameters:
  ///   - page: What lines are to fit on; as wide as they happen to be where nil.
  ///   - form: What boxes are drawn on where there is no page for everything.
  ///   - width: The cells a text takes.
  ///   - clip: A text made to fit into so many cells.
  public init(
    isLimited: Bool, page: Page? = nil, form: Page? = nil,
    width: @escaping @Sendable (String) -> Int,
    clip: @escaping @Sendable (String, Int) -> String
  ) {
    (self.isLimited, self.page, self.width, self.clip) = (isLimited, page, width, clip)
    self.form = page ?? form
  }

  /// The lines of a document.
  public func lines(of document: Document) -> [String] { lines(of: document.sections) }

  private func lines(of sections: [Document.Section]) -> [String] {
    var lines: [String] = []
    for (index, section) in sections.enumerated() {
      switch section {
      case .heading(let text):
        if index > 0 { lines.append("") }
        lines.append(text)
      case .line(let text): lines += wrapped(text, to: page?.columns ?? .max)
      case .facts(let facts): lines += self.lines(of: facts)
      case .table(let table): lines += self.lines(of: table)
      case .boxes(let rows): lines += form.map { boxes(rows, on: $0) } ?? boxless(rows)
      case .checklist(let checks): lines += checks.flatMap(self.lines)
      case .figure(let figure): lines += figure.lines.isEmpty ? [figure.caption] : figure.lines
      }
    }
    return lines
  }

  private func lines(of check: Document.Check) -> [String] {
    let room = page.map { max(1, $0.columns - 2) } ?? .max
    let details = check.detail.isEmpty ? [] : wrapped(check.detail, to: room)
    return (wrapped(check.text, to: room) + details).enumerated().map { place, part in
      (place == 0 ? check.mark.rawValue + " " : "  ") + part
    }
  }

  // MARK: Boxes

  /// Boxes without their lines, one below another.
  private func boxless(_ rows: [[Document.Box]]) -> [String] {
    rows.joined().flatMap { box in [box.label] + lines(of: box.sections).map { "  " + $0 } }
  }

  private func boxes(_ rows: [[Document.Box]], on page: Page) -> [String] {
    let rules = BoxRules(columns: page.columns)
    var lines: [String] = []
    var above: [Int] = []
    for row in rows where !row.isEmpty {
      let edges = rules.edges(of: row)
      lines.append(labelled(rules.line(below: above, above: edges), row, edges))
      let rooms = zip(edges, edges.dropFirst()).map { max(1, $1 - $0 - 3) }
      let contents = zip(row, rooms).map { box, room in
        TextRendering(
          isLimited: isLimited, page: Page(columns: room, wrap: page.wrap), width: width,
          clip: clip
        ).lines(of: box.sections)
      }
      for line in 0..<max(1, contents.map(\.count).max() ?? 0) {
        let cells = zip(contents, rooms).map { content, room in
          "│ " + padded(content.indices.contains(line) ? content[line] : "", to: room) + " "
        }
        lines.append(cells.joined() + "│")
      }
      above = edges
    }
    if !above.isEmpty { lines.append(String(rules.line(below: above, above: []))) }
    return lines
  }

  /// A line with the labels of the boxes below it written on it.
  private func labelled(_ rule: [Character], _ row: [Document.Box], _ edges: [Int]) -> String {
    var line = ""
    for (index, box) in row.enumerated() {
      let (start, end) = (edges[index], edges[index + 1])
      let room = end - start - 4
      let label = width(box.label) > room ? clip(box.label, max(0, room)) : box.label
      let isLabelled = !label.isEmpty && room > 1
      let text = isLabelled ? "─ \(label) " : ""
      // A label may take two cells a character, so the line goes on by cells.
      let rest = min(rule.count, start + 1 + width(text))
      line += String(rule[start]) + text + String(rule[min(rest, end)..<end])
    }
    return line + String(rule[rule.count - 1])
  }

  // MARK: Facts and tables

  private func lines(of facts: [Document.Fact]) -> [String] {
    let widest = facts.map { width($0.name) }.max() ?? 0
    let room = page.map { max(10, $0.columns - widest - 4) } ?? .max
    return facts.flatMap { fact in
      let parts = fact.value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .flatMap { wrapped(String($0), to: room) }
      return parts.enumerated().map { place, part in
        "  " + padded(place == 0 ? fact.name : "", to: widest) + "  " + part
      }
    }
  }

  private func lines(of table: DocumentTable) -> [String] {
    let widths = fitted(
      table.columns.indices.map { index in
        let cells = [table.columns[index].title] + table.rows.map { $0[index].text }
        let natural = cells.map(width).max() ?? 0
        return isLimited ? min(natural, table.columns[index].limit) : natural
      })
    let titles = table.columns.map(\.title)
    let head = titles.allSatisfy(\.isEmpty) ? [] : [titles]
    return (head + table.rows.map { $0.map(\.text) }).flatMap { row in
      let cells = table.columns.indices.map { wrapped(row[$0], to: widths[$0]) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { line in
        table.columns.indices.map { index in
          padded(
            cells[index].indices.contains(line) ? cells[index][line] : "", to: widths[index],
            isNumeric: table.columns[index].isNumeric)
        }.joined(separator: "  ").withoutTrailingBlanks
      }
    }
  }

  /// Widths that fit on the page, taken from the widest column first.
  private func fitted(_ widths: [Int]) -> [Int] {
    guard let page else { return widths }
    var widths = widths
    let room = page.columns - 2 * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 6,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    return widths
  }

  private func wrapped(_ text: String, to cells: Int) -> [String] {
    guard let page, width(text) > cells else { return [text] }
    return page.wrap(text, cells)
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
