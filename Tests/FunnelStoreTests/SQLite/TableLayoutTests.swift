import FunnelCore
import GRDB
import Testing

@testable import FunnelStore

struct TableLayoutTests {
  @Test(arguments: EntityKind.allCases)
  func `every field of the schema has its column`(_ kind: EntityKind) throws {
    let store = try SQLiteStore.inMemory()
    let layout = TableLayout.of(kind)
    let types = try store.unlocked { database in
      let rows = try Row.fetchAll(database, sql: "PRAGMA table_info(\(layout.table))")
      return Dictionary(
        uniqueKeysWithValues: rows.map { row -> (String, (type: String, notNull: Bool)) in
          ("\"\(row["name"] as String)\"", (row["type"], row["notnull"]))
        })
    }
    for field in kind.fields {
      let name = try #require(layout.column(of: field.name))
      let column = try #require(types[name], "\(kind) \(field.name)")
      #expect(column.notNull == field.isRequired, "\(kind) \(field.name)")
      #expect(column.type == (field.type.isText ? "TEXT" : "INTEGER"), "\(kind) \(field.name)")
    }
  }

  @Test func `columns are named as SQL names things`() {
    #expect(TableLayout.snakeCase("externalID") == "external_id")
    #expect(TableLayout.snakeCase("isCustomerFacing") == "is_customer_facing")
    #expect(TableLayout.snakeCase("name") == "name")
  }
}

extension FieldType {
  fileprivate var isText: Bool {
    switch self {
    case .text, .longText, .decimal, .currency, .choice, .tags, .translated, .composite,
      .notation:
      true
    case .integer, .amount, .percentage, .day, .instant, .flag, .reference: false
    }
  }
}
