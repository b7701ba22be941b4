/// What the records that became one with a record were called and numbered, so that files which
/// still name them lead to it.
///
/// Kept as text of one line each: a name as it is, or an origin and the identity there with a tab
/// between them. Worked example: `ACME Inc.` and `crm.csv` + `A-7`.
public struct FormerIdentities: Hashable, Sendable {
  /// The lines, each once.
  public private(set) var lines: [String]

  /// What a record keeps of those that it took in.
  public init(_ text: String?) {
    lines = []
    for line in (text ?? "").split(whereSeparator: \.isNewline) { add(String(line)) }
  }

  /// What is left of a record that goes, beside a record that stays.
  ///
  /// - Parameters:
  ///   - kept: What the record that stays held.
  ///   - lost: What the record that goes held.
  ///   - values: What the record that stays holds from now on.
  init(_ kept: RecordValues, with lost: RecordValues, now values: RecordValues) {
    self.init(String(kept["formerly"] ?? .none))
    for record in [kept, lost] {
      for line in FormerIdentities(String(record["formerly"] ?? .none)).lines { add(line) }
      if let name = String(record["name"] ?? .none), values["name"] != record["name"] {
        add(name.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " "))
      }
      if let id = String(record["externalID"] ?? .none),
        values["externalID"] != record["externalID"] || values["origin"] != record["origin"]
      {
        add(Self.line(origin: String(record["origin"] ?? .none) ?? "", id))
      }
    }
  }

  private mutating func add(_ line: String) {
    if !line.isEmpty, !lines.contains(line) { lines.append(line) }
  }

  /// The text that is stored; nil where there is nothing to keep.
  public var text: String? { lines.isEmpty ? nil : lines.joined(separator: "\n") }

  /// The names.
  public var names: [String] { lines.filter { !$0.contains("\t") } }

  /// The identities without their origins.
  public var externalIDs: [String] {
    lines.compactMap { line in
      line.firstIndex(of: "\t").map { String(line[line.index(after: $0)...]) }
    }
  }

  /// How an identity of an origin is kept.
  public static func line(origin: String, _ externalID: String) -> String {
    "\(origin)\t\(externalID)"
  }
}
