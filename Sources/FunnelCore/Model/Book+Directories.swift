/// What is done to each directory of a book, whatever it holds.
public protocol DirectoryVisitor {
  /// What can go wrong.
  associatedtype Failure: Error

  /// Does it to the records of one kind.
  mutating func visit<Noun: Entity>(_ directory: inout Directory<Noun>) throws(Failure)
}

extension Book {
  /// Shows a visitor every directory, always in the same order.
  ///
  /// All that a book holds but the settings and the deals passes here, so that loading, refreshing
  /// and keeping a book cannot forget a kind.
  @inlinable
  public mutating func visitDirectories<Visitor: DirectoryVisitor>(
    with visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.visit(&owners)
    try visitor.visit(&accounts)
    try visitor.visit(&products)
    try visitor.visit(&pipelines)
    try visitor.visit(&stages)
    try visitor.visit(&targets)
    try visitor.visit(&customFields)
    try visitor.visit(&rates)
    try visitor.visit(&holidays)
  }

  /// The kinds of records that have a directory.
  public static let kindsOfDirectories: [EntityKind] = {
    var book = Book()
    var kinds = DirectoryKinds()
    book.visitDirectories(with: &kinds)
    return kinds.found
  }()
}

private struct DirectoryKinds: DirectoryVisitor {
  var found: [EntityKind] = []

  mutating func visit<Noun: Entity>(_ directory: inout Directory<Noun>) { found.append(Noun.kind) }
}
