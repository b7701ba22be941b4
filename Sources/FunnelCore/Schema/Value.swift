/// What a field holds, in the form that rows and events are stored in.
///
/// Days are their numbers, money is minor units, references are identities, choices their codes.
public enum Value: Hashable, Sendable {
  /// Nothing: the field is not filled in. Never the same as 0 or an empty text.
  case none
  /// A whole number, day, amount, reference or flag.
  case integer(Int64)
  /// A text, a code of a choice, or a composite in its canonical writing.
  case text(String)
}

/// A type that a field of a record may have.
public protocol FieldValue: Hashable, Sendable {
  /// How people write and read it.
  static var fieldType: FieldType { get }

  /// What a number of the type may be where its field says nothing else; anything where nil.
  static var range: ClosedRange<Int64>? { get }

  /// The stored form.
  var value: Value { get }

  /// The value of a stored form; nil where that form is not of this type.
  init?(_ value: Value)
}

extension FieldValue {
  /// Anything.
  public static var range: ClosedRange<Int64>? { nil }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  /// The same as of the wrapped type.
  public static var fieldType: FieldType { Wrapped.fieldType }

  /// The same as of the wrapped type.
  public static var range: ClosedRange<Int64>? { Wrapped.range }

  /// The stored form, `none` where there is no value.
  public var value: Value { self?.value ?? .none }

  /// The value of a stored form; the form `none` is no value.
  public init?(_ value: Value) {
    if value == .none {
      self = .none
    } else if let wrapped = Wrapped(value) {
      self = .some(wrapped)
    } else {
      return nil
    }
  }
}
