public import FunnelCore
import FunnelExchange
public import FunnelWording

/// What was changed, as people read it: local times, names for numbers, no stored notation.
public struct HistoryWords {
  private let book: Book
  private let language: Language
  private let name: (EntityReference) -> String

  /// Words for changes of a store.
  ///
  /// - Parameter name: What a record is called.
  public init(book: Book, in language: Language, name: @escaping (EntityReference) -> String) {
    (self.book, self.language, self.name) = (book, language, name)
  }

  /// A moment on the store's clock, to the minute: `21 Nov 2026 14:02`.
  public func text(of moment: Instant) -> String {
    let offset = book.settings.clockOffset
    return moment.day(offset: offset).medium(in: language) + " "
      + language.clock(moment, offset: offset)
  }

  /// What a field held or holds; empty where nothing.
  public func text(of value: Value, in edit: FieldEdit) -> String {
    let kind = edit.entity.kind
    switch (kind.field(edit.field)?.type ?? .text, value) {
    case (_, .none): return ""
    case (.amount, .integer(let units)):
      return Money(minorUnits: units, currency: currency(of: edit.entity)).full(in: language)
    case (.percentage, _): return Percentage(value).map { language.exactPercent($0) } ?? ""
    case (.day, _): return Day(value)?.medium(in: language) ?? ""
    case (.instant, _): return Instant(value).map { text(of: $0) } ?? ""
    case (.flag, .integer(let number)):
      return (number == 0 ? Phrase.Common.no : Phrase.Common.yes)[language]
    case (.choice, .text(let code)):
      return kind.label(ofChoice: code, inField: edit.field)?[language] ?? code
    case (.reference(let target), .integer(let id)): return name(EntityReference(target, id))
    case (.translated, _): return Translated(value)?[language] ?? ""
    case (.composite, .text): return composite(value, in: edit)
    case (_, .integer(let number)):
      return edit.field == "position" ? language.signed(number) : language.number(number)
    case (_, .text(let text)): return text
    }
  }

  private func composite(_ value: Value, in edit: FieldEdit) -> String {
    guard edit.field == "products" else {
      return "(" + kind(of: edit).lowercased() + ")"
    }
    return ProductLines(value)?.written(currency: currency(of: edit.entity)) ?? ""
  }

  private func kind(of edit: FieldEdit) -> String {
    edit.entity.kind.label(ofField: edit.field)[language]
  }

  private func currency(of entity: EntityReference) -> Currency {
    let deal = entity.kind == .deal ? book.deals[Deal.ID(entity.id)] : nil
    return deal?.currency ?? book.settings.currency
  }
}
