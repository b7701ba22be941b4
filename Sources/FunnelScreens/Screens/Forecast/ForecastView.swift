import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What all panes of the Forecast screen read figures from and write them with.
struct ForecastView {
  let session: Session
  let choices: ForecastChoices

  var theme: Theme { session.theme }
  var language: Language { session.language }
  var book: Book { session.book }
  var figures: ForecastFigures { session.forecastFigures }
  var currency: Currency { book.settings.currency }

  /// What could not be counted.
  var nothing: String { Phrase.Common.notEnoughData[language] }

  // MARK: Words

  func money(_ units: Int64, isChange: Bool = false) -> String {
    Money(minorUnits: units, currency: currency).compact(in: language, isChange: isChange)
  }

  func money(_ units: Double, isChange: Bool = false) -> String {
    guard let units = Int64(exactly: units.rounded()) else { return "–" }
    return money(units, isChange: isChange)
  }

  /// An amount for documents: people read it short, programs in full.
  func cell(_ units: Int64?) -> DocumentTable.Cell {
    guard let units else { return DocumentTable.Cell("—", raw: "") }
    let amount = Money(minorUnits: units, currency: currency)
    return DocumentTable.Cell(amount.compactWithCurrency(in: language), raw: amount.decimal)
  }

  func cell(_ units: Double?) -> DocumentTable.Cell {
    cell(units.flatMap { Int64(exactly: $0.rounded()) })
  }

  /// A share for documents.
  func cell(share: Double?) -> DocumentTable.Cell {
    guard let share else { return DocumentTable.Cell("—", raw: "") }
    return DocumentTable.Cell(language.percent(share), raw: "\(share)")
  }

  func column(_ title: Phrase, _ key: String, isNumeric: Bool = true) -> DocumentTable.Column {
    DocumentTable.Column(title: title[language], key: key, isNumeric: isNumeric)
  }

  /// An amount, or a number of deals, as a target counts it.
  func amount(_ units: Int64, of measure: TargetMeasure) -> String {
    measure == .amountWon ? money(units) : language.number(units)
  }

  /// A number of deals, with one digit after the point below ten.
  func deals(_ number: Double) -> String {
    language.decimal(number, digits: number < 9.95 && number != number.rounded() ? 1 : 0)
  }

  /// A number with its sign: `+3`, `−18`.
  func signed(_ number: Double) -> String {
    let text = deals(abs(number))
    return text == "0" || text == "0.0" ? "0" : (number > 0 ? "+" : "−") + text
  }

  /// A value that can be supposed, as people read it; `—` where nothing is known.
  func text(of supposition: Supposition, _ value: Double?) -> String {
    guard let value else { return "—" }
    switch supposition.unit {
    case .money: return money(value)
    case .count: return language.decimal(value, digits: 0)
    case .share: return language.percent(value, digits: value < 0.1 ? 1 : 0)
    case .months: return deals(value)
    case .change: return language.change(value)
    }
  }

  /// The chosen period's name.
  var period: String { figures.period.name(in: language) }

  // MARK: What is supposed

  /// What a person supposes, else what the book says; nil where neither does.
  func value(of supposition: Supposition) -> Double? {
    choices[supposition, figures.scope] ?? known(supposition)
  }

  /// Whether a person has put another value in the place of the book's.
  func isSupposed(_ supposition: Supposition) -> Bool {
    choices[supposition, figures.scope] != nil
  }

  /// What the book says.
  func known(_ supposition: Supposition) -> Double? {
    switch supposition {
    case .quota: figures.report?.quota.map(Double.init)
    case .averageOrder: figures.everWon.mean
    case .months: Double(figures.period.length) / Self.daysOfMonth
    case .factor(.marginRate): nil
    case .factor(let factor): figures.margin?[factor]
    case .wantedMargin: marginOfQuota ?? margin.map { $0.margin * 1.1 }
    case .lever: 0
    }
  }

  /// The mean length of a calendar month, in days.
  static let daysOfMonth = 30.4375

  /// Whether nobody has said yet which share of an order is margin, so that all of it counts.
  var isRevenue: Bool { value(of: .factor(.marginRate)) == nil }

  /// What the quota would earn at the margin rate.
  private var marginOfQuota: Double? {
    let rate = value(of: .factor(.marginRate)) ?? 1
    return figures.report?.quota.map { Double($0) * rate }
  }

  /// The tree of what is known and supposed; nil while a factor is unknown.
  var margin: MarginTree? {
    func factor(_ factor: MarginTree.Factor) -> Double? { value(of: .factor(factor)) }
    guard let customers = factor(.customers), let meeting = factor(.meetingRate),
      let closing = factor(.closingRate), let order = factor(.averageOrder)
    else { return nil }
    return MarginTree(
      customers: customers, meetingRate: meeting, closingRate: closing, averageOrder: order,
      marginRate: factor(.marginRate) ?? 1)
  }

  /// The ideal funnel of what is known and supposed; nil while something of it is unknown.
  var ideal: IdealFunnel? {
    guard let quota = value(of: .quota), let order = value(of: .averageOrder),
      let steps = figures.steps(choices.method), quota < 9e18
    else { return nil }
    let days = choices[.months, figures.scope].map { $0 * Self.daysOfMonth }
    return IdealFunnel(
      quota: Int64(quota), averageOrder: order, length: days ?? Double(figures.period.length),
      steps: steps)
  }

  // MARK: Drawing

  /// Says something in as many lines as there are.
  @discardableResult
  func say(
    _ text: String, _ role: Role = .label, in area: Rect, on canvas: inout Canvas
  ) -> Int {
    let lines = text.wrapped(to: area.width).prefix(area.height)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: area.row(row).origin, style: theme[role], width: area.width)
    }
    return lines.count
  }

  /// The sign before the chosen line; it stands in the margin of the pane.
  func drawPointer(_ isSelected: Bool, in line: Rect, on canvas: inout Canvas) {
    if isSelected { canvas.put("▸", at: line.origin.offset(x: -1), style: theme[.accent]) }
  }

  /// A value that can be tried: being typed, chosen, supposed or as the book has it.
  func drawField(
    _ supposition: Supposition, isSelected: Bool, in field: Rect, on canvas: inout Canvas
  ) {
    if let typing = choices.typing, typing.supposition == supposition {
      canvas.draw(TextField(typing.text, style: theme[.field]), in: field)
      return
    }
    let text = text(of: supposition, value(of: supposition))
    let role: Role =
      isSelected ? .field : isSupposed(supposition) ? .accent : text == "—" ? .faint : .strong
    canvas.put(
      text.padded(to: field.width, alignment: .right), at: field.origin, style: theme[role],
      width: field.width)
  }

  /// The lines that are shown of more than there is room for, the chosen one among them.
  func visible(_ count: Int, _ selected: Int, room: Int) -> Range<Int> {
    let first = ScrollOffset().showing(selected, visible: max(1, room), of: count).first
    return first..<max(first, min(count, first + max(0, room)))
  }

  /// The width of the widest text.
  func width(_ texts: [String]) -> Int { texts.map(\.displayWidth).max() ?? 0 }
}
