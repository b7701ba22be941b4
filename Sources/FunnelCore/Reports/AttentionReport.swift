/// What wants attention in a scope, the most urgent first.
public struct AttentionReport: Hashable, Sendable {
  /// The items; none is without a deal behind it, apart from coverage.
  public var items: [AttentionItem]
  /// The open deals that stand still.
  public var stagnant: DealSum

  /// What wants attention in a scope.
  public init(_ book: Book, _ scope: Scope, quotaOf holder: QuotaHolder? = nil) {
    let reading = BookReading(book, scope)
    let conversions = StageHistory(reading, scope).conversions(book.stages(of: scope))
    self.init(
      standing: Self.standing(reading, scope),
      measured: Self.leaks(reading, scope, conversions) + Self.falls(reading, scope)
        + Self.coverage(SalesFigures(reading, scope), quotaOf: holder))
  }

  /// What wants attention of what has been found among the deals and in the figures.
  init(standing: [AttentionItem], measured: [AttentionItem]) {
    stagnant = standing.first { $0.code == .stagnant }?.deals ?? DealSum()
    let items = standing.filter { $0.deals.count > 0 } + measured
    let ranked = items.enumerated().sorted { left, right in
      (left.element.severity, left.offset) < (right.element.severity, right.offset)
    }
    self.items = ranked.map(\.element)
  }

  /// What is missing of the pipeline that a quota asks for, if it is.
  static func coverage(_ figures: SalesFigures, quotaOf holder: QuotaHolder?) -> [AttentionItem] {
    [AttentionItem(coverage: QuotaProgress(figures, of: holder), figures)].compactMap(\.self)
  }

  /// The open deals that each of the rules holds for.
  static func standing(_ reading: BookReading, _ scope: Scope) -> [AttentionItem] {
    let tallies = rules.map(Tally.init)
    let visit = tallies.visit(in: reading)
    reading.forEachRow(of: scope) { row, isInPeriod in
      if row.isOpen { visit(row, isInPeriod) }
    }
    return tallies.map(\.item)
  }

  /// The stages that lose more than they should.
  static func leaks(
    _ reading: BookReading, _ scope: Scope, _ conversions: [StageConversion]
  ) -> [AttentionItem] {
    let leaking = conversions.filter { $0.verdict == .alarm || $0.verdict == .watch }
    return leaking.map(AttentionItem.init(leak:)).withDealsLost(reading, scope)
  }

  /// The stages that pass on fewer deals than they did.
  static func falls(_ reading: BookReading, _ scope: Scope) -> [AttentionItem] {
    ConversionFall.all(reading, scope).filter(\.isAlarm).map(AttentionItem.init(fall:))
      .withDealsLost(reading, scope)
  }

  /// What is looked for among open deals, in the order of its weight.
  private static let rules: [AttentionItem] = [
    AttentionItem(.pastDue, .alarm, "pastdue:yes", ignoresPeriod: true),
    AttentionItem(.noEconomicBuyer, .warning, "status:open zone:best missing:economic"),
    AttentionItem(.standingTooDeep, .warning, "deep:yes"),
    AttentionItem(.unproven, .warning, "unproven:yes"),
    AttentionItem(.stagnant, .warning, "stale:yes"),
    AttentionItem(.dateFiction, .note, "audit:fiction"),
    AttentionItem(.oldReviews, .note, "outdated:yes"),
    AttentionItem(.undated, .note, "status:open missing:close", ignoresPeriod: true),
  ]
}

extension [AttentionItem] {
  /// The items with the deals of a scope that were lost from their stages.
  fileprivate func withDealsLost(_ reading: BookReading, _ scope: Scope) -> [AttentionItem] {
    guard !isEmpty else { return [] }
    let tallies = map(Tally.init)
    let visit = tallies.visit(in: reading)
    reading.forEachRow(of: scope) { row, isInPeriod in
      if isInPeriod, !row.isOpen { visit(row, true) }
    }
    return tallies.map(\.item)
  }
}

/// An item whose deals are being counted.
private final class Tally {
  private(set) var item: AttentionItem

  init(_ item: AttentionItem) { self.item = item }

  func add(_ row: DealRow, in reading: BookReading) {
    item.deals.add(reading.value(row))
    item.note(row, in: reading)
  }
}

extension [Tally] {
  /// One function that counts a row for each item whose terms it meets; see `RowCheck.and`.
  fileprivate func visit(in reading: BookReading) -> (_ row: DealRow, _ isInPeriod: Bool) -> Void {
    var visit: (DealRow, Bool) -> Void = { _, _ in }
    for tally in self {
      let (before, holds) = (visit, tally.item.terms.check(in: reading))
      let ignoresPeriod = tally.item.ignoresPeriod
      visit = { row, isInPeriod in
        before(row, isInPeriod)
        if isInPeriod || ignoresPeriod, holds(row) { tally.add(row, in: reading) }
      }
    }
    return visit
  }
}

extension AttentionItem {
  fileprivate init(
    _ code: Code, _ severity: Severity, _ terms: String, ignoresPeriod: Bool = false
  ) {
    self.init(
      code: code, severity: severity, deals: DealSum(), terms: DealFilter(terms),
      ignoresPeriod: ignoresPeriod)
  }

  fileprivate init(leak conversion: StageConversion) {
    self.init(
      .leak(conversion), conversion.verdict == .alarm ? .alarm : .warning,
      "status:lost from=\(conversion.stage)")
    stage = conversion.stage
  }

  fileprivate init(fall: ConversionFall) {
    self.init(.fall(fall), .alarm, "status:lost from=\(fall.stage)")
    stage = fall.stage
  }

  /// Keeps how far beyond its bound a deal is, where none was further.
  fileprivate mutating func note(_ row: DealRow, in reading: BookReading) {
    guard let excess = code.excess(of: row, in: reading) else { return }
    if worst.map({ $0.excess < excess.excess }) ?? true { worst = excess }
  }

  fileprivate init?(coverage progress: QuotaProgress?, _ figures: SalesFigures) {
    guard let progress, progress.isShort == true, let have = progress.coverage,
      let needed = progress.neededCoverage
    else { return nil }
    self.init(.coverage(have: have, needed: needed), .note, "status:open !status:paused")
    deals = figures.active
  }
}

extension AttentionItem.Code {
  /// The days of a deal and its bound; nil where the item is not about days.
  fileprivate func excess(of row: DealRow, in reading: BookReading) -> AttentionItem.Excess? {
    switch self {
    case .pastDue: reading.daysSince(row.expectedClose).map { .init(days: $0, bound: 0) }
    case .stagnant:
      reading.quietDays(row).map {
        .init(days: $0, bound: reading.stagnation.bound(of: row) ?? 0)
      }
    case .oldReviews:
      reading.daysSince(row.reviewedOn).map { .init(days: $0, bound: reading.reviewDays(row)) }
    default: nil
    }
  }
}
