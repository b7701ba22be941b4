import FunnelCore
import FunnelTestSupport
import Testing

struct RuleRefusalTests {
  func refusal(_ fill: (inout Rule) -> Void) throws -> RuleViolation? {
    var ledger = try RuleLedger()
    var rule = Rule(id: Rule.ID(-1))
    rule.name = "Rule"
    rule.actions = RuleActions([.addTag("hot")])
    fill(&rule)
    return try ledger.refusal(.add(NewRecord(rule)))
  }

  @Test func `a sensible rule is kept`() throws {
    #expect(try refusal { $0.trigger = .entersStage(Stage.ID(2)) } == nil)
  }

  @Test func `what could never be set off or carried out is refused`() throws {
    #expect(
      try refusal { $0.trigger = .entersStage(Stage.ID(99)) }
        == .notFound(EntityReference(.stage, 99)))
    #expect(
      try refusal { $0.trigger = .noContact(days: -3) } == .outOfRange(.rule, "days", 1...3_660))
    #expect(
      try refusal { $0.actions = RuleActions([.plan(.call, subject: "", inDays: -1, for: nil)]) }
        == .outOfRange(.rule, "inDays", 0...3_660))
    #expect(try refusal { $0.actions = RuleActions([.addTag("a,b")]) } == .notOneTag("a,b"))
    #expect(
      try refusal { $0.actions = RuleActions([.reassign(Owner.ID(7))]) }
        == .notFound(EntityReference(.owner, 7)))
    #expect(try refusal { $0.isEnabled = true } == .missing(.rule, "enabledOn"))
    #expect(
      try refusal { $0.trigger = .conversionBelow(Stage.ID(1), .zero) }
        == .automation(.needsDeal(.addTag)))
    #expect(try refusal { $0.actions = RuleActions() } == .automation(.doesNothing))
    guard case .automation(.condition(let problem)) = try refusal({ $0.condition = "colour:red" })
    else {
      Issue.record("the condition was taken")
      return
    }
    #expect(problem.kind == .unknownKey && problem.key == "colour")
  }

  @Test func `a draft says what it lacks`() {
    var draft = RuleDraft(.daysInStage)
    draft.values["name"] = .text("Stalled")
    draft.values["addTag"] = .text("slow")
    #expect(throws: RuleViolation.missing(.rule, "days")) { try draft.record(in: Book()) }
    draft.values["days"] = .integer(30)
    #expect(throws: Never.self) { try draft.record(in: Book()) }
    draft.values["addTag"] = Value.none
    #expect(throws: RuleViolation.automation(.doesNothing)) { try draft.record(in: Book()) }
    draft.values["share"] = .text("North")
    #expect(throws: RuleViolation.automation(.noSuchTeam("North"))) {
      try draft.record(in: Book())
    }
  }

  @Test func `a draft of a rule says all of it again`() throws {
    var rule = Rule(id: Rule.ID(4))
    rule.name = "All"
    rule.trigger = .conversionBelow(Stage.ID(2), Percentage(percent: 40))
    rule.actions = RuleActions([
      .plan(.visit, subject: "See", inDays: 3, for: Owner.ID(1)), .notify(Owner.ID(2), "Look"),
    ])
    (rule.condition, rule.exceptionAmount) = ("amount>1m", 7)
    let record = try RuleDraft(rule).record(in: Book())
    #expect(Rule(id: rule.id, values: record) == rule)
  }
}

struct RuleContradictionTests {
  let book: Book
  let ann: Owner.ID
  let ben: Owner.ID

  init() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    ann = builder.owner("Ann")
    ben = builder.owner("Ben")
    book = builder.book
  }

  func rule(
    _ id: Int64, _ name: String, _ trigger: RuleTrigger, _ action: RuleAction,
    _ condition: String? = nil
  ) -> Rule {
    var rule = Rule(id: Rule.ID(id))
    (rule.name, rule.trigger, rule.actions) = (name, trigger, RuleActions([action]))
    (rule.condition, rule.isEnabled) = (condition, true)
    return rule
  }

  @Test func `giving a deal to and fro is a contradiction`() {
    let there = rule(1, "There", .closePassed, .reassign(ben), "owner:Ann")
    let back = rule(2, "Back", .closePassed, .reassign(ann), "owner:Ben")
    let found = there.contradiction(among: [there, back], in: book)
    #expect(found?.first == "There" && found?.second == "Back" && found?.matter == .owner)
    var off = back
    off.isEnabled = false
    #expect(there.contradiction(among: [there, off], in: book) == nil)
  }

  @Test func `rules that are kept apart do not contradict each other`() {
    let proposal = rule(1, "P", .entersStage(Stage.ID(3)), .reassign(ann))
    let contract = rule(2, "C", .entersStage(Stage.ID(5)), .reassign(ben))
    #expect(proposal.contradiction(among: [contract], in: book) == nil)
    let small = rule(3, "S", .closePassed, .reassign(ann), "amount<100k")
    let large = rule(4, "L", .closePassed, .reassign(ben), "amount>1m")
    #expect(small.contradiction(among: [large], in: book) == nil)
    // Nobody gives it back: the other one does not look at Ann's deals.
    let once = rule(5, "O", .closePassed, .reassign(ann), "owner:Ben")
    let other = rule(6, "T", .closePassed, .reassign(ben), "owner:Cleo")
    #expect(once.contradiction(among: [other], in: book) == nil)
  }

  @Test func `a tag that is put on and taken off is a contradiction`() {
    let on = rule(1, "On", .daysInStage(nil, days: 3), .addTag("hot"), "!tag:hot")
    let off = rule(2, "Off", .noContact(days: 3), .removeTag("hot"))
    #expect(off.contradiction(among: [on], in: book)?.matter == .tag("hot"))
    let other = rule(3, "Other", .noContact(days: 3), .removeTag("cold"))
    #expect(other.contradiction(among: [on], in: book) == nil)
  }

  @Test func `a draft says every action of a rule, and gives them back in order`() throws {
    let actions: [RuleAction] = [
      .plan(.call, subject: "Ask", inDays: 1, for: nil),
      .plan(.mail, subject: "Send the offer", inDays: 3, for: Owner.ID(2)),
      .addTag("late"), .addTag("lost?"), .notify(nil, "Look"), .notify(Owner.ID(1), "Decide"),
    ]
    var rule = Rule(id: Rule.ID(1))
    (rule.name, rule.actions) = ("R", RuleActions(actions))
    let draft = RuleDraft(rule)
    #expect(draft.values["activity"] == .text("call"))
    #expect(draft.values["activity.2"] == .text("mail"))
    #expect(draft.values["subject.2"] == .text("Send the offer"))
    #expect(draft.values["notified.2"] == .integer(1))
    #expect(draft.actions.list == actions)
    #expect(RuleDraft.field("addTag.9") != nil)
    #expect(RuleDraft.field("addTag.10") == nil)
    #expect(RuleDraft.field("reassign.2") == nil)
  }
}
