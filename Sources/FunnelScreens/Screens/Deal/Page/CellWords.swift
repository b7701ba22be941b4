import FunnelCore
import FunnelWording

/// Values of the form in words, for comparisons, prints and hints.
struct CellWords {
  let form: ReviewForm
  let language: Language
  let today: Day

  /// The value of a field in words; `—` where nothing is filled in.
  func text(of field: ReviewField, row: Int) -> String {
    text(of: field, field.value(in: form, row: row))
  }

  /// Products in words: `M1351A ×5, M1205A ×41`, with their prices `M1351A ×5 @ 1,200`.
  func text(of products: ProductLines?, withPrices: Bool = false) -> String {
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

  /// A value that a field may hold, in words; `—` for none.
  func text(of field: ReviewField, _ value: Value) -> String {
    guard value != .none, value != .text("") else { return "—" }
    switch field.kind {
    case .text, .roles, .currency: return String(value) ?? ""
    case .closingDay: return closing(value)
    case .amount:
      return Money(minorUnits: Int64(value) ?? 0, currency: form.currency).full(in: language)
    case .day: return Day(value)?.medium(in: language) ?? ""
    case .contact: return Day(value)?.medium(in: language) ?? Phrase.Common.never[language]
    case .position, .rating: return language.signed(Int(value) ?? 0)
    case .degree: return Degree(value)?.label[language] ?? ""
    case .mode: return ResponseMode(value)?.label[language] ?? ""
    case .state: return ActionState(value)?.label[language] ?? ""
    case .flag: return (Bool(value) == true ? Phrase.Common.yes : Phrase.Common.no)[language]
    case .strengthCategory:
      let category = Int(value).flatMap(Strength.Category.init)
      return category?.label[language] ?? ""
    case .flagCategory:
      let category = Int(value).flatMap(RedFlag.Category.init)
      return category?.label[language] ?? ""
    case .quantity, .fundRate, .competitionRate, .action, .strength:
      return String(Int(value) ?? 0)
    }
  }

  /// A day of closing, or a month; comparisons hold the day's number.
  private func closing(_ value: Value) -> String {
    if let day = Day(value) {
      return form.closeIsMonth && day == day.lastOfMonth
        ? day.monthAndYear(in: language) : day.medium(in: language)
    }
    let text = String(value) ?? ""
    if let month = Day(iso: text + "-01") { return month.monthAndYear(in: language) }
    return Day(iso: text)?.medium(in: language) ?? text
  }
}

extension ReviewComparison.Change {
  /// The form's field, where one differs.
  func field(in form: ReviewForm) -> ReviewField? { ReviewField.at(place.path(in: form)) }

  /// What differs: `position`, `VP rating`; of a row that came or went its name.
  func subject(in language: Language, _ form: ReviewForm) -> String {
    let label: String =
      switch place {
      case .header(let name): EntityKind.deal.label(ofField: name)[language]
      default: field(in: form)?.label[language] ?? ""
      }
    guard let row else { return label }
    return kind == .added || kind == .removed ? row : row + " " + label
  }

  /// What the field held and holds, in words; nil for a row that came or went.
  func words(in language: Language, today: Day, _ form: ReviewForm) -> (old: String, new: String)? {
    guard case .changed(let old, let new) = kind else { return nil }
    let words = CellWords(form: form, language: language, today: today)
    if case .header("products") = place {
      return (words.text(of: ProductLines(old)), words.text(of: ProductLines(new)))
    }
    guard let field = field(in: form) else { return ("", "") }
    return (words.text(of: field, old), words.text(of: field, new))
  }

  /// The change in a few words: `position −1 → +2`, `new: pricing`.
  func short(in language: Language, today: Day, _ form: ReviewForm) -> String {
    let subject = subject(in: language, form)
    switch kind {
    case .added: return Phrase.Review.added(subject)[language]
    case .removed: return Phrase.Review.removed(subject)[language]
    case .changed:
      let words = words(in: language, today: today, form)
      return "\(subject) \(words?.old ?? "") → \(words?.new ?? "")"
    }
  }
}

extension ReviewForm {
  /// What changed since an older form, without what only says who wrote it when.
  func changes(since old: ReviewForm) -> [ReviewComparison.Change] {
    ReviewComparison(from: old, to: self).changes.filter { change in
      change.place != .header("closeIsMonth")
    }
  }
}
