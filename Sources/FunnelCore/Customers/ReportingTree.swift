/// Who reports to whom at an account: people below their superiors, the influential first.
///
/// A person whose superior works elsewhere or is not known stands at the top.
public struct ReportingTree: Hashable, Sendable {
  /// A person and their place.
  public struct Line: Hashable, Sendable {
    /// The person.
    public var contact: Contact
    /// How many superiors the person has here.
    public var depth: Int
    /// Whether others of the same superior follow, for this level and each above it.
    public var continues: [Bool]
  }

  /// The people from top to bottom.
  public private(set) var lines: [Line] = []

  /// The tree of an account's people.
  public init(_ contacts: some Sequence<Contact>) {
    let all = Array(contacts)
    let here = Set(all.map(\.id))
    var below: [Contact.ID?: [Contact]] = [:]
    for contact in all {
      let superior = contact.reportsTo.flatMap { here.contains($0) ? $0 : nil }
      below[superior, default: []].append(contact)
    }
    var told: Set<Contact.ID> = []
    func tell(_ people: [Contact], depth: Int, continues: [Bool]) {
      let sorted = people.sorted { ($0.weight, $1.name, $1.id) > ($1.weight, $0.name, $0.id) }
      for (place, person) in sorted.enumerated() where told.insert(person.id).inserted {
        let lines = continues + [place < sorted.count - 1]
        self.lines.append(Line(contact: person, depth: depth, continues: lines))
        tell(below[person.id] ?? [], depth: depth + 1, continues: lines)
      }
    }
    tell(below[nil] ?? [], depth: 0, continues: [])
    // A circle that an older store may hold has no top: its people follow all the same.
    tell(all.filter { !told.contains($0.id) }, depth: 0, continues: [])
  }
}

extension Contact {
  /// How much the person has to say; nothing said counts as medium.
  fileprivate var weight: Int { (influence ?? .medium).weight }
}
