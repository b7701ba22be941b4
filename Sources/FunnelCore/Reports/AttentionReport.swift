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
      measured: Self.leaks(reading, scope, conversions)
        + Self.measured(reading, period: SalesFigures(reading, scope), quotaOf: holder))
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

  /// What the figures of a period show.
  static func measured(
    _ reading: BookReading, period figures: SalesFigures, quotaOf holder: QuotaHolder?
  ) -> [AttentionItem] {
    falls(reading, figures.scope)
      + [AttentionItem(coverage: QuotaProgress(figures, of: holder), figures)].compactMap(\.self)
  }

  /// The open deals that each of the rules holds for.
  static func standing(_ reading: BookReading, _ scope: Scope) -> [AttentionItem] {
    var items = rules
    let checks = items.map { RowCheck($0.terms.check(in: reading)) }
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard row.isOpen else { return }
      for place in items.indices where isInPeriod || items[place].ignoresPeriod {
        guard checks[place].holds(row) else { continue }
        items[place].deals.add(reading.value(row))
        items[place].note(row, in: reading)
      }
    }
    return items
  }

  /// The stages that lose more than they should.
  static func leaks(
    _ reading: BookReading, _ scope: Scope, _ conversions: [StageConversion]
  ) -> [AttentionItem] {
    let leaking = conversions.filter { $0.verdict == .alarm || $0.verdict == .watch }
    return leaking.map(AttentionItem.init(leak:)).withDealsLost(reading, scope)
  }

  private static func falls(_ reading: BookReading, _ scope: Scope) -> [AttentionItem] {
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
    var items = self
    let checks = items.map { RowCheck($0.terms.check(in: reading)) }
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, !row.isOpen else { return }
      for place in items.indices where checks[place].holds(row) {
        items[place].deals.add(reading.value(row))
      }
    }
    return items
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
