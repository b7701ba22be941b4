/// What a rule does to one deal, once people and days are settled.
public enum RuleEffect: Hashable, Sendable {
  /// An activity for a person on a day.
  case plan(Channel, subject: String, on: Day, for: Owner.ID?)
  /// The deal goes to a person.
  case assign(Owner.ID)
  /// The deal gets a tag.
  case addTag(String)
  /// The deal loses a tag.
  case removeTag(String)
  /// A message before a person, or everybody, or a red flag of the deal.
  case notice(String, to: Owner.ID?, isFlag: Bool)
}

extension Rule {
  /// What the actions come to for a deal or a stage; what already holds is left out.
  ///
  /// - Parameter turn: How often the rule has shared out deals before.
  public func effects(
    on deal: Deal?, in book: Book, on day: Day, turn: Int
  ) -> [RuleEffect] {
    actions.list.compactMap { action in
      switch action {
      case .plan(let channel, let subject, let days, let owner):
        let due = book.workCalendar.worked(from: day.adding(days: days))
        return .plan(channel, subject: subject, on: due, for: owner ?? deal?.owner)
      case .reassign(let owner): return deal?.owner == owner ? nil : .assign(owner)
      case .share(let team):
        let people = book.activePeople(of: team)
        guard !people.isEmpty else { return nil }
        let next = people[turn % people.count].id
        return deal?.owner == next ? nil : .assign(next)
      case .addTag(let tag):
        return deal?.tags.words.contains(tag) == true ? nil : .addTag(tag)
      case .removeTag(let tag):
        return deal?.tags.words.contains(tag) == true ? .removeTag(tag) : nil
      case .flag(let text): return .notice(text, to: deal?.owner, isFlag: true)
      case .notify(let owner, let text):
        return .notice(text, to: owner ?? deal?.owner, isFlag: false)
      }
    }
  }
}

extension Book {
  /// The active people of a team, in any case of its name, of all teams where nil, in the order of
  /// their numbers.
  public func activePeople(of team: String?) -> [Owner] {
    owners.filter { owner in
      owner.isActive && (team == nil || owner.team?.lowercased() == team?.lowercased())
    }
  }
}
