/// Won deals as a share of won and lost ones; withdrawn deals are in neither.
///
/// By close day: deals closed in the period. By cohort: deals created in the period, whenever
/// they were closed. By value: won amount / (won + lost amount), of deals closed in the period.
/// Worked example: 3 won of 60, 1 lost of 20 and 2 withdrawn: .75 by number and .75 by value.
public struct WinRate: Hashable, Sendable {
  /// Of the deals closed in the period.
  public var closed: Rate
  /// Of the deals created in the period.
  public var cohort: Rate
  /// By amounts, 0…1; nil where no deal was closed, or where the amounts of all lost deals (or
  /// of all won ones) are unknown or nought, so that nothing can be compared.
  public var byValue: Double?

  /// The rates of figures.
  public init(_ figures: SalesFigures) {
    self.init(
      won: figures.won, lost: figures.lost,
      cohort: Rate(figures.cohortWon, of: figures.cohortWon + figures.cohortLost))
  }

  init(won: DealSum, lost: DealSum, cohort: Rate) {
    closed = Rate(won.count, of: won.count + lost.count)
    self.cohort = cohort
    let total = Double(won.value) + Double(lost.value)
    let isOneSided =
      won.count > 0 && won.value == 0 || lost.count > 0 && lost.value == 0
    byValue = total > 0 && !isOneSided ? Double(won.value) / total : nil
  }

  /// The rates of a scope.
  public init(_ book: Book, _ scope: Scope) { self.init(SalesFigures(book, scope)) }
}
