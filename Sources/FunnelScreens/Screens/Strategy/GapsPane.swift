import FunnelCore
import FunnelWording
import TerminalUI

/// The deals that stand too deep, each with the evidence that it lacks.
struct GapsPane: Widget {
  let session: Session
  let gaps: [EvidenceGap]
  /// The row of the pointer; nil where another pane has the keys.
  let selected: Int?
  let offset: ScrollOffset

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (theme, language, book) = (session.theme, session.language, session.book)
    guard !gaps.isEmpty else {
      canvas.put(
        "✓ " + Phrase.Strategy.noneTooDeep[language], at: area.origin.offset(x: 1),
        style: theme[.good], width: area.width - 1)
      return
    }
    let zone = Zone.allCases.map { $0.label[language].displayWidth }.max() ?? 8
    let table = Table(
      columns: [
        TableColumn(Phrase.Deals.zone[language], minimum: zone, maximum: zone, priority: 2),
        TableColumn(Phrase.Deals.deal[language], minimum: 12, maximum: 24),
        TableColumn(
          Phrase.Strategy.lacks[language],
          minimum: area.width >= 76 ? 46 : area.width >= 56 ? 36 : 28),
        TableColumn(
          Phrase.Deals.amount[language], alignment: .right, minimum: 8, maximum: 8, priority: 3),
        TableColumn(Phrase.Deals.owner[language], minimum: 8, maximum: 14, priority: 4),
      ],
      count: gaps.count, selected: selected, offset: offset, styles: theme.table
    ) { row in
      let gap = gaps[row]
      let deal = book.deals[gap.deal]
      let lacks = gap.missing.map { $0.inShort[language] }
      return Table.Row(
        [
          StyledText(gap.zone.label[language], theme[gap.zone.role]),
          deal.map(session.nameWithCustomer) ?? StyledText(),
          StyledText(
            "! " + lacks.joined(separator: language.isChinese ? "、" : ", "), theme[.bad]),
          StyledText(amount(of: deal), theme[.text]),
          StyledText(deal.map(book.ownerName) ?? "", theme[.person]),
        ], highlight: session.highlight(of: gap.deal))
    }
    canvas.draw(table, in: area)
  }

  private func amount(of deal: Deal?) -> String {
    guard let amount = deal?.amount else { return "—" }
    let isOurs = amount.currency == session.book.settings.currency
    return isOurs
      ? amount.compact(in: session.language) : amount.compactWithCurrency(in: session.language)
  }
}

extension Session {
  /// A deal's name, and behind a short one the customer's: many deals of a list are about the same
  /// goods.
  func nameWithCustomer(of deal: Deal) -> StyledText {
    var text = StyledText(deal.name, theme[.strong])
    let customer = book.accountName(of: deal)
    if !customer.isEmpty, text.displayWidth <= 8 { text.append("  " + customer, theme[.label]) }
    return text
  }

  /// The ground of a row whose deal somebody has just changed.
  func highlight(of deal: Deal.ID) -> Color? {
    flashing.contains(EntityReference(deal)) ? theme[.flash].background : nil
  }
}
