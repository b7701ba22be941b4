import FunnelCore
import FunnelTestSupport
import Testing

struct DealReviewingTests {
  @Test func `completing a review makes its header the deal's own and freezes the form`() throws {
    var rules = try RuleLedger()
    var form = GoldenForms.minSheng
    form.day = nil
    form.amount = 250_000
    try rules.perform(.completeReview(RuleLedger.deal, form))
    let deal = try rules.deal()
    #expect(deal.fundRate == 75 && deal.competitionRate == 75)
    #expect(deal.position?.rawValue == 2 && deal.amount == 250_000)
    #expect(deal.expectedClose == day("2000-05-31") && deal.closeIsMonth)
    let review = try #require(rules.ledger.all(ReviewRecord.self).first)
    #expect(review.deal == RuleLedger.deal && review.author == "calvin")
    #expect(review.day == RuleLedger.today && review.form.day == RuleLedger.today)
    #expect(review.form.influences == form.influences)
  }

  @Test func `a row that knows no action goes by its words, so that what leans on it still does`()
    throws
  {
    let rules = try RuleLedger()
    var last = GoldenForms.minSheng
    last.redFlags[0].answeredBy = 2
    var action = ActionItem(id: ActionItem.ID(9))
    (action.task, action.assignee) = (last.actions[1].task, "Simon")
    var other = ActionItem(id: ActionItem.ID(10))
    other.task = "Sign"
    let next = ReviewForm(
      of: try rules.deal(), actions: [other, action], after: last, today: RuleLedger.today)
    #expect(next.actions.map(\.key) == [4, 2])
    #expect(next.actions[1].action == action.id)
    #expect(next.planFindings(on: RuleLedger.today)[4].isKept)
  }

  @Test func `its plan becomes the deal's actions, and the same ones next time`() throws {
    var rules = try RuleLedger()
    try rules.perform(.completeReview(RuleLedger.deal, GoldenForms.minSheng))
    var actions = rules.ledger.all(ActionItem.self)
    #expect(actions.map(\.assignee) == ["Calvin", "Simon", "Simon"])
    #expect(actions.allSatisfy { $0.deal == RuleLedger.deal && $0.state == .planned })

    let last = try #require(rules.ledger.all(ReviewRecord.self).first?.form)
    var next = ReviewForm(
      of: try rules.deal(), actions: actions, after: last, today: RuleLedger.today)
    #expect(next.actions.map(\.key) == [1, 2, 3])
    #expect(next.redFlags == last.redFlags)
    next.actions[0].state = .done
    next.actions.append(PlannedAction(key: 4, task: "Sign", assignee: "Calvin"))
    try rules.perform(.completeReview(RuleLedger.deal, next))
    actions = rules.ledger.all(ActionItem.self)
    #expect(actions.map(\.task).last == "Sign")
    #expect(actions.map(\.state) == [.done, .planned, .planned, .planned])
    #expect(actions.first?.finishedOn == RuleLedger.today)
    #expect(rules.ledger.all(ReviewRecord.self).count == 2)
  }

  @Test func `a form that does not suit the deal is refused`() throws {
    var rules = try RuleLedger()
    var form = GoldenForms.minSheng
    form.fundRate = 101
    #expect(
      try rules.refusal(.completeReview(RuleLedger.deal, form))
        == .outOfRange(.deal, "fundRate", 0...100))
    #expect(
      try rules.refusal(.completeReview(DealRecord.ID(9), GoldenForms.minSheng))
        == .notFound(EntityReference(.deal, 9)))
  }
}
