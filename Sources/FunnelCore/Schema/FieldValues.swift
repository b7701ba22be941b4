extension String: FieldValue {
  /// One line of text.
  public static var fieldType: FieldType { .text }
  /// The text itself.
  public var value: Value { .text(self) }
  /// The text of a stored text.
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
}

extension Int64: FieldValue {
  /// A whole number.
  public static var fieldType: FieldType { .integer }
  /// The number itself.
  public var value: Value { .integer(self) }
  /// The number of a stored number.
  public init?(_ value: Value) {
    guard case .integer(let number) = value else { return nil }
    self = number
  }
}

extension Int: FieldValue {
  /// A whole number.
  public static var fieldType: FieldType { .integer }
  /// Counts and the like, which can be added and multiplied without a thought.
  public static var range: ClosedRange<Int64>? { Int64(Int32.min)...Int64(Int32.max) }
  /// The number itself.
  public var value: Value { .integer(Int64(self)) }
  /// The number of a stored number; nil where it is outside the range, which nothing writes.
  public init?(_ value: Value) {
    guard case .integer(let number) = value, let exact = Int32(exactly: number) else { return nil }
    self = Int(exact)
  }
}

extension Bool: FieldValue {
  /// Yes or no.
  public static var fieldType: FieldType { .flag }
  /// 1 for yes, 0 for no.
  public var value: Value { .integer(self ? 1 : 0) }
  /// Yes for 1, no for 0 and for a field never filled in.
  public init?(_ value: Value) {
    switch value {
    case .integer(1): self = true
    case .integer(0), .none: self = false
    default: return nil
    }
  }
}

extension Day: FieldValue {
  /// A calendar day.
  public static var fieldType: FieldType { .day }
  /// The day's number.
  public var value: Value { .integer(Int64(number)) }
  /// The day of a stored number.
  public init?(_ value: Value) {
    guard case .integer(let number) = value, let number = Int32(exactly: number),
      Day.representable.contains(number)
    else { return nil }
    self.init(number: number)
  }
}

extension Instant: FieldValue {
  /// A moment in UTC.
  public static var fieldType: FieldType { .instant }
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var value: Value { .integer(milliseconds) }
  /// The moment of stored milliseconds; nil where they lie outside the calendar, which nothing
  /// writes.
  public init?(_ value: Value) {
    guard case .integer(let number) = value, Instant.representable.contains(number) else {
      return nil
    }
    self.init(milliseconds: number)
  }
}

extension Percentage: FieldValue {
  /// A share between 0 and 100 %.
  public static var fieldType: FieldType { .percentage }
  /// Basis points.
  public var value: Value { .integer(Int64(basisPoints)) }
  /// The percentage of stored basis points.
  public init?(_ value: Value) {
    guard case .integer(let points) = value, let points = Int(exactly: points) else { return nil }
    self.init(basisPoints: points)
  }
}

extension Currency: FieldValue {
  /// An ISO 4217 currency code.
  public static var fieldType: FieldType { .currency }
  /// The code.
  public var value: Value { .text(code) }
  /// The currency of a stored code.
  public init?(_ value: Value) {
    guard case .text(let code) = value else { return nil }
    self.init(code: code)
  }
}

extension Identifier: FieldValue where Noun: Entity {
  /// Another record.
  public static var fieldType: FieldType { .reference(Noun.kind) }
  /// The number.
  public var value: Value { .integer(rawValue) }
  /// The identity of a stored number.
  public init?(_ value: Value) {
    guard case .integer(let number) = value else { return nil }
    self.init(rawValue: number)
  }
}

extension Translated: FieldValue {
  /// A name in three languages.
  public static var fieldType: FieldType { .translated }

  /// The name alone where all languages share it, else the three separated by U+001F, which no
  /// name has in it.
  public var value: Value {
    let names = [en, hans, hant].map { name in
      name.utf8.contains(0x1F) ? String(name.filter { $0 != "\u{1F}" }) : name
    }
    let isShared = names[0] == names[1] && names[0] == names[2]
    return .text(isShared ? names[0] : names.joined(separator: "\u{1F}"))
  }

  /// The name of a stored text.
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    let parts = text.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: self.init(text)
    case 3: self.init(en: parts[0], hans: parts[1], hant: parts[2])
    default: self.init(parts.joined())
    }
  }
}

/// One of a few codes, such as how a deal ended.
public protocol Choice: FieldValue, CaseIterable, RawRepresentable where RawValue == String {}

extension Choice {
  /// The codes of all cases.
  public static var fieldType: FieldType { .choice(allCases.map(\.rawValue)) }
  /// The code.
  public var value: Value { .text(rawValue) }
  /// The case of a stored code.
  public init?(_ value: Value) {
    guard case .text(let code) = value else { return nil }
    self.init(rawValue: code)
  }
}

/// Short words that deals are found by; no word is empty or holds a comma.
public struct Tags: Hashable, Sendable, FieldValue {
  /// The words, each once, in the order they were given.
  public private(set) var words: [String] = []

  /// The words separated by commas, without space around them.
  ///
  /// A mark upon a comma belongs to the word behind it.
  public init(_ text: some StringProtocol) {
    for part in text.utf8.split(separator: UInt8(ascii: ",")) {
      let word = String(decoding: part, as: UTF8.self).trimmed
      if !word.isEmpty, !words.contains(word) { words.append(word) }
    }
  }

  /// Short words, separated by commas.
  public static var fieldType: FieldType { .tags }
  /// The words separated by commas; `none` where there are none.
  public var value: Value { words.isEmpty ? .none : .text(words.joined(separator: ",")) }
  /// The words of a stored text.
  public init?(_ value: Value) {
    switch value {
    case .none: self.init("")
    case .text(let text): self.init(text)
    case .integer: return nil
    }
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
