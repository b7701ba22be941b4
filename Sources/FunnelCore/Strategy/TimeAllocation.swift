/// How working time or accounts are to be shared between the zones.
public struct TimeAllocation: Hashable, Sendable {
  /// Percent for Above, 0…100.
  public var above: Int
  /// Percent for In, 0…100.
  public var inFunnel: Int
  /// Percent for Best Few, 0…100.
  public var bestFew: Int

  /// Shares in percent; nil where they do not add up to 100.
  public init?(above: Int, inFunnel: Int, bestFew: Int) {
    let shares = [above, inFunnel, bestFew]
    guard shares.allSatisfy((0...100).contains), shares.reduce(0, +) == 100 else { return nil }
    self.init(unchecked: above, inFunnel, bestFew)
  }

  private init(unchecked above: Int, _ inFunnel: Int, _ bestFew: Int) {
    (self.above, self.inFunnel, self.bestFew) = (above, inFunnel, bestFew)
  }

  /// The share of a zone in percent; nothing for the Universe.
  public func percent(of zone: Zone) -> Int {
    switch zone {
    case .universe: 0
    case .above: above
    case .inFunnel: inFunnel
    case .bestFew: bestFew
    }
  }

  /// The zones that time is shared between; the Universe has no share of its own.
  public static let zones: [Zone] = [.above, .inFunnel, .bestFew]

  /// A number of accounts shared out, the largest remainders rounded up.
  ///
  /// Worked example: 30 accounts by Build are 21 Above, 3 In, 6 Best Few.
  public func accounts(of total: Int) -> [Zone: Int] {
    let zones = Self.zones
    var counts = zones.map { total * percent(of: $0) / 100 }
    let byRemainder = zones.indices.sorted { left, right in
      let (first, second) =
        (total * percent(of: zones[left]) % 100, total * percent(of: zones[right]) % 100)
      return first == second ? left < right : first > second
    }
    for place in byRemainder.prefix(max(0, total - counts.reduce(0, +))) { counts[place] += 1 }
    return Dictionary(uniqueKeysWithValues: zip(zones, counts))
  }

  /// By how many percentage points the actual shares differ, above 0 for too much.
  ///
  /// Amounts may be minutes or accounts; nil where nothing was spent.
  public func deviations(from actual: [Zone: Int]) -> [Zone: Double]? {
    let zones = Self.zones
    let total = zones.reduce(0) { $0 + actual[$1, default: 0] }
    guard total > 0 else { return nil }
    return Dictionary(
      uniqueKeysWithValues: zones.map { zone in
        let share = Double(actual[zone, default: 0]) * 100 / Double(total)
        return (zone, share - Double(percent(of: zone)))
      })
  }

  /// Up to how many points a deviation is in order; one above that is flagged.
  public static let tolerance = 10.0

  /// The shares that come with the program.
  public enum Preset: String, Choice {
    /// Bring in what is ripe: 20, 20, 60.
    case harvest
    /// For a new territory or rep: 70, 10, 20.
    case build
    /// The default: 40, 20, 40.
    case balanced

    /// The shares.
    public var allocation: TimeAllocation {
      switch self {
      case .harvest: TimeAllocation(unchecked: 20, 20, 60)
      case .build: TimeAllocation(unchecked: 70, 10, 20)
      case .balanced: TimeAllocation(unchecked: 40, 20, 40)
      }
    }
  }
}
