/// Days from creation to winning, of the deals won in the period.
///
/// Worked example: won after 10, 20 and 60 days: mean 30, median 20, p80 60.
public enum Cycle {
  /// Mean, median and p80; nil where no won deal has a known day of creation.
  public static func summary(_ figures: SalesFigures) -> DaySummary? { figures.cycle.summary }

  /// The same of a scope.
  public static func summary(_ book: Book, _ scope: Scope) -> DaySummary? {
    summary(SalesFigures(book, scope))
  }
}
