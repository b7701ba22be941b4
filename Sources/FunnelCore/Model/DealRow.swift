/// One deal as a run of plain numbers, without anything to retain or release.
///
/// Missing days are `Int32.min`, missing amounts `Int64.min`, missing references 0.
struct DealRow: Sendable {
  var id: Int64
  var version: Int64
  var amount: Int64
  var account: UInt32
  var owner: UInt32
  var pipeline: UInt32
  var stage: UInt32
  var currency: Currency
  var created: Int32
  var closedOn: Int32
  var expectedClose: Int32
  var nextStepOn: Int32
  var pausedUntil: Int32
  var lastContact: Int32
  var nextActivity: Int32
  var reviewedOn: Int32
  var source: UInt32
  var region: UInt32
  var productType: UInt32
  var tags: UInt32
  var nextStep: UInt32
  var visitStart: UInt32
  var name: TextArena.Slice
  var visitCount: UInt16
  var probability: Int16
  var fundRate: Int8
  var competitionRate: Int8
  var position: Int8
  var satisfaction: Int8
  var segment: UInt8
  var outcome: UInt8
  var need: UInt8
  var funding: UInt8
  var authority: UInt8
  var evidence: UInt8
  var closeIsMonth: Bool
  var isLead: Bool

  init(_ entry: DealEntry, texts: inout TextArena, visits: inout [Visit]) {
    (id, version) = (entry.id.rawValue, entry.version)
    amount = entry.amount ?? .min
    account = UInt32(truncatingIfNeeded: entry.account?.rawValue ?? 0)
    owner = UInt32(truncatingIfNeeded: entry.owner?.rawValue ?? 0)
    pipeline = UInt32(truncatingIfNeeded: entry.pipeline.rawValue)
    stage = UInt32(truncatingIfNeeded: entry.stage.rawValue)
    currency = entry.currency
    created = entry.created.packed
    closedOn = entry.closedOn.packed
    expectedClose = entry.expectedClose.packed
    nextStepOn = entry.nextStepOn.packed
    pausedUntil = entry.pausedUntil.packed
    lastContact = entry.lastContact.packed
    nextActivity = entry.nextActivity.packed
    reviewedOn = entry.reviewedOn.packed
    source = texts.intern(entry.source)
    region = texts.intern(entry.region)
    productType = texts.intern(entry.productType)
    tags = texts.intern(entry.tags.words.joined(separator: ","))
    nextStep = texts.intern(entry.nextStep)
    visitStart = UInt32(truncatingIfNeeded: visits.count)
    visitCount = UInt16(clamping: entry.visits.count)
    visits.append(contentsOf: entry.visits.suffix(Int(UInt16.max)))
    name = texts.append(entry.name)
    probability = entry.probability.map { Int16($0.basisPoints) } ?? -1
    fundRate = entry.fundRate.map(Int8.init(clamping:)) ?? -1
    competitionRate = entry.competitionRate.map(Int8.init(clamping:)) ?? -1
    position = Int8(entry.position?.rawValue ?? 0)
    satisfaction = Int8(clamping: entry.satisfaction ?? 0)
    segment = entry.segment.packed
    outcome = entry.outcome.packed
    (need, funding, authority) =
      (entry.need.packed, entry.funding.packed, entry.authority.packed)
    evidence = entry.evidence.rawValue
    (closeIsMonth, isLead) = (entry.closeIsMonth, entry.isLead)
  }

  /// Points at its texts and visits where they have come to lie.
  ///
  /// - Parameter shared: The new number of each shared text.
  mutating func move(names: UInt32, shared: [UInt32], visits: UInt32) {
    name.start &+= names
    visitStart &+= visits
    (source, region) = (shared[Int(source)], shared[Int(region)])
    (productType, tags) = (shared[Int(productType)], shared[Int(tags)])
    nextStep = shared[Int(nextStep)]
  }
}

extension Optional where Wrapped == Day {
  fileprivate var packed: Int32 { self?.number ?? .min }
}

extension Day {
  /// The day of a packed number; nil where it stands for none.
  init?(packed: Int32) {
    guard packed != .min else { return nil }
    self.init(number: packed)
  }
}

/// A choice that rows hold as one byte, its place among all cases.
///
/// Written out for each, since asking `allCases` would make an array for every row.
protocol PackedChoice: Choice {
  /// The place among all cases, from 0.
  var packed: UInt8 { get }
  /// The case at a place; the first one at places beyond the last.
  init(packed: UInt8)
}

extension Outcome: PackedChoice {
  var packed: UInt8 {
    switch self {
    case .open: 0
    case .won: 1
    case .upgraded: 2
    case .lost: 3
    case .withdrawn: 4
    }
  }

  init(packed: UInt8) {
    switch packed {
    case 1: self = .won
    case 2: self = .upgraded
    case 3: self = .lost
    case 4: self = .withdrawn
    default: self = .open
    }
  }
}

extension Evidence: PackedChoice {
  var packed: UInt8 {
    switch self {
    case .unknown: 0
    case .no: 1
    case .yes: 2
    }
  }

  init(packed: UInt8) {
    switch packed {
    case 1: self = .no
    case 2: self = .yes
    default: self = .unknown
    }
  }
}

extension Segment: PackedChoice {
  var packed: UInt8 {
    switch self {
    case .highIntent: 0
    case .medium: 1
    case .potential: 2
    }
  }

  init(packed: UInt8) {
    switch packed {
    case 1: self = .medium
    case 2: self = .potential
    default: self = .highIntent
    }
  }
}

extension Optional where Wrapped: PackedChoice {
  /// The place among all cases from 1; 0 for none.
  var packed: UInt8 { self.map { $0.packed + 1 } ?? 0 }
}
