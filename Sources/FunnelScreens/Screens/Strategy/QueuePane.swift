import FunnelCore
import FunnelWording
import TerminalUI

/// The order of work: each deal with its kind of work and why it stands where it does.
struct QueuePane: Widget {
  let session: Session
  let queue: [Deal.ID]
  /// The row of the pointer; nil where another pane has the keys.
  let selected: Int?
  let offset: ScrollOffset

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard !queue.isEmpty else {
      canvas.put(
        Phrase.Strategy.noWork[language], at: area.origin.offset(x: 1), style: theme[.label],
        width: area.width - 1)
      return
    }
    let digits = "\(queue.count)".count
    let zone = Zone.allCases.map { $0.label[language].displayWidth }.max() ?? 8
    let work = Zone.Work.allCases.map { $0.label[language].displayWidth }.max() ?? 15
    // Where a column of its own has no room, the customer stands behind the deal.
    let hasCustomers = area.width >= 110
    var columns = [
      TableColumn(
        Phrase.Strategy.place[language], alignment: .right, minimum: max(2, digits),
        maximum: max(2, digits), priority: 3),
      TableColumn(Phrase.Deals.zone[language], minimum: zone, maximum: zone, priority: 4),
      TableColumn(Phrase.Strategy.work[language], minimum: work, maximum: work, priority: 1),
      TableColumn(Phrase.Deals.deal[language], minimum: 12, maximum: 24),
      TableColumn(
        Phrase.Strategy.why[language], minimum: area.width >= 90 ? 46 : area.width >= 70 ? 38 : 30),
      TableColumn(Phrase.Deals.owner[language], minimum: 8, maximum: 12, priority: 5),
    ]
    if hasCustomers {
      columns.insert(
        TableColumn(Phrase.Deals.account[language], minimum: 10, maximum: 20, priority: 6), at: 4)
    }
    let table = Table(
      columns: columns, count: queue.count, selected: selected, offset: offset,
      styles: theme.table
    ) { row($0, hasCustomers: hasCustomers) }
    canvas.draw(table, in: area)
  }

  private func row(_ place: Int, hasCustomers: Bool) -> Table.Row {
    let id = queue[place]
    guard let deal = session.book.deals[id] else { return Table.Row([]) }
    let item = WorkItem(deal, on: session.today, stagnation: session.stagnation)
    let zone = theme[item.zone.role]
    let deals =
      hasCustomers
      ? [
        StyledText(deal.name, theme[.strong]),
        StyledText(session.book.accountName(of: deal), theme[.text]),
      ] : [session.nameWithCustomer(of: deal)]
    return Table.Row(
      [
        StyledText(language.number(place + 1), theme[.label]),
        StyledText(item.zone.label[language], zone),
        StyledText(item.work.label[language], zone),
      ] + deals + [
        why(item), StyledText(session.book.ownerName(of: deal), theme[.person]),
      ], highlight: session.highlight(of: id))
  }

  /// The reasons, the pressing ones first: what does not fit at the end is the least of them.
  private func why(_ item: WorkItem) -> StyledText {
    let pressing = item.reasons.filter(\.isPressing)
    var text = StyledText()
    for reason in pressing + item.reasons.filter({ !$0.isPressing }) {
      if !text.spans.isEmpty { text.append(" · ", theme[.faint]) }
      text.append(reason.mark + reason.inShort[language], theme[reason.role])
    }
    return text
  }
}

extension WorkReason {
  /// The role of the fact's colour.
  var role: Role {
    switch self {
    case .nextStepOverdue, .pastDue: .bad
    case .standingTooDeep, .stagnant: .warning
    case .nextStep(let days): days == 0 ? .strong : .text
    case .closes: .text
    case .noNextStep, .undatedNextStep, .noCloseDay: .label
    }
  }

  /// Whether it calls for something to be done.
  fileprivate var isPressing: Bool { !mark.isEmpty }

  /// The sign before what is bad, so that colour says nothing alone.
  fileprivate var mark: String {
    switch self {
    case .nextStepOverdue, .pastDue: "! "
    case .standingTooDeep, .stagnant: "▲ "
    case .nextStep, .closes, .noNextStep, .undatedNextStep, .noCloseDay: ""
    }
  }
}
