import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct ReopenedFormsTests {
  private let fixture: Fixture
  private let robot: Robot

  init() throws {
    fixture = try Fixture.fiveStage()
    let monday = Robot.today.adding(days: 2)
    var plan = WeekPlan(id: WeekPlan.ID(-1))
    (plan.owner, plan.first, plan.state) = (Owner.ID(1), monday, .proposed)
    var objection = DealObjection(id: DealObjection.ID(-1))
    (objection.deal, objection.text, objection.raisedOn) = (Deal.ID(1), "Too dear", Robot.today)
    var improvement = Improvement(id: Improvement.ID(-1))
    (improvement.pipeline, improvement.stage) = (Pipeline.ID(1), Stage.ID(2))
    (improvement.cause, improvement.begunOn) = ("No budget", Robot.today)
    var persona = Persona(id: Persona.ID(-1))
    persona.name = Translated("Buyer")
    try fixture.store.perform(
      [
        .edit(
          EntityReference(.stage, 1), ["exitCriteria": Translated("The budget is known").value]),
        .edit(EntityReference(.deal, 2), ["isLead": true.value]), .add(NewRecord(plan)),
        .add(NewRecord(objection)), .add(NewRecord(improvement)), .add(NewRecord(persona)),
      ], by: Fixture.authorship())
    robot = try Robot(fixture.store)
  }

  private var session: Session { robot.app.session }

  /// What a form leaves behind when the program ends.
  private func draft(of form: FormScreen, typing text: String = "Mercy") -> FormDraft {
    var subject: EntityReference?
    if case .record(let entity) = form.subject { subject = entity }
    return FormDraft(
      author: "calvin", form: form.id, subject: subject, title: "as it was",
      savedAt: Fixture.now,
      texts: [form.fields[0].name: FormDraft.Text(before: form.fields[0].original, typed: text)])
  }

  private func stored<Noun: Entity>(_ id: Identifier<Noun>) throws -> Versioned<Noun> {
    try #require(try fixture.store.record(id))
  }

  /// The forms that open from their name and their record alone, as their places open them.
  private func forms() throws -> [FormScreen?] {
    let deal = try #require(session.book.deals[Deal.ID(1)])
    let stage = try #require(session.book.stages[Stage.ID(1)])
    let playbook = try #require(DealPlaybookFile(of: deal.id, in: session))
    let coaching = try #require(CoachingFile(of: deal.id, in: session))
    let lead = try #require(
      try fixture.store.leadFile(
        of: Deal.ID(2), in: session.book, on: session.today, at: session.now))
    let plan = try #require(
      try fixture.store.planFile(of: Owner.ID(1), week: Robot.today.adding(days: 2)))
    let question = try #require(session.playbook.entries.first { $0.topic == .question })
    let entry = try #require(session.playbook.register.first)
    let actions = DealActions(session: session) { [deal.id] }
    let slot = HalfDay(Robot.today.adding(days: 3), isAfternoon: true)
    return [
      .newRule("stagnant", session) { _ in }, .newRule("closePassed", session) { _ in },
      .edit(try stored(try rule()), session),
      .playbookText(question, .question, stage: question.stage, session),
      .playbookText(nil, .closing, stage: stage.id, session),
      .objection(entry, session), .objection(nil, session),
      .answer(to: question, playbook, session), .trust(playbook, session),
      .answer(to: try stored(DealObjection.ID(1)).record, deal.name, session),
      MeetingPlanning.form("orderOfWork", in: session),
      MeetingPlanning.form("owner", of: Owner.ID(2), in: session),
      .planEntry(in: slot, of: plan, session), actions.reasonToMoveOn, .closing(.lost, actions),
      ManagedExit(session: session, file: coaching).wording(),
      .evidence(of: .funding, coaching, session), .qualify(lead, session),
      .discard([lead], session), .newCollaborator(on: [deal.id], session),
      .tag(AccountActions(session: session) { [Account.ID(1)] }),
      .edit(try stored(Improvement.ID(1)), session), .edit(try stored(Persona.ID(1)), session),
      .shippedAgain(.fiveStage, session),
    ]
  }

  private func rule() throws -> Rule.ID {
    var rule = RuleTemplate.stagnant.rule(in: session.book, name: "Call", text: "Call them")
    rule.id = Rule.ID(-1)
    let commit = try fixture.store.perform([.add(NewRecord(rule))], by: Fixture.authorship())
    return Rule.ID(try #require(commit.created[EntityReference(.rule, -1)]))
  }

  @Test func `a form opens again from its name and its record alone`() throws {
    for form in try forms() {
      let form = try #require(form)
      let again = try #require(FormScreen.unfinished(draft(of: form), session), "\(form.id)")
      #expect(again.id == form.id)
      #expect(again.title[.hant] == form.title[.hant], "\(form.id)")
      #expect(again.fields.map(\.original) == form.fields.map(\.original), "\(form.id)")
    }
  }

  @Test func `what was meant for several at once does not open for one of them`() throws {
    let deals = [Deal.ID(1), Deal.ID(3)]
    let actions = DealActions(session: session) { deals }
    let accounts = AccountActions(session: session) { [Account.ID(1), Account.ID(2)] }
    let forms: [FormScreen?] = [
      actions.reasonToMoveOn, .closing(.lost, actions), .tag(accounts),
      .newCollaborator(on: deals, session), MeetingPlanning.start(with: deals, in: session),
    ]
    for form in forms {
      let form = try #require(form)
      #expect(FormScreen.unfinished(draft(of: form), session) == nil, "\(form.id)")
    }
  }

  @Test func `a rule that was begun is written to its end at the next start`() throws {
    robot.app.apply(.push(try #require(FormScreen.newRule("stagnant", session) { _ in })))
    robot.press("down", "down", "ctrl-u").type("9").wait(seconds: 1)
    _ = robot.app.handle(.interrupt(.terminate))
    let next = try Robot(fixture.store, language: .hans)
    #expect(next.screen.contains("规则 · 停留"), "\(next.screen)")
    next.press("enter", "ctrl-s")
    let rules = try fixture.store.rules()
    #expect(rules.map(\.trigger) == [.daysInStage(nil, days: 9)])
    #expect(rules.first?.actions.list.count == 1)
    #expect(try fixture.store.formDrafts(by: "calvin").isEmpty)
  }

  @Test func `a plan that was closed meanwhile takes no entry any more`() throws {
    let plan = try #require(
      try fixture.store.planFile(of: Owner.ID(1), week: Robot.today.adding(days: 2)))
    let slot = HalfDay(Robot.today.adding(days: 3), isAfternoon: false)
    let draft = draft(of: .planEntry(in: slot, of: plan, session))
    #expect(FormScreen.unfinished(draft, session) != nil)
    try fixture.store.perform(
      [.edit(EntityReference(plan.plan.id), ["state": PlanState.closed.value])],
      by: Fixture.authorship())
    #expect(FormScreen.unfinished(draft, session) == nil)
  }
}
