extension EntityReference {
  /// The values of an edit, with the amounts that it leaves alone where the currency it sets has
  /// other decimal places.
  ///
  /// Amounts are stored in minor units: 1,000 of yen would be 10.00 in dollars. Nothing is
  /// exchanged; the number people read stays, rounded where the new currency has fewer places.
  func recounted(
    _ values: RecordValues, in ledger: inout WorkingLedger
  ) throws -> RecordValues {
    guard kind != .settings, let set = values["currency"] else { return values }
    guard let stored = try ledger.values(of: self) else { return values }
    let before = try Currency(stored["currency"] ?? .none) ?? ledger.countedIn
    let after = try Currency(set) ?? ledger.countedIn
    guard before.digits != after.digits else { return values }
    var recounted = values
    for field in kind.moneyFields where values[field] == nil {
      switch stored[field] {
      case .integer(let units)?:
        if field == "quantity", stored["measure"] != TargetMeasure.amountWon.value { continue }
        recounted[field] = Money(minorUnits: units, currency: before).relabelled(after).value
      case let text?:
        guard var products = ProductLines(text) else { continue }
        for place in products.lines.indices {
          products.lines[place].unitPrice = products.lines[place].unitPrice.map {
            Money(minorUnits: $0, currency: before).relabelled(after)
          }
        }
        recounted[field] = products.value
      case nil: continue
      }
    }
    return recounted
  }
}

extension RecordValues {
  /// What an edit sets for a record of other values to hold these: what differs and, where the
  /// currency does, all amounts, for the same minor units are another amount then.
  public func edits(over present: RecordValues, of kind: EntityKind) -> RecordValues {
    let edits = filter { present[$0.key] ?? .none != $0.value }
    guard edits["currency"] != nil else { return edits }
    let amounts = kind.moneyFields
    return filter { edits[$0.key] != nil || amounts.contains($0.key) }
  }
}

extension EntityKind {
  /// The fields that hold minor units of a record's currency, alone or among other things.
  fileprivate var moneyFields: [String] {
    let more = self == .target ? ["quantity"] : self == .deal ? ["products"] : []
    return fields.filter { $0.type == .amount }.map(\.name) + more
  }
}

extension WorkingLedger {
  /// What is counted in where a record names no currency.
  fileprivate var countedIn: Currency {
    mutating get throws {
      try values(of: EntityReference(Settings.only))?["currency"].flatMap { Currency($0) } ?? .usd
    }
  }
}

extension Money {
  /// The minor units of the same number in another currency, halves away from zero; nothing is
  /// exchanged.
  fileprivate func relabelled(_ other: Currency) -> Int64 {
    let (from, to) = (currency.minorUnits, other.minorUnits)
    guard from > to else {
      let (units, overflow) = minorUnits.multipliedReportingOverflow(by: to / from)
      return overflow ? (minorUnits < 0 ? .min : .max) : units
    }
    let step = from / to
    let (quotient, rest) = minorUnits.quotientAndRemainder(dividingBy: step)
    return rest.magnitude * 2 >= step.magnitude ? quotient + rest.signum() : quotient
  }
}
