import FunnelTestSupport
import Testing

@testable import FunnelCore

@Suite struct CustomerValueTests {
  private static let today = day("2026-11-21")

  /// Accounts that won deals so many days ago, for so much each.
  private func book(_ customers: [[(ago: Int, amount: Int64)]]) -> BookBuilder {
    var book = BookBuilder.fiveStage(today: Self.today)
    for (number, wins) in customers.enumerated() {
      let account = book.account("C\(number + 1)")
      for win in wins {
        book.deal(amount: win.amount, visits: [(0, -500)], ended: (.won, -win.ago)) {
          $0.account = account
        }
      }
    }
    return book
  }

  @Test func `below 25 customers the ranks are thirds of those who do worse`() {
    let book = book([
      [(10, 900)], [(20, 100), (300, 100)], [(40, 50)], [(400, 500), (450, 400), (460, 10)],
    ])
    let values = CustomerValue.all(in: book.book, book.scope).sorted { $0.account < $1.account }
    // Recency: 3, 2, 1 and 0 of 4 do worse: 1 + 9/4, 1 + 6/4, 1 + 3/4, 1.
    // Frequency 1, 2, 1, 3: 0, 2, 0 and 3 do worse. Money 900, 200, 50, 910: 2, 1, 0 and 3.
    #expect(values.map(\.code) == ["312", "221", "111", "133"])
    #expect(values.map(\.recency) == [10, 20, 40, 400])
    #expect(values.map(\.frequency) == [1, 2, 1, 3])
    #expect(values.map(\.money) == [90_000, 20_000, 5_000, 91_000])
    #expect(values.map(\.ranks) == [3, 3, 3, 3])
    #expect(values.map(\.segment) == [.newcomer, .dormant, .dormant, .loyal])
  }

  @Test func `from 25 customers on the ranks are fifths`() {
    let book = book((1...25).map { [(ago: $0 * 10, amount: Int64($0))] })
    let values = CustomerValue.all(in: book.book, book.scope).sorted { $0.account < $1.account }
    #expect(values[0].code == "511")
    #expect(values[4].code == "511")
    #expect(values[5].code == "412")
    #expect(values[24].code == "115")
    #expect(values[0].segment == .newcomer)
    #expect(values[24].segment == .winBack)
  }

  @Test func `open, lost and later deals make no customer`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    let account = book.account("Acme")
    book.deal(amount: 10, visits: [(0, -5)]) { $0.account = account }
    book.deal(amount: 10, visits: [(0, -5)], ended: (.lost, -1)) { $0.account = account }
    book.deal(amount: 10, visits: [(0, -5)], ended: (.won, 3)) { $0.account = account }
    #expect(CustomerValue.all(in: book.book, book.scope).isEmpty)
  }

  @Test func `an offer is made where the segment is another than that of the class`() {
    var book = book([[(10, 900), (20, 900)], [(300, 1)], [(400, 1)], [(500, 1)]])
    book.edit { book in
      for account in book.accounts {
        var account = account
        account.segment = .potential
        book.accounts.update(account)
      }
    }
    let offers = CustomerValue.all(in: book.book, book.scope).cadenceOffers(in: book.book)
    #expect(offers.map(\.account.name) == ["C1"])
    #expect(offers.map(\.segment) == [.highIntent])
  }
}
