import FunnelCore
import FunnelWording
import TerminalUI

/// The queue of a day: what is to be done, for which customer and deal, and why it is there.
struct DayQueuePane: Widget {
  let session: Session
  let items: [DayItem]
  /// The row of the pointer; nil where another pane has the keys.
  let selected: Int?
  let offset: ScrollOffset

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard !items.isEmpty else {
      canvas.put(
        "✓ " + Phrase.Today.nothingDue[language], at: area.origin.offset(x: 1),
        style: theme[.good], width: area.width - 1)
      return
    }
    let zone = Zone.allCases.map { $0.label[language].displayWidth }.max() ?? 8
    let widest = items.map { why($0).displayWidth }.max() ?? 14
    // "! 3 h 55 min late" says the contrary once its last word is cut.
    let least = min(max(widest, 10), area.width >= 60 ? 17 : 15)
    var columns = [
      TableColumn(Phrase.Deals.zone[language], minimum: zone, maximum: zone, priority: 3),
      TableColumn(Phrase.Today.what[language], minimum: area.width >= 78 ? 18 : 14, maximum: 40),
      TableColumn(Phrase.Deals.account[language], minimum: area.width >= 78 ? 14 : 12, maximum: 24),
      TableColumn(Phrase.Deals.deal[language], minimum: 9, maximum: 24, priority: 5),
      TableColumn(
        Phrase.Strategy.why[language], minimum: least, maximum: min(max(widest, 10), 34)),
    ]
    if session.dayOwner == nil {
      columns.append(
        TableColumn(Phrase.Deals.owner[language], minimum: 6, maximum: 12, priority: 6))
    }
    let table = Table(
      columns: columns, count: items.count, selected: selected, offset: offset,
      styles: theme.table
    ) { row(items[$0]) }
    canvas.draw(table, in: area)
  }

  private func row(_ item: DayItem) -> Table.Row {
    let deal = item.deal.flatMap { session.book.deals[$0] }
    let account = (deal?.account ?? item.account).flatMap { session.book.accounts[$0]?.name }
    var cells = [
      StyledText(item.deal == nil ? "—" : item.zone.label[language], theme[item.zone.role]),
      StyledText(item.titleInQueue[language], theme[.strong]),
      StyledText(account ?? "—", theme[.text]),
      StyledText(deal?.name ?? "", theme[.label]), why(item),
    ]
    if session.dayOwner == nil {
      let name = item.owner.flatMap { session.book.owners[$0]?.name } ?? "—"
      cells.append(StyledText(name, theme[.person]))
    }
    return Table.Row(cells, highlight: item.deal.flatMap { session.highlight(of: $0) })
  }

  /// Why it is there, and at which time; what is late has a sign, so that colour says nothing
  /// alone.
  private func why(_ item: DayItem) -> StyledText {
    let role: Role =
      switch item.reason.urgency {
      case .overdue: .bad
      case .today: .strong
      case .open: .label
      }
    let sign = item.reason.urgency == .overdue || item.reason.isFlag ? "! " : ""
    var text = StyledText(sign + item.reason.inShort[language], theme[role])
    if let time = item.time { text.append(" \(time)", theme[.accent]) }
    if item.openObjections > 0 {
      text.append("  " + Phrase.Today.objections(item.openObjections)[language], theme[.warning])
    }
    return text
  }
}

extension DayReason {
  /// Whether it is a red flag.
  fileprivate var isFlag: Bool {
    if case .flag = self { true } else { false }
  }
}
