import Testing

@testable import FunnelCore

@Suite struct DuplicatesTests {
  private func account(
    _ id: Int64, _ name: String, phone: String? = nil, domain: String? = nil
  ) -> Account {
    var account = Account(id: Account.ID(id))
    (account.name, account.phone, account.domain) = (name, phone, domain)
    return account
  }

  private func contact(
    _ id: Int64, _ name: String, at account: Int64? = nil, phone: String? = nil,
    mail: String? = nil
  ) -> Contact {
    var contact = Contact(id: Contact.ID(id))
    (contact.name, contact.phone, contact.mail) = (name, phone, mail)
    contact.account = account.map { Account.ID($0) }
    return contact
  }

  private func pairs(_ duplicates: Duplicates) -> [String] {
    duplicates.pairs.map { pair in
      "\(pair.first.id)-\(pair.second.id) " + pair.reasons.map(\.rawValue).joined(separator: "+")
    }
  }

  @Test func `accounts are found by name, number and domain, most in common first`() {
    let duplicates = Duplicates(accounts: [
      account(1, "台大醫院", phone: "02-2312-3456"), account(2, "Acme", domain: "acme.com"),
      account(3, "台大医院股份有限公司", phone: "+886 2 23123456"), account(4, "Bolt"),
      account(5, "Rockets", domain: "www.acme.com"),
    ])
    #expect(pairs(duplicates) == ["1-3 name+phone", "2-5 domain"])
  }

  @Test func `a third record of the same name is paired with the first`() {
    let duplicates = Duplicates(accounts: [
      account(7, "Acme Inc"), account(3, "ACME"), account(9, "Acme Ltd."),
    ])
    #expect(pairs(duplicates) == ["3-7 name", "3-9 name"])
  }

  @Test func `the mail of people tells the domain of their company, unless everybody uses it`() {
    let accounts = [account(1, "North"), account(2, "South"), account(3, "West")]
    let people = [
      contact(1, "A", at: 1, mail: "a@plant.tw"), contact(2, "B", at: 2, mail: "b@plant.tw"),
      contact(3, "C", at: 1, mail: "c@gmail.com"), contact(4, "D", at: 3, mail: "d@gmail.com"),
    ]
    #expect(pairs(Duplicates(accounts: accounts, contacts: people)) == ["1-2 domain"])
  }

  @Test func `people of one name are one only at one company or with one number`() {
    let accounts = Directory([
      account(1, "Acme"), account(2, "ACME Inc."), account(3, "Bolt"),
    ])
    let people = [
      contact(1, "Anna Weber", at: 1), contact(2, "Weber, Anna", at: 2),
      contact(3, "Anna Weber", at: 3), contact(4, "張敏", phone: "0912-345-678"),
      contact(5, "张敏", phone: "+886 912345678"), contact(6, "Lee", mail: "lee@gmail.com"),
      contact(7, "K. Lee", mail: "LEE@gmail.com"), contact(8, "", at: 1), contact(9, "", at: 1),
    ]
    #expect(
      pairs(Duplicates(contacts: people, at: accounts)) == ["1-2 name", "4-5 phone", "6-7 mail"])
  }
}
