/// A book read on a day: what every packed row means, with look-ups prepared once.
///
/// It says the same as the views of `Deal`, in a fraction of the time.
final class BookReading {
  let book: Book
  let today: Day
  let currency: Currency
  let visits: [Visit]
  let exchange: ExchangeTable
  let zoneDays: ZoneDays
  private let day: Int32
  private let stages: IdentityTable<StageFacts>
  private let strictPipelines: IdentityTable<Bool>
  private let reviewLifetimes: IdentityTable<Int>
  private let provenStages: IdentityTable<Bool>
  private let learnsAnywhere: Bool

  /// What the loops ask of a stage.
  struct StageFacts {
    var pipeline: Pipeline.ID
    var order: Int
    var role: StageRole
    var probability: Percentage
  }

  init(_ book: Book, today: Day) {
    self.book = book
    self.today = today
    day = today.number
    zoneDays = ZoneDays(from: today)
    currency = book.settings.currency
    exchange = book.exchange
    visits = book.deals.visits
    stages = IdentityTable(book.stages) {
      StageFacts(
        pipeline: $0.pipeline, order: $0.order, role: $0.role, probability: $0.probability)
    }
    strictPipelines = IdentityTable(book.pipelines) { $0.isStrict ? true : nil }
    reviewLifetimes = IdentityTable(book.pipelines) { book.bounds(of: $0.id).reviewDays }
    provenStages = Self.provenStages(book)
    learnsAnywhere = book.pipelines.contains { $0.learns }
  }

  /// The open stages where need, budget and authority should be known.
  private static func provenStages(_ book: Book) -> IdentityTable<Bool> {
    let first = book.pipelines.compactMap { book.bounds(of: $0.id).evidenceFrom }
    let orders = Dictionary(
      first.compactMap { book.stages[$0] }.map { ($0.pipeline, $0.order) },
      uniquingKeysWith: min)
    return IdentityTable(book.stages) { stage in
      stage.role == .open && orders[stage.pipeline].map { stage.order >= $0 } == true
    }
  }

  func stage(_ row: DealRow) -> StageFacts? { stages[row.stage] }

  func stage(_ number: UInt32) -> StageFacts? { stages[number] }

  /// Where the visits of a row stand.
  func visitPlaces(of row: DealRow) -> Range<Int> {
    let start = Int(row.visitStart)
    return start..<start + Int(row.visitCount)
  }

  func gate(_ row: DealRow) -> Gate {
    if row.isLead || row.need == Evidence.no.packed || row.funding == Evidence.no.packed
      || row.authority == Evidence.no.packed
    {
      return .pseudo
    }
    if row.need == Evidence.yes.packed, row.funding == Evidence.yes.packed,
      row.authority == Evidence.yes.packed
    {
      return .genuine
    }
    return strictPipelines[row.pipeline] == true ? .pseudo : .unverified
  }

  func chance(_ row: DealRow) -> Percentage {
    if let manual = Percentage(basisPoints: Int(row.probability)) { return manual }
    if let joint = row.joint { return joint }
    if learnsAnywhere, let learned = learned[row.pipeline]?.chance(row) { return learned }
    return stages[row.stage]?.probability ?? .zero
  }

  /// The row's amount in minor units of the settings' currency, by the rate of today for an open
  /// deal and of the day it ended for a closed one; nil where the amount or the rate is unknown.
  func value(_ row: DealRow) -> Int64? {
    guard row.amount != .min else { return nil }
    if row.currency == currency { return row.amount }
    let ended = row.isOpen || row.closedOn == .min ? day : min(day, row.closedOn)
    return exchange.converted(row.amount, row.currency, on: ended)
  }

  /// Minor units of the settings' currency that the row adds to the weighted value.
  func weighted(_ row: DealRow) -> Int64 {
    guard row.isOpen, !row.isPaused(on: day), gate(row) != .pseudo, let value = value(row)
    else { return 0 }
    return chance(row).of(value)
  }

  func entered(_ row: DealRow) -> Int32 {
    guard row.visitCount > 0 else { return row.created }
    return visits[Int(row.visitStart) + Int(row.visitCount) - 1].entered.number
  }

  func daysInStage(_ row: DealRow) -> Int? { daysSince(entered(row)) }

  func quietDays(_ row: DealRow) -> Int? { daysSince(max(entered(row), row.lastContact)) }

  /// The models of the pipelines that have learning switched on; only asked for where there are
  /// any.
  private lazy var learned = IdentityTable(book.pipelines) { book.switchedOnModel(of: $0.id) }

  /// From when on deals stand still; worked out when it is first asked for, once for all
  /// reports of a reading.
  private(set) lazy var stagnation = Stagnation(self)

  /// Whether need, budget or authority of an open deal is unknown where it should be known.
  func lacksEvidence(_ row: DealRow) -> Bool {
    guard row.isOpen, provenStages[row.stage] == true else { return false }
    return row.need == Evidence.unknown.packed || row.funding == Evidence.unknown.packed
      || row.authority == Evidence.unknown.packed
  }

  /// How many days a review of the row's pipeline stays fresh.
  func reviewDays(_ row: DealRow) -> Int {
    reviewLifetimes[row.pipeline] ?? AttentionBounds.usual.reviewDays
  }

  /// Whether an open deal has a review, and the last one is older than its pipeline allows.
  func isReviewOutdated(_ row: DealRow) -> Bool {
    guard row.isOpen, let age = daysSince(row.reviewedOn) else { return false }
    return age > reviewDays(row)
  }

  func audit(_ row: DealRow) -> DateAudit {
    DateAudit(zone: row.zone, close: Day(packed: row.expectedClose), in: zoneDays)
  }

  func daysSince(_ past: Int32) -> Int? {
    past == .min ? nil : max(0, Int(day) - Int(past))
  }
}
