/// A book on one of the two days of a waterfall.
struct WaterfallSide {
  let reading: BookReading
  private let isInScope: (DealRow) -> Bool
  private let days: ClosedRange<Int32>?

  init(_ book: Book, _ scope: Scope) {
    reading = BookReading(book, scope)
    isInScope = reading.check(of: scope)
    days = scope.period.map { $0.first.number...$0.last.number }
  }

  /// A deal as it stands on the day.
  struct Standing {
    var row: DealRow
    /// The amount; 0 where it is unknown.
    var value: Int64
    var isKnown: Bool
    var isOpen: Bool
    var isGenuine: Bool
    var isInScope: Bool
    /// Whether the day of closing, expected or real, lies in the period.
    var isInPeriod: Bool

    /// Whether it belongs to the funnel of the day.
    var isMember: Bool { isOpen && isGenuine && isInScope && isInPeriod }
  }

  func standing(of row: DealRow) -> Standing {
    let value = reading.value(row)
    return Standing(
      row: row, value: value ?? 0, isKnown: value != nil, isOpen: row.isOpen,
      isGenuine: reading.gate(row) != .pseudo, isInScope: isInScope(row),
      isInPeriod: days.map { $0.contains(row.periodDay) } ?? true)
  }
}

extension Waterfall {
  /// Puts a deal into its steps; nil stands for a day on which there was no such deal.
  mutating func add(_ old: WaterfallSide.Standing?, _ new: WaterfallSide.Standing?) {
    if let old, old.isMember { start.add(old.isKnown ? old.value : nil) }
    if let new, new.isMember { end.add(new.isKnown ? new.value : nil) }
    switch (old, new) {
    case (let old?, let new?) where old.isMember && new.isMember: revalue(old, new)
    case (let old?, let new?) where old.isMember: leave(old, new)
    case (let old?, nil) where old.isMember: add(.pushedOut, old.row, old.value, .removed)
    case (_, let new?) where new.isMember: enter(old, new)
    case (_, let new?): pass(old, new)
    default: break
    }
  }

  private mutating func revalue(_ old: WaterfallSide.Standing, _ new: WaterfallSide.Standing) {
    let (difference, _) = new.value.subtractingReportingOverflow(old.value)
    guard difference != 0 else { return }
    let isSameAmount = old.row.amount == new.row.amount && old.row.currency == new.row.currency
    let cause: Cause = old.isKnown && new.isKnown ? (isSameAmount ? .rate : .amount) : .amountKnown
    if difference > 0 {
      add(.increased, new.row, difference, cause)
    } else {
      add(.decreased, new.row, -difference, cause)
    }
  }

  /// A deal of the first day that is in the funnel no longer.
  private mutating func leave(_ old: WaterfallSide.Standing, _ new: WaterfallSide.Standing) {
    if new.row.isWon || new.row.isLost {
      revalue(old, new)
      add(new.row.isWon ? .won : .lost, new.row, new.value, .closed)
    } else {
      let cause: Cause =
        !new.isOpen ? .withdrawn : !new.isInScope ? .scope : !new.isGenuine ? .gate : .closeMoved
      add(.pushedOut, old.row, old.value, cause)
    }
  }

  /// A deal of the second day that was not in the funnel before.
  private mutating func enter(_ old: WaterfallSide.Standing?, _ new: WaterfallSide.Standing) {
    guard let old else { return add(.new, new.row, new.value, .created) }
    if !old.isOpen {
      add(.new, new.row, new.value, .reopened)
    } else if !old.isInScope {
      add(.new, new.row, new.value, .scope)
    } else if !old.isGenuine {
      add(.new, new.row, new.value, .gate)
    } else {
      add(.pulledIn, new.row, new.value, .closeMoved)
    }
  }

  /// A deal that came into the funnel after the first day and was won or lost by the second.
  private mutating func pass(_ old: WaterfallSide.Standing?, _ new: WaterfallSide.Standing) {
    guard new.row.isWon || new.row.isLost, new.isInScope, new.isInPeriod,
      new.row.closedOn > from.number, new.row.closedOn <= to.number
    else { return }
    enter(old, new)
    add(new.row.isWon ? .won : .lost, new.row, new.value, .closed)
  }
}
