import Testing

@testable import FunnelCore

struct SumDistributionTests {
  private func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-9 }

  @Test func `two deals by hand`() {
    let sum = SumDistribution([(100, 0.5), (200, 0.25)])
    #expect(sum.isExact)
    #expect(sum.mean == 100)
    #expect(sum.chance(atLeast: 0) == 1)
    #expect(isNear(sum.chance(atLeast: 1), 0.625))
    #expect(isNear(sum.chance(atLeast: 100), 0.625))
    #expect(isNear(sum.chance(atLeast: 101), 0.25))
    #expect(isNear(sum.chance(atLeast: 200), 0.25))
    #expect(isNear(sum.chance(atLeast: 300), 0.125))
    #expect(sum.chance(atLeast: 301) == 0)
    #expect(sum.quantile(0.375) == 0)
    #expect(sum.quantile(0.376) == 100)
    #expect(sum.quantile(0.9) == 300)
    #expect(sum.interval(.likely) == 0...300)
  }

  @Test func `equal sums are one outcome`() {
    // 100 + 200 and 300 alone both make 300: .5 × .5 × .5 + .5 × .5 × .5 = .25.
    let sum = SumDistribution([(100, 0.5), (200, 0.5), (300, 0.5)])
    #expect(isNear(sum.chance(atLeast: 300) - sum.chance(atLeast: 301), 0.25))
    #expect(isNear(sum.chance(atLeast: 600), 0.125))
  }

  @Test func `what is certain moves everything`() {
    let sum = SumDistribution(certain: 1_000, [(100, 0.5), (50, 1), (70, 0), (0, 0.5), (-5, 0.5)])
    #expect(sum.mean == 1_100)
    #expect(sum.chance(atLeast: 1_050) == 1)
    #expect(sum.chance(atLeast: 1_051) == 0.5)
    #expect(sum.interval(.nearlySure) == 1_050...1_150)
  }

  @Test func `without deals there is only what is certain`() {
    let sum = SumDistribution(certain: 7, [])
    #expect(sum.interval(.likely) == 7...7)
    #expect(sum.chance(atLeast: 7) == 1)
    #expect(sum.chance(atLeast: 8) == 0)
    #expect(sum.chance(atLeast: .max) == 0)
  }

  @Test func `amounts of one count deals`() {
    // None .5·.5·.8 = .2; one .5·.5·.8·2 + .5·.5·.2 = .45; two .2 + .1 = .3; three .05.
    let wins = SumDistribution([(1, 0.5), (1, 0.5), (1, 0.2)])
    #expect(isNear(wins.chance(atLeast: 1), 0.8))
    #expect(isNear(wins.chance(atLeast: 2), 0.35))
    #expect(isNear(wins.chance(atLeast: 3), 0.05))
  }

  @Test func `a small chance of much has an interval that holds its mean`() {
    let sum = SumDistribution([(1_000_000, 0.01)])
    #expect(sum.quantile(0.9) == 0)
    #expect(sum.interval(.likely) == 0...10_000)
  }

  @Test func `many odd amounts go by a grid that keeps their mean`() {
    let deals = (0..<40).map { (amount: Int64(1_000_003 + 7_919 * $0 * $0), chance: 0.3) }
    let sum = SumDistribution(deals)
    #expect(!sum.isExact)
    let total = deals.reduce(0) { $0 + $1.amount }
    #expect(sum.step == (total - 1) / 8_192 + 1)
    // Σ over all thresholds of P(S ≥ t) is the mean; taken step by step it is right to a step.
    let step = sum.step ?? 1
    let mean = (1...9_000).reduce(0.0) { $0 + sum.chance(atLeast: Int64($1) * step) }
    #expect(abs(mean * Double(step) - sum.mean) < 1)
  }

  @Test func `thousands of deals go by the normal curve`() {
    let sum = SumDistribution((0..<6_000).map { _ in (amount: 1, chance: 0.5) })
    #expect(!sum.isExact)
    #expect(sum.mean == 3_000)
    #expect(isNear(sum.chance(atLeast: 3_000), 0.5))
    // The deviation is √1,500 = 38.73; 1.2816 and 1.96 of them are 49.6 and 75.9.
    #expect(sum.interval(.likely) == 2_950...3_050)
    #expect(sum.interval(.nearlySure) == 2_924...3_076)
  }

  @Test func `the largest amounts do not overflow`() {
    let sum = SumDistribution(certain: .max - 5, [(.max, 0.5), (.max - 1, 0.5)])
    #expect(sum.chance(atLeast: .max) > 0.7)
    #expect(sum.interval(.likely).upperBound == .max)
  }

  @Test(arguments: 0..<8)
  func `the probability to reach falls with the quota and rises with what is won and with a chance`(
    seed: Int
  ) {
    var random = SplitMix64(seed: UInt64(seed))
    let deals = (0..<random.number(0...20)).map { _ in
      (amount: Int64(random.number(1...900_000)), chance: Double(random.number(0...100)) / 100)
    }
    let sum = SumDistribution(deals)
    let quotas = (0..<40).map { _ in Int64(random.number(0...9_000_000)) }.sorted()
    let chances = quotas.map { sum.chance(atLeast: $0) }
    #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(chances.allSatisfy { (0...1).contains($0) })
    let ahead = SumDistribution(certain: 100_000, deals)
    #expect(quotas.allSatisfy { ahead.chance(atLeast: $0) >= sum.chance(atLeast: $0) - 1e-9 })
    for confidence in Confidence.allCases {
      #expect(sum.interval(confidence).contains(Int64(sum.mean.rounded())))
    }
    guard var better = deals.isEmpty ? nil : deals else { return }
    better[0].chance = (better[0].chance + 1) / 2 - 0.000_1
    guard better[0].chance > deals[0].chance, deals[0].chance > 0 else { return }
    let improved = SumDistribution(better)
    #expect(quotas.allSatisfy { improved.chance(atLeast: $0) >= sum.chance(atLeast: $0) - 1e-9 })
  }
}
