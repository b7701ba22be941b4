/// How good the open deals of a stage are: the customer quality matrix.
///
/// Genuine: no pseudo-opportunity. Evidenced: need, budget and authority are all shown. Contacted:
/// a customer-facing contact is known, or a completed review names an influence that was met.
/// Worked example: of 8 deals in Needs 6 are genuine, 2 evidenced, 4 contacted: 6/8, 2/8, 4/8.
public struct StageQuality: Hashable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// Open deals that are no pseudo-opportunities.
  public var genuine = Rate(0, of: 0)
  /// Open deals with need, budget and authority shown.
  public var evidenced = Rate(0, of: 0)
  /// Open deals whose customer has been contacted.
  public var contacted = Rate(0, of: 0)

  /// The filters that find the deals that fall short.
  public static let shortfalls: (genuine: DealFilter, evidenced: DealFilter) = (
    DealFilter("status:open gate:pseudo"), DealFilter("status:open !gate:genuine")
  )

  /// The quality of a scope's open stages, in pipeline order.
  public static func all(_ book: Book, _ scope: Scope) -> [StageQuality] {
    let reading = BookReading(book, scope)
    let stages = book.stages(of: scope).filter { $0.role == .open }
    let places = IdentityTable(places: stages.map(\.id))
    var qualities = stages.map { StageQuality(stage: $0.id) }
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isOpen, let place = places[row.stage] else { return }
      let gate = reading.gate(row)
      qualities[place].genuine.add(gate != .pseudo)
      qualities[place].evidenced.add(gate == .genuine)
      qualities[place].contacted.add(row.isContacted)
    }
    return qualities
  }
}

extension Rate {
  /// Counts one more case.
  mutating func add(_ counts: Bool) {
    n += 1
    if counts { k += 1 }
  }
}

extension DealRow {
  /// Whether somebody at the customer has been met, by an activity or by a completed review.
  var isContacted: Bool {
    lastContact != .min || ReviewEvidence(rawValue: evidence).contains(.influenceContacted)
  }
}
