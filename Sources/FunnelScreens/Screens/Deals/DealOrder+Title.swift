import FunnelCore
import FunnelWording

extension DealOrder.Column {
  /// The heading of the column.
  var title: Phrase {
    switch self {
    case .id: Phrase(verbatim: "#")
    case .name: Phrase.Screen.deal
    case .account: Phrase.Deals.account
    case .amount: Phrase.Deals.amount
    case .probability: Phrase.Deals.probability
    case .weighted: Phrase.Common.weighted
    case .fund: EntityKind.deal.label(ofField: "fundRate")
    case .competition: EntityKind.deal.label(ofField: "competitionRate")
    case .score: Phrase.Deals.score
    case .zone: Phrase.Deals.zone
    case .position: EntityKind.deal.label(ofField: "position")
    case .close: Phrase.Deals.close
    case .created: EntityKind.deal.label(ofField: "created")
    case .closed: EntityKind.deal.label(ofField: "closedOn")
    case .daysInStage: Phrase.Deals.days
    case .quiet: Phrase.Deals.quiet
    case .nextStep: Phrase.Deals.nextStep
    case .owner: Phrase.Deals.owner
    case .stage: EntityKind.deal.label(ofField: "stage")
    }
  }
}
