public import FunnelCore

extension JSON {
  /// A share of 1 with as few digits as are exact.
  public static func percentage(_ percentage: Percentage) -> JSON {
    if percentage == .full { return .number("1") }
    if percentage == .zero { return .number("0") }
    let digits = String(percentage.basisPoints)
    var text = "0." + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    while text.hasSuffix("0") { text.removeLast() }
    return .number(text)
  }

  /// A day, or null.
  public static func day(_ day: Day?) -> JSON { .optional(day?.description) }

  /// An amount of minor units as a decimal text, or null.
  public static func amount(_ units: Int64?, in currency: Currency) -> JSON {
    .optional(units.map { Money(minorUnits: $0, currency: currency).decimal })
  }

  /// A share of cases with its 95 % interval; without cases everything but k and n is null.
  public static func rate(_ rate: Rate) -> JSON {
    .members([
      "k": .integer(rate.k), "n": .integer(rate.n), "rate": .double(rate.fraction),
      "low": .double(rate.wilson?.lowerBound), "high": .double(rate.wilson?.upperBound),
    ])
  }

  /// Deals and what they add up to.
  public static func sum(_ sum: DealSum, in currency: Currency) -> JSON {
    .members(["count": .integer(sum.count), "value": .amount(sum.value, in: currency)])
  }

  /// Money that no rate converts.
  public static func foreign(_ foreign: ForeignValue) -> JSON {
    .members([
      "currency": .text(foreign.currency.code), "count": .integer(foreign.count),
      "value": .amount(foreign.value, in: foreign.currency),
    ])
  }

  /// The value as a cell of a file: a scalar's own text, nothing for null, a rate's share and a
  /// record's name.
  var cell: String {
    switch self {
    case .null: ""
    case .flag(let flag): flag ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): text
    case .array: ""
    case .object(let members):
      members.first { $0.key == "rate" || $0.key == "name" }?.value.cell ?? ""
    }
  }
}
