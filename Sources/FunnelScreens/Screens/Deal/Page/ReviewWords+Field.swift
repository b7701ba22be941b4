import FunnelCore
import FunnelDocuments
import FunnelWording

extension ReviewWords {
  /// The value of a field in words; `—` where nothing is filled in.
  func text(of field: ReviewField, in form: ReviewForm, row: Int) -> String {
    let value = field.value(in: form, row: row)
    // Products are rows of their own while they are being written.
    if field.section == .products, field.kind == .amount { return amount(value) ?? "—" }
    return text(of: value, at: field.place(row))
  }
}

extension ReviewField {
  /// The place in a form that the field of a row means.
  fileprivate func place(_ row: Int) -> ReviewPlace {
    switch section {
    case .deal, .products: .header(name)
    case .influences: .influence(row, name)
    case .competitors: .competitor(row, name)
    case .strengths: .strength(row, name)
    case .redFlags: .redFlag(row, name)
    case .actions: .action(row, name)
    }
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
  func words(in language: Language, _ form: ReviewForm) -> (old: String, new: String)? {
    guard case .changed(let old, let new) = kind else { return nil }
    let words = ReviewWords(form, in: language, isShort: true)
    return (words.text(of: old, at: place), words.text(of: new, at: place))
  }

  /// The change in a few words: `position −1 → +2`, `new: pricing`.
  func short(in language: Language, _ form: ReviewForm) -> String {
    let subject = subject(in: language, form)
    switch kind {
    case .added: return Phrase.Review.added(subject)[language]
    case .removed: return Phrase.Review.removed(subject)[language]
    case .changed:
      let words = words(in: language, form)
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
