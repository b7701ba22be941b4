/// What an account is worth by how recently, how often and for how much it bought: RFM.
///
/// Only accounts with a won deal take part. Each of the three is a rank: of five from 25 customers
/// on, of three below; the best are 5 or 3. A customer's rank is 1 + the share of customers who do
/// worse, in whole fifths or thirds; those who do equally well share a rank.
/// Worked example: four customers bought 10, 20, 40 and 400 days ago; in thirds they rank 3, 2, 1
/// and 1, as 3, 2, 1 and 0 of the 4 do worse.
public struct CustomerValue: Hashable, Sendable {
  /// The account.
  public var account: Account.ID
  /// The day of the last won deal.
  public var lastWon: Day
  /// Days since then.
  public var recency: Int
  /// How many deals were won.
  public var frequency: Int
  /// What they came to, in minor units of the settings' currency; without what no rate converts.
  public var money: Int64
  /// The rank of the recency, 1 … `ranks`.
  public var recencyRank = 1
  /// The rank of the frequency, 1 … `ranks`.
  public var frequencyRank = 1
  /// The rank of the money, 1 … `ranks`.
  public var moneyRank = 1
  /// How many ranks there are: 5, or 3 with fewer than 25 customers.
  public var ranks = 3

  /// How many customers fifths need.
  public static let enoughForFifths = 25

  /// The three ranks in a row: `535`.
  public var code: String { "\(recencyRank)\(frequencyRank)\(moneyRank)" }

  /// The named segment; a rank above the middle one is high.
  public var segment: CustomerClass {
    let middle = (ranks + 1) / 2
    return CustomerClass(
      isRecent: recencyRank > middle, isFrequent: frequencyRank > middle,
      isRich: moneyRank > middle)
  }
}

extension CustomerValue {
  /// Every customer of a scope's won deals, the best first.
  ///
  /// Days are counted from the scope's today; deals won later do not count.
  public static func all(in book: Book, _ scope: Scope) -> [CustomerValue] {
    let reading = BookReading(book, scope)
    var found: [Account.ID: CustomerValue] = [:]
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isWon, row.account != 0, let day = Day(packed: row.closedOn),
        day <= scope.today
      else { return }
      let id = Account.ID(Int64(row.account))
      let amount = reading.value(row) ?? 0
      var value =
        found[id]
        ?? CustomerValue(account: id, lastWon: day, recency: 0, frequency: 0, money: 0)
      value.lastWon = max(value.lastWon, day)
      value.frequency += 1
      value.money = Int64(clamping: Int128(value.money) + Int128(amount))
      found[id] = value
    }
    return ranked(Array(found.values), on: scope.today)
  }

  private static func ranked(_ values: [CustomerValue], on today: Day) -> [CustomerValue] {
    let ranks = values.count < enoughForFifths ? 3 : 5
    func ranking<Figure: Comparable>(_ figure: (CustomerValue) -> Figure) -> (Figure) -> Int {
      let sorted = values.map(figure).sorted()
      return { mine in 1 + sorted.partitioningIndex { $0 >= mine } * ranks / sorted.count }
    }
    let (recency, frequency) = (ranking(\.lastWon), ranking(\.frequency))
    let money = ranking(\.money)
    return values.map { value in
      var value = value
      value.ranks = ranks
      value.recency = max(0, today.days(since: value.lastWon))
      value.recencyRank = recency(value.lastWon)
      value.frequencyRank = frequency(value.frequency)
      value.moneyRank = money(value.money)
      return value
    }.sorted { left, right in
      let (one, two) = (left.sum, right.sum)
      if one != two { return one > two }
      return (right.money, left.account.rawValue) < (left.money, right.account.rawValue)
    }
  }

  private var sum: Int { recencyRank + frequencyRank + moneyRank }
}

/// The named segments of RFM, by whether a customer bought lately, often and for much.
public enum CustomerClass: String, Choice {
  /// Lately, often, for much.
  case champion
  /// Lately and for much, but seldom.
  case growing
  /// Often and for much, but long ago.
  case loyal
  /// For much, but once and long ago.
  case winBack
  /// Lately and often, for little.
  case regular
  /// Lately, once, for little.
  case newcomer
  /// Often and for little, long ago.
  case fading
  /// Once and for little, long ago.
  case dormant

  init(isRecent: Bool, isFrequent: Bool, isRich: Bool) {
    self =
      switch (isRecent, isFrequent, isRich) {
      case (true, true, true): .champion
      case (true, false, true): .growing
      case (false, true, true): .loyal
      case (false, false, true): .winBack
      case (true, true, false): .regular
      case (true, false, false): .newcomer
      case (false, true, false): .fading
      case (false, false, false): .dormant
      }
  }

  /// The cadence segment that customers of the class are offered.
  public var cadence: Segment {
    switch self {
    case .champion, .growing, .loyal: .highIntent
    case .winBack, .regular, .newcomer: .medium
    case .fading, .dormant: .potential
    }
  }
}

extension Sequence<CustomerValue> {
  /// The accounts whose cadence segment is another than that of their class, with that segment.
  public func cadenceOffers(in book: Book) -> [(account: Account, segment: Segment)] {
    compactMap { value in
      guard let account = book.accounts[value.account] else { return nil }
      let offered = value.segment.cadence
      return account.segment == offered ? nil : (account, offered)
    }
  }
}
