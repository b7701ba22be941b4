/// How many of the known buying influences have been contacted, and which parts nobody plays.
///
/// Worked example: five people, four met and one of whom nothing is recorded: 4/5.
public struct InfluenceCoverage: Hashable, Sendable {
  /// Contacted of all known people.
  public var contacted: Rate
  /// People who were said never to have been contacted.
  public var never: Int
  /// Parts that nobody plays, in the order E, T, U, C.
  public var missingRoles: [BuyingRole]

  /// The coverage of a form's people.
  public init(_ influences: [BuyingInfluence]) {
    var (met, never) = (0, 0)
    for influence in influences {
      switch influence.contact {
      case .met: met += 1
      case .never: never += 1
      case nil: break
      }
    }
    contacted = Rate(met, of: influences.count)
    self.never = never
    missingRoles = BuyingRole.allCases.filter { role in
      !influences.contains { $0.roles.contains(role) }
    }
  }
}

/// How strongly the buying influences lean towards us: Σ rating · w / Σ 5 · w.
///
/// The weights are 3, 2 and 1 for high, medium and low; a blank degree counts as medium, and an
/// unrated person is left out. Where all weigh the same, everybody counts once. Worked example:
/// ratings +1, +5, +2, +1, +2 of medium degree are 11/25, 44 %.
public struct WeightedSupport: Hashable, Sendable {
  /// Σ rating · weight.
  public var points: Int
  /// What it would be if everybody were at +5.
  public var best: Int

  /// The support of a form's people; nil where nobody is rated.
  public init?(_ influences: [BuyingInfluence]) {
    let rated = influences.compactMap { influence in
      influence.rating.map { ($0.rawValue, (influence.degree ?? .medium).weight) }
    }
    guard let first = rated.first?.1 else { return nil }
    let unit = rated.allSatisfy { $0.1 == first } ? first : 1
    (points, best) = (0, 0)
    for (rating, weight) in rated {
      points += rating * weight / unit
      best += 5 * weight / unit
    }
  }

  /// −1 for the competitor … +1 for us.
  public var fraction: Double { Double(points) / Double(best) }
}
