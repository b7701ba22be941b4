public import FunnelCore

/// Books of deals whose histories are as wild as careless data: stages skipped and repeated,
/// closed in the middle and opened again, won before they began, without days and amounts.
public struct RandomHistory {
  private var dice: SplitMix
  /// The day the books are seen from.
  public let today: Day

  /// The histories of a seed.
  public init(seed: UInt64, today: Day) {
    dice = SplitMix(state: seed)
    self.today = today
  }

  /// A book of up to so many deals.
  public mutating func book(deals count: Int = 60) -> Book {
    var builder = BookBuilder.fiveStage(today: today)
    let owners = ["Mei", "Tom", "Ann"].map {
      builder.owner($0, region: $0 == "Ann" ? nil : "North")
    }
    for number in 1...count where chance(9, of: 10) {
      let entry = deal(Int64(number), builder, owners)
      builder.edit { $0.deals.update(entry) }
    }
    return builder.book
  }

  /// A period that lies anywhere about the histories.
  public mutating func period() -> Period {
    let first = today.adding(days: offset(-200...30))
    return Period(first: first, last: first.adding(days: offset(0...120))) ?? .month(of: first)
  }

  /// A whole number of a range.
  public mutating func offset(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &dice)
  }

  private mutating func chance(_ part: Int, of whole: Int) -> Bool { offset(1...whole) <= part }

  private mutating func someDay() -> Day? {
    chance(9, of: 10) ? today.adding(days: offset(-200...60)) : nil
  }

  private mutating func deal(
    _ number: Int64, _ builder: BookBuilder, _ owners: [Owner.ID]
  ) -> DealEntry {
    var entry = DealEntry(id: Deal.ID(number))
    entry.name = "Deal \(number)"
    entry.pipeline = Pipeline.ID(1)
    entry.stage = builder.stages[offset(0...4)].id
    entry.amount = chance(8, of: 10) ? Int64(offset(0...1_000)) : nil
    if chance(1, of: 10) { entry.currency = .twd }
    entry.owner = chance(8, of: 10) ? owners[offset(0...2)] : nil
    (entry.created, entry.expectedClose) = (someDay(), someDay())
    entry.isLead = chance(1, of: 10)
    let days = (0..<offset(0...6)).map { _ in offset(-200...20) }.sorted()
    for day in days {
      let stage = builder.stages[chance(1, of: 8) ? offset(5...6) : offset(0...4)].id
      guard entry.visits.last?.stage != stage else { continue }
      entry.visits.append(Visit(stage: stage, entered: today.adding(days: day)))
    }
    let outcomes: [Outcome] = [.open, .open, .won, .upgraded, .lost, .withdrawn]
    entry.outcome = outcomes[offset(0...5)]
    if entry.outcome.isClosed { close(&entry, builder) } else { keepOpen(&entry) }
    return entry
  }

  private mutating func close(_ entry: inout DealEntry, _ builder: BookBuilder) {
    entry.closedOn = someDay()
    entry.stage = builder.stages[entry.outcome.isWon ? builder.won : builder.lost].id
    guard let closed = entry.closedOn, let last = entry.visits.last, last.stage != entry.stage,
      last.entered <= closed
    else { return }
    entry.visits.append(Visit(stage: entry.stage, entered: closed))
  }

  private func keepOpen(_ entry: inout DealEntry) {
    entry.stage = entry.visits.last?.stage ?? entry.stage
  }
}
