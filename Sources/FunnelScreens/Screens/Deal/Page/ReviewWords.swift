import FunnelCore
import FunnelWording

extension ReviewSection {
  /// What the section is called.
  var label: Phrase {
    switch self {
    case .deal: EntityKind.deal.label
    case .products: EntityKind.deal.label(ofField: "products")
    case .influences: Phrase.Deal.influences
    case .competitors: Phrase.Deal.competitors
    case .strengths: Phrase.Deal.strengths
    case .redFlags: Phrase.Deal.redFlags
    case .actions: Phrase.Deal.actionPlan
    }
  }

  /// What a row of the section is.
  var one: Phrase {
    switch self {
    case .deal: EntityKind.deal.label
    case .products: EntityKind.product.label
    case .influences: Phrase.Review.person
    case .competitors: Phrase.Review.competitor
    case .strengths: Phrase.Review.strength
    case .redFlags: Phrase.Review.redFlag
    case .actions: Phrase.Deal.action
    }
  }
}
