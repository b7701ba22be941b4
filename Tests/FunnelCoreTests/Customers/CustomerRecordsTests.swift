import FunnelTestSupport
import Testing

@testable import FunnelCore

@Suite struct CustomerRecordsTests {
  private static let today = day("2026-11-21")

  @Test func `payments add up by currency, and are overdue from the day after`() {
    func payment(_ amount: Int64, _ currency: Currency, due: Int?, came: Int? = nil) -> Payment {
      var payment = Payment(id: Payment.ID(1))
      (payment.amount, payment.currency) = (amount, currency)
      payment.due = due.map { Self.today.adding(days: $0) }
      payment.receivedOn = came.map { Self.today.adding(days: $0) }
      return payment
    }
    let sums = PaymentSummary.all(
      [
        payment(100, .usd, due: -30, came: -20), payment(40, .usd, due: -1),
        payment(60, .usd, due: 30), payment(7, .usd, due: 0), payment(5, .twd, due: nil),
      ], on: Self.today)
    #expect(sums.map(\.currency) == [.twd, .usd])
    #expect(sums.map(\.received) == [0, 100])
    #expect(sums.map(\.due) == [5, 107])
    #expect(sums.map(\.overdue) == [0, 40])
    #expect(sums.map(\.overdueCount) == [0, 1])
  }

  @Test func `people stand below their superiors, the influential first`() {
    func person(_ id: Int64, _ name: String, to superior: Int64?, _ influence: Degree?) -> Contact {
      var contact = Contact(id: Contact.ID(id))
      (contact.name, contact.influence) = (name, influence)
      contact.reportsTo = superior.map { Contact.ID($0) }
      return contact
    }
    let tree = ReportingTree([
      person(1, "Clerk", to: 2, nil), person(2, "Head", to: 3, .low),
      person(3, "Chief", to: nil, .high),
      person(4, "Deputy", to: 3, .high), person(5, "Stranger", to: 99, .low),
    ])
    #expect(tree.lines.map(\.contact.name) == ["Chief", "Deputy", "Head", "Clerk", "Stranger"])
    #expect(tree.lines.map(\.depth) == [0, 1, 1, 2, 0])
    #expect(tree.lines[1].continues == [true, true])
    #expect(tree.lines[3].continues == [true, false, false])
    let circle = ReportingTree([person(1, "A", to: 2, nil), person(2, "B", to: 1, nil)])
    #expect(Set(circle.lines.map(\.contact.name)) == ["A", "B"])
  }

  @Test func `an account's figures add up its deals, and its last contact is the latest of any`() {
    var builder = BookBuilder.fiveStage(today: Self.today)
    let (account, mei) = (builder.account("Acme"), builder.owner("Mei"))
    let tom = builder.owner("Tom")
    builder.deal("A", stage: 1, amount: 10) { ($0.account, $0.owner) = (account, mei) }
    for _ in 1...3 {
      builder.deal(amount: 5, visits: [(0, -9)], ended: (.won, -1)) {
        ($0.account, $0.owner, $0.lastContact) = (account, tom, Self.today.adding(days: -8))
      }
    }
    var call = Activity(id: Activity.ID(1))
    (call.account, call.isDone, call.day) = (account, true, Self.today.adding(days: -2))
    var task = call
    (task.isCustomerFacing, task.day) = (false, Self.today)
    let figures = AccountFigures.all(in: builder.book, activities: [call, task], on: Self.today)
    #expect(figures[account]?.open == 1)
    #expect(figures[account]?.openValue == 1_000)
    #expect(figures[account]?.won == 3)
    #expect(figures[account]?.wonValue == 1_500)
    #expect(figures[account]?.owners == [mei, tom])
    #expect(figures[account]?.lastContact == Self.today.adding(days: -2))
  }

  @Test func `a customer is found by any word, number or script, and not by an excluded word`() {
    var account = Account(id: Account.ID(1))
    (account.name, account.phone, account.domain) = ("臺積電南科", "02-2312-3456", "tsmc.com")
    account.tags = Tags("重點,vip")
    var contact = Contact(id: Contact.ID(1))
    (contact.name, contact.mail) = ("Anna Weber", "anna@tsmc.com")
    let key = CustomerSearch.key(of: account, contacts: [contact])
    for typed in ["台积", "ＴＳＭＣ", "23123456", "2312-34", "vip anna", "重点", "!北", ""] {
      let expected = typed != "23123456" || key.contains("0223123456")
      #expect(CustomerSearch(typed).finds(key) == expected, "\(typed)")
    }
    for typed in ["!南科", "台积 北", "bolt"] {
      #expect(!CustomerSearch(typed).finds(key), "\(typed)")
    }
  }
}
