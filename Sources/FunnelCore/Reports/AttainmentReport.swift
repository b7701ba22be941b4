/// How far everybody has come towards the quota of a period, and who comes first.
///
/// Attainment = amount won in the period / quota. People are ranked by it; equal attainment shares
/// a rank and leaves out the next one. Who has no quota is ranked by nothing and listed apart, by
/// the amount won. Where the scope is narrowed to anything but a person, a team or a region, no
/// quota is about the same deals, and nobody is ranked.
/// Worked example: 60 of 100, 30 of 50 and 90 of 100 won, and 40 without a quota: ranks 1 for the
/// third, 2 for both others, and the fourth apart.
public struct AttainmentReport: Hashable, Sendable {
  /// The period.
  public var period: Period
  /// What amounts are counted in.
  public var currency: Currency
  /// How much of the period is over, 0…1, today included.
  public var elapsed: Double
  /// All deals of the scope, and the quota that holds for them.
  public var whole: Row
  /// The teams that have a quota of their own, by name.
  public var teams: [Row]
  /// The regions that have a quota of their own, by name.
  public var regions: [Row]
  /// The people who have a quota, by rank.
  public var ranking: [Rank]
  /// The people who have none but have won something, by the amount won.
  public var unranked: [Row]

  /// One holder of a quota.
  public struct Row: Hashable, Sendable {
    /// Whose deals they are.
    public var holder: QuotaHolder
    /// The person's, team's or region's name; empty for everyone.
    public var name: String
    /// What was won in the period.
    public var won: DealSum
    /// How far that comes; nil without a quota.
    public var progress: QuotaProgress?
  }

  /// A person's place among the others.
  public struct Rank: Hashable, Sendable {
    /// 1 for the first; the same for equal attainment.
    public var number: Int
    /// The person.
    public var row: Row
  }
}

extension AttainmentReport {
  /// The attainment in a scope's period; nil without a period.
  public init?(_ book: Book, _ scope: Scope) {
    guard let period = scope.period else { return nil }
    let figures = SalesFigures(book, scope)
    let asked = scope.quotaHolder(in: book)
    self.period = period
    currency = figures.currency
    let gone = scope.today.days(since: period.first) + 1
    elapsed = min(1, max(0, Double(gone) / Double(period.length)))
    whole = Row(
      holder: asked ?? .everyone, name: "", won: figures.won, progress: QuotaProgress(figures))
    let holders = QuotaHolders(book, scope, in: period, askedFor: asked)
    teams = holders.teams
    regions = holders.regions
    ranking = Self.ranked(holders.people.filter { $0.progress != nil })
    unranked = holders.people.filter { $0.progress == nil && $0.won.count > 0 }
      .sorted { ($1.won.value, $0.name) < ($0.won.value, $1.name) }
  }

  private static func ranked(_ rows: [Row]) -> [Rank] {
    let sorted = rows.sorted { left, right in
      if left.isAhead(of: right) { return true }
      if right.isAhead(of: left) { return false }
      return (right.won.value, left.name) < (left.won.value, right.name)
    }
    var ranks: [Rank] = []
    for (place, row) in sorted.enumerated() {
      let isShared = ranks.last.map { !$0.row.isAhead(of: row) } ?? false
      ranks.append(Rank(number: isShared ? ranks[place - 1].number : place + 1, row: row))
    }
    return ranks
  }
}

extension AttainmentReport.Row {
  /// Whether the attainment is greater; exact, or shares of large quotas would seem to differ.
  fileprivate func isAhead(of other: Self) -> Bool {
    guard let mine = progress, let theirs = other.progress else { return false }
    let left = mine.won.multipliedFullWidth(by: theirs.quota)
    let right = theirs.won.multipliedFullWidth(by: mine.quota)
    return (left.high, left.low) > (right.high, right.low)
  }
}

/// The people, teams and regions of a scope with what they have won.
private struct QuotaHolders {
  private let book: Book
  private let scope: Scope
  private let period: Period
  private let asked: QuotaHolder?

  init(_ book: Book, _ scope: Scope, in period: Period, askedFor asked: QuotaHolder?) {
    (self.book, self.scope, self.period, self.asked) = (book, scope, period, asked)
  }

  var people: [AttainmentReport.Row] {
    let groups = figures(by: .owner)
    return book.owners.map { owner in
      row(.owner(owner.id), owner.name, groups[.owner(owner.id)], isMeasured: isAskedFor(owner))
    }
  }

  var teams: [AttainmentReport.Row] {
    guard asked == .everyone else { return [] }
    return shared(by: .team, Set(book.targets.compactMap(\.team))) { .team($0) }
  }

  var regions: [AttainmentReport.Row] {
    guard asked == .everyone else { return [] }
    return shared(by: .region, Set(book.targets.compactMap(\.region))) { .region($0) }
  }

  /// Whether all deals of a person are in the scope, so that they measure against the quota.
  private func isAskedFor(_ owner: Owner) -> Bool {
    switch asked {
    case .everyone: true
    case .owner(let id): owner.id == id
    case .team(let team): owner.team == team
    case .region, nil: false
    }
  }

  private func shared(
    by dimension: Dimension, _ names: Set<String>, _ holder: (String) -> QuotaHolder
  ) -> [AttainmentReport.Row] {
    guard !names.isEmpty else { return [] }
    var groups: [FoldedText: SalesFigures] = [:]
    for (value, figures) in figures(by: dimension) {
      if case .text(let name) = value { groups[FoldedText(name)] = figures }
    }
    return names.sorted().map { name in
      row(holder(name), name, groups[FoldedText(name)], isMeasured: true)
    }.filter { $0.progress != nil }
  }

  private func figures(by dimension: Dimension) -> [DealGroup.Value: SalesFigures] {
    Breakdown(book, scope, by: dimension).rows.reduce(into: [:]) { groups, row in
      if let value = row.group.value { groups[value] = row.figures }
    }
  }

  private func row(
    _ holder: QuotaHolder, _ name: String, _ figures: SalesFigures?, isMeasured: Bool
  ) -> AttainmentReport.Row {
    let won = figures?.won ?? DealSum()
    var progress: QuotaProgress?
    if isMeasured,
      let quota = book.quota(of: holder, in: period, pipeline: scope.pipeline), quota > 0
    {
      progress = QuotaProgress(
        quota: quota, won: won.value, open: figures?.active.value ?? 0,
        weighted: figures?.weighted ?? 0, winRate: figures.flatMap { WinRate($0).byValue })
    }
    return AttainmentReport.Row(holder: holder, name: name, won: won, progress: progress)
  }
}
