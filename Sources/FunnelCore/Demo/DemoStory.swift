/// The changes of the demonstration while they are being put together.
struct DemoStory {
  /// The day everything is dated from.
  let today: Day
  /// Since when the company has kept its records.
  let beginning: Day
  /// The language that texts are written in.
  let wording: (Translated) -> String
  var random = SplitMix64(seed: 20_000_415)
  var changes: [Change] = []
  var owners: [Owner.ID] = []
  var accounts: [Account.ID] = []
  var contacts: [Account.ID: [Contact.ID]] = [:]
  /// The deals told so far.
  var scenes: [Scene] = []
  private var identities: [EntityKind: Int64] = [:]

  init(today: Day, wording: @escaping (Translated) -> String) {
    (self.today, self.wording) = (today, wording)
    beginning = today.adding(days: -500)
  }

  /// Adds a record under a provisional identity of its own.
  @discardableResult
  mutating func add<Noun: Entity>(
    _ noun: Noun.Type = Noun.self, since day: Day? = nil, _ fill: (inout Noun) -> Void
  ) -> Noun.ID {
    let id = identities[Noun.kind, default: 0] - 1
    identities[Noun.kind] = id
    var record = Noun(id: Noun.ID(id))
    fill(&record)
    changes.append(.add(NewRecord(record, day: day)))
    return record.id
  }

  /// Changes fields of a record on a past day.
  mutating func edit<Noun: Entity>(
    _ id: Identifier<Noun>, _ values: RecordValues, on day: Day?
  ) {
    changes.append(.edit(EntityReference(id), values, on: day))
  }
}

extension DemoStory {
  /// Settings, pipelines, products and sales reps.
  mutating func tellCompany() {
    for (order, pipeline) in DemoPipeline.allCases.enumerated() {
      changes += pipeline.template.changes(
        firstProvisional: pipeline.firstProvisional, order: order, since: beginning)
    }
    for (place, percent) in [70, 80, 75, 70].enumerated() {
      edit(
        DemoPipeline.fiveStage.stage(place),
        ["benchmark": Percentage(percent: percent).value], on: beginning)
    }
    edit(
      Settings.only,
      [
        "name": .text("Demo"), "currency": Currency.twd.value,
        "defaultPipeline": DemoPipeline.fiveStage.id.value,
      ], on: beginning)
    for product in DemoProducts.all {
      add(Product.self, since: beginning) {
        ($0.name, $0.series) = (product.model, product.series)
        ($0.price, $0.currency) = (Int64(product.price) * 100, .twd)
      }
    }
    for rep in DemoPeople.reps {
      owners.append(
        add(Owner.self, since: beginning) {
          ($0.name, $0.login, $0.team) = (rep.name, rep.login, rep.team)
          ($0.manager, $0.region) = (rep.manager, rep.region)
        })
    }
  }

  /// Accounts and the people there.
  mutating func tellCustomers() {
    for (place, company) in DemoAccounts.all.enumerated() {
      let segment = random.pick(Segment.allCases + [.medium])
      let account = add(Account.self, since: beginning) {
        ($0.name, $0.region, $0.sector) = (company.name, company.region, company.sector)
        ($0.employees, $0.annualBudget) = (company.employees, Int64(company.budget) * 100_000_000)
        ($0.currency, $0.segment) = (.twd, segment)
      }
      accounts.append(account)
      let names = DemoPeople.customers[company.script] ?? []
      for number in 0...place % 2 {
        tellContact(names[(place + number * 3) % names.count], at: account, place: place)
      }
    }
  }

  private mutating func tellContact(_ name: String, at account: Account.ID, place: Int) {
    let title = random.pick(["Purchasing chief", "Department head", "Director", "Engineer"])
    let phone =
      "0\(random.number(2...8))-\(random.number(2_000...8_999))-\(random.number(1_000...9_999))"
    let contact = add(Contact.self, since: beginning) {
      ($0.name, $0.account, $0.title, $0.phone) = (name, account, title, phone)
    }
    contacts[account, default: []].append(contact)
    guard place % 3 == 0 else { return }
    edit(contact, random.pick(DemoPeople.files), on: beginning)
  }

  /// Quotas of everyone and of each rep for this quarter and the three before.
  mutating func tellTargets() {
    for quarter in 0...3 {
      let period = Period.quarter(of: Period.quarter(of: today).first.adding(months: -3 * quarter))
      let quota: Int64 = 900_000_000 - Int64(quarter) * 40_000_000
      tellTarget(for: nil, period, quota)
      for owner in owners { tellTarget(for: owner, period, quota / Int64(owners.count)) }
    }
  }

  /// The shares of the quarter's quota that this month and the next one carry, which the plan of
  /// a week is measured by.
  mutating func tellMonths() {
    for offset in 0...1 {
      let month = Period.month(of: Period.month(of: today).first.adding(months: offset))
      let quota: Int64 = 300_000_000
      tellTarget(for: nil, month, quota)
      for owner in owners { tellTarget(for: owner, month, quota / Int64(owners.count)) }
    }
  }

  private mutating func tellTarget(for owner: Owner.ID?, _ period: Period, _ quota: Int64) {
    let since = min(max(beginning, period.first), today.adding(days: -1))
    add(Target.self, since: since) {
      ($0.owner, $0.first, $0.last) = (owner, period.first, period.last)
      ($0.measure, $0.quantity, $0.currency) = (.amountWon, quota, .twd)
    }
  }
}
