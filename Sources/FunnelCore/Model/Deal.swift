/// A deal in a book: a light view on the book's packed rows.
public struct Deal: Identifiable, Sendable {
  let row: DealRow
  let texts: TextArena
  let allVisits: [Visit]

  /// The identity of a deal.
  public typealias ID = DealRecord.ID

  /// The deal's identity.
  public var id: ID { ID(row.id) }
  /// The sequence of the last event that touched it.
  public var version: Int64 { row.version }
  /// What the deal is called.
  public var name: String { texts.text(row.name) }

  /// The name of a deal behind the one of its account, unless it begins with that one, as the names
  /// of imported deals do.
  public static func fullName(_ name: String, account: String) -> String {
    if name.isEmpty { return account }
    return name.hasPrefix(account) ? name : "\(account) · \(name)"
  }

  /// Who may buy.
  public var account: Account.ID? { row.account == 0 ? nil : Account.ID(Int64(row.account)) }
  /// Who sells.
  public var owner: Owner.ID? { row.owner == 0 ? nil : Owner.ID(Int64(row.owner)) }
  /// The pipeline it goes through.
  public var pipeline: Pipeline.ID { Pipeline.ID(Int64(row.pipeline)) }
  /// The stage it stands in.
  public var stage: Stage.ID { Stage.ID(Int64(row.stage)) }
  /// How it ended, or that it is open.
  public var outcome: Outcome { Outcome(packed: row.outcome) }
  /// The proposed amount, if it is known.
  public var amount: Money? {
    row.amount == .min ? nil : Money(minorUnits: row.amount, currency: row.currency)
  }
  /// What amounts are counted in.
  public var currency: Currency { row.currency }
  /// The chance of winning as somebody set it by hand.
  public var manualProbability: Percentage? { Percentage(basisPoints: Int(row.probability)) }
  /// Whether anything will be bought, 0…100.
  public var fundRate: Int? { row.fundRate < 0 ? nil : Int(row.fundRate) }
  /// Whether it will be us, 0…100.
  public var competitionRate: Int? { row.competitionRate < 0 ? nil : Int(row.competitionRate) }
  /// Where we stand against the competition.
  public var position: Position? { Position(rawValue: Int(row.position)) }
  /// How content the customer is after closing, 1…5.
  public var satisfaction: Int? { row.satisfaction == 0 ? nil : Int(row.satisfaction) }
  /// When it is expected to close; the last day of the month where only that is known.
  public var expectedClose: Day? { Day(packed: row.expectedClose) }
  /// Whether only the month of `expectedClose` is known.
  public var closeIsMonth: Bool { row.closeIsMonth }
  /// When it began, if known.
  public var created: Day? { Day(packed: row.created) }
  /// When it ended.
  public var closedOn: Day? { Day(packed: row.closedOn) }
  /// Whether it has yet to pass the genuine-opportunity gate.
  public var isLead: Bool { row.isLead }
  /// Whether the customer can state a need.
  public var need: Evidence { Evidence(packed: row.need) }
  /// Whether there is a budget able to pay.
  public var funding: Evidence { Evidence(packed: row.funding) }
  /// Whether a contact has authority.
  public var authority: Evidence { Evidence(packed: row.authority) }
  /// Where the deal came from.
  public var source: String? { texts.shared(row.source) }
  /// The deal's own region; see `Book.region(of:)`.
  public var ownRegion: String? { texts.shared(row.region) }
  /// What type of product it is about, else the model of its first product.
  public var productType: String? { texts.shared(row.productType) }
  /// The deal's own segment; see `Book.segment(of:)`.
  public var ownSegment: Segment? {
    row.segment == 0 ? nil : Segment(packed: row.segment - 1)
  }
  /// Words the deal is found by.
  public var tags: Tags { Tags(texts.shared(row.tags) ?? "") }
  /// What happens next.
  public var nextStep: String? { texts.shared(row.nextStep) }
  /// When it happens.
  public var nextStepOn: Day? { Day(packed: row.nextStepOn) }
  /// The day until which the deal rests.
  public var pausedUntil: Day? { Day(packed: row.pausedUntil) }
  /// The last customer-facing activity done.
  public var lastContact: Day? { Day(packed: row.lastContact) }
  /// The first planned activity.
  public var nextActivity: Day? { Day(packed: row.nextActivity) }
  /// The day of the last completed review.
  public var reviewedOn: Day? { Day(packed: row.reviewedOn) }
  /// What the last completed review shows.
  public var evidence: ReviewEvidence { ReviewEvidence(rawValue: row.evidence) }
  /// The stages it came to stand in, in order of days.
  public var visits: ArraySlice<Visit> {
    allVisits[Int(row.visitStart)..<Int(row.visitStart) + Int(row.visitCount)]
  }
  /// The day it came to stand in its present stage, if known.
  public var enteredStage: Day? { visits.last?.entered ?? created }
}

extension Deal {
  /// Whether the deal is open, resting or not.
  public var isOpen: Bool { !outcome.isClosed }

  /// Whether the deal rests on a day: paused, and its day has not come.
  public func isPaused(on today: Day) -> Bool { pausedUntil.map { $0 > today } ?? false }

  /// Days since the latest entry to its stage, at least 0; nil where that day is unknown.
  public func daysInStage(on today: Day) -> Int? {
    enteredStage.map { max(0, today.days(since: $0)) }
  }

  /// Days since the last customer-facing contact or move, at least 0; nil where neither is known.
  public func quietDays(on today: Day) -> Int? {
    let last = [enteredStage, lastContact].compactMap { $0 }.max()
    return last.map { max(0, today.days(since: $0)) }
  }

  /// Whether the expected close day has gone by while the deal is open.
  public func isPastDue(on today: Day) -> Bool {
    isOpen && (expectedClose.map { $0 < today } ?? false)
  }
}
