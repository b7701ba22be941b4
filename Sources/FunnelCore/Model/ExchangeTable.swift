/// Converts amounts into one currency by the rates of their days.
///
/// The latest rate on or before a day holds, in whichever direction it was quoted; where both
/// directions have one of the same day, the direct one. What has no rate is never converted.
/// Worked example: one USD is quoted at 31.25 TWD from 1 May and at 32 TWD from 1 June; on
/// 20 May 400 TWD are 12.80 USD and on 3 June 12.50 USD, in April they are unknown.
public struct ExchangeTable: Sendable {
  /// What amounts are converted into.
  public let currency: Currency
  private let quotes: [(currency: Currency, quotes: [Quote])]

  /// The rates of a book into one of its currencies.
  public init(_ rates: Directory<ExchangeRate>, into currency: Currency) {
    self.currency = currency
    var known: [Currency: [Quote]] = [:]
    for rate in rates {
      guard let quote = Quote(rate, into: currency) else { continue }
      known[quote.currency, default: []].append(quote)
    }
    // The last of the rates of a day holds, so that a later correction counts.
    quotes = known.map { (currency: $0, quotes: $1.sorted { $0.rank < $1.rank }) }
  }

  /// The rate that holds for a currency on a day; nil where none does.
  public func rate(of currency: Currency, on day: Day) -> ExchangeRate? {
    quote(currency, day.number)?.rate
  }

  /// Minor units of the table's currency that an amount was worth on a day, rounded half to even;
  /// nil where no rate holds.
  public func converted(_ money: Money, on day: Day) -> Int64? {
    converted(money.minorUnits, money.currency, on: day.number)
  }

  func converted(_ minorUnits: Int64, _ currency: Currency, on day: Int32) -> Int64? {
    if currency == self.currency { return minorUnits }
    return quote(currency, day)?.converted(minorUnits)
  }

  private func quote(_ currency: Currency, _ day: Int32) -> Quote? {
    guard let known = quotes.first(where: { $0.currency == currency })?.quotes else { return nil }
    let next = known.partitioningIndex { $0.rank.day > day }
    return next == 0 ? nil : known[next - 1]
  }
}

/// One rate as a fraction of whole numbers, from minor units to minor units.
private struct Quote: Sendable {
  /// The currency that is converted.
  var currency: Currency
  /// The order among the rates of that currency.
  var rank: (day: Int32, isDirect: Int, id: Int64)
  var rate: ExchangeRate
  private var numerator: Int128
  private var denominator: Int128

  init?(_ rate: ExchangeRate, into target: Currency) {
    guard let priced = rate.currency, let quotedIn = rate.quotedIn, let factor = rate.rate,
      let day = rate.day, priced != quotedIn, priced == target || quotedIn == target
    else { return nil }
    let isDirect = quotedIn == target
    currency = isDirect ? priced : quotedIn
    self.rate = rate
    rank = (day.number, isDirect ? 1 : 0, rate.id.rawValue)
    let price = (Int128(factor.mantissa), Int128(DecimalNumber.power(factor.places)))
    let (times, over) = isDirect ? price : (price.1, price.0)
    numerator = times * Int128(target.minorUnits)
    denominator = over * Int128(currency.minorUnits)
  }

  func converted(_ minorUnits: Int64) -> Int64 {
    let (whole, rest) = (Int128(minorUnits) * numerator).quotientAndRemainder(
      dividingBy: denominator)
    let twice = rest.magnitude * 2
    let roundsAway =
      twice > denominator.magnitude || (twice == denominator.magnitude && whole % 2 != 0)
    let step: Int128 = minorUnits < 0 ? -1 : 1
    return Int64(clamping: roundsAway ? whole + step : whole)
  }
}

extension Book {
  /// What converts amounts into the currency of the settings.
  public var exchange: ExchangeTable { ExchangeTable(rates, into: settings.currency) }

  /// A deal's amount in minor units of the settings' currency; nil where the amount or the rate
  /// is unknown.
  ///
  /// An open deal is converted by the rate of `today`, a closed one by that of the day it ended.
  public func value(of deal: Deal, on today: Day) -> Int64? {
    guard let amount = deal.amount else { return nil }
    let day = deal.isOpen ? today : min(today, deal.closedOn ?? today)
    return exchange.converted(amount, on: day)
  }
}
