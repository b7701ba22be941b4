/// One of the seven rules an action plan keeps.
public enum PlanRule: String, Choice {
  /// Every action has an owner and a day.
  case ownerAndDay
  /// Every red flag is answered by an action or covered by a strength.
  case flagsAnswered
  /// Every strength is secured by an action.
  case strengthsSecured
  /// Actions follow the order of the sales process: their days do not go back.
  case orderOfSale
  /// Changes stay consistent with the analysis: no flag or strength leans on a row that is
  /// dropped or gone.
  case consistent
  /// Progress is watched: no planned action is overdue.
  case progressWatched
  /// Help wanted names who and by when: what others than the rep do has a day.
  case helpWanted

  /// Its number on the form, 1…7.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// What a rule found in a form.
  public struct Finding: Hashable, Sendable {
    /// The rule.
    public var rule: PlanRule
    /// Where it is broken, in the order of the form.
    public var places: [ReviewPlace]

    /// Whether the rule is kept.
    public var isKept: Bool { places.isEmpty }
  }
}

extension ReviewForm {
  /// The seven rules, each with the places where it is broken.
  ///
  /// - Parameter isOpen: Whether the deal is still open; of one that has ended nothing is overdue.
  public func planFindings(on today: Day, isOpen: Bool = true) -> [PlanRule.Finding] {
    PlanRule.allCases.map { rule in
      PlanRule.Finding(rule: rule, places: places(breaking: rule, on: today, isOpen))
    }
  }

  private var pursued: [PlannedAction] { actions.filter { $0.state != .dropped } }

  private func places(
    breaking rule: PlanRule, on today: Day, _ isOpen: Bool
  ) -> [ReviewPlace] {
    switch rule {
    case .ownerAndDay: actionsWithoutOwnerOrDay
    case .flagsAnswered:
      FlagReport(self, on: today, isOpen: isOpen).flags.filter { !$0.isCovered }.map(\.place)
    case .strengthsSecured:
      strengths.filter { strength in !pursued.contains { $0.key == strength.securedBy } }
        .map { .strength($0.key, "securedBy") }
    case .orderOfSale: actionsOutOfOrder
    case .consistent: danglingReferences
    case .progressWatched:
      !isOpen
        ? []
        : actions.filter { $0.state == .planned && ($0.due.map { $0 < today } ?? false) }
          .map { .action($0.key, "state") }
    case .helpWanted:
      pursued.filter { $0.due == nil && ($0.assignee.map { $0 != salesRep } ?? false) }
        .map { .action($0.key, "due") }
    }
  }

  private var actionsWithoutOwnerOrDay: [ReviewPlace] {
    pursued.compactMap { action in
      if (action.assignee ?? "").trimmed.isEmpty { return .action(action.key, "assignee") }
      return action.due == nil ? .action(action.key, "due") : nil
    }
  }

  private var actionsOutOfOrder: [ReviewPlace] {
    var latest: Day?
    return pursued.compactMap { action in
      guard let due = action.due else { return nil }
      if let latest, due < latest { return .action(action.key, "due") }
      latest = due
      return nil
    }
  }

  private var danglingReferences: [ReviewPlace] {
    let actions = Set(pursued.map(\.key))
    let known = Set(strengths.map(\.key))
    var places: [ReviewPlace] = []
    for flag in redFlags {
      if let key = flag.answeredBy, !actions.contains(key) {
        places.append(.redFlag(flag.key, "answeredBy"))
      }
      if let key = flag.coveredBy, !known.contains(key) {
        places.append(.redFlag(flag.key, "coveredBy"))
      }
    }
    for strength in strengths {
      if let key = strength.securedBy, !actions.contains(key) {
        places.append(.strength(strength.key, "securedBy"))
      }
    }
    return places
  }
}

extension ReviewForm {
  /// Whether there is anything that a rule speaks of: a plan without actions keeps no rule.
  public func hasSubject(of rule: PlanRule) -> Bool {
    switch rule {
    case .ownerAndDay, .orderOfSale, .progressWatched, .helpWanted: !pursued.isEmpty
    case .flagsAnswered: true
    case .strengthsSecured: !strengths.isEmpty
    case .consistent: !(actions.isEmpty && strengths.isEmpty && redFlags.isEmpty)
    }
  }
}
