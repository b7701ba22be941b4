/// A rep's deals on their way to another rep: what goes over and what stays.
///
/// Open deals, resting ones and leads among them, go with the planned activities of theirs that
/// the rep was to do; so do planned activities without a deal where the whole book goes. Closed
/// deals and what was done stay with whoever did it.
public struct Handover: Hashable, Sendable {
  /// Who hands over.
  public var from: Owner.ID
  /// Who takes over.
  public var to: Owner.ID
  /// The deals that go over.
  public var deals: [Deal.ID]
  /// The accounts of these deals.
  public var accounts: [Account.ID]
  /// The planned activities that go over.
  public var activities: [Activity.ID]
  /// Closed deals that stay.
  public var closed: Int

  /// The handover of a rep's whole book.
  ///
  /// - Parameters:
  ///   - chosen: Only these deals; the rep's whole book where nil.
  ///   - activities: All activities of the store.
  public init(
    from: Owner.ID, to: Owner.ID, of chosen: Set<Deal.ID>? = nil, in book: Book,
    activities: some Sequence<Activity>
  ) {
    (self.from, self.to) = (from, to)
    var (deals, accounts, closed) = ([Deal.ID](), Set<Account.ID>(), 0)
    for row in book.deals.rows where Owner.ID(Int64(row.owner)) == from {
      let id = Deal.ID(row.id)
      guard chosen?.contains(id) ?? true else { continue }
      guard row.isOpen else {
        closed += 1
        continue
      }
      deals.append(id)
      if row.account != 0 { accounts.insert(Account.ID(Int64(row.account))) }
    }
    let moving = Set(deals)
    self.activities = activities.filter { activity in
      guard !activity.isDone, activity.owner == from else { return false }
      return activity.deal.map(moving.contains) ?? (chosen == nil)
    }.map(\.id)
    (self.deals, self.accounts, self.closed) = (deals, accounts.sorted(), closed)
  }

  /// The changes that hand over, to be made as one.
  public var changes: [Change] {
    let values: RecordValues = ["owner": to.value]
    return deals.map { .edit(EntityReference($0), values) }
      + activities.map { .edit(EntityReference($0), values) }
  }
}
