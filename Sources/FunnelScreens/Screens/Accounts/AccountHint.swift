import FunnelCore
import FunnelWording

/// What is said of a customer's name while it is typed: whether it is known, what it resembles,
/// and that saving makes a new account of it.
final class AccountHint {
  private let session: Session
  private lazy var similar = SimilarAccounts(session.book.accounts)

  init(_ session: Session) { self.session = session }

  /// The account of exactly that name, number or identity.
  private func known(_ text: String) -> Account? {
    let reader = FieldText(book: session.book, today: session.today)
    let value = try? reader.value(of: text, as: .reference(.account))
    return value.flatMap { Account.ID($0) }.flatMap { session.book.accounts[$0] }
  }

  func remark(_ text: String) -> Phrase? {
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    if let account = known(text) {
      return Phrase.Accounts.known(
        account.name, account.segment.map { Phrase.Lead.clock(of: $0) })
    }
    return Phrase.Accounts.becomesNew(resembling: similar.like(text).map(\.name))
  }

  /// The name that → puts in the place of what was typed.
  func completion(_ text: String) -> String? {
    known(text.trimmed) == nil ? similar.like(text.trimmed).first?.name : nil
  }
}

extension FormScreen {
  /// The form with what there is to say of a customer's name while it is typed.
  ///
  /// - Parameter others: What there is to say of other fields.
  func withAccountHint(
    _ session: Session,
    _ others: @escaping (_ field: String, _ text: String) -> Phrase? = { _, _ in nil }
  ) -> FormScreen {
    let hint = AccountHint(session)
    remark = { field, text in field == "account" ? hint.remark(text) : others(field, text) }
    completion = { field, text in field == "account" ? hint.completion(text) : nil }
    return self
  }
}
