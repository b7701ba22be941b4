/// What was measured, by row and by whom.
struct Sheet {
  /// Whose value it is, with how many deals.
  enum Owner: Hashable {
    case funnel(Int)
    case peer(String, deals: Int)
  }

  private var values: [Figure: [Owner: Double]] = [:]

  /// Notes a value, where there is one.
  mutating func note(_ figure: Figure, _ owner: Owner, _ value: Double?) {
    if let value { values[figure, default: [:]][owner] = value }
  }

  /// Notes the presses of a key.
  mutating func note(_ rows: Press, _ owner: Owner, _ presses: [Presses.One]) {
    let times = presses.map(\.milliseconds)
    note(rows.median, owner, times.median)
    note(rows.slow, owner, times.percentile(99))
    note(rows.bytes, owner, presses.map { Double($0.bytes) }.median)
  }

  /// A value, nil where it was not measured.
  subscript(figure: Figure, owner: Owner) -> Double? { values[figure]?[owner] }

  /// Whether anything was measured of a peer.
  func isMeasured(_ peer: String) -> Bool {
    values.values.contains { row in
      row.keys.contains { if case .peer(peer, _) = $0 { true } else { false } }
    }
  }
}
