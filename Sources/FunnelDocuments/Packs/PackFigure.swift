import FunnelCore
import FunnelWording

/// A figure of a period beside that of the period before.
struct PackFigure {
  /// The name for programs.
  var key: String
  /// The name for people.
  var label: String
  /// What it was.
  var before: ReportValue?
  /// What it is.
  var now: ReportValue?
  /// What it is counted in.
  var unit: Unit
  /// This period less the one before; nil where one is not known.
  var change: Double?
  /// What can be said of the change; nil where the figures are counts of what stands in the book
  /// on a day, which no chance makes larger or smaller.
  var difference: Difference?

  /// What changes are counted in.
  enum Unit {
    case count
    /// Minor units.
    case money
    /// Shares of 1, whose changes are percentage points.
    case share
    case days
    case multiple
  }

  /// What the change is with its sign.
  func text(of change: Double, _ style: ReportStyle) -> String {
    let language = style.language
    switch unit {
    case .count: return language.signed(Int(change.rounded()))
    case .money:
      guard case .money(let units)? = ReportValue.amount(change) else { return ReportValue.unknown }
      return (units > 0 ? "+" : "") + style.read(units).digits(in: language)
    case .share: return language.points(change * 100)
    case .days, .multiple: return (change > 0 ? "+" : "") + language.decimal(change)
    }
  }

  /// The same with what it is counted in: `+4 pt`, `−8.8 d`, `+0.2×`.
  private func measured(_ change: Double, _ style: ReportStyle) -> String {
    let (text, language) = (text(of: change, style), style.language)
    return switch unit {
    case .count, .money: text
    case .share: Phrase.Health.points(text)[language]
    case .days: text + (language.isChinese ? "天" : " d")
    case .multiple: text + (language.isChinese ? "倍" : "×")
    }
  }

  /// The change for programs: money as an amount, all else as a number.
  private func json(of change: Double?, _ style: ReportStyle) -> JSON {
    guard unit == .money else { return .double(change) }
    return ReportValue.amount(change)?.json(style) ?? .null
  }

  /// Where the true change lies, in words.
  func interval(_ style: ReportStyle) -> String? {
    difference?.interval.map {
      "\(text(of: $0.lowerBound, style)) … \(text(of: $0.upperBound, style))"
    }
  }

  /// Whether the change is more than chance explains.
  var isNews: Bool { difference?.verdict == .better || difference?.verdict == .worse }

  /// The figure as a line of news: `✓ Deals won: 16, before 4 (+12, 95 % +3 … +22)`.
  func line(_ style: ReportStyle) -> String {
    let language = style.language
    let (was, became) = (before?.text(style) ?? "", now?.text(style) ?? "")
    let moved = change.map { measured($0, style) } ?? ""
    let range = "\(Phrase.Reports.interval[language]) \(interval(style) ?? "")"
    return "\(difference?.verdict.sign ?? "") \(label): \(was) → \(became)  (\(moved); \(range))"
  }

  /// Figures under headings, with their intervals where chance has a part in them.
  static func table(
    _ figures: [PackFigure], _ question: PackQuestion, hasIntervals: Bool = true
  ) -> ReportTable {
    let style = question.now.style
    var rows = ReportRows("figures", of: figures)
    rows.words("figure", Phrase.Reports.measure) { .named($0.label, code: $0.key) }
    rows.figure("before", Phrase.Packs.before) { $0.before }
    rows.figure("now", Phrase.Reports.now) { $0.now }
    rows.figure("change", Phrase.Packs.change) { figure in
      figure.change.map { change in
        .composed(figure.measured(change, style), figure.json(of: change, style))
      }
    }
    guard hasIntervals else { return rows.table() }
    rows.figure("interval", Phrase.Reports.interval, .text) { figure in
      .text(figure.difference == nil ? "" : figure.interval(style) ?? ReportValue.unknown)
    }
    rows.figure("low", Phrase.Reports.low, .programs) { figure in
      .composed("", figure.json(of: figure.difference?.interval?.lowerBound, style))
    }
    rows.figure("high", Phrase.Reports.high, .programs) { figure in
      .composed("", figure.json(of: figure.difference?.interval?.upperBound, style))
    }
    rows.words("verdict", Phrase.Reports.verdict) { figure in
      guard let verdict = figure.difference?.verdict else { return .text("") }
      return .named("\(verdict.sign) \(verdict.label[style.language])", code: verdict.rawValue)
    }
    return rows.table()
  }
}

extension Difference.Verdict {
  /// The sign of the verdict, so that colour says nothing alone.
  var sign: String {
    switch self {
    case .better: "✓"
    case .worse: "!"
    case .unclear: "≈"
    case .notEnoughData: "·"
    }
  }
}

extension PackFigure {
  /// A number of events.
  static func count(
    _ key: String, _ label: String, _ before: Int, _ now: Int, moreIsBetter: Bool
  ) -> PackFigure {
    let difference = Difference(CountDifference(before, now), moreIsBetter: moreIsBetter)
    return PackFigure(
      key: key, label: label, before: .count(before), now: .count(now), unit: .count,
      change: difference.value, difference: difference)
  }

  /// A total of amounts.
  static func total(
    _ key: String, _ label: String, _ before: PeriodDeals.Group, _ now: PeriodDeals.Group,
    moreIsBetter: Bool
  ) -> PackFigure {
    let totals = TotalDifference(before.amounts, now.amounts)
    return PackFigure(
      key: key, label: label, before: .money(before.sum.value), now: .money(now.sum.value),
      unit: .money, change: totals.value,
      difference: Difference(totals, moreIsBetter: moreIsBetter))
  }

  /// A share of cases.
  static func rate(
    _ key: String, _ label: String, _ before: Rate, _ now: Rate, in language: Language
  ) -> PackFigure {
    let difference = Difference(RateDifference(before, now), moreIsBetter: true)
    func value(_ rate: Rate) -> ReportValue? {
      rate.fraction.map {
        .composed("\(language.percent($0))  \(language.ratio(rate.k, of: rate.n))", .rate(rate))
      }
    }
    return PackFigure(
      key: key, label: label, before: value(before), now: value(now), unit: .share,
      change: difference.value, difference: difference)
  }

  /// What stands in the book on a day.
  static func standing(
    _ key: String, _ label: String, _ before: Double?, _ now: Double?, _ unit: Unit,
    _ value: (Double) -> ReportValue?
  ) -> PackFigure {
    PackFigure(
      key: key, label: label, before: before.flatMap(value), now: now.flatMap(value), unit: unit,
      change: before.flatMap { old in now.map { $0 - old } }, difference: nil)
  }
}
