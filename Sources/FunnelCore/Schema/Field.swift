/// One field of a kind of record: its name, its type, and how to read and write it.
///
/// Rows, events, undo, conflicts, import, export and forms are all driven by these, so that
/// a new field is one line in the schema of its noun.
public struct Field<Noun: Sendable>: Sendable {
  /// The camelCase name in events, files, filters and on the command line.
  public let name: String
  /// How the value is written, read and checked.
  public let type: FieldType
  /// Whether the field must be filled in.
  public let isRequired: Bool

  /// What a number may be by its type, where nothing else is said of the field; anything where nil.
  let range: ClosedRange<Int64>?

  private let read: @Sendable (Noun) -> Value
  private let write: @Sendable (inout Noun, Value) -> Bool

  /// A field stored in a property.
  ///
  /// - Parameters:
  ///   - type: Overrides how the property's type is usually written.
  ///   - range: What the number may be, where that is less than the property's type allows.
  public init<Property: FieldValue>(
    _ name: String, _ path: any WritableKeyPath<Noun, Property> & Sendable,
    type: FieldType? = nil, isRequired: Bool = false, range: ClosedRange<Int64>? = nil
  ) {
    self.name = name
    self.type = type ?? Property.fieldType
    self.isRequired = isRequired
    let range = range ?? (self.type == .amount ? 0...Int64.max : Property.range)
    self.range = range
    read = { $0[keyPath: path].value }
    write = { noun, value in
      // What is outside, nothing writes: it is as good as not filled in.
      if case .integer(let number) = value, range?.contains(number) == false { return false }
      guard let property = Property(value) else { return false }
      noun[keyPath: path] = property
      return true
    }
  }

  /// The field's value in a record.
  public func value(in noun: Noun) -> Value { read(noun) }

  /// Puts a value into a record and says whether its form fits the field's type.
  @discardableResult
  public func set(_ value: Value, in noun: inout Noun) -> Bool { write(&noun, value) }
}
