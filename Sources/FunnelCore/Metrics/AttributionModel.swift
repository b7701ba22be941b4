/// How an order is shared between the touches that led to it.
public enum AttributionModel: String, Choice {
  /// All to the last one.
  case lastTouch
  /// All to the first one.
  case firstTouch
  /// The same to each.
  case linear
  /// 40 % to the first, 40 % to the last, the rest to those between; halves where there are two.
  case position
  /// Half as much for every seven days before the order: 2^(−days/7).
  case timeDecay

  /// Relative shares of touches in the order of time; the sum is above 0 where there are any.
  ///
  /// - Parameter days: How many days before the order each touch was, at least 0.
  public func weights(_ days: [Int]) -> [Int64] {
    let count = days.count
    switch self {
    case .lastTouch: return days.indices.map { $0 == count - 1 ? 1 : 0 }
    case .firstTouch: return days.indices.map { $0 == 0 ? 1 : 0 }
    case .linear: return days.map { _ in 1 }
    case .position:
      guard count > 2 else { return days.map { _ in 1 } }
      let ends = Int64(2 * (count - 2))
      return days.indices.map { $0 == 0 || $0 == count - 1 ? ends : 1 }
    case .timeDecay:
      // Counted from the latest touch, so that an old deal's shares do not all vanish.
      let latest = days.min() ?? 0
      return days.map { Self.decay($0 - latest) }
    }
  }

  /// 2^(−days/7) × 2⁴⁰.
  private static func decay(_ days: Int) -> Int64 {
    let halvings = days / 7
    guard halvings < 40 else { return 0 }
    return Int64((sevenths[days % 7] * Double(1 << (40 - halvings))).rounded())
  }

  /// 2^(−d/7) for d = 0…6.
  private static let sevenths = [
    1, 0.905_723_664_263_906_7, 0.820_335_356_007_638_2, 0.742_997_144_568_085_7,
    0.672_950_096_316_178_8, 0.609_506_827_102_235_6, 0.552_044_756_836_904_8,
  ]

  /// An amount shared out by relative shares, exactly to the last minor unit.
  ///
  /// Everybody gets whole units; those left over go to the largest remainders, the earlier touch
  /// first. Worked example: 100.00 to three equal shares is 33.34, 33.33, 33.33.
  ///
  /// - Returns: As many amounts as shares, adding up to the amount; nothing where no share is
  ///   above 0.
  public static func credits(of amount: Int64, by weights: [Int64]) -> [Int64] {
    let total = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard total > 0 else { return weights.map { _ in 0 } }
    let shares = weights.map { weight in
      (Int128(amount) * Int128(weight)).quotientAndRemainder(dividingBy: total)
    }
    var credits = shares.map { Int64($0.quotient) }
    let left = amount - credits.reduce(0, +)
    let order = shares.indices.sorted { left, right in
      let (one, other) = (shares[left].remainder.magnitude, shares[right].remainder.magnitude)
      return one == other ? left < right : one > other
    }
    for place in order.prefix(Int(left.magnitude)) { credits[place] += left.signum() }
    return credits
  }
}
