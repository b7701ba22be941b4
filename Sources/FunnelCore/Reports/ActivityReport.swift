/// What was done with customers in a period, channel by channel.
///
/// Activities done in the period up to the scope's day count, those of its deals and, where no
/// filter asks for certain deals, those of no deal. Worked example: two calls of 10 and 20
/// minutes for one deal and a visit of 60 for another: call 2, 30 minutes, 1 deal; visit 1, 60
/// minutes, 1 deal; 2 deals in all.
public struct ActivityReport: Hashable, Sendable {
  /// The channels with anything done, in their own order.
  public var rows: [Row]
  /// All channels together.
  public var count = 0
  /// Activities at which the customer was there.
  public var customerFacing = 0
  /// The minutes of all channels.
  public var minutes = 0
  /// How many deals anything was done for.
  public var deals = 0
  /// Of the open deals that do not rest, those that anything was done for with the customer there.
  public var touched: Rate

  /// One channel.
  public struct Row: Hashable, Sendable {
    /// The channel.
    public var channel: Channel
    /// How many activities were done.
    public var count = 0
    /// The minutes they took, as far as they are known.
    public var minutes = 0
    /// How many deals they were for.
    public var deals = 0
  }

  /// The activities of a scope; of all days where it has no period.
  public init(_ book: Book, _ activities: [Activity], _ scope: Scope) {
    let reading = BookReading(book, scope)
    let (passes, days) = (reading.check(of: scope), scope.days)
    let isAnyDeal = scope.filter.isEmpty
    var all = Channel.allCases.map { (row: Row(channel: $0), deals: Set<Deal.ID>()) }
    var deals: Set<Deal.ID> = []
    var met: Set<Deal.ID> = []
    for activity in activities {
      guard activity.isDone, let day = activity.day, days.contains(day.number),
        day <= scope.today, let place = Channel.allCases.firstIndex(of: activity.channel)
      else { continue }
      if let id = activity.deal {
        guard let deal = book.deals[id], passes(deal.row) else { continue }
        all[place].deals.insert(id)
        deals.insert(id)
        if activity.isCustomerFacing { met.insert(id) }
      } else if !isAnyDeal {
        continue
      }
      all[place].row.count += 1
      all[place].row.minutes += activity.minutes ?? 0
      if activity.isCustomerFacing { customerFacing += 1 }
    }
    var touched = Rate(0, of: 0)
    reading.forEachRow(of: scope) { row, _ in
      guard row.isOpen, !row.isPaused(on: scope.today.number) else { return }
      touched.add(met.contains(Deal.ID(row.id)))
    }
    rows = all.filter { $0.row.count > 0 }.map { row, deals in
      var row = row
      row.deals = deals.count
      return row
    }
    (self.touched, self.deals) = (touched, deals.count)
    count = rows.reduce(0) { $0 + $1.count }
    minutes = rows.reduce(0) { $0 + $1.minutes }
  }
}
