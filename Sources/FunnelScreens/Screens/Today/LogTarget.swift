import FunnelCore

/// What an activity is logged for or planned for.
struct LogTarget {
  /// The deal.
  var deal: Deal.ID?
  /// The account; the deal's own where there is one.
  var account: Account.ID?
  /// What a new activity is about.
  var subject = ""
  /// The planned activity that is done by logging it.
  var planned: Activity?

  /// What is logged for a deal, or for an account without one.
  init(deal: Deal.ID?, account: Account.ID?) { (self.deal, self.account) = (deal, account) }

  /// What is logged for a deal.
  init(_ deal: Deal) { self.init(deal: deal.id, account: deal.account) }

  /// What it is called.
  func name(in book: Book) -> String {
    deal.flatMap { book.deals[$0]?.name } ?? account.flatMap { book.accounts[$0]?.name } ?? ""
  }

  /// What it is called, or what a form says it is for and about.
  func name(in book: Book, otherwise values: RecordValues) -> String {
    let known = name(in: book)
    guard known.isEmpty else { return known }
    let chosen = LogTarget(
      deal: values["deal"].flatMap { Deal.ID($0) },
      account: values["account"].flatMap { Account.ID($0) }
    ).name(in: book)
    return chosen.isEmpty ? values["subject"].flatMap { String($0) } ?? "" : chosen
  }

  /// Who does it where nobody else is said: the person at the keys, else the deal's owner.
  func owner(in session: Session) -> Owner.ID? {
    session.myself ?? deal.flatMap { session.book.deals[$0]?.owner }
  }
}
