/// The zones that days of closing belong to, seen from a day; its months are counted once for all
/// deals.
struct ZoneDays {
  private let today: Day
  private let lastOfBestFew: Day
  private let firstOfAbove: Day

  /// The days as they are seen from today.
  init(from today: Day) {
    self.today = today
    lastOfBestFew = today.adding(months: 3)
    firstOfAbove = today.adding(months: 6)
  }

  /// The zone of a day of closing; none for a day before today.
  func zone(of close: Day) -> Zone? {
    if close < today { return nil }
    if close <= lastOfBestFew { return .bestFew }
    return close < firstOfAbove ? .inFunnel : .above
  }
}
