/// A kind of file that can be imported: how it is recognised and what its rows come to.
public struct ImportFormat: Sendable {
  /// What the rows are.
  public let kind: ImportKind
  /// Words in the names of files of the format.
  let nameWords: [String]
  /// How well recognised fields fit the format; 0 where something it needs is missing.
  let fitness: @Sendable (Set<String>) -> Int
  /// Turns the rows into changes.
  let read: @Sendable (ImportBuilder) throws -> Void

  /// Every format of tables, in the order they are tried; JSON is recognised by its first byte.
  public static let all: [ImportFormat] = [
    .history, .deals, .accounts, .contacts, .owners, .products,
  ]

  /// The format that recognises most of a file's columns; nil where none has what it needs.
  ///
  /// - Parameter fields: The fields recognised by each kind.
  static func recognized(
    _ header: [String], origin: String, fields: (ImportKind) -> Set<String>
  ) -> ImportFormat? {
    var best: (format: ImportFormat, fitness: Int)?
    let name = FoldedText.fold(origin)
    for format in all {
      let fields = fields(format.kind)
      var fitness = format.fitness(fields)
      guard fitness > 0 else { continue }
      // A name and a number are in every table; they alone tell nothing.
      let isThin = fields.count < 3 && fields.count * 2 < header.count
      if fitness < strong, isThin || isForeign(header) { continue }
      if format.nameWords.contains(where: name.contains) { fitness += 5 }
      if fitness > best?.fitness ?? 0 { best = (format, fitness) }
    }
    return best?.format
  }

  /// From this fitness on a format is certain.
  static let strong = 50

  /// Whether the headings are those of tables that no format reads: tasks, tickets, events.
  private static func isForeign(_ header: [String]) -> Bool {
    let words: Set = [
      "activityid", "activitytype", "activitydate", "taskid", "tasktype", "tasksubtype",
      "calltype", "ticketid", "eventid", "eventsubtype", "engagementid", "lineid", "leadid",
      "lineitemid", "pricebookentryid",
    ]
    return header.contains { words.contains(FoldedText.fold($0)) }
  }

  /// The format of a kind.
  static func format(of kind: ImportKind) -> ImportFormat? { all.first { $0.kind == kind } }
}
