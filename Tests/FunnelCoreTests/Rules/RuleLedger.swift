import FunnelCore
import FunnelTestSupport
import Testing

/// A ledger with a pipeline of three open stages, won and lost, one account and one open deal,
/// and what changes do to it.
struct RuleLedger {
  static let today = day("2026-11-21")
  static let deal = DealRecord.ID(1)
  static let account = EntityReference(.account, 1)
  static let won = Stage.ID(4)
  static let lost = Stage.ID(5)
  /// A stage of a pipeline that has no won or lost stage.
  static let elsewhere = Stage.ID(6)

  var ledger = MemoryLedger()

  init() throws {
    var changes: [Change] = []
    for number in 1...2 as ClosedRange<Int64> {
      var pipeline = Pipeline(id: Pipeline.ID(-number))
      pipeline.name = Translated("Pipeline \(number)")
      changes.append(.add(NewRecord(pipeline)))
    }
    let roles: [StageRole] = [.open, .open, .open, .won, .lost, .open]
    for (place, role) in roles.enumerated() {
      var stage = Stage(id: Stage.ID(-Int64(place) - 1))
      stage.pipeline = Pipeline.ID(place < 5 ? -1 : -2)
      (stage.order, stage.role, stage.name) = (place, role, Translated("Stage \(place)"))
      if place == 1 { stage.exitCriteria = Translated("Budget seen") }
      changes.append(.add(NewRecord(stage)))
    }
    var account = Account(id: Account.ID(-1))
    account.name = "Min-Sheng"
    changes.append(.add(NewRecord(account)))
    var deal = DealRecord(id: DealRecord.ID(-1))
    (deal.name, deal.pipeline, deal.stage) = ("Monitors", Pipeline.ID(-1), Stage.ID(-1))
    (deal.account, deal.amount) = (Account.ID(-1), 100_000)
    changes.append(.add(NewRecord(deal)))
    try ledger.perform(changes, today: Self.today)
  }

  mutating func perform(_ changes: Change...) throws {
    try ledger.perform(changes, today: Self.today, author: "calvin")
  }

  /// Why a change is refused; what is in the ledger stays as it was.
  mutating func refusal(_ change: Change) throws -> RuleViolation? {
    let before = ledger.events.count
    do {
      try perform(change)
      return nil
    } catch let violation as RuleViolation {
      #expect(ledger.events.count == before)
      return violation
    }
  }

  func deal(_ id: DealRecord.ID = Self.deal) throws -> DealRecord {
    DealRecord(id: id, values: try #require(ledger.values(of: EntityReference(id))))
  }
}
