extension DealOrder {
  /// The places of deals in this order.
  func sorted(_ places: [Int], in reading: BookReading) -> [Int] {
    switch column {
    case .id: isDescending ? places.reversed() : places
    case .name: sortedByName(places, in: reading.book)
    default: keyed(places, in: reading).places
    }
  }

  /// Whether it needs but a number of each deal, so that parts of a book can be put in order apart.
  var isKeyed: Bool { column != .id && column != .name }

  /// The places of deals in this order, with what puts them there; see `isKeyed`.
  func keyed(_ places: some Sequence<Int>, in reading: BookReading) -> KeyedPlaces {
    let rows = reading.book.deals.rows
    let key = key(in: reading)
    // Places follow the deals' numbers, so that they break ties.
    var keyed = KeyedPlaces(places, isDescending: isDescending) { key(rows[$0]) }
    keyed.sort()
    return keyed
  }

  /// What a row is sorted by; `Int64.max` where it has no value.
  private func key(in reading: BookReading) -> (DealRow) -> Int64 {
    switch column {
    case .amount: { $0.amount == .min ? .max : reading.value($0) ?? $0.amount }
    case .probability: { Int64(reading.chance($0).basisPoints) }
    case .weighted: { $0.amount == .min ? .max : reading.weighted($0) }
    case .fund: { $0.fundRate < 0 ? .max : Int64($0.fundRate) }
    case .competition: { $0.competitionRate < 0 ? .max : Int64($0.competitionRate) }
    case .score: { $0.score.map(Int64.init) ?? .max }
    case .zone: { Int64($0.zone.depth) }
    case .position: { $0.position == 0 ? .max : Int64($0.position) }
    case .close: { Self.key(ofDay: $0.expectedClose) }
    case .created: { Self.key(ofDay: $0.created) }
    case .closed: { Self.key(ofDay: $0.closedOn) }
    case .nextStep: { Self.key(ofDay: $0.nextStepOn) }
    case .daysInStage: { reading.daysInStage($0).map(Int64.init) ?? .max }
    case .quiet: { reading.quietDays($0).map(Int64.init) ?? .max }
    case .account:
      Self.key(ofName: reading.book.accounts.map { ($0.id.rawValue, $0.name) }, \.account)
    case .owner: Self.key(ofName: reading.book.owners.map { ($0.id.rawValue, $0.name) }, \.owner)
    case .stage: Self.keyOfStage(in: reading.book)
    case .id, .name: { $0.id }
    }
  }

  private static func key(ofDay day: Int32) -> Int64 { day == .min ? .max : Int64(day) }

  /// Ranks of names, so that a million deals compare numbers.
  private static func key(
    ofName names: [(Int64, String)], _ reference: @escaping (DealRow) -> UInt32
  ) -> (DealRow) -> Int64 {
    let folded = names.map { (identity: $0.0, name: $0.1.folded) }
    var ranks = IdentityTable<Int64>()
    var (rank, previous) = (Int64(0), "")
    for (identity, name) in folded.sorted(by: { ($0.name, $0.identity) < ($1.name, $1.identity) }) {
      if name != previous { rank += 1 }
      previous = name
      ranks[UInt32(truncatingIfNeeded: identity)] = rank
    }
    return { row in ranks[reference(row)] ?? .max }
  }

  private static func keyOfStage(in book: Book) -> (DealRow) -> Int64 {
    var ranks = IdentityTable<Int64>()
    let stages = book.pipelinesInOrder.flatMap { book.stages(of: $0.id) }
    for (rank, stage) in stages.enumerated() {
      ranks[UInt32(truncatingIfNeeded: stage.id.rawValue)] = Int64(rank)
    }
    return { ranks[$0.stage] ?? .max }
  }

  private func sortedByName(_ places: [Int], in book: Book) -> [Int] {
    let (rows, texts) = (book.deals.rows, book.deals.texts)
    let isDescending = isDescending
    return places.map { (name: FoldedText(texts.text(rows[$0].name)), place: $0) }
      .sorted { left, right in
        if left.name == right.name { return left.place < right.place }
        return isDescending ? right.name < left.name : left.name < right.name
      }
      .map(\.place)
  }
}

extension FoldedText: Comparable {
  static func < (left: FoldedText, right: FoldedText) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
