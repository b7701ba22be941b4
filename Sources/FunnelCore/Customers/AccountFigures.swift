/// What the deals and activities of one account come to.
///
/// Values are minor units of the settings' currency, without what no rate converts. Open deals
/// include leads and resting ones.
public struct AccountFigures: Hashable, Sendable {
  /// Open deals.
  public var open = 0
  /// What they are worth.
  public var openValue: Int64 = 0
  /// Won deals.
  public var won = 0
  /// What they came to.
  public var wonValue: Int64 = 0
  /// Lost deals.
  public var lost = 0
  /// The last customer-facing activity done.
  public var lastContact: Day?
  /// Who has open deals there, then who had others, those with the most deals first.
  public var owners: [Owner.ID] = []

  /// No deals.
  public init() {}

  /// The figures of every account that has deals or activities.
  ///
  /// - Parameters:
  ///   - activities: All activities of the store; those planned or not with the customer do not
  ///     count.
  ///   - today: The day whose rates convert open deals.
  public static func all(
    in book: Book, activities: some Sequence<Activity> = [], on today: Day
  ) -> [Account.ID: AccountFigures] {
    let exchange = book.exchange
    var figures: [Account.ID: AccountFigures] = [:]
    var deals: [Account.ID: [Owner.ID: Int]] = [:]
    for row in book.deals.rows where row.account != 0 {
      let account = Account.ID(Int64(row.account))
      let day = row.isOpen ? today.number : min(today.number, row.closedOn)
      let value =
        row.amount == .min
        ? 0
        : exchange.converted(row.amount, row.currency, on: day == .min ? today.number : day) ?? 0
      figures[account, default: AccountFigures()].add(row, worth: value)
      guard row.owner != 0 else { continue }
      // An open deal says who is in charge now, whatever was sold before.
      deals[account, default: [:]][Owner.ID(Int64(row.owner)), default: 0] +=
        row.isOpen ? 1_000_000 : 1
    }
    for activity in activities where activity.isDone && activity.isCustomerFacing {
      guard let day = activity.day, day <= today,
        let account = activity.account ?? activity.deal.flatMap({ book.deals[$0]?.account })
      else { continue }
      figures[account, default: AccountFigures()].note(day)
    }
    for (account, counts) in deals {
      figures[account]?.owners = counts.sorted {
        ($1.value, $0.key) < ($0.value, $1.key)
      }.map(\.key)
    }
    return figures
  }

  private mutating func add(_ row: DealRow, worth value: Int64) {
    if row.isOpen {
      open += 1
      openValue.add(value)
    } else if row.isWon {
      won += 1
      wonValue.add(value)
    } else if row.isLost {
      lost += 1
    }
    if let day = Day(packed: row.lastContact) { note(day) }
  }

  private mutating func note(_ day: Day) { lastContact = max(lastContact ?? day, day) }
}
