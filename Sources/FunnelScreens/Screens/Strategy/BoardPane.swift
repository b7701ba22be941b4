import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The 3 × 3 board: rows are zones by score, columns zones by date, and below it what has no
/// place on it.
struct BoardPane: Widget {
  let session: Session
  /// The place with the pointer; nil where another pane has the keys.
  let selected: BoardPlace?

  private var theme: Theme { session.theme }
  private var language: Language { session.language }
  private var report: ZoneReport { session.figures.zones }

  private static let zones: [Zone] = [.bestFew, .inFunnel, .above]

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard area.height >= 5 else { return }
    let label = rowLabelWidth
    let cell = max(8, (area.width - label) / 3)
    let (foot, rest) = area.divided(at: 1, from: .bottom)
    let (head, grid) = rest.divided(at: grid(in: rest.height).head, from: .top)
    drawHead(in: head, label, cell, on: &canvas)
    let height = max(1, grid.height / 3)
    for row in 0..<3 {
      let line = Rect(x: grid.x, y: grid.y + row * height, width: grid.width, height: height)
      drawLabel(of: Self.zones[row], in: line, on: &canvas)
      for column in 0..<3 {
        let place = Rect(
          x: grid.x + label + column * cell, y: line.y, width: cell - 1,
          height: height > 2 ? height - 1 : height)
        draw(report.board[row * 3 + column], row, column, in: place, on: &canvas)
      }
    }
    drawFoot(in: foot, on: &canvas)
  }

  /// Two lines of heading where there is room for them.
  private func grid(in height: Int) -> (head: Int, rows: Int) {
    height >= 8 ? (2, height - 2) : (1, height - 1)
  }

  private var rowLabelWidth: Int {
    (Self.zones.map { $0.label[language].displayWidth }.max() ?? 0) + 2
  }

  private func drawHead(in head: Rect, _ label: Int, _ cell: Int, on canvas: inout Canvas) {
    for (column, zone) in Self.zones.enumerated() {
      let x = head.x + label + column * cell
      let span = Phrase.Review.span(of: zone)[language]
      if head.height > 1 {
        canvas.put(
          zone.label[language], at: Point(x: x + 1, y: head.y), style: theme[zone.role],
          width: cell - 2)
        canvas.put(span, at: Point(x: x + 1, y: head.y + 1), style: theme[.label], width: cell - 2)
      } else {
        canvas.put(
          "\(zone.label[language]) \(span)", at: Point(x: x + 1, y: head.y), style: theme[.label],
          width: cell - 2)
      }
    }
  }

  private func drawLabel(of zone: Zone, in line: Rect, on canvas: inout Canvas) {
    let top = Self.firstLine(in: line.height)
    canvas.put(zone.label[language], at: line.origin.offset(x: 1, y: top), style: theme[zone.role])
    guard line.height > 1 else { return }
    canvas.put(
      Phrase.Strategy.span(of: zone)[language], at: line.origin.offset(x: 1, y: top + 1),
      style: theme[.label])
  }

  /// The line of a row of the grid that words begin in; the last one is left blank.
  private static func firstLine(in height: Int) -> Int { max(0, height - 3) / 2 }

  private func draw(
    _ cell: ZoneReport.Cell, _ row: Int, _ column: Int, in place: Rect, on canvas: inout Canvas
  ) {
    let isSelected = selected?.row == row && selected?.column == column
    let isEmpty = cell.deals.count == 0
    let role = cell.verdict.role
    let value = Money(minorUnits: cell.deals.value, currency: report.currency)
    var first = StyledText(isSelected ? "▸" : " ", theme[.accent])
    first.append(cell.verdict.sign + " ", theme[isEmpty ? .faint : role])
    first.append(
      isEmpty ? "·" : language.number(cell.deals.count), theme[isEmpty ? .faint : .strong])
    let worth = isEmpty || cell.deals.valued == 0 ? "" : value.compact(in: language)
    let verdict = StyledText(cell.verdict.label[language], theme[isEmpty ? .faint : role])
    let top = max(0, place.height - 2) / 2
    if place.height > 1 {
      var second = StyledText(" ", theme[.text])
      second.spans += verdict.spans
      canvas.put(second, at: place.row(top + 1).origin, width: place.width)
    }
    if !worth.isEmpty { first.append(" · " + worth, theme[.text]) }
    canvas.put(first, at: place.row(top).origin, width: place.width)
    if isSelected {
      canvas.restyle(place) { style in
        style.background = theme[.selection].background
        style.attributes.formUnion(theme[.selection].attributes)
      }
    }
  }

  /// What has no place on the board, with amounts where there is room for them.
  private func drawFoot(in foot: Rect, on canvas: inout Canvas) {
    let full = footText(withAmounts: true)
    canvas.put(
      full.displayWidth <= foot.width ? full : footText(withAmounts: false), at: foot.origin,
      width: foot.width)
  }

  private func footText(withAmounts: Bool) -> StyledText {
    var text = StyledText()
    for (column, audit) in BoardPlace.beside.enumerated() {
      let isSelected = selected?.row == 3 && selected?.column == column
      let sum = audit == .pastDue ? report.pastDue : report.unknown
      let label = audit == .unknown ? Phrase.CommandLine.notRatedOrDated : audit.label
      if column > 0 { text.append("   ", theme[.text]) }
      text.append(isSelected ? "▸" : " ", theme[.accent])
      text.append(audit.sign + " ", theme[sum.count == 0 ? .faint : audit.role])
      text.append(label[language] + " ", theme[isSelected ? .accent : .label])
      text.append(language.number(sum.count), theme[sum.count == 0 ? .faint : .strong])
      if withAmounts, sum.value > 0 {
        let value = Money(minorUnits: sum.value, currency: report.currency)
        text.append(" · " + value.compact(in: language), theme[.text])
      }
    }
    return text
  }
}

extension DateAudit {
  /// The role of the verdict's colour.
  var role: Role {
    switch self {
    case .consistent: .good
    case .readyEarly: .warning
    case .dateFiction, .pastDue: .bad
    case .unknown: .label
    }
  }
}
