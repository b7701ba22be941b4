import FunnelCore
import FunnelTestSupport
import Testing

struct DealPlaybookTests {
  private let today = day("2026-11-21")
  private let deal = Deal.ID(1)

  @Test func `answers and ticks are written, written over and taken back`() throws {
    var rules = try RuleLedger()
    let question = try #require(Playbook().entry("question.problem"))
    func file() -> DealPlaybook {
      DealPlaybook(of: deal, answers: rules.ledger.all(), objections: [])
    }
    try rules.perform(file().answering(question, " Downtime ", isConfirmed: false, on: today))
    #expect(file().answers["question.problem"]?.text == "Downtime")
    try rules.perform(file().answering(question, "Noise", isConfirmed: true, on: today))
    #expect(rules.ledger.all(DealAnswer.self).count == 1)
    #expect(file().answers["question.problem"]?.isConfirmed == true)
    let point = try #require(Playbook().entry("demo.decider"))
    try rules.perform(file().ticking(point, on: today))
    #expect(file().answers["demo.decider"]?.text == nil)
    try rules.perform(file().ticking(point, on: today))
    #expect(file().answers["demo.decider"] == nil)
  }

  @Test func `open objections come first, then the newest`() {
    let objections = [(1, -9, true), (2, -5, false), (3, -1, true), (4, -3, false)].map {
      number, offset, isAnswered -> DealObjection in
      var objection = DealObjection(id: DealObjection.ID(Int64(number)))
      objection.raisedOn = today.adding(days: offset)
      if isAnswered { objection.answeredOn = today }
      return objection
    }
    let file = DealPlaybook(of: deal, answers: [], objections: objections)
    #expect(file.objections.map(\.id.rawValue) == [4, 2, 3, 1])
    #expect(file.openObjections.count == 2)
  }

  @Test func `a demonstration without a question is told, one that nobody counted is not`() {
    let demos = [0, nil, 3].enumerated().map { number, questions -> Activity in
      var activity = Activity(id: Activity.ID(Int64(number + 1)))
      (activity.isDemo, activity.isDone, activity.questions) = (true, true, questions)
      return activity
    }
    let file = DealPlaybook(of: deal, answers: [], objections: [], activities: demos)
    #expect(file.silentDemos.map(\.id.rawValue) == [1])
  }
}
