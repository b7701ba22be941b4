import FunnelCore
import FunnelExchange
import FunnelWording

/// Stored values of a review form in words.
struct ReviewWords {
  /// The form that the values are of.
  let form: ReviewForm
  /// The language of the words.
  let language: Language

  /// The value of a field in words; `—` for none.
  func text(of value: Value, at place: ReviewPlace) -> String {
    guard value != .none, value != .text("") else { return "—" }
    let text: String? =
      switch place {
      case .header(let field): header(field, value)
      case .influence(_, let field): influence(field, value)
      case .competitor(_, let field): competitor(field, value)
      case .strength(_, let field): remark(field, value, Strength.Category.init(rawValue:))
      case .redFlag(_, let field): remark(field, value, RedFlag.Category.init(rawValue:))
      case .action(_, let field): action(field, value)
      case .automaticFlag, .influences, .competitors: nil
      }
    return text ?? String(value) ?? Int(value).map(String.init) ?? ""
  }

  private func amount(_ value: Value) -> String? {
    Int64(value).map { Money(minorUnits: $0, currency: form.currency).full(in: language) }
  }

  private func header(_ field: String, _ value: Value) -> String? {
    switch field {
    case "budget", "amount": amount(value)
    case "position": position(value)
    case "expectedClose":
      Day(value).map {
        form.closeIsMonth ? $0.monthAndYear(in: language) : $0.medium(in: language)
      }
    case "nextStepOn": Day(value)?.medium(in: language)
    case "products": ProductLines(value)?.written(currency: form.currency)
    default: nil
    }
  }

  private func position(_ value: Value) -> String? {
    Position(value).map { language.signed($0.rawValue) + " " + $0.label[language] }
  }

  private func influence(_ field: String?, _ value: Value) -> String? {
    switch field {
    case "rating":
      InfluenceRating(value).map { language.signed($0.rawValue) + " " + $0.label[language] }
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
      Int(value).flatMap { key in form.actions.first { $0.key == key }?.task }
    case "coveredBy":
      Int(value).flatMap { key in form.strengths.first { $0.key == key }?.text }
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
