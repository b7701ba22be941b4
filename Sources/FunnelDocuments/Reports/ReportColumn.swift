import FunnelCore
import FunnelWording

/// A heading of a report: how it is called, what it holds, and who gets to see it.
struct ReportColumn {
  /// The name in files for programs.
  var key: String
  /// The name for people.
  var title: Phrase
  /// What it holds.
  var shape: Shape
  /// Where it is shown.
  var places: Places

  /// What a column holds.
  enum Shape {
    /// Words, which stand on the left.
    case words
    /// A figure, which stands on the right.
    case figure
    /// A rate: in words with its cases and interval beside it, in files as k, n, rate, low, high.
    case rate
    /// Deals and their amount side by side.
    case sum
    /// Deals, whose amount only programs see.
    case deals
  }

  /// Where a column is shown.
  struct Places: OptionSet {
    let rawValue: Int
    static let text = Places(rawValue: 1)
    static let csv = Places(rawValue: 2)
    static let json = Places(rawValue: 4)
    static let everywhere: Places = [.text, .csv, .json]
    static let programs: Places = [.csv, .json]
  }
}

// MARK: For people

extension ReportColumn {
  /// The headings it takes among tables for people.
  func headings(_ language: Language) -> [DocumentTable.Column] {
    func heading(_ title: Phrase, _ key: String) -> DocumentTable.Column {
      DocumentTable.Column(title: title.heading[language], key: key, isNumeric: shape != .words)
    }
    return switch shape {
    case .words, .figure, .deals: [heading(title, key)]
    case .rate:
      [
        heading(title, key), heading(Phrase.Reports.cases, key + "N"),
        heading(Phrase.Reports.interval, key + "Low"),
      ]
    case .sum: [heading(title, key), heading(Phrase.Common.value, key + "Value")]
    }
  }

  /// The cells that a value takes among them.
  func cells(_ value: ReportValue?, _ style: ReportStyle) -> [DocumentTable.Cell] {
    let language = style.language
    switch (shape, value) {
    case (.rate, .rate(let rate)):
      return [
        DocumentTable.Cell(ReportValue.rate(rate).text(style)),
        DocumentTable.Cell(language.ratio(rate.k, of: rate.n)),
        DocumentTable.Cell(rate.wilson.map { language.interval($0) } ?? ""),
      ]
    case (.rate, _): return [DocumentTable.Cell(ReportValue.unknown), "", ""]
    case (.sum, .sum(let sum)):
      return [
        DocumentTable.Cell(language.number(sum.count)),
        DocumentTable.Cell(style.read(sum.value).digits(in: language)),
      ]
    case (.sum, _): return [DocumentTable.Cell(value?.text(style) ?? ReportValue.unknown), ""]
    default: return [DocumentTable.Cell(value?.text(style) ?? ReportValue.unknown)]
    }
  }
}

// MARK: For programs

extension ReportColumn {
  /// The headings it takes in files.
  var fileHeadings: [DocumentTable.Column] {
    func heading(_ key: String, isNumeric: Bool = true) -> DocumentTable.Column {
      DocumentTable.Column(title: key, key: key, isNumeric: isNumeric)
    }
    switch shape {
    case .words: return [heading(key, isNumeric: false)]
    case .figure: return [heading(key)]
    case .rate:
      if key == "rate" { return ["k", "n", "rate", "low", "high"].map { heading($0) } }
      return ["K", "N", "", "Low", "High"].map { heading(key + $0) }
    case .sum, .deals: return [heading(key), heading(key + "Value")]
    }
  }

  /// The cells that a value takes in files.
  func fileCells(_ value: ReportValue?, _ style: ReportStyle) -> [DocumentTable.Cell] {
    switch (shape, value) {
    case (.rate, .rate(let rate)):
      return [
        JSON.integer(rate.k), .integer(rate.n), .double(rate.fraction),
        .double(rate.wilson?.lowerBound), .double(rate.wilson?.upperBound),
      ].map { DocumentTable.Cell($0.cell) }
    case (.rate, _): return Array(repeating: "", count: 5)
    case (.sum, .sum(let sum)), (.deals, .sum(let sum)):
      return [
        DocumentTable.Cell("\(sum.count)"),
        DocumentTable.Cell(style.money(sum.value).decimal),
      ]
    case (.sum, _), (.deals, _): return [DocumentTable.Cell(value?.json(style).cell ?? ""), ""]
    case (_, .reference(let name, _)): return [DocumentTable.Cell(name)]
    default: return [DocumentTable.Cell(value?.json(style).cell ?? "")]
    }
  }
}
