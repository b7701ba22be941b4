extension LeakPoint {
  /// Between how many wins lies what a better conversion would bring; nil where too little is
  /// known, and where the next stage is Won itself.
  ///
  /// The deals that would have gone on besides those that did, times the Wilson interval of the
  /// win rate from the next stage: what is uncertain is how many of them would be won. Worked
  /// example: 8 more deals, win rate 5/20, which is .25 within .1119…0.4687: 0.9…3.7 wins.
  public func wins(raisedTo share: Percentage, in book: Book) -> ClosedRange<Double>? {
    let next = conversion.next.flatMap { book.stages[$0] }
    guard let deals = raised(to: share)?.deals, next?.role != .won,
      let chance = nextWinRate.wilson
    else { return nil }
    let ends = [chance.lowerBound * deals, chance.upperBound * deals]
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }
}
