import FunnelCore
import FunnelWording
import TerminalUI

/// The table of a deal list; only the rows on screen are made.
struct DealTableView: Widget {
  let session: Session
  let deals: DealList
  let selected: Int?
  let marked: Set<Deal.ID>
  let order: DealOrder
  let offset: ScrollOffset

  /// A column of the table: how it is laid out and what stands in it.
  private struct Column {
    var sort: DealOrder.Column?
    var layout: TableColumn
    var cell: (Deal) -> StyledText
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let columns = columns
    let sorted = columns.firstIndex { $0.sort == order.column }
    let table = Table(
      columns: columns.map(\.layout), count: deals.count,
      selected: selected, offset: offset,
      sort: sorted.map { ($0, order.isDescending) }, styles: session.theme.table
    ) { row in
      let deal = deals.deal(at: row, in: session.book)
      let isFlashing = session.flashing.contains(EntityReference(deal.id))
      return Table.Row(
        isMarked: marked.contains(deal.id),
        highlight: isFlashing ? session.theme[.flash].background : nil
      ) { columns[$0].cell(deal) }
    }
    canvas.draw(table, in: area)
  }

  private var columns: [Column] {
    let (book, theme, language, today) =
      (session.book, session.theme, session.language, session.today)
    func text(_ text: String, _ role: Role = .text) -> StyledText { StyledText(text, theme[role]) }
    func column(
      _ sort: DealOrder.Column, _ alignment: Alignment = .left, minimum: Int, maximum: Int? = nil,
      priority: Int, _ cell: @escaping (Deal) -> StyledText
    ) -> Column {
      Column(
        sort: sort,
        layout: TableColumn(
          sort.title[language], alignment: alignment, minimum: minimum, maximum: maximum,
          priority: priority),
        cell: cell)
    }
    return [
      column(.name, minimum: 16, priority: 0) { text($0.name, .strong) },
      column(.account, minimum: 10, maximum: 26, priority: 4) { text(book.accountName(of: $0)) },
      column(.amount, .right, minimum: 8, maximum: 10, priority: 0) { deal in
        guard let amount = deal.amount else { return text("—", .faint) }
        return text(
          amount.currency == book.settings.currency
            ? amount.compact(in: language) : amount.compactWithCurrency(in: language))
      },
      column(.probability, .right, minimum: 5, maximum: 5, priority: 3) { deal in
        guard deal.isOpen else {
          return deal.outcome.isWon ? text("✓", .good) : text("✗")
        }
        let chance = book.winChance(of: deal)
        return text(
          language.percent(chance.percentage), chance.source == .stage ? .label : .text)
      },
      column(.zone, minimum: 8, maximum: 8, priority: 6) { deal in
        text(deal.zone.label[language], deal.zone.role)
      },
      column(.close, minimum: 8, maximum: 8, priority: 1) { deal in
        guard let close = deal.closeDate else { return text("—", .faint) }
        return text(
          close.narrow(in: language, today: today), deal.isPastDue(on: today) ? .bad : .text)
      },
      column(.daysInStage, .right, minimum: 5, maximum: 6, priority: 5) { deal in
        guard deal.isOpen, let days = deal.daysInStage(on: today) else { return text("") }
        return text(
          "\(days)", session.stagnation.isStagnant(deal, on: today) ? .warning : .text)
      },
      column(.owner, minimum: 8, maximum: 16, priority: 2) {
        text(book.ownerName(of: $0), .person)
      },
      column(.nextStep, minimum: 14, maximum: 40, priority: 7) { deal in
        guard let step = deal.nextStep else { return text("") }
        let day = deal.nextStepOn?.narrow(in: language, today: today) ?? ""
        let isLate = deal.nextStepOn.map { $0 < today } ?? false
        var cell = StyledText()
        if !day.isEmpty { cell.append(day + " ", theme[isLate ? .bad : .label]) }
        cell.append(step, theme[.text])
        return cell
      },
    ]
  }
}

extension Zone {
  /// The role of the zone's colour.
  var role: Role {
    switch self {
    case .bestFew: .zoneBestFew
    case .inFunnel: .zoneIn
    case .above: .zoneAbove
    case .universe: .zoneUniverse
    }
  }
}
