extension Period {
  /// The period of the same kind before this one.
  ///
  /// A calendar month, quarter or year follows the calendar; any other span has the same number of
  /// days. Worked example: before 2026-Q1 comes 2025-Q4, before 5…9 May 30 April…4 May.
  public var previous: Period {
    let eve = first.adding(days: -1)
    for kind in [Period.month(of:), Period.quarter(of:), Period.year(of:)]
    where kind(first) == self {
      return kind(eve)
    }
    return .trailing(days: length, to: eve)
  }
}
