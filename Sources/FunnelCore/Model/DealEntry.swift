/// What a book holds of one deal, as the store hands it over.
public struct DealEntry: Hashable, Sendable {
  /// The deal's identity.
  public var id: DealRecord.ID
  /// The sequence of the last event that touched it.
  public var version: Int64 = 0
  /// What the deal is called.
  public var name = ""
  /// Who may buy.
  public var account: Account.ID?
  /// Who sells.
  public var owner: Owner.ID?
  /// The pipeline it goes through.
  public var pipeline = Pipeline.ID(0)
  /// The stage it stands in.
  public var stage = Stage.ID(0)
  /// How it ended, or that it is open.
  public var outcome = Outcome.open
  /// The proposed amount, in minor units of `currency`.
  public var amount: Int64?
  /// What amounts are counted in.
  public var currency = Currency.usd
  /// The chance of winning as somebody set it by hand.
  public var probability: Percentage?
  /// Whether anything will be bought, 0…100.
  public var fundRate: Int?
  /// Whether it will be us, 0…100.
  public var competitionRate: Int?
  /// Where we stand against the competition.
  public var position: Position?
  /// When it is expected to close.
  public var expectedClose: Day?
  /// Whether only the month of `expectedClose` is known.
  public var closeIsMonth = false
  /// When it began, if known.
  public var created: Day?
  /// When it ended.
  public var closedOn: Day?
  /// Whether it has yet to pass the genuine-opportunity gate.
  public var isLead = false
  /// Whether the customer can state a need.
  public var need = Evidence.unknown
  /// Whether there is a budget able to pay.
  public var funding = Evidence.unknown
  /// Whether a contact has authority.
  public var authority = Evidence.unknown
  /// Where the deal came from.
  public var source: String?
  /// The deal's own region.
  public var region: String?
  /// What type of product it is about, else the model of its first product.
  public var productType: String?
  /// The deal's own segment.
  public var segment: Segment?
  /// Words the deal is found by.
  public var tags = Tags("")
  /// What happens next.
  public var nextStep: String?
  /// When it happens.
  public var nextStepOn: Day?
  /// The day until which the deal rests.
  public var pausedUntil: Day?
  /// The last customer-facing activity done.
  public var lastContact: Day?
  /// The first planned activity.
  public var nextActivity: Day?
  /// The day of the last completed review.
  public var reviewedOn: Day?
  /// What the last completed review shows.
  public var evidence = ReviewEvidence()
  /// How content the customer is after closing, 1…5.
  public var satisfaction: Int?
  /// The stages it came to stand in, in order of days.
  public var visits: [Visit] = []

  /// An entry of which nothing but the identity is known.
  public init(id: DealRecord.ID) { self.id = id }

  /// What a record says of itself; activities, reviews and visits are not in it.
  public init(_ deal: DealRecord, version: Int64 = 0) {
    id = deal.id
    self.version = version
    name = deal.name
    (account, owner) = (deal.account, deal.owner)
    (pipeline, stage, outcome) = (deal.pipeline, deal.stage, deal.outcome)
    (amount, currency, probability) = (deal.amount, deal.currency, deal.probability)
    (fundRate, competitionRate, position) = (deal.fundRate, deal.competitionRate, deal.position)
    (expectedClose, closeIsMonth) = (deal.expectedClose, deal.closeIsMonth)
    (created, closedOn, isLead) = (deal.created, deal.closedOn, deal.isLead)
    (need, funding, authority) = (deal.need, deal.funding, deal.authority)
    (source, region) = (deal.source, deal.region)
    productType = deal.productType ?? deal.products.lines.first?.model
    (segment, tags) = (deal.segment, deal.tags)
    (nextStep, nextStepOn, pausedUntil) = (deal.nextStep, deal.nextStepOn, deal.pausedUntil)
    satisfaction = deal.satisfaction
  }
}

/// What a completed review shows, as far as the gates of the strategic funnel ask for it.
public struct ReviewEvidence: OptionSet, Hashable, Sendable {
  /// The facts as bits.
  public let rawValue: UInt8

  /// Facts from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// At least one buying influence has been contacted.
  public static let influenceContacted = ReviewEvidence(rawValue: 1)
  /// An economic buyer is named.
  public static let economicBuyer = ReviewEvidence(rawValue: 2)
  /// An economic buyer is rated above 0.
  public static let economicBuyerSupports = ReviewEvidence(rawValue: 4)
  /// A coach is named.
  public static let coach = ReviewEvidence(rawValue: 8)
}

extension ReviewForm {
  /// What the form shows, as far as the gates of the strategic funnel ask for it.
  public var evidence: ReviewEvidence {
    var evidence = ReviewEvidence()
    for influence in influences {
      if case .met = influence.contact { evidence.insert(.influenceContacted) }
      if influence.roles.contains(.coach) { evidence.insert(.coach) }
      guard influence.roles.contains(.economic) else { continue }
      evidence.insert(.economicBuyer)
      if let rating = influence.rating, rating.rawValue > 0 {
        evidence.insert(.economicBuyerSupports)
      }
    }
    return evidence
  }
}
