/// Accounts or contacts that may be the same, found without asking anybody.
///
/// Records with one key are compared with the first of them. Companies share a name, a telephone
/// number or a mail domain. People share a mail address, or a name together with the telephone
/// number or the company. The pairs with most in common come first.
/// Worked example: `台大醫院` and `台大医院股份有限公司` share a name; two people called `Anna Weber` at
/// different companies without a common number are not taken for one.
public struct Duplicates: Hashable, Sendable {
  /// Two records that may be the same, the older one first.
  public struct Pair: Hashable, Sendable {
    /// The record that was there first.
    public var first: EntityReference
    /// The other one.
    public var second: EntityReference
    /// What they have in common, in the order of its weight.
    public var reasons: [Reason]

    /// Two records that may be the same.
    public init(_ first: EntityReference, _ second: EntityReference, _ reasons: [Reason]) {
      (self.first, self.second, self.reasons) = (first, second, reasons)
    }
  }

  /// What two records have in common.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The name, whatever its writing and legal form.
    case name
    /// The mail address.
    case mail
    /// The telephone number.
    case phone
    /// The internet domain.
    case domain
  }

  /// The pairs, those with most in common first.
  public var pairs: [Pair]

  /// The accounts that may be the same.
  ///
  /// - Parameter contacts: People, whose mail domains are those of their account too.
  public init(accounts: some Sequence<Account>, contacts: some Sequence<Contact> = []) {
    var search = DuplicateSearch(.account)
    var domains: [Account.ID: Set<String>] = [:]
    for contact in contacts {
      guard let account = contact.account, let mail = contact.mail else { continue }
      domains[account, default: []].insert(NameKey.domain(mail))
    }
    for account in accounts {
      let id = account.id.rawValue
      search.add(id, .name, NameKey.company(account.name))
      search.add(id, .phone, NameKey.phone(account.phone ?? ""))
      let own = NameKey.domain(account.domain ?? "")
      for domain in (domains[account.id] ?? []).union([own]) { search.add(id, .domain, domain) }
    }
    pairs = search.pairs
  }

  /// The contacts that may be the same.
  ///
  /// - Parameter accounts: Where they work; two records of one company count as one.
  public init(contacts: some Sequence<Contact>, at accounts: Directory<Account>) {
    var search = DuplicateSearch(.contact)
    for contact in contacts {
      let id = contact.id.rawValue
      let name = NameKey.person(contact.name)
      let mail = (contact.mail ?? "").folded.trimmed
      if mail.contains("@") { search.add(id, .mail, mail) }
      guard !name.isEmpty else { continue }
      let phone = NameKey.phone(contact.phone ?? "")
      if !phone.isEmpty { search.add(id, .phone, name + "\u{1F}" + phone) }
      let company = contact.account.flatMap { accounts[$0]?.name }.map { NameKey.company($0) }
      if let company { search.add(id, .name, name + "\u{1F}" + company) }
    }
    pairs = search.pairs
  }
}

/// Gathers records by what they may have in common.
private struct DuplicateSearch {
  private struct Key: Hashable {
    var reason: Duplicates.Reason
    var text: String
  }

  private struct Place: Hashable {
    var first: Int64
    var second: Int64
  }

  private let kind: EntityKind
  private var records: [Key: [Int64]] = [:]

  init(_ kind: EntityKind) { self.kind = kind }

  mutating func add(_ id: Int64, _ reason: Duplicates.Reason, _ text: String) {
    if !text.isEmpty { records[Key(reason: reason, text: text), default: []].append(id) }
  }

  var pairs: [Duplicates.Pair] {
    var found: [Place: Set<Duplicates.Reason>] = [:]
    for (key, ids) in records where ids.count > 1 {
      let sorted = Set(ids).sorted()
      for other in sorted.dropFirst() {
        found[Place(first: sorted[0], second: other), default: []].insert(key.reason)
      }
    }
    let ranked = found.sorted { left, right in
      (right.value.count, left.key.first, left.key.second)
        < (left.value.count, right.key.first, right.key.second)
    }
    return ranked.map { place, reasons in
      Duplicates.Pair(
        EntityReference(kind, place.first), EntityReference(kind, place.second),
        Duplicates.Reason.allCases.filter(reasons.contains))
    }
  }
}
