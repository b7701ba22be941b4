public import FunnelCore

extension Money {
  /// The amount as short as it can be read: `9.10M`, `41K`; in Chinese `910万`, `9.1億`.
  ///
  /// Three significant digits; the currency is not named.
  ///
  /// - Parameters:
  ///   - companion: An amount beside which this one is read, and whose unit it takes on:
  ///     `0.11M` beside `1.91M`.
  ///   - isChange: Whether a plus sign stands before what is above 0.
  public func compact(
    in language: Language, like companion: Money? = nil, isChange: Bool = false
  ) -> String {
    let major = Double(minorUnits.magnitude) / Double(currency.minorUnits)
    let measure = companion.map {
      Double($0.minorUnits.magnitude) / Double($0.currency.minorUnits)
    }
    let units = language.isChinese ? MoneyUnit.chinese(language) : MoneyUnit.english
    let text = MoneyUnit.write(major, at: max(measure ?? 0, major), in: language, units)
    if minorUnits < 0, text.contains(where: { ("1"..."9").contains($0) }) {
      return Language.minus + text
    }
    return isChange && minorUnits > 0 ? "+" + text : text
  }

  /// The amount with the sign of its currency, as short as it can be read: `NT$ 9.10M`.
  public func compactWithCurrency(in language: Language) -> String {
    "\(currency.sign(in: language)) \(compact(in: language))"
  }

  /// The amount with all its digits and the sign of its currency: `NT$ 12,000,000`.
  ///
  /// Cents are written only where there are any.
  public func full(in language: Language) -> String {
    "\(currency.sign(in: language)) \(digits(in: language))"
  }

  /// The amount with all its digits and no currency: `12,000,000`, `1,234.50`.
  public func digits(in language: Language) -> String {
    let (whole, rest) = minorUnits.quotientAndRemainder(dividingBy: currency.minorUnits)
    let sign = minorUnits < 0 && whole == 0 ? Language.minus : ""
    guard rest != 0 else { return language.number(whole) }
    let fraction = String(rest.magnitude)
    let zeros = String(repeating: "0", count: currency.digits - fraction.utf8.count)
    return "\(sign)\(language.number(whole)).\(zeros)\(fraction)"
  }
}

/// A unit that large amounts are counted in, such as millions.
private struct MoneyUnit {
  let size: Double
  let suffix: String
  /// Digits after the point below 10 and below 100.
  let small: Int
  let medium: Int

  static let english = [
    MoneyUnit(size: 1e9, suffix: "B", small: 2, medium: 1),
    MoneyUnit(size: 1e6, suffix: "M", small: 2, medium: 1),
    MoneyUnit(size: 1e3, suffix: "K", small: 1, medium: 0),
  ]

  static func chinese(_ language: Language) -> [MoneyUnit] {
    let isTraditional = language == .hant
    return [
      MoneyUnit(size: 1e12, suffix: isTraditional ? "兆" : "万亿", small: 2, medium: 1),
      MoneyUnit(size: 1e8, suffix: isTraditional ? "億" : "亿", small: 2, medium: 1),
      MoneyUnit(size: 1e4, suffix: isTraditional ? "萬" : "万", small: 1, medium: 1),
    ]
  }

  /// Writes an amount in the largest unit that an amount of size `measure` fills.
  static func write(
    _ amount: Double, at measure: Double, in language: Language, _ units: [MoneyUnit]
  ) -> String {
    for (index, unit) in units.enumerated() {
      // 999,950 rounds to 1.00M, not to 1,000K; so an amount half a step below a unit fills it.
      let step = index + 1 < units.count ? units[index + 1].size / 2 : 0.5
      guard measure >= unit.size - step else { continue }
      let count = amount / unit.size
      let digits = count < 9.995 ? unit.small : count < 99.95 ? unit.medium : 0
      let text = language.decimal(count, digits: digits)
      return (language.isChinese ? text.withoutTrailingZeros : text) + unit.suffix
    }
    return language.decimal(amount, digits: 0)
  }
}

extension String {
  /// A decimal number without zeros at the end of its fraction.
  fileprivate var withoutTrailingZeros: String {
    guard contains(".") else { return self }
    let trimmed = reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(trimmed.reversed())
  }
}
