/// One of the four things that make an opportunity genuine: need, budget and authority, and the
/// right time beside them.
public enum GateElement: String, Choice {
  /// The customer can state a need.
  case need
  /// There is a budget able to pay.
  case funding
  /// A contact has authority.
  case authority
  /// The time is right.
  case timing

  /// The three that a genuine opportunity has; timing is not one of them.
  public static let ofOpportunity: [GateElement] = [.need, .funding, .authority]

  /// The deal's field that holds what shows it, in words.
  public var wordsField: String { rawValue + "Evidence" }
}

extension DealRecord {
  /// What is known of an element.
  public func evidence(of element: GateElement) -> Evidence {
    switch element {
    case .need: need
    case .funding: funding
    case .authority: authority
    case .timing: timing
    }
  }

  /// What shows an element, in words; nil where nobody has written anything.
  public func words(for element: GateElement) -> String? {
    let words =
      switch element {
      case .need: needEvidence
      case .funding: fundingEvidence
      case .authority: authorityEvidence
      case .timing: timingEvidence
      }
    return words?.trimmed.isEmpty == false ? words : nil
  }
}
