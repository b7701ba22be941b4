public import FunnelCore

extension CloseDate {
  /// Day, month and year, `21 Nov 2026`, or month and year, `Nov 2026`, as exactly as is known.
  public func medium(in language: Language) -> String {
    isMonth ? day.monthAndYear(in: language) : day.medium(in: language)
  }

  /// Day and month, and the year where it is not today's; month and year where only that is known.
  public func short(in language: Language, today: Day) -> String {
    isMonth ? day.monthAndYear(in: language) : day.short(in: language, today: today)
  }

  /// What is known, in the eight cells of a table's column.
  public func narrow(in language: Language, today: Day) -> String {
    isMonth ? day.narrowMonth(in: language) : day.narrow(in: language, today: today)
  }
}
