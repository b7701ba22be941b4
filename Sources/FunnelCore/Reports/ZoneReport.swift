/// The strategic funnel of a scope's open deals: zones by score, audited by date.
public struct ZoneReport: Hashable, Sendable {
  /// What amounts are counted in.
  public var currency: Currency
  /// The zones, Best Few first.
  public var zones: [Row]
  /// How many deals have each audit.
  public var audits: [DateAudit: Int]
  /// The 3 × 3 board of scores and dates, row by row, each from Best Few to Above.
  public var board: [Cell]
  /// Open pseudo-opportunities.
  public var pseudo: DealSum
  /// Deals that lack something for their zone.
  public var tooDeep: DealSum

  /// One zone.
  public struct Row: Hashable, Sendable {
    /// The zone.
    public var zone: Zone
    /// The open deals in it.
    public var deals = DealSum()
    /// Their weighted value, in minor units.
    public var weighted: Int64 = 0

    /// The filter that finds the deals.
    public var terms: DealFilter { DealFilter("status:open zone:\(zone.rawValue)") }
  }

  /// A cell of the board.
  public struct Cell: Hashable, Sendable {
    /// The zone by score.
    public var scored: Zone
    /// The zone by date.
    public var dated: Zone
    /// The open deals of both.
    public var deals = DealSum()

    /// The filter that finds the deals.
    public var terms: DealFilter {
      DealFilter("status:open zone:\(scored.rawValue) dated:\(dated.rawValue)")
    }
  }

  /// The strategic funnel of a scope.
  public init(_ book: Book, _ scope: Scope) { self.init(BookReading(book, scope), scope) }

  init(_ reading: BookReading, _ scope: Scope) {
    currency = reading.currency
    var zones = Zone.allCases.map { Row(zone: $0) }
    var audits: [Int] = DateAudit.allCases.map { _ in 0 }
    let places = Dictionary(
      uniqueKeysWithValues: zip(DateAudit.allCases, DateAudit.allCases.indices))
    var board = Self.emptyBoard
    var (pseudo, tooDeep) = (DealSum(), DealSum())
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isOpen else { return }
      let (zone, value) = (row.zone, reading.value(row))
      zones[zone.depth].deals.add(value)
      zones[zone.depth].weighted.add(reading.weighted(row))
      let dated = Day(packed: row.expectedClose).flatMap { Zone(close: $0, today: scope.today) }
      if let place = places[reading.audit(row)] { audits[place] += 1 }
      if zone != .universe, let dated {
        board[(3 - zone.depth) * 3 + 3 - dated.depth].deals.add(value)
      }
      if reading.gate(row) == .pseudo { pseudo.add(value) }
      if !row.missingForZone.isEmpty { tooDeep.add(value) }
    }
    self.zones = zones.reversed()
    self.audits = Dictionary(uniqueKeysWithValues: zip(DateAudit.allCases, audits))
    self.board = board
    (self.pseudo, self.tooDeep) = (pseudo, tooDeep)
  }

  private static var emptyBoard: [Cell] {
    let zones: [Zone] = [.bestFew, .inFunnel, .above]
    return zones.flatMap { scored in zones.map { Cell(scored: scored, dated: $0) } }
  }
}
