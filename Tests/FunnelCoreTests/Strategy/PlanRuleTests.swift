import FunnelCore
import FunnelTestSupport
import Testing

struct PlanRuleTests {
  /// A form that keeps all seven rules.
  private var sound: ReviewForm {
    var form = GoldenForms.minSheng
    (form.amount, form.nextStepOn) = (100, day("2000-04-20"))
    for index in form.redFlags.indices { form.redFlags[index].answeredBy = index + 1 }
    for index in form.strengths.indices { form.strengths[index].securedBy = 3 }
    return form
  }

  private func broken(
    _ form: ReviewForm, on today: String = "2000-04-15"
  ) -> [PlanRule: [ReviewPlace]] {
    let findings = form.planFindings(on: day(today))
    #expect(findings.map(\.rule) == PlanRule.allCases)
    return Dictionary(
      uniqueKeysWithValues: findings.filter { !$0.isKept }.map { ($0.rule, $0.places) })
  }

  @Test func `a sound form keeps all seven`() {
    #expect(broken(sound).isEmpty)
    #expect(PlanRule.allCases.map(\.number) == Array(1...7))
  }

  @Test func `an action needs an owner and a day`() {
    var form = sound
    form.actions[0].assignee = " "
    form.actions[1].due = nil
    let broken = broken(form)
    #expect(broken[.ownerAndDay] == [.action(1, "assignee"), .action(2, "due")])
    #expect(broken[.helpWanted] == [.action(2, "due")])
  }

  @Test func `a flag is answered by an action or covered by a strength`() {
    var form = sound
    form.redFlags[0].answeredBy = nil
    form.redFlags[1].answeredBy = nil
    form.redFlags[1].coveredBy = 2
    form.influences[3].contact = .never
    #expect(broken(form) == [.flagsAnswered: [.automaticFlag("neverContacted:4"), .redFlag(1)]])
    let report = FlagReport(form, on: day("2000-04-15"))
    #expect(report.covered == Rate(2, of: 4))
  }

  @Test func `an automatic flag is answered by a row with its code`() {
    var form = sound
    form.influences[3].contact = .never
    form.redFlags.append(
      RedFlag(key: 9, text: "see him", answeredBy: 2, automatic: "neverContacted:4"))
    #expect(broken(form).isEmpty)
    #expect(FlagReport(form, on: day("2000-04-15")).covered == Rate(4, of: 4))
    form.influences[3].contact = .met(day("2000-04-14"))
    #expect(FlagReport(form, on: day("2000-04-15")).covered == Rate(3, of: 3))
  }

  @Test func `a strength needs an action that is not dropped`() {
    var form = sound
    form.actions[2].state = .dropped
    let broken = broken(form)
    #expect(
      broken[.strengthsSecured] == (1...4).map { ReviewPlace.strength($0, "securedBy") })
    #expect(broken[.flagsAnswered] == [.redFlag(3)])
    #expect(
      broken[.consistent]
        == [.redFlag(3, "answeredBy")] + (1...4).map { .strength($0, "securedBy") })
  }

  @Test func `days that go back break the order`() {
    var form = sound
    form.actions[1].due = day("2000-04-17")
    #expect(broken(form) == [.orderOfSale: [.action(2, "due")]])
  }

  @Test func `overdue actions want watching, done ones do not`() {
    var form = sound
    form.actions[0].state = .done
    #expect(broken(form, on: "2000-04-20").isEmpty)
    #expect(broken(form, on: "2000-04-21") == [.progressWatched: [.action(2, "state")]])
  }
}
