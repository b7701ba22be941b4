/// Where the funnel leaks: every open stage with what was lost there and what could be regained.
public struct LeakReport: Hashable, Sendable {
  /// What amounts are counted in.
  public var currency: Currency
  /// The open stages in pipeline order.
  public var points: [LeakPoint]
  /// What no rate converts into `currency`, of the deals won and lost, by currency code.
  public var unconverted: [ForeignValue]

  /// The leaks of a scope.
  public init(_ book: Book, _ scope: Scope) { self.init(BookReading(book, scope), scope) }

  init(_ reading: BookReading, _ scope: Scope) {
    let book = reading.book
    let stages = book.stages(of: scope)
    let conversions = StageHistory(reading, scope).conversions(stages)
    let falls = ConversionFall.all(reading, scope)
    let winRates = StageWinRate.all(reading, scope)
    let (lost, foreign) = Self.lost(reading, scope)
    unconverted = foreign.list
    let wonAmount = SalesFigures(reading, scope).won.mean
    currency = reading.currency
    points = conversions.map { conversion in
      let next = conversion.next
      let isLast = next.flatMap { book.stages[$0] }?.role == .won
      return LeakPoint(
        lost: lost[UInt32(truncatingIfNeeded: conversion.stage.rawValue)] ?? DealSum(),
        conversion: conversion, fall: falls.first { $0.stage == conversion.stage },
        nextWinRate: isLast
          ? Rate(1, of: 1) : winRates.first { $0.stage == next }?.rate ?? Rate(0, of: 0),
        wonAmount: wonAmount)
    }
  }

  /// The deals lost in the period by the last open stage they stood in, and what no rate converts
  /// of those won and lost.
  private static func lost(
    _ reading: BookReading, _ scope: Scope
  ) -> (IdentityTable<DealSum>, Unconverted) {
    var foreign = Unconverted()
    var lost = IdentityTable(reading.book.stages) { _ in DealSum() }
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isLost || row.isWon else { return }
      let value = reading.value(row)
      if value == nil { foreign.add(row) }
      guard row.isLost else { return }
      var last: UInt32?
      reading.forEachStay(of: row) { last = $0.stage }
      if let last { lost[last]?.add(value) }
    }
    return (lost, foreign)
  }

  /// The stage that lost most deals; nil where none was lost.
  public var mostDeals: LeakPoint? { most { Double($0.lost.count) } }

  /// The stage that lost most value; nil where nothing of known value was lost.
  public var mostValue: LeakPoint? { most { Double($0.lost.value) } }

  /// The stage whose benchmark would bring most wins; nil where none would bring any.
  public var mostRegained: LeakPoint? { most { $0.regained?.wins ?? 0 } }

  /// The stages on alarm or watch, the most wins to regain first.
  public var alarms: [LeakPoint] {
    points.filter { $0.verdict == .alarm || $0.verdict == .watch }
      .sorted {
        ($0.verdict == .alarm ? 0 : 1, -$0.gain) < ($1.verdict == .alarm ? 0 : 1, -$1.gain)
      }
  }

  private func most(_ size: (LeakPoint) -> Double) -> LeakPoint? {
    // The first of equals, where `max(by:)` would take the last.
    points.reduce(nil) { best, point in
      size(point) > (best.map(size) ?? 0) ? point : best
    }
  }
}

extension LeakPoint {
  fileprivate var gain: Double { regained?.wins ?? 0 }
}
