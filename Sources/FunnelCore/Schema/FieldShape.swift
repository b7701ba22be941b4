/// Which fields the values of a record are of, found once for all records that have the same ones
/// filled in: the rows of a file mostly do.
public struct FieldShape: Sendable {
  /// The field at each place, nil for custom and unknown ones.
  private(set) var fields: [FieldDescription?] = []
  /// The places that hold references to other records, in a field or in a composite.
  private(set) var referring: [Int] = []

  private var kind: EntityKind?
  private var names: [String] = []

  /// Fits no record yet.
  public init() {}

  /// Makes it that of a record's values.
  mutating func fit(_ values: RecordValues, of kind: EntityKind) {
    if kind == self.kind, names.count == values.count,
      values.indices.allSatisfy({ names[$0] == values.name(at: $0) })
    {
      return
    }
    (self.kind, names) = (kind, values.keys)
    // Both stand in the order of their names, so that none has to be looked for.
    let known = kind.fieldsByName
    var next = 0
    fields = names.map { name in
      while next < known.count, known[next].name < name { next += 1 }
      return next < known.count && known[next].name == name ? known[next] : nil
    }
    referring = fields.indices.filter { place in
      switch fields[place]?.type {
      case .reference, .composite: true
      default: false
      }
    }
  }
}
