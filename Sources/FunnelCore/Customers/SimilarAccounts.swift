/// Finds the accounts that a typed name may mean, before another record of the same company is made.
///
/// Names are compared in one writing, see `NameKey`. The same key comes first, then keys that begin
/// alike, then those that hold the typed one.
/// Worked example: `台积电` finds `台積電股份有限公司`, and `Acme` finds `Acme, Inc.` and `Acme Asia`.
public struct SimilarAccounts: Sendable {
  private let keys: [(key: String, account: Account)]

  /// The accounts to look among.
  public init(_ accounts: some Sequence<Account>) {
    keys = accounts.map { (NameKey.company($0.name), $0) }
  }

  /// The accounts that a name may mean, the likeliest first, at most so many.
  public func like(_ name: String, limit: Int = 3) -> [Account] {
    let key = NameKey.company(name)
    guard !key.isEmpty else { return [] }
    // One letter of a Latin name says nothing, one Chinese character may be a name.
    guard key.utf8.count > 1 else { return [] }
    let found = keys.compactMap { other, account -> (rank: Int, account: Account)? in
      if other == key { return (0, account) }
      if other.hasPrefix(key) || (!other.isEmpty && key.hasPrefix(other)) { return (1, account) }
      return other.contains(key) ? (2, account) : nil
    }
    return found.sorted { ($0.rank, $0.account.id) < ($1.rank, $1.account.id) }
      .prefix(limit).map(\.account)
  }
}
