import FunnelCore
import FunnelWording
import TerminalUI

/// What needs attention, the most urgent first: the figure, its bound and what stands behind it.
struct WallAttention: WallPage {
  private let reading: WallReading
  private let items: [AttentionItem]

  init(_ reading: WallReading) {
    self.reading = reading
    items = reading.session.figures.attention
  }

  var note: String { "\(items.count)" }
  var hasContent: Bool { !items.isEmpty }

  /// One line.
  private struct Line {
    var id: String
    var mark: String
    var role: Role
    var text: String
    var detail: String
    /// Why it is on the list.
    var reason: String
  }

  private var lines: [Line] {
    items.map { item in
      let text = item.phrase(in: reading.session.book)[reading.language]
      return Line(
        id: item.id, mark: item.severity.mark, role: item.severity.role, text: text,
        detail: detail(item),
        reason: item.explanation(in: reading.session.book)[reading.language])
    }
  }

  /// How sure a leak is, and what the deals behind it are worth.
  private func detail(_ item: AttentionItem) -> String {
    let language = reading.language
    var parts: [String] = []
    if case .leak(let conversion) = item.code, let bounds = conversion.rate.wilson {
      parts.append(language.interval(bounds))
    }
    if item.deals.value > 0 { parts.append(reading.money(item.deals.value)) }
    return parts.joined(separator: "  ")
  }

  var figures: [String: String] {
    lines.reduce(into: [:]) { $0[$1.id] = $1.text + $1.detail }
  }

  func draw(in area: Rect, on canvas: inout Canvas, flashing: Set<String>) {
    let (theme, language, lines) = (reading.theme, reading.language, lines)
    guard !lines.isEmpty else {
      let text = Phrase.Wall.calm[language].clipped(to: area.width)
      let line = area.centered(Size(columns: text.displayWidth, rows: 1))
      canvas.put(text, at: line.origin, style: theme[.good])
      return
    }
    let list = WallList(count: lines.count, height: area.height)
    for place in 0..<list.shown {
      let row = area.row(list.row(of: place))
      let line = lines[place]
      let room = row.width - line.detail.displayWidth - 5
      canvas.put(line.mark, at: row.origin, style: theme[line.role].adding(.bold))
      canvas.put(
        line.text, at: row.origin.offset(x: 3),
        style: reading.style(
          line.role == .label ? .text : line.role, isFlashing: flashing.contains(line.id)),
        width: room >= 16 ? room : row.width - 3)
      if list.step > 2 {
        canvas.put(
          line.reason, at: row.origin.offset(x: 3, y: 1), style: theme[.label],
          width: row.width - 3)
      }
      guard room >= 16 else { continue }
      canvas.put(
        line.detail, at: Point(x: row.maxX - line.detail.displayWidth, y: row.y),
        style: theme[.label])
    }
    list.drawMore(in: area, on: &canvas, reading)
  }

  var plainText: [String] {
    guard !lines.isEmpty else { return [Phrase.Wall.calm[reading.language]] }
    return lines.map { line in
      "\(line.mark) \(line.text)" + (line.detail.isEmpty ? "" : "  (\(line.detail))")
    }
  }
}

extension AttentionItem {
  /// What tells items apart from one version of the book to the next.
  fileprivate var id: String {
    switch code {
    case .leak(let conversion): "leak \(conversion.stage)"
    case .coverage: "coverage"
    default: "\(code)"
    }
  }
}
