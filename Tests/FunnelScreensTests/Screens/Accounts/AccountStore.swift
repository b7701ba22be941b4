import FunnelCore
import FunnelStore

/// The small store with a customer who bought, its people, and one kept twice.
enum AccountStore {
  /// The accounts: 1 Kaohsiung Port, 2 台大醫院, 3 台大医院有限公司.
  static func make() throws -> SQLiteStore {
    let store = try SmallStore.make()
    var twice = Account(id: Account.ID(-1))
    (twice.name, twice.phone, twice.region) = ("台大医院有限公司", "02-2312-3456", "North")
    twice.segment = .potential
    let port = EntityReference(.account, 1)
    func person(_ id: Int64, _ name: String, _ title: String, to: Int64?, _ degree: Degree)
      -> Change
    {
      var contact = Contact(id: Contact.ID(-id))
      (contact.name, contact.title, contact.influence) = (name, title, degree)
      contact.account = Account.ID(1)
      contact.reportsTo = to.map { Contact.ID(-$0) }
      if id == 1 { (contact.mail, contact.hobbies) = ("anna@port.example", "sailing") }
      return .add(NewRecord(contact))
    }
    try store.perform(
      [
        .add(NewRecord(twice)),
        .edit(
          port, ["isKey": true.value, "tags": .text("cranes"), "phone": .text("07-562-2392")]),
        person(1, "Anna Weber", "Harbour master", to: nil, .high),
        person(2, "Paul Lin", "Purchasing", to: 1, .medium),
        .close(DealRecord.ID(1), Closing(.won, day: Robot.today.adding(days: -20))),
      ], by: SmallStore.authorship("customers"), expecting: [:])
    return store
  }

  /// The records of a kind that a store keeps.
  static func all<Noun: Entity>(_ noun: Noun.Type, in store: any Store) throws -> [Noun] {
    try store.records(noun, where: nil, refersTo: nil).map(\.record)
  }
}
