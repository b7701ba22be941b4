import FunnelCore
import FunnelTestSupport
import Testing

struct DealClosingTests {
  let deal = RuleLedger.deal

  @Test(arguments: [
    (Closing(.won), Outcome.won, RuleLedger.won),
    (Closing(.upgraded, amount: 150_000), .upgraded, RuleLedger.won),
    (Closing(.lost, reason: "price", competitor: "GE"), .lost, RuleLedger.lost),
    (Closing(.withdrawn, reason: "no budget"), .withdrawn, RuleLedger.lost),
  ])
  func `a deal ends in the stage of its role`(
    closing: Closing, outcome: Outcome, stage: Stage.ID
  ) throws {
    var rules = try RuleLedger()
    try rules.perform(.close(deal, closing))
    let record = try rules.deal()
    #expect(record.outcome == outcome)
    #expect(record.stage == stage)
    #expect(record.closedOn == RuleLedger.today)
    #expect(record.closeReason == closing.reason)
    #expect(record.lostTo == closing.competitor)
    #expect(record.amount == closing.amount ?? 100_000)
  }

  @Test func `losing and leaving need a reason unless they are only recorded`() throws {
    var rules = try RuleLedger()
    for kind in [Closing.Kind.lost, .withdrawn] {
      #expect(try rules.refusal(.close(deal, Closing(kind))) == .reasonMissing(kind))
      #expect(try rules.refusal(.close(deal, Closing(kind, reason: " "))) == .reasonMissing(kind))
    }
    try rules.perform(.close(deal, Closing(.lost, isRecorded: true)))
    #expect(try rules.deal().outcome == .lost)
  }

  @Test func `no deal ends on a day that lies ahead, but what a file says is believed`() throws {
    var rules = try RuleLedger()
    let tomorrow = RuleLedger.today.adding(days: 1)
    for kind in [Closing.Kind.won, .upgraded, .lost, .withdrawn] {
      #expect(
        try rules.refusal(.close(deal, Closing(kind, day: tomorrow, reason: "price")))
          == .closedInFuture(tomorrow))
    }
    try rules.perform(.close(deal, Closing(.won, day: tomorrow, isRecorded: true)))
    #expect(try rules.deal().closedOn == tomorrow)
  }

  @Test func `an end told for a past day holds, whatever was written since`() throws {
    var rules = try RuleLedger()
    let (today, past) = (RuleLedger.today, RuleLedger.today.adding(days: -3))
    try rules.perform(.edit(EntityReference(deal), ["amount": .integer(500_000)]))
    try rules.perform(.move(deal, to: Stage.ID(2), reason: "budget seen"))
    try rules.perform(.close(deal, Closing(.won, day: past, amount: 700_000)))
    let record = try rules.deal()
    #expect(record.outcome == .won && record.stage == RuleLedger.won)
    #expect(record.closedOn == past && record.amount == 700_000)
    try rules.perform(.reopen(deal))
    try rules.perform(.close(deal, Closing(.lost, day: past, reason: "price")))
    #expect(try rules.deal().outcome == .lost)
    #expect(try rules.deal().closeReason == "price")
    let last = rules.ledger.lastDays(of: EntityReference(deal))
    #expect(last["stage"] == today && last["outcome"] == today)
  }

  @Test func `an end told for a past day holds from then where nothing was written since`() throws {
    var rules = try RuleLedger()
    let past = RuleLedger.today.adding(days: -3)
    var old = DealRecord(id: DealRecord.ID(-1))
    (old.name, old.pipeline, old.stage) = ("Cranes", Pipeline.ID(1), Stage.ID(1))
    try rules.perform(.add(NewRecord(old, day: past.adding(days: -9))))
    try rules.perform(.close(DealRecord.ID(2), Closing(.won, day: past)))
    let stages = rules.ledger.events.map(\.edit).filter {
      $0.entity == EntityReference(DealRecord.ID(2)) && $0.field == "stage"
    }
    #expect(stages.last?.day == past)
  }

  @Test func `a recorded end corrects the one that is known`() throws {
    var rules = try RuleLedger()
    let past = RuleLedger.today.adding(days: -3)
    try rules.perform(.close(deal, Closing(.lost, reason: "price")))
    #expect(try rules.refusal(.close(deal, Closing(.won))) == .dealIsClosed(deal))
    try rules.perform(.close(deal, Closing(.won, day: past, isRecorded: true)))
    let record = try rules.deal()
    #expect(record.outcome == .won && record.stage == RuleLedger.won)
    #expect(record.closedOn == past && record.closeReason == nil)
    let count = rules.ledger.events.count
    try rules.perform(.close(deal, Closing(.won, day: past, isRecorded: true)))
    #expect(rules.ledger.events.count == count)
  }

  @Test func `no deal begins after today or after its end, and none is its own origin`() throws {
    var rules = try RuleLedger()
    let (entity, today) = (EntityReference(deal), RuleLedger.today)
    let (past, earlier) = (today.adding(days: -3), today.adding(days: -4))
    #expect(
      try rules.refusal(.edit(entity, ["created": today.adding(days: 1).value]))
        == .dayAhead(.deal, "created"))
    try rules.perform(.edit(entity, ["created": past.value]))
    #expect(
      try rules.refusal(.close(deal, Closing(.won, day: earlier))) == .closedBeforeCreated)
    try rules.perform(.close(deal, Closing(.won, day: past)))
    #expect(
      try rules.refusal(.edit(entity, ["created": today.value])) == .closedBeforeCreated)
    for field in ["upgradeOf", "referredBy"] {
      #expect(
        try rules.refusal(.edit(entity, [field: .integer(deal.rawValue)]))
          == .refersToItself(field))
    }
  }

  @Test func `a contract does not end before it starts`() throws {
    var rules = try RuleLedger()
    var contract = Contract(id: Contract.ID(-1))
    (contract.deal, contract.number) = (deal, "C-1")
    (contract.startsOn, contract.endsOn) = (day("2027-05-01"), day("2026-01-01"))
    #expect(try rules.refusal(.add(NewRecord(contract))) == .endBeforeStart(.contract))
    contract.endsOn = contract.startsOn
    try rules.perform(.add(NewRecord(contract)))
  }

  @Test func `a paused deal keeps its stage and wakes up`() throws {
    var rules = try RuleLedger()
    #expect(try rules.refusal(.close(deal, Closing(.paused))) == .pauseDayMissing)
    #expect(
      try rules.refusal(.close(deal, Closing(.paused, until: RuleLedger.today)))
        == .pauseDayMissing)
    try rules.perform(.close(deal, Closing(.paused, until: day("2027-01-01"))))
    #expect(try rules.deal().pausedUntil == day("2027-01-01"))
    #expect(try rules.deal().stage == Stage.ID(1))
    #expect(try rules.deal().outcome == .open)
    try rules.perform(.reopen(deal))
    #expect(try rules.deal().pausedUntil == nil)
  }

  @Test func `a closed deal is not closed twice and opens again`() throws {
    var rules = try RuleLedger()
    #expect(try rules.refusal(.reopen(deal)) == .dealIsOpen(deal))
    try rules.perform(.close(deal, Closing(.lost, reason: "price", competitor: "GE")))
    #expect(try rules.refusal(.close(deal, Closing(.won))) == .dealIsClosed(deal))
    #expect(
      try rules.refusal(.reopen(deal, in: RuleLedger.won)) == .stageIsNotOpen(RuleLedger.won))
    try rules.perform(.reopen(deal))
    let record = try rules.deal()
    #expect(record.stage == Stage.ID(1))
    #expect(record.outcome == .open)
    #expect(record.closedOn == nil && record.closeReason == nil && record.lostTo == nil)
    try rules.perform(.close(deal, Closing(.won)), .reopen(deal, in: Stage.ID(1)))
    #expect(try rules.deal().stage == Stage.ID(1))
  }

  @Test func `a pipeline without the role refuses`() throws {
    var rules = try RuleLedger()
    var other = DealRecord(id: DealRecord.ID(-1))
    (other.name, other.pipeline, other.stage) = ("Other", Pipeline.ID(2), RuleLedger.elsewhere)
    try rules.perform(.add(NewRecord(other)))
    #expect(
      try rules.refusal(.close(DealRecord.ID(2), Closing(.won)))
        == .noStage(Pipeline.ID(2), .won))
  }

  @Test func `the amount won is checked like any other`() throws {
    var rules = try RuleLedger()
    #expect(
      try rules.refusal(.close(deal, Closing(.won, amount: -1)))
        == .outOfRange(.deal, "amount", 0...Int64.max))
  }

  @Test func `a deal made and ended in one go has no history of what it never had`() throws {
    let rules = try RuleLedger()
    let deal = DealRecord.ID(-9)
    let born = RuleLedger.today.adding(days: -30)
    let values: RecordValues = [
      "name": .text("Old"), "pipeline": .integer(1), "stage": .integer(1),
      "outcome": .text("open"), "currency": .text("USD"),
    ]
    let closing = Closing(.won, day: born.adding(days: 10), isRecorded: true)
    let working = try [
      .add(NewRecord(.deal, provisional: -9, values: values, day: born)), .close(deal, closing),
    ].consequences(in: rules.ledger, today: RuleLedger.today, author: "calvin")
    let fields = working.entries.dropFirst().flatMap(\.edits).map(\.field)
    #expect(fields == ["stage", "outcome", "closedOn"])
  }

  @Test func `what a new deal had and lost stays in its history`() throws {
    let rules = try RuleLedger()
    let born = RuleLedger.today.adding(days: -30)
    let entity = EntityReference(.deal, -9)
    let values: RecordValues = [
      "name": .text("Old"), "pipeline": .integer(1), "stage": .integer(1), "note": .text("Hot"),
      "outcome": .text("open"), "currency": .text("USD"),
    ]
    let working = try [
      .add(NewRecord(.deal, provisional: -9, values: values, day: born)),
      .edit(entity, ["note": .none], on: born.adding(days: 2)),
      .edit(entity, ["note": .none], on: born.adding(days: 1)),
    ].consequences(in: rules.ledger, today: RuleLedger.today, author: "calvin")
    // The earlier day holds for a day that the later one says nothing of.
    #expect(working.entries.dropFirst().flatMap(\.edits).map(\.field) == ["note", "note"])
  }
}
