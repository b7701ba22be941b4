import FunnelCore
import FunnelWording
import TerminalUI

/// The table of the accounts; only the rows on screen are made.
struct AccountTableView: Widget {
  let session: Session
  let accounts: [Account]
  let selected: Int?
  let marked: Set<Account.ID>
  let order: AccountOrder
  let offset: ScrollOffset

  /// A column of the table: how it is laid out and what stands in it.
  private struct Column {
    var sort: AccountOrder.Column
    var layout: TableColumn
    var cell: (Account, AccountFigures) -> StyledText
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (columns, customers) = (columns, session.customers)
    let sorted = columns.firstIndex { $0.sort == order.column }
    let table = Table(
      columns: columns.map(\.layout), count: accounts.count, selected: selected, offset: offset,
      sort: sorted.map { ($0, order.isDescending) }, styles: session.theme.table
    ) { row in
      let account = accounts[row]
      let figures = customers.figures[account.id] ?? AccountFigures()
      let isFlashing = session.flashing.contains(EntityReference(account.id))
      return Table.Row(
        columns.map { $0.cell(account, figures) }, isMarked: marked.contains(account.id),
        highlight: isFlashing ? session.theme[.flash].background : nil)
    }
    canvas.draw(table, in: area)
  }

  private var columns: [Column] {
    let (book, theme, language, today) =
      (session.book, session.theme, session.language, session.today)
    let customers = session.customers
    func text(_ text: String?, _ role: Role = .text) -> StyledText {
      StyledText(text ?? "", theme[role])
    }
    func column(
      _ sort: AccountOrder.Column, _ alignment: Alignment = .left, minimum: Int,
      maximum: Int? = nil, priority: Int, _ cell: @escaping (Account, AccountFigures) -> StyledText
    ) -> Column {
      let title = sort.title[language]
      let wanted = max(minimum, min(title.displayWidth + 1, maximum ?? .max))
      return Column(
        sort: sort,
        layout: TableColumn(
          title, alignment: alignment, minimum: wanted, maximum: maximum.map { max($0, wanted) },
          priority: priority), cell: cell)
    }
    let segment = Segment.allCases.map { $0.label[language].displayWidth }.max() ?? 8
    let named = CustomerClass.allCases.map { $0.label[language].displayWidth }.max() ?? 8
    func money(_ units: Int64, _ count: Int, _ role: Role) -> StyledText {
      guard count > 0, units != 0 else { return text("—", .faint) }
      let money = Money(minorUnits: units, currency: book.settings.currency)
      return text(money.compact(in: language), role)
    }
    return [
      column(.name, minimum: 18, maximum: 36, priority: 0) { account, _ in
        var name = StyledText(account.isKey ? "★ " : "", theme[.accent])
        name.append(account.name, theme[.strong])
        return name
      },
      column(.region, minimum: 6, maximum: 12, priority: 8) { account, _ in text(account.region) },
      column(.sector, minimum: 8, maximum: 16, priority: 9) { account, _ in text(account.sector) },
      column(.segment, minimum: segment, maximum: segment, priority: 6) { account, _ in
        text(account.segment?.label[language] ?? "—", account.segment?.role ?? .faint)
      },
      column(.customerClass, minimum: named + 4, maximum: named + 4, priority: 5) { account, _ in
        guard let value = customers.values[account.id] else { return text("—", .faint) }
        var cell = text(value.segment.label[language], value.segment.role)
        cell.append(" " + value.code, theme[.label])
        return cell
      },
      column(.open, .right, minimum: 4, maximum: 6, priority: 3) { _, figures in
        figures.open == 0 ? text("—", .faint) : text(language.number(figures.open))
      },
      column(.openValue, .right, minimum: 7, maximum: 12, priority: 1) { _, figures in
        money(figures.openValue, figures.open, .text)
      },
      column(.wonValue, .right, minimum: 7, maximum: 12, priority: 2) { _, figures in
        money(figures.wonValue, figures.won, .good)
      },
      column(.lastContact, minimum: 8, maximum: 8, priority: 4) { _, figures in
        guard let day = figures.lastContact else { return text("—", .faint) }
        let isQuiet = today.days(since: day) > AccountNarrowing.quietDays
        return text(day.narrow(in: language, today: today), isQuiet ? .warning : .text)
      },
      column(.owner, minimum: 8, maximum: 18, priority: 10) { _, figures in
        let names = figures.owners.compactMap { book.owners[$0]?.name }
        let more = names.count > 1 ? " +\(names.count - 1)" : ""
        return text((names.first ?? "") + more, .person)
      },
    ]
  }
}

extension Segment {
  /// The role of the segment's colour.
  var role: Role {
    switch self {
    case .highIntent: .good
    case .medium: .text
    case .potential: .label
    }
  }
}

extension CustomerClass {
  /// The role of the class's colour.
  var role: Role {
    switch self {
    case .champion, .growing: .good
    case .loyal, .winBack: .warning
    case .regular, .newcomer: .text
    case .fading, .dormant: .label
    }
  }
}
