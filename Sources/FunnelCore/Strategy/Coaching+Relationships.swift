/// How deep the relationships go.
extension CoachingInquiry {
  var relationships: [CoachingQuestion] {
    BuyingRole.allCases.map(question)
      + [uncontacted, thread, coach, economicBuyer, personalWins].compactMap { $0 }
  }

  /// The people who play a part.
  func people(_ role: BuyingRole) -> [BuyingInfluence] {
    form.influences.filter { $0.roles.contains(role) }
  }

  private func question(of role: BuyingRole) -> CoachingQuestion {
    let names = people(role).map(\.name)
    let severity: AttentionItem.Severity =
      switch role {
      case .economic: form.zone == .bestFew ? .alarm : .warning
      case .coach: .warning
      case .technical, .user: .note
      }
    return CoachingQuestion(
      .role(role, names), severity, isProven: !names.isEmpty, at: .form(.influences))
  }

  private var uncontacted: CoachingQuestion? {
    guard !form.influences.isEmpty else { return nil }
    let never = form.influences.filter { $0.contact == .never }
    let missing = never.isEmpty ? form.influences.filter { $0.contact == nil } : never
    let met = Rate(form.influences.count(where: \.isMet), of: form.influences.count)
    return CoachingQuestion(
      .uncontacted(missing.map(\.name), isSaid: !never.isEmpty, met: met),
      never.isEmpty ? .note : .warning, isProven: missing.isEmpty,
      at: .form(missing.first.map { .influence($0.key, "contact") } ?? .influences))
  }

  /// One person's word is no deal: a second one must know us.
  private var thread: CoachingQuestion? {
    let met = form.influences.filter(\.isMet).map(\.name)
    let contacts = Set(
      activities.filter { $0.isDone && $0.isCustomerFacing && ($0.day ?? today) <= today }
        .compactMap(\.contact))
    let count = max(met.count, contacts.count)
    return CoachingQuestion(
      .thread(met, met: count), .warning, isProven: count > 1, at: .form(.influences))
  }

  private var coach: CoachingQuestion? {
    let coaches = people(.coach)
    guard let coach = coaches.max(by: { ($0.rating?.rawValue ?? 0) < ($1.rating?.rawValue ?? 0) })
    else { return nil }
    return CoachingQuestion(
      .coach(coach.name, coach.rating), .warning, isProven: (coach.rating?.rawValue ?? 0) > 0,
      at: .form(.influence(coach.key, "rating")))
  }

  /// Whether somebody who gives the final approval has been met.
  var hasMetEconomicBuyer: Bool { people(.economic).contains(where: \.isMet) }

  private var economicBuyer: CoachingQuestion? {
    let buyers = people(.economic)
    guard let buyer = buyers.first(where: \.isMet) ?? buyers.first else { return nil }
    return CoachingQuestion(
      .economicBuyer(buyer.name, buyer.contact), form.zone == .bestFew ? .alarm : .warning,
      isProven: buyer.isMet, at: .form(.influence(buyer.key, "contact")))
  }

  private var personalWins: CoachingQuestion? {
    guard !form.influences.isEmpty else { return nil }
    let unknown = form.influences.filter { $0.personalWin?.trimmed.isEmpty ?? true }
    return CoachingQuestion(
      .personalWins(unknown.map(\.name), of: form.influences.count), .note,
      isProven: unknown.isEmpty,
      at: .form(unknown.first.map { .influence($0.key, "personalWin") } ?? .influences))
  }
}

extension BuyingInfluence {
  fileprivate var isMet: Bool {
    if case .met = contact { true } else { false }
  }
}
