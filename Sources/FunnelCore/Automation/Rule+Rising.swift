extension Rule {
  /// Since which day a deal's amount has been above the bound of the rule, by the deal's events
  /// that stand; nil where it is not.
  ///
  /// Amounts in other currencies are converted by the rates of the day of each event.
  /// Worked example: the bound is 100; 80 on 1 May, 120 on 3 May, 130 on 9 May: since 3 May.
  public func rise(in events: [Event], book: Book) -> Day? {
    guard case .amountAbove(let bound) = trigger else { return nil }
    let ordered = events.sorted { $0.precedes($1) }
    var (amount, currency): (Int64?, Currency) = (nil, book.settings.currency)
    var since: Day?
    for event in ordered {
      switch event.edit.field {
      case "amount": amount = Int64(event.edit.new)
      case "currency": currency = Currency(event.edit.new) ?? currency
      default: continue
      }
      let value = amount.flatMap { units in
        book.exchange.converted(
          Money(minorUnits: units, currency: currency), on: event.edit.day)
      }
      if value.map({ $0 > bound }) != true {
        since = nil
      } else if since == nil {
        since = event.edit.day
      }
    }
    return since
  }
}
