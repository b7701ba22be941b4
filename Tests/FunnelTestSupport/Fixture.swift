public import FunnelCore
public import FunnelStore

/// A small store whose every value is known, for tests that need somewhere to stand.
///
/// Today is 2026-11-21. One pipeline of five open stages, won and lost; three owners, three
/// accounts, one contact, six deals.
public struct Fixture {
  /// The store, in memory unless made with another one.
  public let store: any Store

  /// The day every fixture lives on.
  public static let today = Day(number: 20_778)

  /// The author of what the fixture holds.
  public static let author = "mei"

  /// A moment on the fixture's day.
  public static let now = Instant(milliseconds: 20_778 * 86_400_000 + 36_000_000)

  /// A fixture in a new in-memory store, or in the empty store given.
  public static func fiveStage(in store: (any Store)? = nil) throws -> Fixture {
    let fixture = Fixture(store: try store ?? SQLiteStore.inMemory())
    try fixture.store.perform(pipeline + people + deals, by: authorship("fixture"))
    return fixture
  }

  /// What somebody does on the fixture's day.
  public static func authorship(
    _ label: String = "edit", by author: String = Fixture.author
  ) -> Authorship {
    Authorship(author: author, at: now, today: today, label: label)
  }
}

extension Fixture {
  /// The names of the stages; they get the numbers 1 to 7.
  public static let stageNames = [
    "Lead", "Qualified", "Proposal", "Negotiation", "Closing", "Won", "Lost",
  ]

  private static let probabilities = [10, 25, 50, 75, 90, 100, 0]

  private static var pipeline: [Change] {
    var pipeline = Pipeline(id: Pipeline.ID(-1))
    pipeline.name = Translated("Five stages")
    pipeline.order = 1
    let stages = stageNames.enumerated().map { index, name in
      var stage = Stage(id: Stage.ID(-Int64(index) - 1))
      (stage.pipeline, stage.order, stage.name) = (pipeline.id, index + 1, Translated(name))
      stage.role = index == 5 ? .won : index == 6 ? .lost : .open
      stage.probability = Percentage(basisPoints: probabilities[index] * 100) ?? .zero
      (stage.expectedDays, stage.rotDays) = index < 5 ? (14, 30) : (nil, nil)
      return Change.add(NewRecord(stage))
    }
    let settings = Change.edit(
      EntityReference(Settings.only), ["defaultPipeline": Pipeline.ID(-1).value])
    return [.add(NewRecord(pipeline))] + stages + [settings]
  }

  private static var people: [Change] {
    let owners = [("Mei", "North"), ("Tom", "South"), ("Ana", "North")].enumerated().map {
      index, person in
      var owner = Owner(id: Owner.ID(-Int64(index) - 1))
      (owner.name, owner.login, owner.region) = (person.0, person.0.lowercased(), person.1)
      owner.team = "Hospitals"
      return Change.add(NewRecord(owner))
    }
    let accounts = ["Mercy Hospital", "仁愛醫院", "City Clinic"].enumerated().map { index, name in
      var account = Account(id: Account.ID(-Int64(index) - 1))
      (account.name, account.sector) = (name, "Health")
      return Change.add(NewRecord(account))
    }
    var contact = Contact(id: Contact.ID(-1))
    (contact.name, contact.account, contact.title) = ("Dr Lin", Account.ID(-2), "Head of radiology")
    return owners + accounts + [.add(NewRecord(contact))]
  }

  private static var deals: [Change] {
    // Name, account, owner, stage, amount in cents, created, expected close.
    let rows: [(String, Int64, Int64, Int64, Int64?, Int, Int?)] = [
      ("Scanner for Mercy", -1, -1, -1, 100_000_00, -40, 30),
      ("MRI upgrade", -2, -2, -2, 250_000_00, -60, 45),
      ("Ultrasound fleet", -1, -1, -3, 80_000_00, -20, 10),
      ("CT 維護合約", -2, -3, -4, 40_000_00, -10, 60),
      ("X-ray room", -3, -2, -5, nil, -90, -5),
      ("Patient monitors", -3, -1, -1, 12_500_50, -3, nil),
    ]
    return rows.enumerated().map { index, row in
      var deal = DealRecord(id: DealRecord.ID(-Int64(index) - 1))
      deal.name = row.0
      (deal.account, deal.owner) = (Account.ID(row.1), Owner.ID(row.2))
      (deal.pipeline, deal.stage) = (Pipeline.ID(-1), Stage.ID(row.3))
      deal.amount = row.4
      deal.created = today.adding(days: row.5)
      deal.expectedClose = row.6.map(today.adding(days:))
      return .add(NewRecord(deal, day: deal.created))
    }
  }
}
