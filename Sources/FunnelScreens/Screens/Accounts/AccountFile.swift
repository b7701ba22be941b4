import FunnelCore
import FunnelStore
import FunnelWording

/// Everything about one account, as of one version of the book.
struct AccountFile {
  let account: Account
  /// Its people, in the order of the reporting tree.
  let tree: [ReportingTree.Line]
  /// Its deals: open ones by amount, then closed ones, the latest first.
  let deals: [Deal]
  /// What is planned, the next first, then what was done, the latest first.
  let activities: [Activity]
  /// The completed reviews of its deals, the latest first.
  let reviews: [ReviewRecord]
  /// What was signed.
  let contracts: [Contract]
  /// What is to be paid, the next first, then what came, the latest first.
  let payments: [Payment]
  private let sequence: Int64
  private let asOf: Day?

  /// Reads the file; nil where there is no such account.
  init?(_ id: Account.ID, in session: Session) {
    guard let account = session.book.accounts[id] else { return nil }
    self.account = account
    let store = session.store
    func all<Noun: Entity>(
      _ noun: Noun.Type, _ field: String, _ entity: EntityReference
    ) -> [Noun] {
      session.attempt {
        try store.records(noun, where: field, refersTo: entity).map(\.record)
      } ?? []
    }
    let deals = session.book.deals.filter { $0.account == id }
    /// What belongs to some of the deals; on a past day all of the kind is read at once.
    func all<Noun: Entity>(_ noun: Noun.Type, of deals: [Deal]) -> [Noun] {
      guard session.book.asOf != nil else {
        return deals.flatMap { all(noun, "deal", EntityReference($0.id)) }
      }
      let ids = Set(deals.map { Value.integer($0.id.rawValue) })
      let past = session.attempt { try store.records(noun, in: session.book) } ?? []
      return past.filter { ids.contains($0[field: "deal"]) }
    }
    tree = ReportingTree(session.customers.people[id] ?? []).lines
    var activities: [Activity.ID: Activity] = [:]
    if session.book.asOf != nil {
      let own = Set(deals.map(\.id))
      let past = session.attempt { try store.records(Activity.self, in: session.book) } ?? []
      for activity in past
      where activity.account == id || activity.deal.map(own.contains) ?? false {
        activities[activity.id] = activity
      }
    } else {
      let account = all(Activity.self, "account", EntityReference(id))
      for activity in account + all(Activity.self, of: deals) { activities[activity.id] = activity }
    }
    let reviews = all(ReviewRecord.self, of: deals.filter { $0.reviewedOn != nil })
    let running = deals.filter { $0.outcome.isWon || $0.isOpen }
    let contracts = all(Contract.self, of: running)
    let payments = all(Payment.self, of: running)
    self.deals = deals.sorted { left, right in
      if left.isOpen != right.isOpen { return left.isOpen }
      if left.isOpen {
        return (right.amount?.minorUnits ?? 0, left.id) < (left.amount?.minorUnits ?? 0, right.id)
      }
      return (right.closedOn?.number ?? 0, left.id) < (left.closedOn?.number ?? 0, right.id)
    }
    self.activities = activities.values.sorted { left, right in
      if left.isDone != right.isDone { return right.isDone }
      let (one, two) = (left.day?.number ?? .max, right.day?.number ?? .max)
      if one == two { return left.id < right.id }
      return left.isDone ? one > two : one < two
    }
    self.reviews = reviews.sorted {
      ($1.day?.number ?? 0, $0.id) < ($0.day?.number ?? 0, $1.id)
    }
    self.contracts = contracts.sorted {
      ($0.signedOn?.number ?? .max, $0.id) < ($1.signedOn?.number ?? .max, $1.id)
    }
    self.payments = payments.sorted { left, right in
      if (left.receivedOn == nil) != (right.receivedOn == nil) { return left.receivedOn == nil }
      if let one = left.receivedOn, let two = right.receivedOn { return one > two }
      return (left.due?.number ?? .max, left.id) < (right.due?.number ?? .max, right.id)
    }
    (sequence, asOf) = (session.book.sequence, session.book.asOf)
  }

  /// Whether the book has changed since.
  func isOutdated(in session: Session) -> Bool {
    sequence != session.book.sequence || asOf != session.book.asOf
  }
}
