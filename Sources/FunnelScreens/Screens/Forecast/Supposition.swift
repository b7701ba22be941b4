import FunnelCore
import FunnelWording

/// A value that a person may try in place of what the book says.
enum Supposition: Hashable {
  /// What is to be won in the period, in minor units.
  case quota
  /// The mean order of the ideal funnel, in minor units.
  case averageOrder
  /// How long the period is.
  case months
  /// A factor of the gross margin.
  case factor(MarginTree.Factor)
  /// The gross margin that is wanted, in minor units.
  case wantedMargin
  /// By which share a factor of the velocity is changed.
  case lever(Velocity.Lever)

  /// How a value is written.
  enum Unit {
    case money
    case count
    case share
    case months
    case change
  }

  var unit: Unit {
    switch self {
    case .quota, .averageOrder, .wantedMargin, .factor(.averageOrder): .money
    case .factor(.customers): .count
    case .factor: .share
    case .months: .months
    case .lever: .change
    }
  }

  /// What it is called.
  var label: Phrase {
    switch self {
    case .quota: Phrase.Forecast.quota
    case .averageOrder: Phrase.Forecast.order
    case .months: Phrase.Forecast.months
    case .factor(let factor): factor.label
    case .wantedMargin: Phrase.Forecast.wanted
    case .lever(let lever): lever.label
    }
  }
}

extension Supposition.Unit {
  /// The next value, one step up or down.
  ///
  /// Shares go by whole percents, changes by five, months by one, all else by a twentieth of its
  /// leading digit's place: 50,000 from 1,000,000 on, 500,000 from 10,000,000 on.
  func value(after value: Double, by direction: Int, in currency: Currency) -> Double {
    let step: Double
    switch self {
    case .share: step = 0.01
    case .change: step = 0.05
    case .months: step = 1
    case .money, .count:
      let unit = self == .money ? Double(currency.minorUnits) : 1
      var place = unit
      while place * 10 <= value, place < 1e17 { place *= 10 }
      step = max(unit, place / 20)
    }
    let steps = (value / step * 1e6).rounded() / 1e6
    let next = direction > 0 ? steps.rounded(.down) + 1 : steps.rounded(.up) - 1
    return (next * step).clamped(to: range(step))
  }

  private func range(_ step: Double) -> ClosedRange<Double> {
    switch self {
    case .share: 0...1
    case .change: -0.9...9
    case .months: 1...120
    case .money, .count: step...9e17
    }
  }

  /// The value of a typed text; nil where it is none.
  func value(of text: String, in currency: Currency) -> Double? {
    let digits = text.filter { !" ,%％_+".contains($0) }.map { $0 == "−" ? "-" : $0 }
    switch self {
    case .money:
      return FieldText.amount(text, in: currency).flatMap { $0 > 0 ? Double($0) : nil }
    case .share: return FieldText.percentage(text)?.fraction
    case .count, .months, .change:
      guard let number = Double(String(digits)), number.isFinite else { return nil }
      let value = self == .change ? number / 100 : number
      return range(1e-9).contains(value) ? value : nil
    }
  }

  /// Texts that are values.
  var example: Phrase {
    switch self {
    case .money: FieldType.amount.example
    case .share: FieldType.percentage.example
    case .count: Phrase(verbatim: "400")
    case .months: Phrase(verbatim: "3")
    case .change: Phrase(verbatim: "+10  −5")
    }
  }

  /// The value as people type it.
  func typed(_ value: Double, in currency: Currency) -> String {
    switch self {
    case .money:
      Int64(exactly: value.rounded()).map {
        Money(minorUnits: $0, currency: currency).digits(in: .en)
      } ?? ""
    case .share, .change:
      Language.en.decimal(value * 100, digits: value * 100 == (value * 100).rounded() ? 0 : 1)
    case .count, .months:
      Language.en.decimal(value, digits: value == value.rounded() ? 0 : 1)
    }
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
