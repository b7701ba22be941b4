import FunnelCore
import FunnelWording

extension Persona: CommandNoun {
  static let word = "persona"
  static let plural = "personas"
  static let nameField: String? = "name"
  static let example = #"funnel persona add "Head of department" segment=highIntent"#
}

extension Collaborator: CommandNoun {
  static let word = "collaborator"
  static let plural = "collaborators"
  static let nameField: String? = nil
  static let example = #"funnel collaborator add deal=117 owner=frank part="price talks""#
}

extension Contract: CommandNoun {
  static let word = "contract"
  static let plural = "contracts"
  static let nameField: String? = "number"
  static let example = "funnel contract add C-2026-17 deal=117 signedOn=today endsOn=2027-12-31"
}

extension Payment: CommandNoun {
  static let word = "payment"
  static let plural = "payments"
  static let nameField: String? = nil
  static let example = "funnel payment add deal=117 amount=450k due=2026-12-31"
}

extension Workspace {
  /// What a payment is counted in where nobody says so: the currency of its deal.
  func currency(ofPayment assignments: [Assignment]) throws(Failure) -> Currency? {
    let named = assignments.filter { $0.field.lowercased() == "deal" }
    guard !named.isEmpty else { return nil }
    let values = try values(named, of: .payment)
    return values["deal"].flatMap { Deal.ID($0) }.flatMap { book.deals[$0]?.currency }
  }
}
