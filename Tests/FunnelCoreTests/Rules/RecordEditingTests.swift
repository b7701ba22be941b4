import FunnelCore
import FunnelTestSupport
import Testing

struct RecordEditingTests {
  private let deal = EntityReference(RuleLedger.deal)

  @Test func `fields are set, emptied and left alone where nothing changes`() throws {
    var rules = try RuleLedger()
    try rules.perform(.edit(deal, ["note": .text("x"), "custom.size": .text("L")]))
    #expect(rules.ledger.values(of: deal)?["custom.size"] == .text("L"))
    let count = rules.ledger.events.count
    try rules.perform(.edit(deal, ["note": .text("x")]))
    #expect(rules.ledger.events.count == count)
    try rules.perform(.edit(deal, ["note": .none]))
    #expect(try rules.deal().note == nil)
  }

  private static let unsuitable: [(RecordValues, RuleViolation)] = [
    (["luck": .integer(1)], RuleViolation.unknownField(.deal, "luck")),
    (["custom.": .text("x")], .unknownField(.deal, "custom.")),
    (["amount": .text("1")], .wrongType(.deal, "amount", .amount)),
    (["need": .text("maybe")], .wrongType(.deal, "need", .choice(["unknown", "no", "yes"]))),
    (["currency": .text("dollar")], .wrongType(.deal, "currency", .currency)),
    (["probability": .integer(10_001)], .wrongType(.deal, "probability", .percentage)),
    (["isLead": .integer(2)], .wrongType(.deal, "isLead", .flag)),
    (["created": .integer(1 << 40)], .wrongType(.deal, "created", .day)),
    (["name": .none], .missing(.deal, "name")), (["name": .text("")], .missing(.deal, "name")),
    (["amount": .integer(-1)], .outOfRange(.deal, "amount", 0...Int64.max)),
    (["fundRate": .integer(101)], .outOfRange(.deal, "fundRate", 0...100)),
    (["position": .integer(6)], .outOfRange(.deal, "position", -5...5)),
    (["position": .integer(0)], .outOfRange(.deal, "position", -5...5)),
    (["stage": .integer(2)], .notEditable(.deal, "stage")),
    (["outcome": .text("won")], .notEditable(.deal, "outcome")),
    (
      ["nextStep": .text(String(repeating: "x", count: 2_001))],
      .tooLong(.deal, "nextStep", limit: 2_000)
    ),
  ]

  @Test(arguments: unsuitable)
  func `values that do not suit their field are refused`(
    values: RecordValues, violation: RuleViolation
  ) throws {
    var rules = try RuleLedger()
    #expect(try rules.refusal(.edit(deal, values)) == violation)
  }

  @Test func `amounts keep their number in a currency of other decimal places`() throws {
    var rules = try RuleLedger()
    let lines = ProductLines([ProductLine(model: "M1", quantity: 2, unitPrice: 5_025)])
    try rules.perform(
      .edit(deal, ["amount": .integer(123_456), "budget": .none, "products": lines.value]))
    let yen = try #require(Currency(code: "JPY"))
    try rules.perform(.edit(deal, ["currency": yen.value]))
    #expect(try rules.deal().amount == 1_235)
    #expect(try rules.deal().budget == nil)
    #expect(try rules.deal().products.lines.first?.unitPrice == 50)
    try rules.perform(.edit(deal, ["currency": Currency.usd.value, "budget": .integer(900)]))
    #expect(try rules.deal().amount == 123_500)
    #expect(try rules.deal().budget == 900)
    try rules.perform(.edit(deal, ["currency": Currency.twd.value]))
    #expect(try rules.deal().amount == 123_500)
  }

  @Test func `an amount of another currency differs, whatever its minor units`() throws {
    let present: RecordValues = [
      "amount": .integer(1_000), "currency": Currency.usd.value, "name": .text("Cranes"),
    ]
    let yen = try #require(Currency(code: "JPY"))
    var typed = present
    #expect(typed.edits(over: present, of: .deal) == [:])
    typed["currency"] = yen.value
    #expect(
      typed.edits(over: present, of: .deal) == [
        "amount": .integer(1_000), "currency": yen.value,
      ])
  }

  private static let ended: [(RecordValues, RuleViolation)] = [
    (["outcome": Outcome.won.value], .notEditable(.deal, "outcome")),
    (["closedOn": RuleLedger.today.value], .notEditable(.deal, "closedOn")),
    (["stage": RuleLedger.won.value], .leadsNowhere(RuleLedger.won)),
  ]

  @Test(arguments: ended)
  func `nobody enters a deal as ended`(values: RecordValues, violation: RuleViolation) throws {
    var rules = try RuleLedger()
    var deal = DealRecord(id: DealRecord.ID(-1))
    (deal.name, deal.pipeline, deal.stage) = ("New", Pipeline.ID(1), Stage.ID(1))
    let record = NewRecord(
      .deal, provisional: -1, values: deal.values.merging(values) { _, new in new })
    #expect(try rules.refusal(.add(record)) == violation)
  }

  @Test func `one refused change undoes the whole batch`() throws {
    var rules = try RuleLedger()
    let count = rules.ledger.events.count
    #expect(throws: RuleViolation.unknownField(.deal, "luck")) {
      try rules.perform(
        .edit(deal, ["note": .text("x")]), .edit(deal, ["luck": .integer(1)]))
    }
    #expect(rules.ledger.events.count == count)
  }

  @Test func `a record others refer to stays`() throws {
    var rules = try RuleLedger()
    let account = RuleLedger.account
    #expect(try rules.refusal(.remove(account)) == .stillReferenced(account, by: .deal))
    try rules.perform(.edit(deal, ["account": .none]))
    try rules.perform(.remove(account))
    #expect(rules.ledger.values(of: account) == nil)
    #expect(try rules.refusal(.edit(account, ["name": .text("x")])) == .notFound(account))
  }

  @Test func `a new record needs what is required`() throws {
    var rules = try RuleLedger()
    let blank = Change.add(NewRecord(.contact, provisional: -1, values: [:]))
    #expect(try rules.refusal(blank) == .missing(.contact, "name"))
  }

  @Test func `a deal stands in a stage of its own pipeline`() throws {
    var rules = try RuleLedger()
    var other = DealRecord(id: DealRecord.ID(-1))
    (other.name, other.pipeline, other.stage) = ("Other", Pipeline.ID(1), RuleLedger.elsewhere)
    #expect(
      try rules.refusal(.add(NewRecord(other))) == .stageOfOtherPipeline(RuleLedger.elsewhere))
  }

  @Test func `a target's last day does not come before its first`() throws {
    var rules = try RuleLedger()
    var target = Target(id: Target.ID(-1))
    (target.first, target.last) = (day("2026-12-31"), day("2026-01-01"))
    #expect(try rules.refusal(.add(NewRecord(target))) == .endBeforeStart(.target))
  }

  @Test func `an improvement that no comparison could make sense of is refused`() throws {
    var rules = try RuleLedger()
    func refusal(_ change: (inout Improvement) -> Void) throws -> RuleViolation? {
      var improvement = Improvement(id: Improvement.ID(-1))
      (improvement.pipeline, improvement.stage) = (Pipeline.ID(1), Stage.ID(1))
      (improvement.cause, improvement.begunOn) = ("No budget", day("2026-11-01"))
      change(&improvement)
      return try rules.refusal(.add(NewRecord(improvement)))
    }
    #expect(try refusal { $0.stage = RuleLedger.won } == .leadsNowhere(RuleLedger.won))
    #expect(
      try refusal { $0.stage = RuleLedger.elsewhere }
        == .stageOfOtherPipeline(RuleLedger.elsewhere))
    #expect(
      try refusal { $0.endedOn = day("2026-10-31") } == .endBeforeStart(.improvement))
    #expect(try refusal { $0.state = .adopted } == .missing(.improvement, "endedOn"))
    #expect(try refusal { $0.tag = "a,b" } == .notOneTag("a,b"))
    #expect(try refusal { $0.tag = "a|b" } == .notOneTag("a|b"))
    #expect(try refusal { $0.cause = "" } == .missing(.improvement, "cause"))
    #expect(try refusal { ($0.tag, $0.endedOn) = ("b", day("2026-11-01")) } == nil)
  }

  @Test func `a pipeline's bounds are its own stages and sensible numbers`() throws {
    var rules = try RuleLedger()
    let pipeline = EntityReference(.pipeline, 1)
    func refusal(_ field: String, _ value: Value) throws -> RuleViolation? {
      try rules.refusal(.edit(pipeline, [field: value]))
    }
    #expect(
      try refusal("evidenceFrom", RuleLedger.elsewhere.value)
        == .stageOfOtherPipeline(RuleLedger.elsewhere))
    #expect(
      try refusal("evidenceFrom", RuleLedger.won.value) == .leadsNowhere(RuleLedger.won))
    #expect(
      try refusal("reviewDays", .integer(0)) == .outOfRange(.pipeline, "reviewDays", 1...3_660))
    #expect(
      try refusal("coverageNeeded", .text("0")) == .wrongType(.pipeline, "coverageNeeded", .decimal)
    )
    #expect(try refusal("evidenceFrom", Stage.ID(2).value) == nil)
    #expect(try refusal("pauseDays", .integer(7)) == nil)
  }

  @Test func `an identity nobody was given is not found`() throws {
    var rules = try RuleLedger()
    #expect(
      try rules.refusal(.edit(deal, ["account": .integer(-7)]))
        == .notFound(EntityReference(.account, -7)))
  }

  @Test func `a past edit is history and leaves later ones alone`() throws {
    var rules = try RuleLedger()
    try rules.perform(
      .add(
        NewRecord(
          .account, provisional: -1, values: ["name": .text("Old")], day: day("2026-01-01"))))
    let account = EntityReference(.account, 2)
    try rules.perform(.edit(account, ["name": .text("New")]))
    try rules.perform(.edit(account, ["name": .text("Between")], on: day("2026-06-01")))
    #expect(rules.ledger.values(of: account)?["name"] == .text("New"))
    let past = rules.ledger.events(of: account).folded(asOf: day("2026-07-01"))
    #expect(past?["name"] == .text("Between"))
  }
}
