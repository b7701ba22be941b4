import FunnelCore
import FunnelTestSupport
import Testing

struct LeadScoreTests {
  private func lead(_ ability: Int?, _ intent: Int?, _ buyingTime: Int?) -> DealRecord {
    var lead = DealRecord(id: DealRecord.ID(1))
    (lead.ability, lead.intent, lead.buyingTime) = (ability, intent, buyingTime)
    return lead
  }

  private func behaviour(contacts: Int, touches: Int, quiet: Int?) -> LeadBehaviour {
    var behaviour = LeadBehaviour()
    (behaviour.contacts, behaviour.touches, behaviour.quietDays) = (contacts, touches, quiet)
    return behaviour
  }

  @Test func `the score is the sum of weight times value over five`() {
    let score = LeadScore(
      lead(5, 3, nil), behaviour: behaviour(contacts: 3, touches: 1, quiet: 7), weights: .usual)
    #expect(score.parts.map(\.points) == [40, 18, nil, 8])
    #expect(score.points == 66)
  }

  @Test func `what nobody has judged is named and adds nothing`() {
    let score = LeadScore(lead(5, nil, nil), behaviour: LeadBehaviour(), weights: .usual)
    #expect(score.missing == [.intent, .buyingTime])
    #expect(score.points == 40 && score.possible == 90)
    let known = LeadScore(lead(0, 0, 0), behaviour: LeadBehaviour(), weights: .usual)
    #expect(known.missing.isEmpty && known.points == 0 && known.possible == 0)
  }

  @Test func `a factor without weight is not missed`() throws {
    let weights = try #require(LeadWeights("50/50/0/0"))
    let score = LeadScore(lead(3, 4, nil), behaviour: LeadBehaviour(), weights: weights)
    #expect(score.missing.isEmpty && score.points == 70)
  }

  @Test func `the score is rounded once, from exact fifths`() throws {
    let weights = try #require(LeadWeights("33/33/33/1"))
    // 33·3/5 + 33·1/5 + 33·1/5 + 1·1/5 = 19.8 + 6.6 + 6.6 + 0.2 = 33.2
    let score = LeadScore(
      lead(3, 1, 1), behaviour: behaviour(contacts: 1, touches: 0, quiet: 20), weights: weights)
    #expect(score.points == 33)
    #expect(
      LeadScore(
        lead(5, 5, 5), behaviour: behaviour(contacts: 9, touches: 9, quiet: 0), weights: weights
      ).points == 100)
  }

  @Test func `behaviour counts two contacts, two touches and a fresh contact at the most`() {
    #expect(behaviour(contacts: 0, touches: 0, quiet: nil).value == 0)
    #expect(behaviour(contacts: 3, touches: 1, quiet: 7).value == 4)
    #expect(behaviour(contacts: 9, touches: 9, quiet: 14).value == 5)
    #expect(behaviour(contacts: 1, touches: 0, quiet: 15).value == 1)
  }

  @Test func `only what was done with the customer is a contact`() {
    let today = day("2026-11-21")
    func activity(_ id: Int64, _ ago: Int, done: Bool, facing: Bool) -> Activity {
      var activity = Activity(id: Activity.ID(id))
      (activity.day, activity.isDone) = (today.adding(days: -ago), done)
      activity.isCustomerFacing = facing
      return activity
    }
    let behaviour = LeadBehaviour(
      [
        activity(1, 3, done: true, facing: true), activity(2, 9, done: true, facing: true),
        activity(3, 1, done: true, facing: false), activity(4, -2, done: false, facing: true),
      ], touches: [], on: today)
    #expect(behaviour.contacts == 2)
    #expect(behaviour.firstContact == today.adding(days: -9) && behaviour.quietDays == 3)
  }

  @Test(arguments: [
    "", "40/30/20", "40/30/20/11", "40/30/20/-10", "a/b/c/d", "100", "40/30/20/10/0",
  ])
  func `weights that make no sense are none`(text: String) {
    #expect(LeadWeights(text) == nil)
  }

  @Test func `weights are stored as they are typed`() throws {
    let weights = try #require(LeadWeights(" 25 / 25/25/25"))
    #expect(weights.value == .text("25/25/25/25"))
    #expect(LeadWeights(weights.value) == weights)
    #expect(LeadWeights.usual.value == .text("40/30/20/10"))
  }
}
