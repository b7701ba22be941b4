import ArgumentParser
import FunnelCore
import FunnelDocuments

/// What a report may be told beside a filter and a period.
struct ReportChoices: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What to tell deals apart by: owner, region, month, custom:NAME and the like.",
      valueName: "dimension"), completion: .list(Dimension.allCases.map(\.rawValue)))
  var by: String?

  @Option(help: ArgumentHelp("The first day of a waterfall.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day of a waterfall.", valueName: "day"))
  var to: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A group of deals to compare, as a filter; said twice.", valueName: "filter"))
  var group: [String] = []

  @Option(
    help: ArgumentHelp("The step of trends: month, quarter or year.", valueName: "unit"),
    completion: .list(CalendarUnit.allCases.map(\.rawValue)))
  var every: String?

  @Option(help: ArgumentHelp("How many periods trends have.", valueName: "number"))
  var last: Int?

  @Option(
    help: ArgumentHelp(
      "How attribution shares orders; every way where not said.", valueName: "model"),
    completion: .list(AttributionModel.allCases.map(\.rawValue)))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "The stage times of the ideal funnel: planned or measured.", valueName: "method"),
    completion: .list(IdealFunnel.Method.allCases.map(\.rawValue)))
  var method: String?

  @Option(
    help: ArgumentHelp("The share of an order that is margin, in percent.", valueName: "percent"))
  var margin: String?

  @Option(help: ArgumentHelp("The margin to be reached.", valueName: "amount"))
  var goal: String?

  func validate() throws {
    if let last, last < 1 { throw ValidationError("--last takes a number from 1.") }
  }

  /// Refuses what a report does not take.
  func check(for report: Report) throws(Failure) {
    for option in ReportOption.allCases where isGiven(option) {
      guard report.options.contains(option) else {
        throw .optionNotTaken("--\(option.rawValue)", by: report.id)
      }
    }
    guard group.isEmpty || group.count == 2 else { throw .notTwoGroups }
  }

  private func isGiven(_ option: ReportOption) -> Bool {
    switch option {
    case .by: by != nil
    case .from: from != nil
    case .to: to != nil
    case .group: !group.isEmpty
    case .every: every != nil
    case .last: last != nil
    case .model: model != nil
    case .method: method != nil
    case .margin: margin != nil
    case .goal: goal != nil
    }
  }

  /// What to tell deals apart by.
  func dimension(in book: Book) throws(Failure) -> Dimension? {
    guard let by else { return nil }
    let fields = book.customFields.filter { $0.noun == EntityKind.deal.rawValue }.map(\.name)
    let known = Dimension.allCases.map(\.rawValue) + fields.map { "custom:\($0)" }
    guard let dimension = Dimension(rawValue: by), known.contains(dimension.rawValue) else {
      throw .notAChoice(by, option: "--by", known: known)
    }
    return dimension
  }

  /// Puts the rest into a question.
  func put(into question: inout ReportQuestion, in workspace: Workspace) throws(Failure) {
    let (invocation, today) = (workspace.invocation, workspace.today)
    question.from = try invocation.day(from, option: "--from", today: today)
    question.to = try invocation.day(to, option: "--to", today: today)
    if let from = question.from, from > question.to ?? today {
      throw .daysInDisorder(from, question.to ?? today)
    }
    for text in group { question.groups.append(try DealFilter(options: [text])) }
    if let unit: CalendarUnit = try Self.choice(every, "--every") { question.unit = unit }
    if let last { question.count = last }
    question.model = try Self.choice(model, "--model")
    if let method: IdealFunnel.Method = try Self.choice(method, "--method") {
      question.method = method
    }
    if let value = try value(of: margin, .percentage, "--margin", in: workspace) {
      question.marginRate = Percentage(value)?.fraction
    }
    if let value = try value(of: goal, .amount, "--goal", in: workspace) {
      question.goal = Int64(value)
    }
  }

  private static func choice<Word: Choice>(
    _ text: String?, _ option: String
  ) throws(Failure) -> Word? where Word.RawValue == String {
    guard let text else { return nil }
    guard let word = Word(rawValue: text) else {
      throw .notAChoice(text, option: option, known: Word.allCases.map(\.rawValue))
    }
    return word
  }

  private func value(
    of text: String?, _ type: FieldType, _ option: String, in workspace: Workspace
  ) throws(Failure) -> Value? {
    guard let text else { return nil }
    do {
      let written = workspace.text(in: workspace.book.settings.currency)
      return try written.value(of: text, as: type)
    } catch {
      throw .badValue(text, field: option, error)
    }
  }
}
