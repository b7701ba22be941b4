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
/// unrated person is left out. Worked example: ratings +1, +5, +2, +1, +2 of medium degree are
/// 22/50, 44 %.
public struct WeightedSupport: Hashable, Sendable {
  /// Σ rating · weight.
  public var points: Int
  /// What it would be if everybody were at +5.
  public var best: Int

  /// The support of a form's people; nil where nobody is rated.
  public init?(_ influences: [BuyingInfluence]) {
    (points, best) = (0, 0)
    for influence in influences {
      guard let rating = influence.rating else { continue }
      let weight = (influence.degree ?? .medium).weight
      points += rating.rawValue * weight
      best += 5 * weight
    }
    if best == 0 { return nil }
  }

  /// −1 for the competitor … +1 for us.
  public var fraction: Double { Double(points) / Double(best) }
}
