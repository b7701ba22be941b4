import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct AccountScreenTests {
  /// Before the page of Kaohsiung Port.
  private func robot(_ store: any Store, columns: Int = 80, rows: Int = 24) throws -> Robot {
    try Robot(store, columns: columns, rows: rows).press("7", "down", "enter")
  }

  @Test func `one part at a time at 80 × 24, all of them side by side from 160 on`() throws {
    let store = try AccountStore.make()
    let narrow = try robot(store)
    #expect(narrow.line(1).contains("Facts"))
    #expect(narrow.line(1).contains("#1 · ⇥ 1/6"))
    narrow.press("tab")
    #expect(narrow.line(3).contains("Anna Weber"))
    #expect(narrow.line(4).contains("└ Paul Lin"))
    let wide = try robot(store, columns: 200, rows: 50)
    for part in ["Facts", "People", "Deals", "Activities", "Money", "Reviews"] {
      #expect(wide.screen.contains("─ \(part) ─"))
    }
  }

  @Test func `everything about the customer is on the page`() throws {
    let wide = try robot(AccountStore.make(), columns: 120, rows: 36)
    for text in ["★", "Anna Weber", "Harbour cranes", "Night shift pilot", "Spare parts", "cranes"]
    {
      #expect(wide.screen.contains(text), "\(text)")
    }
    #expect(wide.screen.contains("US$ 1,200,000") || wide.screen.contains("1,200,000"))
  }

  @Test func `a person is added below a superior, and no circle is made`() throws {
    let store = try AccountStore.make()
    let robot = try robot(store).press("tab", "n").type("Mei")
    // Name, account, …, reports to is the ninth.
    robot.press("down", "down", "down", "down", "down", "down", "down", "down", "right", "ctrl-s")
    let people = try AccountStore.all(Contact.self, in: store)
    #expect(people.map(\.name) == ["Anna Weber", "Paul Lin", "Mei"])
    #expect(people[2].reportsTo == Contact.ID(1))
    #expect(people[2].account == Account.ID(1))
    // Anna cannot report to Paul, who reports to her.
    robot.press("enter", "e")
    for _ in 0..<8 { robot.press("down") }
    robot.press("right", "ctrl-s")
    #expect(robot.screen.contains("Anna Weber (#1) would be their own"))
    #expect(try AccountStore.all(Contact.self, in: store)[0].reportsTo == nil)
  }

  @Test func `a person without an account is kept, said and found`() throws {
    let store = try AccountStore.make()
    let robot = try robot(store).press("tab", "n").type("Solo").press("down")
    for _ in 0..<20 { robot.press("backspace") }
    robot.press("ctrl-s")
    #expect(robot.line(23).contains("Solo belongs to no account"))
    robot.press("7", "C").type("solo")
    #expect(robot.screen.contains("no account"))
    robot.press("enter")
    #expect(robot.line(0).contains("Solo"))
  }

  @Test func `the personal file is on the person's page`() throws {
    let robot = try robot(AccountStore.make()).press("tab", "enter")
    #expect(robot.screen.contains("Personal file"))
    #expect(robot.screen.contains("sailing"))
    #expect(robot.screen.contains("▸ Anna Weber"))
  }

  @Test func `a contract, two payments and one that came follow a won deal`() throws {
    let store = try AccountStore.make()
    let robot = try robot(store)
    func after(_ word: String) {
      robot.press("n", "enter").type(word).press("enter")
    }
    for _ in 0..<4 { robot.press("tab") }
    robot.press("n", "enter").type("received")
    #expect(robot.screen.contains("No payment is expected."))
    #expect(!robot.screen.contains("$0"))
    robot.press("escape")
    after("contract")
    robot.type("C-17").press("ctrl-s")
    after("payment…")
    for _ in 0..<12 { robot.press("backspace") }
    robot.type("400k").press("down").type("2026-11-11").press("ctrl-s")
    after("payment…")
    for _ in 0..<12 { robot.press("backspace") }
    robot.type("800k").press("down").type("2026-12-31").press("ctrl-s")
    #expect(robot.screen.contains("! overdue 10 d"))
    #expect(robot.screen.contains("C-17                    1 Nov            1.20M"))
    #expect(
      try AccountStore.all(Payment.self, in: store).map(\.contract) == [
        Contract.ID(1), Contract.ID(1),
      ])
    after("received")
    robot.press("enter")
    let payments = try AccountStore.all(Payment.self, in: store)
    #expect(payments.map(\.receivedOn) == [Robot.today, nil])
    #expect(payments.map(\.amount) == [40_000_000, 80_000_000])
    #expect(!robot.screen.contains("overdue"))
  }

  @Test func `satisfaction, a referral and an upgrade follow a won deal`() throws {
    let store = try AccountStore.make()
    let robot = try robot(store)
    for _ in 0..<4 { robot.press("tab") }
    func after(_ word: String) {
      robot.press("n", "enter").type(word).press("enter")
    }
    after("satisfaction")
    robot.type("4").press("enter")
    #expect(robot.app.session.book.deals[Deal.ID(1)]?.satisfaction == 4)
    after("referral")
    robot.type("Keelung Port").press("down", "down").type("Mr Chen").press("ctrl-s")
    let lead = try #require(try store.record(DealRecord.ID(6))).record
    #expect(lead.isLead)
    #expect(lead.referredBy == DealRecord.ID(1))
    #expect(lead.source == "Referral")
    #expect(lead.name == "Harbour cranes")
    #expect(lead.owner == Owner.ID(1))
    #expect(robot.app.session.book.accounts.last?.name == "Keelung Port")
    #expect(try AccountStore.all(Contact.self, in: store).last?.account == lead.account)
    after("upgrade")
    robot.press("ctrl-s")
    let upgrade = try #require(try store.record(DealRecord.ID(7))).record
    #expect(upgrade.upgradeOf == DealRecord.ID(1))
    #expect(upgrade.name == "Harbour cranes: upgrade")
    #expect(upgrade.account == Account.ID(1))
    robot.press("u", "u")
    #expect(try store.record(DealRecord.ID(6)) == nil)
  }

  @Test func `what follows a signature is not offered before it`() throws {
    let robot = try Robot(AccountStore.make()).press("2", "w")
    #expect(robot.line(23).contains("the deal is not won"))
  }

  @Test func `a colleague helps with a deal, and is taken off again`() throws {
    let store = try AccountStore.make()
    let robot = try Robot(store).press("2", "C", "enter")
    robot.press("right", "right", "down").type("price talks").press("enter")
    let helpers = try AccountStore.all(Collaborator.self, in: store)
    #expect(helpers.map(\.owner) == [Owner.ID(2)])
    #expect(helpers.map(\.part) == ["price talks"])
    robot.press("C").type("price").press("enter")
    #expect(try AccountStore.all(Collaborator.self, in: store).isEmpty)
  }

  @Test func `a page whose account was merged elsewhere says so`() throws {
    let store = try AccountStore.make()
    let robot = try robot(store)
    robot.app.session.perform(
      [.merge(EntityReference(.account, 1), into: EntityReference(.account, 2))],
      Phrase.Accounts.merge)
    #expect(robot.screen.contains("This account is no more"))
    robot.press("e", "n", "a", "m")
    #expect(robot.screen.contains("This account is no more"))
  }

  @Test func `a won deal leads to a referral and to an upgrade by a key of its own`() throws {
    let store = try AccountStore.make()
    let robot = try Robot(store, columns: 120, rows: 40).press("2", "/").type("harbour")
    robot.press("enter", "enter")
    #expect(robot.screen.contains("I referral"))
    robot.press("I").type("Kestrel Hotels").press("down", "down").type("Ann Lee").press("ctrl-s")
    var book = try store.load()
    let lead = try #require(book.deals.first { $0.source == DealRecord.referralSource })
    #expect(lead.isLead && book.accountName(of: lead) == "Kestrel Hotels")
    #expect(
      try store.record(DealRecord.ID(lead.id.rawValue))?.record.referredBy == DealRecord.ID(1))
    robot.press("u")
    book = try store.load()
    #expect(!book.deals.contains { $0.source == DealRecord.referralSource })
    #expect(!book.accounts.contains { $0.name == "Kestrel Hotels" })
    robot.press("U", "ctrl-s")
    let upgrade = try #require(
      try AccountStore.all(DealRecord.self, in: store).first { $0.upgradeOf == DealRecord.ID(1) })
    #expect(upgrade.name == "Harbour cranes: upgrade")
    // An open deal has nothing to follow it yet.
    let open = try Robot(store).press("2", "/").type("ward").press("enter", "I")
    #expect(open.line(23).contains("the deal is not won"))
  }

  @Test func `a past day shows the money of that day`() throws {
    let store = try AccountStore.make()
    var (contract, payment) = (Contract(id: Contract.ID(-1)), Payment(id: Payment.ID(-1)))
    (contract.deal, contract.number) = (DealRecord.ID(1), "C-17")
    (payment.deal, payment.amount, payment.currency) = (DealRecord.ID(1), 40_000_000, .usd)
    let yesterday = Robot.today.adding(days: -1)
    try store.perform(
      [.add(NewRecord(contract)), .add(NewRecord(payment, day: yesterday))],
      by: SmallStore.authorship("signed"), expecting: [:])
    try store.perform(
      [.edit(EntityReference(.payment, 1), ["amount": .integer(50_000_000)])],
      by: SmallStore.authorship("more"), expecting: [:])
    let session = try robot(store).app.session
    let now = try #require(AccountFile(Account.ID(1), in: session))
    #expect(now.payments.map(\.amount) == [50_000_000] && now.contracts.count == 1)
    session.travel(to: yesterday)
    let then = try #require(AccountFile(Account.ID(1), in: session))
    #expect(then.payments.map(\.amount) == [40_000_000] && then.contracts.isEmpty)
  }
}
