import FunnelCore
import FunnelWording

/// A figure of a report with its unit: read by people in words, by programs as it is.
enum ReportValue {
  case text(String)
  /// A name for people and a code for programs.
  case named(String, code: String)
  /// A record by its name and number.
  case reference(String, Int64)
  case count(Int)
  case number(Double, digits: Int)
  /// A share of 1; may exceed it.
  case share(Double)
  case percentage(Percentage)
  case multiple(Double)
  case days(Double)
  case minutes(Int)
  /// Minor units of the report's currency.
  case money(Int64)
  case rate(Rate)
  case sum(DealSum)
  case day(Day)
  case period(Period)
  case flag(Bool)
  /// What is wanting: nothing for people where there is more than enough, for programs as it is.
  indirect case shortfall(ReportValue)
  /// What people read, and what programs do.
  case composed(String, JSON)

  /// An amount that need not be whole, in minor units; nil where it is no number.
  static func amount(_ units: Double?) -> ReportValue? {
    guard let units, units.isFinite else { return nil }
    return .money(Int64(clamping: units))
  }
}

/// What the figures of a report are counted in, and who reads them.
struct ReportStyle {
  var currency: Currency
  var language: Language

  func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: currency) }

  /// The amount as people read it in tables: cents of large amounts only distract.
  func read(_ units: Int64) -> Money {
    let unit = currency.minorUnits
    guard unit > 1, units.magnitude >= 10_000 * unit.magnitude else { return money(units) }
    let (whole, rest) = units.quotientAndRemainder(dividingBy: unit)
    let step = rest.magnitude * 2 >= unit.magnitude ? units.signum() : 0
    return money((whole + step) * unit)
  }
}

extension ReportValue {
  /// The value in words.
  func text(_ style: ReportStyle) -> String {
    let language = style.language
    switch self {
    case .text(let text), .named(let text, _), .reference(let text, _), .composed(let text, _):
      return text
    case .shortfall(let value): return (value.isNegative ? value.zero : value).text(style)
    case .count(let count): return language.number(count)
    case .number(let number, let digits): return language.decimal(number, digits: digits)
    case .share(let share): return language.percent(share)
    case .percentage(let percentage): return language.exactPercent(percentage)
    case .multiple(let multiple): return language.multiple(multiple)
    case .days(let days): return language.duration(days: days)
    case .minutes(let minutes): return language.duration(minutes: minutes)
    case .money(let units): return style.read(units).digits(in: language)
    case .rate(let rate): return rate.fraction.map { language.percent($0) } ?? Self.unknown
    case .sum(let sum): return language.number(sum.count)
    case .day(let day): return day.medium(in: language)
    case .period(let period): return period.name(in: language)
    case .flag(let flag): return (flag ? Phrase.Common.yes : Phrase.Common.no)[language]
    }
  }

  /// The value in words where it stands alone: with its currency, its cases and its interval.
  func sentence(_ style: ReportStyle) -> String {
    let language = style.language
    switch self {
    case .money(let units): return style.read(units).full(in: language)
    case .sum(let sum):
      return "\(language.number(sum.count))  \(style.read(sum.value).full(in: language))"
    case .rate(let rate):
      guard let fraction = rate.fraction, let wilson = rate.wilson else {
        return Phrase.Common.notEnoughData[language]
      }
      return "\(language.percent(fraction))  \(language.ratio(rate.k, of: rate.n))  "
        + language.interval(wilson)
    default: return text(style)
    }
  }

  /// The value for programs.
  func json(_ style: ReportStyle) -> JSON {
    switch self {
    case .text(let text): .text(text)
    case .named(_, let code): .text(code)
    case .reference(let name, let id): .members(["id": .integer(id), "name": .text(name)])
    case .count(let count), .minutes(let count): .integer(count)
    case .number(let number, _), .share(let number), .multiple(let number), .days(let number):
      .double(number)
    case .percentage(let percentage): .percentage(percentage)
    case .money(let units): .amount(units, in: style.currency)
    case .rate(let rate): .rate(rate)
    case .sum(let sum): .sum(sum, in: style.currency)
    case .day(let day): .day(day)
    case .period(let period): .text(period.code)
    case .flag(let flag): .flag(flag)
    case .shortfall(let value): value.json(style)
    case .composed(_, let json): json
    }
  }

  private var isNegative: Bool {
    switch self {
    case .count(let count): count < 0
    case .number(let number, _): number < 0
    case .money(let units): units < 0
    default: false
    }
  }

  /// Nothing of the same.
  private var zero: ReportValue {
    switch self {
    case .count: .count(0)
    case .number(_, let digits): .number(0, digits: digits)
    case .money: .money(0)
    default: self
    }
  }

  /// What stands for a figure that is not known.
  static let unknown = "–"
}
