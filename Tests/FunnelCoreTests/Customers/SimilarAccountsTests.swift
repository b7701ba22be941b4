import FunnelCore
import Testing

@Suite struct SimilarAccountsTests {
  private let similar = SimilarAccounts(
    ["台積電股份有限公司", "Acme Asia", "Acme, Inc.", "Global Acme", "Other"].enumerated().map {
      var account = Account(id: Account.ID(Int64($0 + 1)))
      account.name = $1
      return account
    })

  @Test(arguments: [
    ("台积电", ["台積電股份有限公司"]), ("acme", ["Acme, Inc.", "Acme Asia", "Global Acme"]),
    ("Acme Asia Pacific", ["Acme Asia", "Acme, Inc."]), ("nobody", []), ("a", []), ("  ", []),
  ])
  func `the same name comes first, then what begins or reads alike`(
    typed: String, names: [String]
  ) {
    #expect(similar.like(typed).map(\.name) == names)
  }

  @Test func `no more are named than asked for`() {
    #expect(similar.like("acme", limit: 1).map(\.name) == ["Acme, Inc."])
  }
}
