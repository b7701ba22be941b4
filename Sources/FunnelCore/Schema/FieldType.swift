/// How the value of a field is written, read and checked.
public enum FieldType: Hashable, Sendable {
  /// One line of text.
  case text
  /// Several lines of text.
  case longText
  /// A whole number.
  case integer
  /// A number above 0 with decimals.
  case decimal
  /// An amount in the currency of its record, in minor units.
  case amount
  /// An ISO 4217 currency code.
  case currency
  /// A share between 0 and 100 %.
  case percentage
  /// A calendar day.
  case day
  /// A moment in UTC, in milliseconds since 1970.
  case instant
  /// Yes or no.
  case flag
  /// One of a few codes.
  case choice([String])
  /// Another record.
  case reference(EntityKind)
  /// Short words, separated by commas.
  case tags
  /// A name in three languages.
  case translated
  /// A short text with a syntax of its own.
  case notation(Notation)
  /// A composite with a canonical writing of its own, such as product lines.
  case composite
}
