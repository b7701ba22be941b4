extension Rule {
  /// The earliest red flag of a kind that a deal shows of itself.
  ///
  /// The close day and the age of the review are the deal's own; what people and competitors show
  /// comes from its completed reviews, and holds since the first of those that all showed it.
  func raised(_ kind: RedFlagKind?, on deal: Deal, in reading: RuleReading) -> RuleMatch? {
    flags(of: deal, in: reading).filter { kind == nil || $0.kind == kind }
      .min { ($0.since, $0.kind.rawValue) < ($1.since, $1.kind.rawValue) }
      .map { flag in
        RuleMatch(
          rule: id, deal: deal.id, kind: "flag:\(flag.kind.rawValue)", mark: flag.since,
          since: flag.since)
      }
  }

  private func flags(
    of deal: Deal, in reading: RuleReading
  ) -> [(kind: RedFlagKind, since: Day)] {
    var flags: [(kind: RedFlagKind, since: Day)] = []
    if let close = deal.expectedClose, close < reading.day {
      flags.append((.closePassed, close.adding(days: 1)))
    }
    let reviews = reading.reviews[deal.id] ?? []
    guard let last = reviews.last, let reviewed = last.day else { return flags }
    let old = reviewed.adding(days: AutomaticRedFlag.formLifetime + 1)
    if old <= reading.day { flags.append((.oldForm, old)) }
    for kind in Set(Self.shown(by: last)) {
      let since = reviews.reversed().prefix { Self.shown(by: $0).contains(kind) }.last?.day
      flags.append((kind, since ?? reviewed))
    }
    return flags
  }

  /// What a completed review shows on its own day, apart from what the deal itself tells later.
  private static func shown(by review: ReviewRecord) -> [RedFlagKind] {
    guard let day = review.day else { return [] }
    return review.form.automaticRedFlags(on: day).map(\.kind).filter {
      $0 != .closePassed && $0 != .oldForm
    }
  }

  /// Whether the rule needs completed reviews to be judged.
  public var readsReviews: Bool { trigger.kind == .redFlag && trigger != .redFlag(.closePassed) }
}
