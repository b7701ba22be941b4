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
  /// Open deals whose close day has gone by: on the board they have no column.
  public var pastDue: DealSum
  /// Open deals without rates or without a close day: they have no place on the board.
  public var unknown: DealSum
  /// Open pseudo-opportunities.
  public var pseudo: DealSum
  /// Deals that lack something for their zone.
  public var tooDeep: DealSum
  /// What no rate converts into `currency`, by currency code.
  public var unconverted: [ForeignValue]

  /// One zone.
  public struct Row: Hashable, Sendable {
    /// The zone.
    public var zone: Zone
    /// The open deals in it.
    public var deals = DealSum()
    /// Their weighted value, in minor units.
    public var weighted: Int64 = 0
    var scores = 0
    var joints = 0

    /// A zone without deals.
    public init(zone: Zone) { self.zone = zone }

    /// The mean score, 0…200; nil for the Universe and for a zone without deals.
    public var meanScore: Double? {
      zone == .universe || deals.count == 0 ? nil : Double(scores) / Double(deals.count)
    }

    /// The mean joint estimate, fund × competition rate, 0…1; nil as with the score.
    ///
    /// Worked example: 75 × 75 and 99 × 99 are (0.5625 + 0.9801) / 2 = 0.7713.
    public var meanJoint: Double? {
      zone == .universe || deals.count == 0
        ? nil : Double(joints) / Double(deals.count) / 10_000
    }

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

    /// What the date says of the score: the same for every deal of the cell.
    public var verdict: DateAudit {
      scored == dated ? .consistent : scored > dated ? .readyEarly : .dateFiction
    }

    /// The filter that finds the deals.
    public var terms: DealFilter {
      DealFilter("status:open zone:\(scored.rawValue) dated:\(dated.rawValue)")
    }
  }

  /// The filter that finds the deals beside the board, past due or unknown.
  public static func terms(beside audit: DateAudit) -> DealFilter {
    DealFilter("status:open audit:\(audit.rawValue)")
  }

  /// The strategic funnel of a scope.
  public init(_ book: Book, _ scope: Scope) { self.init(BookReading(book, scope), scope) }

  init(_ reading: BookReading, _ scope: Scope) {
    currency = reading.currency
    var zones = Zone.allCases.map { Row(zone: $0) }
    var audits: [Int] = DateAudit.allCases.map { _ in 0 }
    var board = Self.emptyBoard
    var foreign = Unconverted()
    var (pseudo, tooDeep, pastDue, unknown) = (DealSum(), DealSum(), DealSum(), DealSum())
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isOpen else { return }
      let (zone, value) = (row.zone, reading.value(row))
      if value == nil { foreign.add(row) }
      zones[zone.depth].deals.add(value)
      zones[zone.depth].weighted.add(reading.weighted(row))
      let dated = Day(packed: row.expectedClose).flatMap(reading.zoneDays.zone)
      if row.score != nil {
        zones[zone.depth].scores += Int(row.fundRate) + Int(row.competitionRate)
        zones[zone.depth].joints += Int(row.fundRate) * Int(row.competitionRate)
      }
      let audit = reading.audit(row)
      audits[audit.place] += 1
      if audit == .pastDue { pastDue.add(value) }
      if audit == .unknown { unknown.add(value) }
      if zone != .universe, let dated {
        board[(3 - zone.depth) * 3 + 3 - dated.depth].deals.add(value)
      }
      if reading.gate(row) == .pseudo { pseudo.add(value) }
      if row.standsTooDeep { tooDeep.add(value) }
    }
    self.zones = zones.reversed()
    self.audits = Dictionary(uniqueKeysWithValues: zip(DateAudit.allCases, audits))
    self.board = board
    (self.pseudo, self.tooDeep) = (pseudo, tooDeep)
    (self.pastDue, self.unknown) = (pastDue, unknown)
    unconverted = foreign.list
  }

  private static var emptyBoard: [Cell] {
    let zones: [Zone] = [.bestFew, .inFunnel, .above]
    return zones.flatMap { scored in zones.map { Cell(scored: scored, dated: $0) } }
  }
}
