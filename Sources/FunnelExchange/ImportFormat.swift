/// A kind of file that can be imported: how it is recognised and what its rows come to.
public struct ImportFormat: Sendable {
  /// What the rows are.
  public let kind: ImportKind
  /// How well recognised fields fit the format; 0 where something it needs is missing.
  let fitness: @Sendable (Set<String>) -> Int
  /// Turns the rows into changes.
  let read: @Sendable (ImportBuilder) throws -> Void

  /// Every format of tables, in the order they are tried; JSON is recognised by its first byte.
  public static let all: [ImportFormat] = [
    .history, .deals, .accounts, .contacts, .owners, .products,
  ]

  /// The format of a kind.
  static func format(of kind: ImportKind) -> ImportFormat? { all.first { $0.kind == kind } }
}
