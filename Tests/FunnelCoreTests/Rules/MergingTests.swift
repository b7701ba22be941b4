import FunnelTestSupport
import Testing

@testable import FunnelCore

@Suite struct MergingTests {
  private var rules: RuleLedger

  init() throws { rules = try RuleLedger() }

  private mutating func add(_ account: String, _ values: RecordValues) throws -> EntityReference {
    try rules.perform(
      .add(
        NewRecord(
          .account, provisional: -9,
          values: values.merging(["name": .text(account)]) { one, _ in one })))
    return EntityReference(.account, rules.ledger.all(Account.self).map(\.id.rawValue).max() ?? 0)
  }

  private mutating func person(
    _ name: String, at account: EntityReference? = nil, to: Contact.ID? = nil
  )
    throws -> Contact.ID
  {
    var contact = Contact(id: Contact.ID(-9))
    (contact.name, contact.reportsTo) = (name, to)
    contact.account = account.map { Account.ID($0.id) }
    try rules.perform(.add(NewRecord(contact)))
    return rules.ledger.all(Contact.self).map(\.id).max() ?? Contact.ID(0)
  }

  @Test mutating func `everything that referred to one account refers to the other`() throws {
    let other = try add("Min-Sheng Hospital", ["phone": .text("123"), "region": .text("North")])
    let anna = try person("Anna", at: RuleLedger.account)
    var activity = Activity(id: Activity.ID(-1))
    activity.account = Account.ID(RuleLedger.account.id)
    try rules.perform(.add(NewRecord(activity)))
    try rules.perform(.merge(RuleLedger.account, into: other))
    #expect(rules.ledger.values(of: RuleLedger.account) == nil)
    #expect(try rules.deal().account == Account.ID(other.id))
    #expect(rules.ledger.all(Activity.self).map(\.account) == [Account.ID(other.id)])
    #expect(rules.ledger.all(Contact.self).first { $0.id == anna }?.account == Account.ID(other.id))
    #expect(rules.ledger.referrer(to: RuleLedger.account) == nil)
  }

  @Test func `what only one holds stays, and where they differ the kept one's holds`() {
    let merged = MergedRecord(
      .account,
      ["name": .text("Acme"), "region": .text("North"), "tags": .text("a"), "note": .text("x")],
      with: [
        "name": .text("ACME Inc."), "region": .text("North"), "phone": .text("1"),
        "tags": .text("b,a"), "note": .text("y"), "isKey": true.value,
        "annualBudget": .integer(5), "currency": .text("TWD"), "externalID": .text("7"),
        "origin": .text("crm"), "custom.Ward": .text("3"),
      ])
    #expect(merged.differences == ["name"])
    #expect(
      merged.values == [
        "name": .text("Acme"), "region": .text("North"), "phone": .text("1"),
        "tags": .text("a,b"), "note": .text("x\ny"), "isKey": true.value,
        "annualBudget": .integer(5), "currency": .text("TWD"), "externalID": .text("7"),
        "origin": .text("crm"), "custom.Ward": .text("3"),
      ])
  }

  @Test func `an amount keeps its currency, and an imported identity its origin`() {
    let merged = MergedRecord(
      .account,
      [
        "annualBudget": .integer(5), "currency": .text("TWD"), "externalID": .text("7"),
        "origin": .text("crm"),
      ],
      with: [
        "annualBudget": .integer(9), "currency": .text("USD"), "externalID": .text("8"),
        "origin": .text("fair"),
      ])
    #expect(merged.values["annualBudget"] == .integer(5))
    #expect(merged.values["currency"] == .text("TWD"))
    #expect(merged.values["origin"] == .text("crm"))
    #expect(Set(merged.differences) == ["annualBudget", "currency"])
  }

  @Test mutating func `what somebody chose holds`() throws {
    let other = try add("Min-Sheng Hospital", [:])
    try rules.perform(
      .merge(RuleLedger.account, into: other, ["name": .text("Min-Sheng"), "sector": .text("H")]))
    let merged = try #require(rules.ledger.all(Account.self).first { $0.id.rawValue == other.id })
    #expect(merged.name == "Min-Sheng")
    #expect(merged.sector == "H")
  }

  @Test mutating func `nothing merges with itself, with another kind or with what is no more`()
    throws
  {
    let anna = try person("Anna")
    #expect(
      try rules.refusal(.merge(RuleLedger.account, into: RuleLedger.account))
        == .mergeWithItself(RuleLedger.account))
    #expect(
      try rules.refusal(.merge(RuleLedger.account, into: EntityReference(anna)))
        == .mergeOfKinds(.account, .contact))
    let deal = EntityReference(RuleLedger.deal)
    #expect(try rules.refusal(.merge(deal, into: deal)) == .mergeOfKinds(.deal, .deal))
    let nobody = EntityReference(.account, 99)
    #expect(try rules.refusal(.merge(nobody, into: RuleLedger.account)) == .notFound(nobody))
    #expect(
      try rules.refusal(.merge(EntityReference(anna), into: EntityReference(.contact, 99)))
        == .notFound(EntityReference(.contact, 99)))
  }

  @Test mutating func `nobody is their own superior in the end`() throws {
    let chief = try person("Chief")
    let head = try person("Head", to: chief)
    let clerk = try person("Clerk", to: head)
    #expect(
      try rules.refusal(.edit(EntityReference(chief), ["reportsTo": clerk.value]))
        == .reportingCircle(chief))
    #expect(
      try rules.refusal(.edit(EntityReference(head), ["reportsTo": head.value]))
        == .reportingCircle(head))
  }

  @Test mutating func `a merge breaks the circle it would make`() throws {
    let chief = try person("Chief")
    let head = try person("Head", to: chief)
    let same = try person("The chief", to: head)
    try rules.perform(.merge(EntityReference(chief), into: EntityReference(same)))
    let people = rules.ledger.all(Contact.self)
    #expect(people.map(\.name) == ["Head", "The chief"])
    #expect(people.map(\.reportsTo) == [same, nil])
    try rules.perform(.merge(EntityReference(head), into: EntityReference(same)))
    #expect(rules.ledger.all(Contact.self).map(\.reportsTo) == [nil])
  }

  @Test mutating func `a person who was there twice was there once`() throws {
    let (one, other) = (try person("Anna"), try person("Anna W."))
    try rules.perform(.add(NewRecord(Activity(id: Activity.ID(-1)))))
    let activity = try #require(rules.ledger.all(Activity.self).first).id
    for contact in [one, other] {
      var attendee = Attendee(id: Attendee.ID(-1))
      (attendee.activity, attendee.contact) = (activity, contact)
      try rules.perform(.add(NewRecord(attendee)))
    }
    try rules.perform(.merge(EntityReference(one), into: EntityReference(other)))
    #expect(rules.ledger.all(Attendee.self).map(\.contact) == [other])
  }
}
