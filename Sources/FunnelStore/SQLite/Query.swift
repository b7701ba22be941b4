import FunnelCore
import GRDB
import GRDBSQLite

/// A prepared statement that is bound and read column by column, without rows in between.
///
/// A million deals pass through here when a book is loaded, so nothing is boxed on the way.
struct Query {
  private let statement: GRDB.Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer?

  init(_ statement: GRDB.Statement, on database: Database) {
    self.statement = statement
    handle = statement.sqliteStatement
    connection = database.sqliteConnection
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Forgets the values of the last time.
  func clear() { sqlite3_clear_bindings(handle) }

  /// Runs to the end and makes ready for other values.
  func run() throws {
    defer { sqlite3_reset(handle) }
    while try step() {}
  }

  /// Goes to the next row and says whether there is one.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    default:
      let error = DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
        message: String(cString: sqlite3_errmsg(connection)))
      sqlite3_reset(handle)
      throw error
    }
  }

  /// Makes ready for other values before the last row.
  func reset() { sqlite3_reset(handle) }
}

extension Query {
  /// The place of a parameter, counted from 1.
  typealias Place = Int32

  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(_ number: Int64, at place: Place) { sqlite3_bind_int64(handle, place, number) }

  func bind(_ text: String, at place: Place) {
    var text = text
    text.withUTF8 { bind(text: $0, at: place) }
  }

  /// Binds the UTF-8 bytes of a text.
  func bind(text: [UInt8], at place: Place) {
    text.withUnsafeBufferPointer { bind(text: $0, at: place) }
  }

  func bind(text bytes: UnsafeBufferPointer<UInt8>, at place: Place) {
    bytes.withMemoryRebound(to: CChar.self) { characters in
      // A null pointer would bind NULL in place of an empty text.
      guard let start = characters.baseAddress, !characters.isEmpty else {
        sqlite3_bind_text(handle, place, "", 0, Self.copied)
        return
      }
      sqlite3_bind_text(handle, place, start, Int32(characters.count), Self.copied)
    }
  }

  /// Binds a text that stays where it is until the statement has run.
  func lend(text: UnsafePointer<CChar>, count: Int, at place: Place) {
    sqlite3_bind_text(handle, place, text, Int32(count), nil)
  }

  /// Binds bytes that stay where they are until the statement has run.
  func lend(bytes: UnsafeRawPointer, count: Int, at place: Place) {
    sqlite3_bind_blob(handle, place, bytes, Int32(count), nil)
  }

  func bind(_ bytes: [UInt8], at place: Place) {
    if bytes.isEmpty {
      sqlite3_bind_zeroblob(handle, place, 0)
    } else {
      sqlite3_bind_blob(handle, place, bytes, Int32(bytes.count), Self.copied)
    }
  }

  func bind(_ value: Value, at place: Place) {
    switch value {
    case .none: sqlite3_bind_null(handle, place)
    case .integer(let number): bind(number, at: place)
    case .text(let text): bind(text, at: place)
    }
  }

  func bind(_ entity: EntityReference, at place: Place) {
    bind(entity.kind.rawValue, at: place)
    bind(entity.id, at: place + 1)
  }
}

extension Query {
  /// The place of a column, counted from 0.
  typealias Column = Int32

  func isNull(_ column: Column) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func integer(_ column: Column) -> Int64 { sqlite3_column_int64(handle, column) }

  func optionalInteger(_ column: Column) -> Int64? { isNull(column) ? nil : integer(column) }

  /// The UTF-8 bytes of a text, valid until the next step.
  func bytes(_ column: Column) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(handle, column)
    return UnsafeBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }

  /// The bytes of a blob, valid until the next step.
  func blob(_ column: Column) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }

  func text(_ column: Column) -> String { String(decoding: bytes(column), as: UTF8.self) }

  func optionalText(_ column: Column) -> String? { isNull(column) ? nil : text(column) }

  func value(_ column: Column) -> Value {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: .none
    case SQLITE_INTEGER: .integer(integer(column))
    default: .text(text(column))
    }
  }
}

extension Database {
  /// A statement kept for the next time; it must not be stepped through twice at once.
  func query(_ sql: String) throws -> Query { Query(try cachedStatement(sql: sql), on: self) }

  /// A statement of one's own.
  func freshQuery(_ sql: String) throws -> Query { Query(try makeStatement(sql: sql), on: self) }

  /// The number in the first column of the first row; nil where there is none.
  func number(_ sql: String, _ values: Value...) throws -> Int64? {
    let query = try query(sql)
    for (place, value) in values.enumerated() { query.bind(value, at: Query.Place(place + 1)) }
    defer { query.reset() }
    return try query.step() ? query.optionalInteger(0) : nil
  }

  /// Runs a statement that answers nothing.
  func run(_ sql: String, _ values: Value...) throws {
    let query = try query(sql)
    for (place, value) in values.enumerated() { query.bind(value, at: Query.Place(place + 1)) }
    try query.run()
  }
}
