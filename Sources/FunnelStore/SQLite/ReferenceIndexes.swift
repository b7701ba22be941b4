import FunnelCore
import GRDB

/// Indexes of the references that have none, while very many records vanish: each of them is looked
/// for in every column that could refer to it, by the engine and by the rules.
///
/// They are part of the transaction in which the records vanish; nobody else sees them.
struct ReferenceIndexes {
  private let database: Database
  private var names: [String] = []

  /// Makes an index of each column that refers to one of these kinds, where it has none.
  init(_ database: Database, to kinds: Set<EntityKind>) throws {
    self.database = database
    for (layout, column) in EntityKind.allCases.filter(kinds.contains)
      .flatMap(TableLayout.references)
    {
      guard try !Self.hasIndex(layout, column, in: database) else { continue }
      let index = "vanishing_\(names.count)"
      try database.execute(
        sql: "CREATE INDEX \(index) ON \(layout.table) (\(column)) WHERE \(column) IS NOT NULL")
      names.append(index)
    }
  }

  /// Takes them away again.
  func drop() throws {
    for name in names { try database.execute(sql: "DROP INDEX \(name)") }
  }

  private static func hasIndex(
    _ layout: TableLayout, _ column: String, in database: Database
  ) throws -> Bool {
    let query = try database.query(
      """
      SELECT 1 FROM pragma_index_list(?1) list JOIN pragma_index_info(list.name) column
      WHERE list.partial = 0 AND column.seqno = 0 AND column.name = ?2
      """)
    defer { query.reset() }
    for (place, quoted) in zip(Query.Place(1)..., [layout.table, column]) {
      query.bind(String(quoted.dropFirst().dropLast()), at: place)
    }
    return try query.step()
  }
}
