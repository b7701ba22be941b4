import FunnelCore

/// Finds records of a kind by any of the words a file may call them by, and makes new ones.
final class NameIndex {
  let kind: EntityKind
  private var known: [String: Int64] = [:]
  private var asWritten: [String: Int64] = [:]

  /// The records a store holds.
  ///
  /// - Parameter aliases: Fields that name a record, the most certain first.
  init(_ kind: EntityKind, records: [(id: Int64, words: [String?])]) {
    self.kind = kind
    // Backwards, so that of equal words the older record's stays.
    for record in records.reversed() {
      for word in record.words.reversed() { if let word { add(word, record.id) } }
    }
  }

  /// The record called by a word, new or stored.
  func find(_ word: String) -> Int64? {
    if let id = asWritten[word] { return id }
    let id = known[key(word)]
    asWritten[word] = id
    return id
  }

  /// Makes a word lead to a record.
  func add(_ word: String, _ id: Int64) {
    known[key(word)] = id
    asWritten[word] = id
  }

  /// The word for a person of that name at that account: people of one name work at many places.
  static func person(_ name: String, _ account: Value) -> String {
    name + "\u{1F}" + (account.integer.map(String.init) ?? "")
  }

  /// Whether a word tells one person from all others by itself: a mail address or a number.
  static func isIdentity(_ word: String) -> Bool {
    word.contains("@")
      || !word.contains(where: \.isWhitespace) && word.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Names differ in case and outer spaces without being other names; products in any spaces.
  private func key(_ word: String) -> String {
    kind == .product
      ? word.lowercased().filter { !$0.isWhitespace } : word.trimmed.lowercased()
  }
}
