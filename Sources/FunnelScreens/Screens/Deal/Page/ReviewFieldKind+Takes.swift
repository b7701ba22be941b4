import FunnelCore
import FunnelWording

extension ReviewFieldKind {
  /// What a field of the kind takes, in a few words.
  var takes: Phrase {
    switch self {
    case .text: Phrase.Takes.text
    case .amount: Phrase.Takes.amount
    case .quantity: Phrase.Takes.quantity
    case .currency: Phrase.Takes.currency
    case .day: Phrase.Takes.day
    case .closingDay: Phrase.Takes.closingDay
    case .contact: Phrase.Takes.contact
    case .fundRate, .competitionRate: Phrase.Takes.rate
    case .position, .rating: Phrase.Takes.scale
    case .roles: Phrase.Takes.roles
    case .degree: Phrase.Takes.choice(Degree.allCases.map(\.label))
    case .mode: Phrase.Takes.choice(ResponseMode.allCases.map(\.label))
    case .state: Phrase.Takes.choice(ActionState.allCases.map(\.label))
    case .flag: Phrase.Takes.choice([Phrase.Common.no, Phrase.Common.yes])
    case .strengthCategory:
      Phrase.Takes.numbered(Strength.Category.allCases.map { ($0.rawValue, $0.label) })
    case .flagCategory:
      Phrase.Takes.numbered(RedFlag.Category.allCases.map { ($0.rawValue, $0.label) })
    case .action: Phrase.Takes.action
    case .strength: Phrase.Takes.strength
    }
  }
}
