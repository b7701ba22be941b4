/// The fields of a noun in the order people read them, each found by its name at once.
public struct FieldList<Noun: Sendable>: Sendable, RandomAccessCollection {
  private let fields: [Field<Noun>]
  private let places: [String: Int]
  /// The fields in the ascending order of their names.
  let byName: [Field<Noun>]

  /// The place of the first field.
  public var startIndex: Int { 0 }
  /// The place after the last field.
  public var endIndex: Int { fields.count }
  /// The field at a place.
  public subscript(position: Int) -> Field<Noun> { fields[position] }
  /// The field of that name, if there is one.
  public subscript(name: String) -> Field<Noun>? { places[name].map { fields[$0] } }
}

extension FieldList: ExpressibleByArrayLiteral {
  /// Fields in the order people read them.
  public init(arrayLiteral fields: Field<Noun>...) {
    self.fields = fields
    byName = fields.sorted { $0.name < $1.name }
    places = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
