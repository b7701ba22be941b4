import FunnelCore
import FunnelStore
import FunnelTestSupport

/// A store with a handful of deals on fixed days, small enough to check by hand.
enum SmallStore {
  /// Two owners, two accounts and five deals in a pipeline of three open stages.
  ///
  /// - Parameter path: Where to keep it; in memory where nil.
  static func make(at path: String? = nil) throws -> SQLiteStore {
    let store =
      try path.map { try SQLiteStore.open(at: $0, mode: .create) } ?? SQLiteStore.inMemory()
    let commit = try store.perform(
      pipeline + people, by: authorship("set up"), expecting: [:])
    func id(_ kind: EntityKind, _ provisional: Int64) -> Int64 {
      commit.created[EntityReference(kind, provisional)] ?? 0
    }
    var settings: RecordValues = ["currency": .text("USD")]
    settings["defaultPipeline"] = .integer(id(.pipeline, -1))
    let deals = [
      deal("Harbour cranes", 1_200_000, stage: -2, owner: -1, account: -1, close: 30, id),
      deal("Ward monitors", 450_000, stage: -2, owner: -2, account: -2, close: -3, id),
      deal("Night shift pilot", 80_000, stage: -3, owner: -1, account: -1, close: 90, id),
      deal("病房监护仪", 2_000_000, stage: -4, owner: -2, account: -2, close: 10, id),
      deal("Spare parts", nil, stage: -2, owner: -1, account: -1, close: nil, id),
    ]
    try store.perform(
      [.edit(EntityReference(Settings.only), settings)] + deals, by: authorship("deals"),
      expecting: [:])
    return store
  }

  /// The same with at least one record of every kind, two deals being leads of this day.
  static func ofEveryKind() throws -> SQLiteStore {
    let store = try make()
    _ = try HostileStore(
      store, by: authorship("one of every kind"), texts: ["Kite", "漏斗"], most: 1)
    let received = Instant(milliseconds: Int64(Robot.today.number) * 86_400_000)
    let changes = try store.load().deals.filter { $0.isOpen }.prefix(2).map { deal in
      Change.edit(
        EntityReference(deal.id),
        [
          "isLead": true.value, "receivedAt": received.value,
          "segment": Segment.highIntent.value, "owner": .none,
        ])
    }
    try store.perform(changes, by: authorship("leads"), expecting: [:])
    return store
  }

  static func authorship(_ label: String, by author: String = "calvin") -> Authorship {
    Authorship(
      author: author, at: Instant(milliseconds: 1_795_262_400_000), today: Robot.today,
      label: label)
  }

  /// The day the pipeline was made and the people came.
  private static let founded = Robot.today.adding(days: -60)

  private static var pipeline: [Change] {
    var pipeline = Pipeline(id: Pipeline.ID(-1))
    pipeline.name = Translated(en: "Three-stage", hans: "三阶段", hant: "三階段")
    let stages: [(Int64, String, String, String, Int, StageRole)] = [
      (-2, "Contact", "接洽", "接洽", 10, .open), (-3, "Proposal", "方案", "方案", 40, .open),
      (-4, "Contract", "合同", "合約", 80, .open), (-5, "Won", "赢单", "贏單", 100, .won),
      (-6, "Lost", "输单", "輸單", 0, .lost),
    ]
    let added = stages.enumerated().map { place, row in
      var stage = Stage(id: Stage.ID(row.0))
      (stage.pipeline, stage.order) = (pipeline.id, place)
      stage.name = Translated(en: row.1, hans: row.2, hant: row.3)
      (stage.probability, stage.role) = (Percentage(percent: row.4), row.5)
      return Change.add(NewRecord(stage, day: founded))
    }
    return [.add(NewRecord(pipeline, day: founded))] + added
  }

  private static var people: [Change] {
    let owners = [(-1, "Calvin", "calvin"), (-2, "林美玲", "lin")].map { id, name, login in
      var owner = Owner(id: Owner.ID(Int64(id)))
      (owner.name, owner.login) = (name, login)
      return Change.add(NewRecord(owner, day: founded))
    }
    let accounts = [(-1, "Kaohsiung Port"), (-2, "台大醫院")].map { id, name in
      var account = Account(id: Account.ID(Int64(id)))
      account.name = name
      return Change.add(NewRecord(account, day: founded))
    }
    return owners + accounts
  }

  private static func deal(
    _ name: String, _ dollars: Int64?, stage: Int64, owner: Int64, account: Int64, close: Int?,
    _ id: (EntityKind, Int64) -> Int64
  ) -> Change {
    var deal = DealRecord(id: DealRecord.ID(-1))
    deal.name = name
    deal.amount = dollars.map { $0 * 100 }
    deal.pipeline = Pipeline.ID(id(.pipeline, -1))
    deal.stage = Stage.ID(id(.stage, stage))
    deal.owner = Owner.ID(id(.owner, owner))
    deal.account = Account.ID(id(.account, account))
    deal.created = Robot.today.adding(days: -40)
    deal.expectedClose = close.map { Robot.today.adding(days: $0) }
    return .add(NewRecord(deal, day: deal.created))
  }
}
