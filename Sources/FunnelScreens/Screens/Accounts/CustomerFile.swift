import FunnelCore
import FunnelStore

/// What is known of all customers, as of one version of the book.
struct CustomerFile {
  /// What each account's deals come to.
  let figures: [Account.ID: AccountFigures]
  /// How recently, how often and for how much each customer bought.
  let values: [Account.ID: CustomerValue]
  /// The people of each account.
  let people: [Account.ID?: [Contact]]
  /// The kinds of customer.
  let personas: [Persona]
  /// What each account is found by.
  let keys: [Account.ID: String]
  fileprivate let sequence: Int64
  fileprivate let asOf: Day?
  fileprivate let reopenings: Int

  fileprivate init(_ session: Session) {
    let (book, store) = (session.book, session.store)
    func all<Noun: Entity>(_ noun: Noun.Type) -> [Noun] {
      session.attempt { try store.records(noun, in: book) } ?? []
    }
    let people = Dictionary(grouping: all(Contact.self), by: \.account)
    personas = all(Persona.self)
    figures = AccountFigures.all(in: book, activities: all(Activity.self), on: session.today)
    let ranked = CustomerValue.all(in: book, Scope(today: session.today))
    values = Dictionary(ranked.map { ($0.account, $0) }) { one, _ in one }
    var keys: [Account.ID: String] = [:]
    for account in book.accounts {
      keys[account.id] = CustomerSearch.key(of: account, contacts: people[account.id] ?? [])
    }
    (self.people, self.keys) = (people, keys)
    (sequence, asOf, reopenings) = (book.sequence, book.asOf, session.reopenings)
  }

  /// Everybody, in the order of their numbers.
  var everybody: [Contact] { people.values.joined().sorted { $0.id < $1.id } }

  /// What a persona is called.
  func persona(_ id: Persona.ID?) -> Persona? { personas.first { $0.id == id } }
}

extension Session {
  /// What is known of all customers, read from the store once for each version of the book.
  var customers: CustomerFile {
    if let known = knownCustomers, known.sequence == book.sequence, known.asOf == book.asOf,
      known.reopenings == reopenings
    {
      return known
    }
    let file = CustomerFile(self)
    knownCustomers = file
    return file
  }
}
