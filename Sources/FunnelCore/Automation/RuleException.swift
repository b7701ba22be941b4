/// Why a person decides in place of a rule.
public enum RuleException: Hashable, Sendable {
  /// The deal's amount reaches the bound, in the store's currency.
  case amount(Money)
  /// The annual budget of the account reaches the bound, in the store's currency.
  case budget(Money)
  /// An amount cannot be compared, as there is no exchange rate for it.
  case noRate(Currency)
  /// Rules set each other off without end.
  case chain
}

extension Rule {
  /// Why a person decides on a deal; nil where the rule may act.
  ///
  /// Looked at before anything is done. An amount in another currency is converted by the rate of
  /// the day; where there is none, a person decides.
  public func exception(for deal: Deal, in book: Book, on day: Day) -> RuleException? {
    let account = deal.account.flatMap { book.accounts[$0] }
    let home = book.settings.currency
    let budget = account.flatMap { account in
      account.annualBudget.map { Money(minorUnits: $0, currency: account.currency ?? home) }
    }
    return Self.exceeding(budget, exceptionBudget, in: book, on: day, RuleException.budget)
      ?? Self.exceeding(deal.amount, exceptionAmount, in: book, on: day, RuleException.amount)
  }

  private static func exceeding(
    _ money: Money?, _ bound: Int64?, in book: Book, on day: Day,
    _ exception: (Money) -> RuleException
  ) -> RuleException? {
    guard let money, let bound else { return nil }
    guard let value = book.exchange.converted(money, on: day) else {
      return .noRate(money.currency)
    }
    guard value >= bound else { return nil }
    return exception(Money(minorUnits: value, currency: book.settings.currency))
  }
}
