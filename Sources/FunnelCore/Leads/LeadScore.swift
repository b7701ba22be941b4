/// How promising a lead is, 0…100, with what each factor adds.
///
/// Score = Σ weight × value / 5, over the ability to pay, the intent and the buying time as people
/// judge them, and the behaviour that the record shows. What nobody has judged adds nothing and is
/// named; with it the score could come to `possible` at the most. Worked example with 40/30/20/10:
/// ability 5, intent 3, buying time not judged, behaviour 4: 40 + 18 + 0 + 8 = 66, up to 86.
public struct LeadScore: Hashable, Sendable {
  /// What each factor adds, in the order of the factors.
  public var parts: [Part]

  /// What one factor adds.
  public struct Part: Hashable, Sendable {
    /// The factor.
    public var factor: LeadFactor
    /// Its weight in percent.
    public var weight: Int
    /// Its value, 0…5; nil where nobody has judged it.
    public var value: Int?

    /// What it adds, 0…weight; nil where nobody has judged it.
    public var points: Double? { value.map { Double(weight * $0) / 5 } }
  }

  /// The score of a lead.
  public init(_ lead: DealRecord, behaviour: LeadBehaviour, weights: LeadWeights) {
    parts = LeadFactor.allCases.map { factor in
      let value: Int? =
        switch factor {
        case .ability: lead.ability
        case .intent: lead.intent
        case .buyingTime: lead.buyingTime
        case .behaviour: behaviour.value
        }
      return Part(
        factor: factor, weight: weights[factor],
        value: value.map { min(max(LeadFactor.scale.lowerBound, $0), LeadFactor.scale.upperBound) })
    }
  }

  /// The score, 0…100, halves rounded up; what is not known adds nothing.
  public var points: Int { rounded(parts.reduce(0) { $0 + $1.weight * ($1.value ?? 0) }) }

  /// What the score comes to at the most once everything is known.
  public var possible: Int { rounded(parts.reduce(0) { $0 + $1.weight * ($1.value ?? 5) }) }

  /// The factors that nobody has judged, those without weight left out.
  public var missing: [LeadFactor] {
    parts.filter { $0.value == nil && $0.weight > 0 }.map(\.factor)
  }

  private func rounded(_ fifths: Int) -> Int { (fifths * 2 + 5) / 10 }
}
