public import FunnelCore
public import FunnelWording

/// Values of a review form in words, for comparisons, prints, hints and cells.
public struct ReviewWords {
  /// The form that the values are of.
  private let form: ReviewForm
  /// The language of the words.
  private let language: Language
  /// Whether ratings go without their names and other rows by their numbers, as in a cell.
  private let isShort: Bool

  /// The words for the values of a form.
  public init(_ form: ReviewForm, in language: Language, isShort: Bool = false) {
    (self.form, self.language, self.isShort) = (form, language, isShort)
  }

  /// The value of a field in words; `—` for none.
  public func text(of value: Value, at place: ReviewPlace) -> String {
    guard value != .none, value != .text("") else { return "—" }
    let text: String? =
      switch place {
      case .header(let field): header(field, value)
      case .influence(_, let field): influence(field, value)
      case .competitor(_, let field): competitor(field, value)
      case .strength(_, let field): remark(field, value, Strength.Category.init(rawValue:))
      case .redFlag(_, let field): remark(field, value, RedFlag.Category.init(rawValue:))
      case .automaticFlag: remark("answeredBy", value, RedFlag.Category.init(rawValue:))
      case .action(_, let field): action(field, value)
      case .influences, .competitors: nil
      }
    return text ?? String(value) ?? Int(value).map(String.init) ?? ""
  }

  /// Products in words: `M1351A ×5, M1205A ×41`, with their prices `M1351A ×5 @ 1,200`.
  public func text(of products: ProductLines?, withPrices: Bool = false) -> String {
    let lines = products?.lines ?? []
    if lines.isEmpty { return "—" }
    return lines.map { line in
      let price = line.unitPrice.flatMap { price in
        withPrices
          ? " @ " + Money(minorUnits: price, currency: form.currency).digits(in: language) : nil
      }
      return (line.quantity == 1 ? line.model : "\(line.model) ×\(line.quantity)") + (price ?? "")
    }.joined(separator: ", ")
  }

  /// An amount in the form's currency.
  public func amount(_ value: Value) -> String? {
    Int64(value).map { Money(minorUnits: $0, currency: form.currency).full(in: language) }
  }

  private func header(_ field: String, _ value: Value) -> String? {
    switch field {
    case "budget", "amount": amount(value)
    case "position": position(value)
    case "expectedClose": closing(value)
    case "nextStepOn", "day": Day(value)?.medium(in: language)
    case "products": text(of: ProductLines(value), withPrices: !isShort)
    default: nil
    }
  }

  /// A day of closing, or a month; comparisons hold the day's number.
  private func closing(_ value: Value) -> String {
    if let day = Day(value) {
      let isMonth = form.closeIsMonth && day == day.lastOfMonth
      return CloseDate(day, isMonth: isMonth).medium(in: language)
    }
    let text = String(value) ?? ""
    if let month = Day(iso: text + "-01") { return month.monthAndYear(in: language) }
    return Day(iso: text)?.medium(in: language) ?? text
  }

  private func position(_ value: Value) -> String? {
    Position(value).map { graded($0.rawValue, $0.label) }
  }

  private func graded(_ grade: Int, _ label: Phrase) -> String {
    language.signed(grade) + (isShort ? "" : " " + label[language])
  }

  private func influence(_ field: String?, _ value: Value) -> String? {
    switch field {
    case "rating": InfluenceRating(value).map { graded($0.rawValue, $0.label) }
    case "degree": Degree(value)?.label[language]
    case "mode": ResponseMode(value)?.label[language]
    case "contact": Day(value)?.medium(in: language) ?? Phrase.Common.never[language]
    case "isNewInJob": flag(value)
    default: nil
    }
  }

  private func competitor(_ field: String?, _ value: Value) -> String? {
    switch field {
    case "amount": amount(value)
    case "position": position(value)
    case "hasLockedSpecification": flag(value)
    default: nil
    }
  }

  private func flag(_ value: Value) -> String {
    (Bool(value) == true ? Phrase.Common.yes : Phrase.Common.no)[language]
  }

  private func remark(
    _ field: String?, _ value: Value, _ category: (Int) -> (some Labelled)?
  ) -> String? {
    switch field {
    case "category": Int(value).flatMap(category)?.label[language]
    case "securedBy", "answeredBy":
      isShort
        ? nil : Int(value).flatMap { key in form.actions.first { $0.key == key }?.task } ?? "—"
    case "coveredBy":
      isShort
        ? nil : Int(value).flatMap { key in form.strengths.first { $0.key == key }?.text } ?? "—"
    default: nil
    }
  }

  private func action(_ field: String?, _ value: Value) -> String? {
    switch field {
    case "due": Day(value)?.medium(in: language)
    case "state": ActionState(value)?.label[language]
    default: nil
    }
  }
}
