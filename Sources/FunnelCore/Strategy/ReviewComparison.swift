/// What changed between two reviews of a deal, field by field.
public struct ReviewComparison: Hashable, Sendable {
  /// The changes, in the order of the form.
  public var changes: [Change]

  /// One change.
  public struct Change: Hashable, Sendable {
    /// Where it is; rows by their keys, which both reviews share.
    public var place: ReviewPlace
    /// What the row is called: a person's or company's name, or the text; none for the header.
    public var row: String?
    /// What happened.
    public var kind: Kind
  }

  /// What can happen to a field or a row.
  public enum Kind: Hashable, Sendable {
    /// A row came into the form.
    case added
    /// A row left the form.
    case removed
    /// A field holds something else.
    case changed(from: Value, to: Value)
  }

  /// What a newer form says otherwise than an older one.
  public init(from old: ReviewForm, to new: ReviewForm) {
    changes = []
    compareHeaders(old, new)
    compare(old.influences, new.influences) { .influence($0, $1) }
    compare(old.competitors, new.competitors) { .competitor($0, $1) }
    compare(old.strengths, new.strengths) { .strength($0, $1) }
    compare(old.redFlags, new.redFlags) { .redFlag($0, $1) }
    compare(old.actions, new.actions) { .action($0, $1) }
  }

  private mutating func compareHeaders(_ old: ReviewForm, _ new: ReviewForm) {
    let (before, after) = (old.header, new.header)
    let order = DealRecord.fields.map(\.name).filter { before[$0] != nil }
    for name in order where before[name] != after[name] {
      let kind = Kind.changed(from: before[name] ?? .none, to: after[name] ?? .none)
      changes.append(Change(place: .header(name), row: nil, kind: kind))
    }
  }

  private mutating func compare<Row: ReviewRow>(
    _ old: [Row], _ new: [Row], _ place: (Int, String?) -> ReviewPlace
  ) {
    for row in new {
      guard let before = old.first(where: { $0.key == row.key }) else {
        changes.append(Change(place: place(row.key, nil), row: row.caption, kind: .added))
        continue
      }
      for (was, isNow) in zip(before.cells, row.cells) where was.value != isNow.value {
        changes.append(
          Change(
            place: place(row.key, isNow.field), row: row.caption,
            kind: .changed(from: was.value, to: isNow.value)))
      }
    }
    for row in old where !new.contains(where: { $0.key == row.key }) {
      changes.append(Change(place: place(row.key, nil), row: row.caption, kind: .removed))
    }
  }
}
