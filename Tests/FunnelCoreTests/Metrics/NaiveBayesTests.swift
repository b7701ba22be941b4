import Testing

@testable import FunnelCore

struct NaiveBayesTests {
  private static let deals: [(team: UInt32, values: [UInt32], stage: Int, isWon: Bool)] = [
    (1, [1, 1, 1], 0, false), (1, [2, 2, 2], 1, false), (1, [3, 3, 3], 2, true),
    (2, [1, 2, 2], 2, false), (2, [1, 2, 3], 1, false), (2, [1, 3, 3], 0, true),
    (3, [2, 2, 2], 2, true), (3, [1, 2, 1], 0, false), (3, [2, 3, 3], 0, false),
  ]

  private func bayes(without left: Int? = nil) -> NaiveBayes {
    var bayes = NaiveBayes(stages: 4, fields: 3)
    for (index, deal) in Self.deals.enumerated() where index != left {
      bayes.learn(
        NaiveBayes.Case(team: deal.team, stage: deal.stage, values: deal.values), isWon: deal.isWon)
    }
    return bayes
  }

  /// Nine closed deals of three teams with country, state and reason; an open deal of each team.
  @Test(arguments: [(1, 33_49), (2, 7_74), (3, 35_09), (0, 35_19)])
  func `nine deals by hand`(team: UInt32, points: Int) {
    let deal = NaiveBayes.Case(team: team, stage: 1, values: [1, 2, 3])
    #expect(bayes().chance(deal, minimum: 1)?.basisPoints == Int32(points))
    #expect(bayes().reasoning(deal, minimum: 1)?.chance.basisPoints == Int32(points))
  }

  @Test func `a source by hand`() {
    // See the worked example of the type.
    var bayes = NaiveBayes(stages: 2, fields: 1)
    bayes.learn(NaiveBayes.Case(team: 0, stage: 1, values: [1]), isWon: true)
    bayes.learn(NaiveBayes.Case(team: 0, stage: 1, values: [2]), isWon: false)
    bayes.learn(NaiveBayes.Case(team: 0, stage: 0, values: [3]), isWon: false)
    let chance = bayes.chance(NaiveBayes.Case(team: 0, stage: 1, values: [2]), minimum: 1)
    #expect(chance?.basisPoints == 13_86)
  }

  @Test func `values never seen are skipped`() throws {
    let unknown = NaiveBayes.Case(team: 1, stage: 1, values: [9, 2, 0])
    let reasoning = try #require(bayes().reasoning(unknown, minimum: 1))
    #expect(reasoning.fields[0] == nil)
    #expect(reasoning.fields[2] == nil)
    #expect(reasoning.stage != nil)
  }

  @Test func `a team with too few deals goes by all teams`() {
    let deal = NaiveBayes.Case(team: 1, stage: 1, values: [1, 2, 3])
    #expect(bayes().chance(deal, minimum: 3)?.basisPoints == 35_19)
    #expect(bayes().chance(deal, minimum: 4) == nil)
    #expect(NaiveBayes(stages: 0, fields: 0).chance(deal, minimum: 0) == nil)
  }

  @Test(arguments: deals.indices)
  func `leaving a deal out is the same as never having seen it`(index: Int) {
    let deal = Self.deals[index]
    let (all, others) = (bayes(), bayes(without: index))
    for stage in 0..<4 {
      // By its own team where that has enough, and by all teams where it has not.
      for (minimum, fewer) in [(1, 0), (3, 2)] {
        let known = NaiveBayes.Case(team: deal.team, stage: stage, values: deal.values)
        let left = all.reasoning(
          known, minimum: minimum, leavingOut: deal.stage, isWon: deal.isWon)
        #expect(left?.chance == others.chance(known, minimum: fewer))
      }
    }
  }
}
