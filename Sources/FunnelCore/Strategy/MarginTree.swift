/// What gross margin is made of.
///
/// Margin = customer base × first-meeting rate × closing rate × average order × margin rate.
/// Worked example: 400 customers, 50 % met, 20 % of those won, 100,000 an order, 30 % margin:
/// 400 × 0.5 × 0.2 × 100,000 × 0.3 = 1,200,000; ten percent more of any factor adds 120,000.
public struct MarginTree: Hashable, Sendable {
  /// How many customers there are.
  public var customers: Double
  /// The share of them that are met, 0…1.
  public var meetingRate: Double
  /// The share of those met that order, 0…1.
  public var closingRate: Double
  /// The mean order, in minor units.
  public var averageOrder: Double
  /// The share of an order that is margin, 0…1.
  public var marginRate: Double

  /// A tree of known factors.
  public init(
    customers: Double, meetingRate: Double, closingRate: Double, averageOrder: Double,
    marginRate: Double
  ) {
    self.customers = customers
    self.meetingRate = meetingRate
    self.closingRate = closingRate
    self.averageOrder = averageOrder
    self.marginRate = marginRate
  }

  /// The five factors.
  public enum Factor: String, Choice {
    case customers
    case meetingRate
    case closingRate
    case averageOrder
    case marginRate

    /// Whether it is a share, which cannot exceed 1.
    public var isShare: Bool { self != .customers && self != .averageOrder }
  }

  /// One of the factors.
  public subscript(factor: Factor) -> Double {
    get {
      switch factor {
      case .customers: customers
      case .meetingRate: meetingRate
      case .closingRate: closingRate
      case .averageOrder: averageOrder
      case .marginRate: marginRate
      }
    }
    set {
      switch factor {
      case .customers: customers = newValue
      case .meetingRate: meetingRate = newValue
      case .closingRate: closingRate = newValue
      case .averageOrder: averageOrder = newValue
      case .marginRate: marginRate = newValue
      }
    }
  }

  /// The gross margin, in minor units.
  public var margin: Double { Factor.allCases.reduce(1) { $0 * self[$1] } }

  /// What a factor would have to be for a margin, all others as they are.
  ///
  /// Nil where one of the others is 0. A share above 1 cannot be had by this factor alone.
  public func needed(_ factor: Factor, for margin: Double) -> Double? {
    let others = Factor.allCases.filter { $0 != factor }.reduce(1) { $0 * self[$1] }
    return others > 0 ? margin / others : nil
  }

  /// What ten percent more of a factor adds to the margin, in minor units; less where a share
  /// ends at 1.
  public func effect(of factor: Factor) -> Double {
    var changed = self
    changed[factor] *= 1.1
    if factor.isShare { changed[factor] = max(self[factor], min(1, changed[factor])) }
    return changed.margin - margin
  }
}

extension MarginTree {
  /// The tree of what a scope's period shows.
  ///
  /// The customers are the accounts of the book, or those with a deal in the scope where it is
  /// narrowed. Met are those with a customer-facing contact, and those that ordered; an order here
  /// is all that a customer ordered in the period, so that customers × meeting × closing × order
  /// is the amount won. What is earned on it nobody records, so it has to be said.
  ///
  /// - Parameter marginRate: The share of an order that is margin, 0…1.
  /// - Returns: Nil where there is no customer, none was met or none ordered.
  public init?(_ book: Book, _ scope: Scope, marginRate: Double) {
    let reading = BookReading(book, scope)
    var (known, met, buyers) = (Set<UInt32>(), Set<UInt32>(), Set<UInt32>())
    var won: Int64 = 0
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard row.account != 0 else { return }
      known.insert(row.account)
      if row.lastContact != .min { met.insert(row.account) }
      guard row.isWon, isInPeriod, let value = reading.value(row) else { return }
      met.insert(row.account)
      buyers.insert(row.account)
      won.add(value)
    }
    let isWhole = scope.filter.isEmpty && scope.pipeline == nil
    let customers = isWhole ? max(known.count, book.accounts.count) : known.count
    guard customers > 0, !met.isEmpty, !buyers.isEmpty else { return nil }
    self.init(
      customers: Double(customers), meetingRate: Double(met.count) / Double(customers),
      closingRate: Double(buyers.count) / Double(met.count),
      averageOrder: Double(won) / Double(buyers.count), marginRate: marginRate)
  }
}
