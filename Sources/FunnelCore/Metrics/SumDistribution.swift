/// What independent deals may bring together: the distribution of Σ amount over those won.
///
/// Each deal brings its amount with its chance and else nothing, whatever becomes of the others.
/// The chances are multiplied out deal by deal: exactly while there are no more than 8,192 different
/// sums, as with few deals or round amounts, else on a grid of as many steps, with every amount
/// shared between the two nearest steps so that the mean stays exact. Of more than 5,000 deals the
/// normal curve of the same mean and variance is taken. With amounts of 1 it counts deals, which is
/// the Poisson binomial distribution.
/// Worked example: 100 at 50 % and 200 at 25 % bring 0, 100, 200 or 300 with .375, .375, .125 and
/// .125; the mean is 100 and at least 200 come with .25.
public struct SumDistribution: Sendable {
  /// The mean, in the unit of the amounts.
  public let mean: Double
  /// Whether every sum is held exactly.
  public let isExact: Bool
  /// How far apart the steps of the grid are; nil where there is none.
  public let step: Int64?
  private let certain: Int64
  private let curve: NormalCurve?
  /// What may come on top of what is certain, rising.
  private let amounts: [Int64]
  /// How probable it is that at least so much comes on top.
  private let atLeast: [Double]

  /// What may come on top of what is certain, and how probable that is.
  fileprivate struct Outcome {
    var amount: Int64
    var probability: Double
  }

  /// The most different sums that are held.
  static let resolution = 8_192
  /// From more deals on the normal curve is near enough.
  static let mostDeals = 5_000

  /// The distribution of what is certain and what has a chance.
  ///
  /// - Parameters:
  ///   - certain: What has been brought already.
  ///   - chances: Amounts, each with a chance of 0…1; amounts of 0 and less count for nothing.
  public init(certain: Int64 = 0, _ chances: [(amount: Int64, chance: Double)]) {
    var base = certain
    var open: [(amount: Int64, chance: Double)] = []
    for (amount, chance) in chances where amount > 0 && chance > 0 {
      if chance < 1 { open.append((amount, chance)) } else { base.add(amount) }
    }
    self.certain = base
    mean = open.reduce(Double(base)) { $0 + Double($1.amount) * $1.chance }
    // From small amounts to large ones, so that there are few different sums for long.
    open.sort { ($0.amount, $0.chance) < ($1.amount, $1.chance) }
    let total = open.reduce(into: Int64(0)) { $0.add($1.amount) }
    var outcomes: [Outcome] = []
    if open.count > Self.mostDeals {
      (isExact, step, curve) = (false, nil, Self.curve(open, mean: mean))
    } else if let exact = Self.exact(open) {
      (isExact, step, curve) = (true, nil, nil)
      outcomes = exact
    } else {
      let step = (total - 1) / Int64(Self.resolution) + 1
      (isExact, self.step, curve) = (false, step, nil)
      outcomes = Self.grid(open, step: step)
    }
    amounts = outcomes.map(\.amount)
    // Added up from the far end, where the figures are small.
    var (sum, sums) = (0.0, [Double]())
    for outcome in outcomes.reversed() {
      sum += outcome.probability
      sums.append(min(1, sum))
    }
    atLeast = sums.reversed()
  }

  /// How probable it is that at least so much comes together, 0…1.
  public func chance(atLeast amount: Int64) -> Double {
    if amount <= certain { return 1 }
    if let curve { return curve.chance(atLeast: Double(amount)) }
    let need = amount.subtractingReportingOverflow(certain)
    guard !need.overflow else { return 0 }
    let first = amounts.partitioningIndex { $0 >= need.partialValue }
    return first < amounts.count ? atLeast[first] : 0
  }

  /// The smallest sum that is not exceeded with at least this probability of 0…1.
  public func quantile(_ probability: Double) -> Int64 {
    // The last bit of a long sum says nothing.
    let most = 1 - probability + 1e-12
    let next = atLeast.partitioningIndex { $0 <= most }
    var amount = amounts.isEmpty ? 0 : amounts[max(0, next - 1)]
    amount.add(certain)
    return amount
  }

  /// The middle share of all outcomes, widened where the mean lies beyond it.
  ///
  /// One small chance of a large amount has a mean that hardly ever comes true.
  public func interval(_ confidence: Confidence) -> ClosedRange<Int64> {
    let range: ClosedRange<Int64>
    if let reach = curve?.range(confidence) {
      let low = max(certain, Int64(clamping: reach.lowerBound))
      range = low...max(low, Int64(clamping: reach.upperBound))
    } else {
      let tail = (1 - confidence.share) / 2
      let low = quantile(tail)
      range = low...max(low, quantile(1 - tail))
    }
    return range.widened(to: Int64(clamping: mean))
  }
}

extension SumDistribution {
  private static func curve(
    _ deals: [(amount: Int64, chance: Double)], mean: Double
  ) -> NormalCurve {
    let variance = deals.reduce(0.0) { sum, deal in
      sum + Double(deal.amount) * Double(deal.amount) * deal.chance * (1 - deal.chance)
    }
    return NormalCurve(mean: mean, deviation: variance.squareRoot())
  }

  /// Every sum with its probability; nil where there are too many of them.
  private static func exact(_ deals: [(amount: Int64, chance: Double)]) -> [Outcome]? {
    var outcomes = [Outcome(amount: 0, probability: 1)]
    for (amount, chance) in deals {
      var next: [Outcome] = []
      next.reserveCapacity(min(2 * outcomes.count, resolution + 1))
      var won = 0
      for outcome in outcomes {
        while won < outcomes.count, outcomes[won].amount + amount < outcome.amount {
          next.append(outcomes[won].plus(amount, chance))
          won += 1
        }
        var kept = outcome
        kept.probability *= 1 - chance
        if won < outcomes.count, outcomes[won].amount + amount == outcome.amount {
          kept.probability += outcomes[won].probability * chance
          won += 1
        }
        next.append(kept)
      }
      next += outcomes[won...].map { $0.plus(amount, chance) }
      let largest = next.last?.amount.addingReportingOverflow(deals.last?.amount ?? 0)
      guard next.count <= resolution, largest?.overflow == false else { return nil }
      outcomes = next
    }
    return outcomes
  }

  private static func grid(
    _ deals: [(amount: Int64, chance: Double)], step: Int64
  ) -> [Outcome] {
    let width = deals.reduce(1) { $0 + Int($1.amount / step) + ($1.amount % step > 0 ? 1 : 0) }
    var grid = [Double](repeating: 0, count: width)
    grid[0] = 1
    var last = 0
    for (amount, chance) in deals {
      let (whole, rest) = amount.quotientAndRemainder(dividingBy: step)
      let (places, upper) = (Int(whole), chance * Double(rest) / Double(step))
      let lower = chance - upper
      for place in stride(from: last, through: 0, by: -1) {
        let share = grid[place]
        grid[place] = share * (1 - chance)
        grid[place + places] += share * lower
        if rest > 0 { grid[place + places + 1] += share * upper }
      }
      last += places + (rest > 0 ? 1 : 0)
    }
    return grid.enumerated().filter { $0.element > 0 }.map { place, share in
      let amount = step.multipliedReportingOverflow(by: Int64(place))
      return Outcome(amount: amount.overflow ? .max : amount.partialValue, probability: share)
    }
  }
}

extension SumDistribution.Outcome {
  fileprivate func plus(_ amount: Int64, _ chance: Double) -> SumDistribution.Outcome {
    SumDistribution.Outcome(amount: self.amount + amount, probability: probability * chance)
  }
}

extension ClosedRange<Int64> {
  /// The range, reaching as far as a value.
  func widened(to value: Int64) -> ClosedRange<Int64> {
    Swift.min(lowerBound, value)...Swift.max(upperBound, value)
  }
}
