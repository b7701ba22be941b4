/// How a rule has done over a period: how often it acted, what people made of it, and what became
/// of the deals.
public struct RuleReport: Hashable, Sendable {
  /// The rule.
  public var rule: Rule
  /// Its firings in the period, those taken back included, the newest first.
  public var firings: [Firing]
  /// Of those, left to a person.
  public var exceptions: Int
  /// Of those that acted, overridden by people.
  public var overridden: Rate
  /// The deals the rule acted on: won, of those that were won or lost.
  public var won: Rate
  /// The deals the rule acted on that are open.
  public var open: Int

  /// A rule's firings of a period, seen in a book.
  ///
  /// A deal counts once, however often the rule acted on it.
  /// Worked example: it acted on five deals, two are won, one lost, two open: 2/3 won, 2 open.
  ///
  /// - Parameter overrides: The firings that people have overridden.
  public init(
    _ rule: Rule, _ firings: [Firing], overridden overrides: Set<Firing.ID>, in book: Book,
    over period: Period
  ) {
    self.rule = rule
    let within = firings.filter { firing in
      firing.rule == rule.id && firing.day.map(period.contains) ?? false
    }
    self.firings = within
    exceptions = within.count(where: \.isException)
    let acted = within.filter { !$0.isException }
    overridden = Rate(acted.count { overrides.contains($0.id) }, of: acted.count)
    let deals = Set(acted.compactMap(\.deal)).compactMap { book.deals[$0] }
    let wins = deals.count { $0.outcome.isWon }
    won = Rate(wins, of: wins + deals.count { $0.outcome == .lost })
    open = deals.count(where: \.isOpen)
  }
}
