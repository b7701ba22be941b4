import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What all panes of the Health screen read figures from and write them with.
struct HealthView {
  let session: Session
  let choices: HealthChoices

  var theme: Theme { session.theme }
  var language: Language { session.language }
  var book: Book { session.book }
  var figures: HealthFigures { session.healthFigures }

  /// What could not be counted.
  var nothing: String { Phrase.Common.notEnoughData[language] }

  // MARK: Words

  func money(_ units: Int64, isChange: Bool = false) -> String {
    Money(minorUnits: units, currency: book.settings.currency).compact(
      in: language, isChange: isChange)
  }

  func money(_ units: Double, isChange: Bool = false) -> String {
    guard let units = Int64(exactly: units.rounded()) else { return "–" }
    return money(units, isChange: isChange)
  }

  /// An amount with its currency for documents: people read it short, programs in full.
  func cell(_ units: Int64) -> DocumentTable.Cell {
    let amount = Money(minorUnits: units, currency: book.settings.currency)
    return DocumentTable.Cell(amount.compactWithCurrency(in: language), raw: amount.decimal)
  }

  func cell(_ count: Int) -> DocumentTable.Cell {
    DocumentTable.Cell(language.number(count), raw: "\(count)")
  }

  /// A share in percent with its counts: `63 %  19/30`.
  func rate(_ rate: Rate) -> String {
    guard let fraction = rate.fraction else { return nothing }
    return language.percent(fraction) + "  " + language.ratio(rate.k, of: rate.n)
  }

  /// A share with its counts and its interval: `63 %  19/30  45–78 %`.
  func full(_ rate: Rate) -> String {
    guard let bounds = rate.wilson else { return nothing }
    return self.rate(rate) + "  " + language.interval(bounds)
  }

  /// A number with its sign: `+1.9`, `−0.4`.
  func signed(_ number: Double) -> String {
    let text = language.decimal(number)
    return (number * 10).rounded() > 0 ? "+" + text : text
  }

  /// A name and what it stands for, with the mark that the language puts between them.
  func named(_ name: String, _ value: String) -> String {
    name + (language.isChinese ? "：" : ": ") + value
  }

  // MARK: Stages

  func name(of stage: Stage.ID?) -> String {
    stage.flatMap { book.stages[$0]?.name[language] } ?? "—"
  }

  /// The first word of a stage's name, where no other stage of the pipeline begins with it.
  func short(_ stage: Stage.ID?) -> String {
    stage.map { book.shortName(of: $0)[language] } ?? "—"
  }

  /// From a stage to the next one: `Initial → Needs`.
  func step(_ conversion: StageConversion) -> String {
    "\(short(conversion.stage)) → \(short(conversion.next))"
  }

  // MARK: Deals

  /// Opens certain deals; says so where there are none.
  func open(_ deals: Set<Deal.ID>, _ heading: Phrase) -> Transition {
    guard !deals.isEmpty else {
      session.say(Phrase.Health.noDealsBehind)
      return .stay
    }
    return .push(DealsScreen(part: .deals(deals), heading: heading))
  }

  /// Opens the deals of a scope.
  func open(_ scope: Scope, _ heading: Phrase) -> Transition {
    open(Set(DealQuery(scope).places(in: book).map { book.deals[$0].id }), heading)
  }

  // MARK: Drawing

  /// Says that there is nothing to be shown.
  func drawNothing(_ text: String? = nil, in area: Rect, on canvas: inout Canvas) {
    for (row, line) in (text ?? nothing).wrapped(to: area.width).enumerated() {
      canvas.put(line, at: area.row(row).origin, style: theme[.label])
    }
  }

  /// The sign before the chosen line; it stands in the margin of the pane.
  func drawPointer(_ isSelected: Bool, in line: Rect, on canvas: inout Canvas) {
    if isSelected { canvas.put("▸", at: line.origin.offset(x: -1), style: theme[.accent]) }
  }

  /// How many rows a line is given: two where that many fit.
  func spacing(of count: Int, room: Int) -> Int { room >= count * 2 - 1 ? 2 : 1 }

  /// The lines that are shown of more than there is room for: as many as fit, the chosen one
  /// among them.
  func visible(_ count: Int, _ selected: Int, room: Int) -> Range<Int> {
    let first = ScrollOffset().showing(selected, visible: max(1, room), of: count).first
    return first..<max(first, min(count, first + max(0, room)))
  }
}
