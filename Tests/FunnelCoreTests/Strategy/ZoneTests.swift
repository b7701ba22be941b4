import FunnelCore
import FunnelTestSupport
import Testing

struct ZoneTests {
  @Test func `the sixteen pairs of levels`() {
    var zones: [Int: Set<Zone>] = [:]
    for fund in [25, 50, 75, 99] {
      for us in [25, 50, 75, 99] {
        zones[fund + us, default: []].insert(Zone(score: fund + us))
      }
    }
    #expect(
      zones == [
        50: [.above], 75: [.inFunnel], 100: [.inFunnel], 124: [.inFunnel], 125: [.bestFew],
        149: [.bestFew], 150: [.bestFew], 174: [.bestFew], 198: [.bestFew],
      ])
  }

  @Test func `the bounds of the scores`() {
    #expect(Zone(score: nil) == .universe)
    #expect(Zone(score: 0) == .above)
    #expect(Zone(score: 74) == .above)
    #expect(Zone(score: 75) == .inFunnel)
    #expect(Zone(score: 124) == .inFunnel)
    #expect(Zone(score: 125) == .bestFew)
    #expect(Zone(score: 200) == .bestFew)
  }

  @Test(arguments: [
    ("2026-11-20", nil), ("2026-11-21", Zone.bestFew), ("2027-02-21", .bestFew),
    ("2027-02-22", .inFunnel), ("2027-05-20", .inFunnel), ("2027-05-21", .above),
  ])
  func `the bounds of the dates`(close: String, zone: Zone?) {
    #expect(Zone(close: day(close), today: day("2026-11-21")) == zone)
  }

  @Test func `a month counts to its last day`() {
    // Golden form A: 15 April 2000, closing in May.
    #expect(Zone(close: day("2000-05-31"), today: day("2000-04-15")) == .bestFew)
  }

  @Test func `the date audits the score`() {
    let today = day("2026-11-21")
    func audit(_ score: Int?, _ close: String?) -> DateAudit {
      DateAudit(zone: Zone(score: score), close: close.map { day($0) }, today: today)
    }
    #expect(audit(150, "2026-12-01") == .consistent)
    #expect(audit(150, "2027-04-01") == .readyEarly)
    #expect(audit(60, "2027-04-01") == .dateFiction)
    #expect(audit(150, "2026-11-20") == .pastDue)
    #expect(audit(nil, "2026-12-01") == .unknown)
    #expect(audit(150, nil) == .unknown)
  }

  @Test func `the order of work leaves In for last`() {
    #expect(Zone.orderOfWork == [.bestFew, .above, .universe, .inFunnel])
    #expect(Zone.allCases.map(\.work) == [.prospect, .qualify, .coverTheBases, .close])
    #expect(Zone.universe < .above && Zone.above < .inFunnel && Zone.inFunnel < .bestFew)
  }

  @Test func `a deal stands too deep without what its zone needs`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    func missing(_ rates: (Int, Int), _ change: (inout DealEntry) -> Void) -> [MissingForZone]? {
      var builder = builder
      let id = builder.deal(rates: rates, change)
      return builder.book.deals[id]?.missingForZone
    }
    builder.deal()
    #expect(missing((25, 25)) { _ in } == [])
    #expect(missing((50, 50)) { _ in } == [.influenceContacted])
    #expect(missing((50, 50)) { $0.evidence = .influenceContacted } == [])
    #expect(missing((75, 75)) { _ in } == [.datedNextStep, .supportingEconomicBuyer])
    #expect(
      missing((75, 75)) { $0.nextStepOn = day("2026-12-01") } == [.supportingEconomicBuyer])
    #expect(
      missing((75, 75)) {
        ($0.nextStepOn, $0.evidence) = (
          day("2026-12-01"), [.economicBuyer, .economicBuyerSupports]
        )
      } == [])
  }
}
