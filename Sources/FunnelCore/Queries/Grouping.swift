/// Puts the deals of a book into groups, working out each value only once.
struct Grouping {
  /// The groups met with so far.
  private(set) var groups: [DealGroup] = []

  private let dimension: Dimension
  private let reading: BookReading
  private let custom: (Deal.ID) -> String?
  private var texts: [FoldedText: Int] = [:]
  private var values: [DealGroup.Value?: Int] = [:]
  // By the number that a row holds: of a shared text, an owner, an account, a stage or a day.
  private var shared = IdentityTable<Int>()
  private var owners = IdentityTable<Int>()
  private var accounts = IdentityTable<Int>()

  init(
    by dimension: Dimension, in reading: BookReading,
    custom: @escaping (Deal.ID) -> String? = { _ in nil }
  ) {
    (self.dimension, self.reading, self.custom) = (dimension, reading, custom)
  }

  /// The place of a row's group.
  mutating func place(of row: DealRow) -> Int {
    switch dimension {
    case .owner, .manager, .team: placeByOwner(row)
    case .account, .sector: placeByAccount(row)
    case .region: placeByRegion(row)
    case .productType: placeByText(row.productType)
    case .source: placeByText(row.source)
    case .channel: placeBySourceKind(row.source)
    case .segment:
      row.segment == 0
        ? placeByAccount(row) : place(of: .segment(Segment(packed: row.segment - 1)))
    case .stage: placeByStage(row.stage)
    case .pipeline: placeByStage(row.pipeline)
    case .month, .quarter: place(ofDay: row.periodDay)
    case .outcome: place(of: .outcome(Outcome(packed: row.outcome)))
    case .custom: place(of: custom(Deal.ID(row.id)).flatMap(Self.text))
    }
  }

  /// The place of the month or quarter that a day lies in.
  mutating func place(ofDay number: Int32) -> Int {
    let key = UInt32(bitPattern: number)
    if let place = shared[key] { return place }
    let period = Day(packed: number).map {
      dimension == .month ? Period.month(of: $0) : .quarter(of: $0)
    }
    let place = place(of: period.map { .period($0) })
    shared[key] = place
    return place
  }

  private mutating func placeByText(_ number: UInt32) -> Int {
    if let place = shared[number] { return place }
    let place = place(of: reading.book.deals.texts.shared(number).flatMap(Self.text))
    shared[number] = place
    return place
  }

  private mutating func placeBySourceKind(_ number: UInt32) -> Int {
    if let place = shared[number] { return place }
    let source = reading.book.deals.texts.shared(number).flatMap { $0.trimmed.isEmpty ? nil : $0 }
    let place = place(of: source.map { .sourceKind(SourceKind(of: $0)) })
    shared[number] = place
    return place
  }

  private mutating func placeByStage(_ number: UInt32) -> Int {
    if let place = shared[number] { return place }
    let book = reading.book
    let (stage, pipeline) = (Stage.ID(Int64(number)), Pipeline.ID(Int64(number)))
    let value: DealGroup.Value? =
      dimension == .stage
      ? book.stages[stage].map { _ in .stage(stage) }
      : book.pipelines[pipeline].map { _ in .pipeline(pipeline) }
    let place = place(of: value)
    shared[number] = place
    return place
  }

  private mutating func placeByOwner(_ row: DealRow) -> Int {
    if let place = owners[row.owner] { return place }
    let owner = reading.book.owners[Owner.ID(Int64(row.owner))]
    let value: DealGroup.Value? =
      switch dimension {
      case .owner: owner.map { .owner($0.id) }
      case .manager: owner?.manager.flatMap(Self.text)
      case .team: owner?.team.flatMap(Self.text)
      default: owner?.region.flatMap(Self.text)
      }
    let place = place(of: value)
    owners[row.owner] = place
    return place
  }

  private mutating func placeByAccount(_ row: DealRow) -> Int {
    if let place = accounts[row.account] { return place }
    let account = reading.book.accounts[Account.ID(Int64(row.account))]
    let value: DealGroup.Value? =
      switch dimension {
      case .account: account.map { .account($0.id) }
      case .sector: account?.sector.flatMap(Self.text)
      case .segment: account?.segment.map { .segment($0) }
      default: account?.region.flatMap(Self.text)
      }
    let place = place(of: value)
    accounts[row.account] = place
    return place
  }

  /// The deal's own region, else its owner's, else its account's.
  private mutating func placeByRegion(_ row: DealRow) -> Int {
    if row.region != 0 { return placeByText(row.region) }
    let owned = placeByOwner(row)
    return groups[owned].value == nil ? placeByAccount(row) : owned
  }

  private static func text(_ text: String) -> DealGroup.Value? {
    text.trimmed.isEmpty ? nil : .text(text.trimmed)
  }

  private mutating func place(of value: DealGroup.Value?) -> Int {
    if case .text(let text) = value {
      let folded = FoldedText(text)
      if let place = texts[folded] { return place }
      texts[folded] = groups.count
    } else {
      if let place = values[value] { return place }
      values[value] = groups.count
    }
    groups.append(DealGroup(dimension: dimension, value: value))
    return groups.count - 1
  }
}
