import FunnelCore

/// How the records of a kind lie in their table; everything here follows from the schema.
struct TableLayout {
  /// The kind of record.
  let kind: EntityKind
  /// The table's name, quoted.
  let table: String
  /// The names of the fields, in the order of the columns below.
  let fields: [String]
  /// The column of each field, quoted.
  let columns: [String]

  /// Version, horizon and all fields of one record.
  let select: String
  /// Identity, version, horizon and all fields of all records.
  let selectAll: String
  /// Puts a whole record in its place; columns the store derives stay as they are.
  let upsert: String
  /// Puts a new record in its place, for a deal with the stages it came to stand in at the end.
  let insert: String
  /// The fields in the ascending order of their names, and the place of each in the two above.
  let parameters: [(field: String, place: Query.Place)]
  /// The place after those of the fields.
  var placeOfPath: Query.Place { Query.Place(fields.count + 4) }
  /// Takes a record out.
  let delete: String

  private init(_ kind: EntityKind) {
    self.kind = kind
    table = Self.quoted(Self.snakeCase(kind.rawValue))
    fields = Self.names(of: kind.noun)
    columns = fields.map { Self.quoted(Self.snakeCase($0)) }
    let all = (["version", "horizon"] + columns)
    let list = all.joined(separator: ", ")
    select = "SELECT \(list) FROM \(table) WHERE id = ?"
    selectAll = "SELECT id, \(list) FROM \(table)"
    let marks = Array(repeating: "?", count: all.count + 1).joined(separator: ", ")
    let updates = all.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    upsert = """
      INSERT INTO \(table) (id, \(list)) VALUES (\(marks)) ON CONFLICT (id) DO UPDATE SET \(updates)
      """
    insert =
      kind == .deal
      ? "INSERT INTO \(table) (id, \(list), path) VALUES (\(marks), ?)"
      : "INSERT INTO \(table) (id, \(list)) VALUES (\(marks))"
    parameters = fields.enumerated().map { ($1, Query.Place($0 + 4)) }.sorted {
      $0.field < $1.field
    }
    delete = "DELETE FROM \(table) WHERE id = ?"
  }

  /// The schema's own list: what else it knows of fields is not made for this.
  private static func names<Noun: Entity>(of noun: Noun.Type) -> [String] {
    noun.fields.map(\.name)
  }

  /// Gives some columns, the version and the horizon of a record other values, the record's
  /// identity behind them.
  func update(_ columns: [String]) -> String {
    let updates = (["version", "horizon"] + columns).map { "\($0) = ?" }.joined(separator: ", ")
    return "UPDATE \(table) SET \(updates) WHERE id = ?"
  }

  /// The column of a field, quoted; nil where the kind has no such field.
  func column(of field: String) -> String? {
    fields.firstIndex(of: field).map { columns[$0] }
  }

  /// The columns that refer to a kind.
  static func references(to kind: EntityKind) -> [(layout: TableLayout, column: String)] {
    var references: [(layout: TableLayout, column: String)] = []
    for layout in EntityKind.allCases.map(TableLayout.of) {
      for field in layout.kind.fields where field.type == .reference(kind) {
        if let column = layout.column(of: field.name) { references.append((layout, column)) }
      }
    }
    return references
  }

  /// The layout of a kind.
  static func of(_ kind: EntityKind) -> TableLayout { all[kind] }

  private static let all = ByKind { TableLayout($0) }

  /// `externalID` → `external_id`.
  static func snakeCase(_ name: String) -> String {
    var result = ""
    var wasLower = false
    // Names in code are ASCII.
    for letter in name.utf8 {
      let isUpper = (0x41...0x5A).contains(letter)
      if isUpper, wasLower { result.append("_") }
      result.unicodeScalars.append(Unicode.Scalar(isUpper ? letter + 0x20 : letter))
      wasLower = (0x61...0x7A).contains(letter)
    }
    return result
  }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }
}
