/// A deal that stands too deep: what it lacks for the zone its score has put it into.
public struct EvidenceGap: Hashable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// The zone by its score.
  public var zone: Zone
  /// What its last completed review and its next step do not show.
  public var missing: [MissingForZone]

  /// The open deals of a scope that stand too deep, Best Few first, then the largest amount.
  public static func all(_ book: Book, _ scope: Scope) -> [EvidenceGap] {
    let reading = BookReading(book, scope)
    var found: [(depth: Int, amount: Int64, id: Int64, gap: EvidenceGap)] = []
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isOpen else { return }
      let missing = row.missingForZone
      guard !missing.isEmpty else { return }
      let amount = reading.value(row) ?? .min
      found.append(
        (
          -row.zone.depth, amount, row.id,
          EvidenceGap(deal: Deal.ID(row.id), zone: row.zone, missing: missing)
        ))
    }
    return found.sorted { ($0.depth, $1.amount, $0.id) < ($1.depth, $0.amount, $1.id) }.map(\.gap)
  }
}
