extension FilterTest {
  /// The test as a function of packed rows of the reading's book.
  func check(in reading: BookReading) -> (DealRow) -> Bool {
    switch self {
    case .word(let text):
      let parts = TextParts(reading.book, containing: [text], isExact: false)
      return parts.anywhere
    case .identity(let number): return { $0.id == number }
    case .text(let key, let texts, let isExact):
      return TextParts(reading.book, containing: texts, isExact: isExact).check(of: key)
    case .choice(let key, let codes): return Self.check(key, codes, in: reading)
    case .quantity(let key, let range): return Self.check(key, range, in: reading)
    case .day(let key, let span):
      guard let days = span.numbers(today: reading.today) else { return { _ in false } }
      return Self.check(key, days)
    }
  }

  private static func check(
    _ key: FilterKey, _ days: ClosedRange<Int32>
  ) -> (DealRow) -> Bool {
    switch key {
    case .created: { days.contains($0.created) }
    case .closed: { days.contains($0.closedOn) }
    case .period: { days.contains($0.periodDay) }
    case .step: { days.contains($0.nextStepOn) }
    case .reviewed: { days.contains($0.reviewedOn) }
    case .contact: { days.contains($0.lastContact) }
    default: { days.contains($0.expectedClose) }
    }
  }

  private static func check(
    _ key: FilterKey, _ range: ClosedRange<Int64>, in reading: BookReading
  ) -> (DealRow) -> Bool {
    let whole = { (number: Int?) in number.map { range.contains(Int64($0) * 1_000) } ?? false }
    switch key {
    case .amount: return checkAmount(range, in: reading)
    case .probability:
      return { $0.isOpen && range.contains(Int64(reading.chance($0).basisPoints) * 10) }
    case .fund: return { whole($0.fundRate < 0 ? nil : Int($0.fundRate)) }
    case .competition: return { whole($0.competitionRate < 0 ? nil : Int($0.competitionRate)) }
    case .score: return { whole($0.score) }
    case .position: return { whole($0.position == 0 ? nil : Int($0.position)) }
    case .quiet: return { $0.isOpen && whole(reading.quietDays($0)) }
    default: return { $0.isOpen && whole(reading.daysInStage($0)) }
    }
  }

  /// Compares amounts in major units of the store's currency; what no rate converts is none.
  private static func checkAmount(
    _ range: ClosedRange<Int64>, in reading: BookReading
  ) -> (DealRow) -> Bool {
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    let scale = 1_000 / Double(reading.currency.minorUnits)
    return { row in
      guard let value = reading.value(row) else { return false }
      return bounds.contains(Double(value) * scale)
    }
  }

  private static func check(
    _ key: FilterKey, _ codes: Set<String>, in reading: BookReading
  ) -> (DealRow) -> Bool {
    let today = reading.today.number
    switch key {
    case .zone:
      let zones = places(of: codes)
      return { zones.contains($0.zone.depth) }
    case .status: return checkStatus(codes, today)
    case .gate:
      let gates = PlaceSet(Gate.allCases, at: \.place) { codes.contains($0.code) }
      return { gates.contains(reading.gate($0).place) }
    case .role:
      return { row in reading.stage(row).map { codes.contains($0.role.rawValue) } ?? false }
    case .audit:
      let audits = PlaceSet(DateAudit.allCases, at: \.place) { codes.contains($0.rawValue) }
      return { $0.isOpen && audits.contains(reading.audit($0).place) }
    case .dated:
      let zones = places(of: codes)
      return { row in
        guard row.isOpen, let close = Day(packed: row.expectedClose) else { return false }
        return reading.zoneDays.zone(of: close).map { zones.contains($0.depth) } ?? false
      }
    case .missing:
      let gaps = codes.compactMap(DealGap.init(rawValue:))
        .map { RowCheck($0.check(in: reading)) }
      if gaps.count == 1 { return gaps[0].holds }
      return { row in gaps.contains { $0.holds(row) } }
    case .channel: return checkSourceKind(codes, reading.book)
    case .segment: return checkSegment(codes, reading.book)
    default: return checkFlag(key, wanted: codes, in: reading)
    }
  }

  private static func places(of codes: Set<String>) -> PlaceSet {
    PlaceSet(Zone.allCases, at: \.depth) { codes.contains($0.rawValue) }
  }

  private static func checkStatus(_ codes: Set<String>, _ today: Int32) -> (DealRow) -> Bool {
    let outcomes = PlaceSet(Outcome.allCases, at: { Int($0.packed) }) { outcome in
      codes.contains(outcome.rawValue) || codes.contains("won") && outcome == .upgraded
        || codes.contains("closed") && outcome.isClosed
    }
    let wantsPaused = codes.contains("paused")
    return { row in
      outcomes.contains(Int(row.outcome)) || wantsPaused && row.isOpen && row.isPaused(on: today)
    }
  }

  /// Looks at each source once; a deal without one has come by no way that is known.
  private static func checkSourceKind(_ codes: Set<String>, _ book: Book) -> (DealRow) -> Bool {
    var known = IdentityTable<Bool>()
    return { row in
      if let answer = known[row.source] { return answer }
      let source = book.deals.texts.shared(row.source) ?? ""
      let answer = !source.trimmed.isEmpty && codes.contains(SourceKind(of: source).rawValue)
      known[row.source] = answer
      return answer
    }
  }

  private static func checkSegment(_ codes: Set<String>, _ book: Book) -> (DealRow) -> Bool {
    let byCode: [String: Segment] = [
      "high": .highIntent, "medium": .medium, "potential": .potential,
    ]
    let wanted = Set(codes.compactMap { byCode[$0] })
    let places = Set(wanted.map { Optional($0).packed })
    let accounts = IdentityTable(book.accounts) { account in
      account.segment.map(wanted.contains)
    }
    return { row in
      row.segment == 0 ? accounts[row.account] ?? false : places.contains(row.segment)
    }
  }

  private static func checkFlag(
    _ key: FilterKey, wanted codes: Set<String>, in reading: BookReading
  ) -> (DealRow) -> Bool {
    let today = reading.today.number
    let holds: (DealRow) -> Bool
    switch key {
    case .stale:
      let stagnation = reading.stagnation
      holds = { stagnation.isStagnant($0, in: reading) }
    case .pastdue: holds = { $0.isPastDue(on: today) }
    case .pseudo: holds = { reading.gate($0) == .pseudo }
    case .unproven: holds = { reading.lacksEvidence($0) }
    case .outdated: holds = { reading.isReviewOutdated($0) }
    case .deep: holds = { $0.isOpen && $0.standsTooDeep }
    default: holds = { $0.isLead }
    }
    if codes.count > 1 { return { _ in true } }
    let wanted = codes.contains("yes")
    return { holds($0) == wanted }
  }
}

extension Gate {
  fileprivate var place: Int {
    switch self {
    case .genuine: 0
    case .unverified: 1
    case .pseudo: 2
    }
  }

  fileprivate var code: String {
    switch self {
    case .genuine: "genuine"
    case .unverified: "unverified"
    case .pseudo: "pseudo"
    }
  }
}
