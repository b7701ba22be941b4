import FunnelCore
import FunnelWording

/// Which accounts are listed, and in which order.
struct AccountQuery: Equatable {
  var search = CustomerSearch("")
  var narrowing = AccountNarrowing.all
  var order = AccountOrder()

  /// The accounts, in order.
  func accounts(in session: Session) -> [Account] {
    let customers = session.customers
    let found = session.book.accounts.filter { account in
      narrowing.includes(account, customers, session)
        && (search.isEmpty || search.finds(customers.keys[account.id] ?? ""))
    }
    return order.sorted(found, customers, session)
  }
}

/// A part of the accounts that one asks for by name.
enum AccountNarrowing: Hashable {
  case all
  case key
  case mine
  case quiet
  case segment(Segment)
  case customerClass(CustomerClass)

  /// After how many days without contact an account is quiet.
  static let quietDays = 90

  static let allCases: [AccountNarrowing] =
    [.all, .mine, .key, .quiet] + Segment.allCases.map { .segment($0) }
    + CustomerClass.allCases.map { .customerClass($0) }

  func includes(_ account: Account, _ customers: CustomerFile, _ session: Session) -> Bool {
    switch self {
    case .all: true
    case .key: account.isKey
    case .mine:
      session.book.owner(named: session.author).map {
        customers.figures[account.id]?.owners.contains($0.id) ?? false
      } ?? false
    case .quiet:
      customers.figures[account.id]?.lastContact.map {
        session.today.days(since: $0) > Self.quietDays
      } ?? true
    case .segment(let segment): account.segment == segment
    case .customerClass(let named): customers.values[account.id]?.segment == named
    }
  }

  /// What the part is called.
  var label: Phrase {
    switch self {
    case .all: Phrase.Accounts.all
    case .key: Phrase.Accounts.keyAccounts
    case .mine: Phrase.Accounts.mine
    case .quiet: Phrase.Accounts.quiet(Self.quietDays)
    case .segment(let segment): segment.label
    case .customerClass(let named): named.label
    }
  }
}

/// A column the accounts are sorted by, and the direction.
struct AccountOrder: Equatable {
  enum Column: CaseIterable {
    case name
    case region
    case sector
    case segment
    case customerClass
    case open
    case openValue
    case wonValue
    case lastContact
    case key
    case owner

    /// Whether the largest come first unless asked otherwise.
    var isFigure: Bool {
      switch self {
      case .open, .openValue, .wonValue, .lastContact, .key, .customerClass: true
      case .name, .region, .sector, .segment, .owner: false
      }
    }

    /// The heading.
    var title: Phrase {
      switch self {
      case .name: EntityKind.account.label(ofField: "name")
      case .region: EntityKind.account.label(ofField: "region")
      case .sector: EntityKind.account.label(ofField: "sector")
      case .segment: EntityKind.account.label(ofField: "segment")
      case .customerClass: Phrase.CustomerReport.ranks
      case .open: Phrase.Accounts.open
      case .openValue: Phrase.Accounts.openValue
      case .wonValue: Phrase.CustomerReport.money
      case .lastContact: Phrase.Accounts.lastContact
      case .key: Phrase.Accounts.keyShort
      case .owner: EntityKind.deal.label(ofField: "owner")
      }
    }
  }

  var column = Column.openValue
  var isDescending = true

  /// The order by a column, the other way round where it is that column's already.
  func by(_ column: Column) -> AccountOrder {
    column == self.column
      ? AccountOrder(column: column, isDescending: !isDescending)
      : AccountOrder(column: column, isDescending: column.isFigure)
  }

  func sorted(
    _ accounts: [Account], _ customers: CustomerFile, _ session: Session
  ) -> [Account] {
    func text(_ text: String?) -> Key { Key(isMissing: text == nil, text: (text ?? "").folded) }
    func number(_ number: Int64?) -> Key { Key(isMissing: number == nil, number: number ?? 0) }
    func key(of account: Account) -> Key {
      let figures = customers.figures[account.id]
      return switch column {
      case .name: text(account.name)
      case .region: text(account.region)
      case .sector: text(account.sector)
      case .segment:
        number(account.segment.flatMap { Segment.allCases.firstIndex(of: $0) }.map(Int64.init))
      case .customerClass: number(customers.values[account.id].flatMap { Int64($0.code) })
      case .open: number(Int64(figures?.open ?? 0))
      case .openValue: number(figures?.openValue ?? 0)
      case .wonValue: number(figures?.wonValue ?? 0)
      case .lastContact: number(figures?.lastContact.map { Int64($0.number) })
      case .key: number(account.isKey ? 1 : 0)
      case .owner: text(figures?.owners.first.flatMap { session.book.owners[$0]?.name })
      }
    }
    let keyed = accounts.map { (account: $0, key: key(of: $0)) }
    return keyed.sorted { left, right in
      if left.key.isMissing != right.key.isMissing { return right.key.isMissing }
      if left.key == right.key { return left.account.id < right.account.id }
      return isDescending ? right.key < left.key : left.key < right.key
    }.map(\.account)
  }

  private struct Key: Comparable {
    var isMissing: Bool
    var number: Int64 = 0
    var text = ""

    static func < (left: Key, right: Key) -> Bool {
      (left.number, left.text) < (right.number, right.text)
    }
  }
}
