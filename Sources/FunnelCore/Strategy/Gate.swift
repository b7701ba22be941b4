/// Where a deal stands before the genuine-opportunity gate: need, budget, authority.
public enum Gate: Sendable, CaseIterable {
  /// All three are shown.
  case genuine
  /// None is denied, but not all are shown.
  case unverified
  /// Still a lead, or one of the three is denied.
  case pseudo
}

extension Book {
  /// Where a deal stands before the gate; a strict pipeline takes unverified for pseudo.
  public func gate(of deal: Deal) -> Gate {
    let elements = [deal.need, deal.funding, deal.authority]
    if deal.isLead || elements.contains(.no) { return .pseudo }
    if elements.allSatisfy({ $0 == .yes }) { return .genuine }
    return pipelines[deal.pipeline]?.isStrict == true ? .pseudo : .unverified
  }
}
