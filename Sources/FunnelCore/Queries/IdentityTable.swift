/// Values by small identities, looked up in the inner loops over a million deals.
struct IdentityTable<Value> {
  private var dense: [Value?] = []
  private var sparse: [UInt32: Value] = [:]

  /// Identities from here on are kept apart, so that one large number costs no large table.
  private static var limit: UInt32 { 1 << 20 }

  /// The value of an identity, if it has one.
  subscript(identity: UInt32) -> Value? {
    get {
      let place = Int(identity)
      return place < dense.count ? dense[place] : (sparse.isEmpty ? nil : sparse[identity])
    }
    // Changed in place: the values hold arrays that a copy would have to duplicate.
    _modify {
      if identity < Self.limit {
        let missing = Int(identity) + 1 - dense.count
        if missing > 0 { dense.append(contentsOf: repeatElement(nil, count: missing)) }
        yield &dense[Int(identity)]
      } else {
        yield &sparse[identity]
      }
    }
  }
}

extension IdentityTable: Sendable where Value: Sendable {}

extension IdentityTable {
  /// A table of what is worked out for each record of a directory.
  init<Noun: Entity>(_ directory: Directory<Noun>, value: (Noun) -> Value?) {
    for record in directory {
      guard let identity = UInt32(exactly: record.id.rawValue), let value = value(record)
      else { continue }
      self[identity] = value
    }
  }
}
