import FunnelCore
import FunnelTestSupport
import Testing

struct ReviewFormStrategyTests {
  let today = day("2000-04-15")

  @Test func `the form of Min-Sheng Hospital`() {
    let form = GoldenForms.minSheng
    #expect(form.score == 150)
    #expect(form.zone == .bestFew)
    #expect(form.dateAudit(on: today) == .consistent)
    #expect(form.jointEstimate?.description == "56.25")
    let support = WeightedSupport(form.influences)
    #expect(support?.points == 11)
    #expect(support?.best == 25)
    #expect(support?.fraction == 0.44)
    let coverage = InfluenceCoverage(form.influences)
    #expect(coverage.missingRoles.isEmpty)
    #expect(coverage.contacted == Rate(0, of: 5))
    #expect(coverage.never == 0)
    #expect(form.automaticRedFlags(on: today) == [.noDatedNextStep, .missing(.amount)])
  }

  @Test func `the form of Tong General Hospital`() {
    let form = GoldenForms.tongGeneral
    #expect(form.score == 174)
    #expect(form.zone == .bestFew)
    #expect(form.jointEstimate?.description == "74.25")
    #expect(WeightedSupport(form.influences) == nil)
    #expect(InfluenceCoverage(form.influences).missingRoles == [.economic])
    #expect(
      form.automaticRedFlags(on: today) == [
        .noEconomicBuyer, .noDatedNextStep, .missing(.competitors),
      ])
  }

  @Test func `degrees weigh three, two and one`() {
    var form = ReviewForm()
    form.influences = [
      influence(1, rating: 5, .high), influence(2, rating: -4, .low),
      influence(3, rating: nil, .high),
    ]
    // 5 · 3 − 4 · 1 of 5 · (3 + 1)
    #expect(WeightedSupport(form.influences)?.fraction == 0.55)
  }

  @Test func `a rate reaches the highest level not above it`() {
    #expect(FundLevel(reachedBy: 80) == .approved)
    #expect(FundLevel(reachedBy: 99) == .certain)
    #expect(FundLevel(reachedBy: 24) == nil)
    #expect(FundLevel(reachedBy: nil) == nil)
    #expect(CompetitionLevel(reachedBy: 50) == .noPreference)
  }

  @Test func `impossible rates give no score`() {
    var form = ReviewForm()
    (form.fundRate, form.competitionRate) = (.max, .max)
    #expect(form.score == nil)
    #expect(form.jointEstimate == nil)
    #expect(form.zone == .universe)
  }

  private func influence(_ key: Int, rating: Int?, _ degree: Degree) -> BuyingInfluence {
    var influence = BuyingInfluence(key: key, name: "Person \(key)")
    influence.rating = rating.flatMap(InfluenceRating.init(rawValue:))
    influence.degree = degree
    return influence
  }
}
