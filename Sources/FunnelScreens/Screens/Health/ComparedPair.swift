import FunnelCore
import FunnelWording

/// Two groups of deals to be put side by side.
struct ComparedPair: Hashable {
  var first: ComparedGroup
  var second: ComparedGroup

  /// The period of a session and the one before it.
  static func periods(_ session: Session) -> ComparedPair {
    ComparedPair(
      first: ComparedGroup(session.healthPeriod.previous),
      second: ComparedGroup(session.healthPeriod))
  }

  /// The same groups the other way round.
  var swapped: ComparedPair { ComparedPair(first: second, second: first) }
}

/// One of two groups that are compared.
struct ComparedGroup: Hashable {
  var name: Phrase
  /// What the deals have to fulfil beside the session's filter.
  var terms: DealFilter = .everything
  /// The days, where they are not the session's.
  var period: Period?

  init(_ name: Phrase, terms: DealFilter) { (self.name, self.terms) = (name, terms) }

  init(_ period: Period) {
    name = Phrase { period.name(in: $0) }
    self.period = period
  }

  func scope(in scope: Scope) -> Scope {
    var scope = scope.narrowed(to: terms)
    if let period { scope.period = period }
    return scope
  }

  /// The deals that do not belong to the group.
  var others: ComparedGroup {
    ComparedGroup(Phrase.Health.allOthers, terms: DealFilter("!" + terms.text))
  }
}
