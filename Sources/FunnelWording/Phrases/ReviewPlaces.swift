public import FunnelCore

extension ReviewPlace {
  /// The part of the form that it is in.
  public var part: Phrase {
    switch self {
    case .header: EntityKind.deal.label
    case .influence, .influences: Phrase.Deal.influences
    case .competitor, .competitors: Phrase.Deal.competitors
    case .strength: Phrase.Deal.strengths
    case .redFlag, .automaticFlag: Phrase.Deal.redFlags
    case .action: Phrase.Deal.actionPlan
    }
  }

  /// The field that it is; nil where a whole row or list is meant.
  public var field: Phrase? {
    switch self {
    case .header(let name): EntityKind.deal.label(ofField: name)
    case .influence(_, let name): name.flatMap { Self.influence[$0] }
    case .competitor(_, let name): name.flatMap { Self.competitor[$0] }
    case .strength(_, let name), .redFlag(_, let name): name.flatMap { Self.remark[$0] }
    case .action(_, let name): name.map { EntityKind.action.label(ofField: $0) }
    case .automaticFlag, .influences, .competitors: nil
    }
  }

  private static let influence: [String: Phrase] = [
    "name": Phrase.Deal.name, "title": Phrase.Deal.title, "location": Phrase.Review.location,
    "roles": Phrase.Deal.roles, "rating": Phrase.Deal.rating, "degree": Phrase.Deal.degree,
    "mode": Phrase.Deal.mode, "contact": Phrase.Deal.met, "isNewInJob": Phrase.Deal.newInJob,
    "personalWin": Phrase.Deal.personalWin, "businessResult": Phrase.Deal.businessResult,
  ]

  private static let competitor: [String: Phrase] = [
    "name": Phrase.Deal.name, "channel": Phrase.Deal.channel, "products": Phrase.Deal.products,
    "amount": Phrase.Deal.offer, "position": Phrase.Review.position,
    "strategy": Phrase.Deal.strategy, "hasLockedSpecification": Phrase.Deal.lockedSpecification,
  ]

  private static let remark: [String: Phrase] = [
    "text": Phrase.Review.text, "category": Phrase.Review.category,
    "securedBy": Phrase.Review.securedBy, "answeredBy": Phrase.Review.answeredBy,
    "coveredBy": Phrase.Review.coveredBy, "automatic": Phrase.Deal.automatic,
  ]
}
