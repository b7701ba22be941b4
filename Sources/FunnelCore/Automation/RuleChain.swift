/// What rules have set off one after another because of one change.
///
/// A rule acts once on a deal within a chain. One that applied, no longer applied after another
/// rule had acted, and applies again, goes round in a loop.
public struct RuleChain {
  /// How many rounds of rules may follow each other.
  public static let limit = 8

  /// A deal on which rules set each other off, with the rules that did.
  public struct Loop: Hashable, Sendable {
    /// The deal.
    public var deal: Deal.ID
    /// The rules in the order they acted in.
    public var rules: [Rule.ID]
  }

  private var acted: [Deal.ID: [Rule.ID]] = [:]
  private var rested: Set<RuleMatch.Subject> = []
  private var looping: Set<Deal.ID> = []

  /// A chain in which nothing has happened yet.
  public init() {}

  /// Notes that a rule has acted.
  public mutating func note(_ match: RuleMatch) {
    if let deal = match.deal { acted[deal, default: []].append(match.rule) }
  }

  /// Whether a rule may act within this chain.
  public func admits(_ match: RuleMatch) -> Bool {
    match.deal.map { acted[$0]?.contains(match.rule) != true } ?? true
  }

  /// The loops that show in what applies to the deals of the last round; each is named once.
  ///
  /// - Parameter matches: What all rules apply to among those deals.
  public mutating func loops(in matches: [RuleMatch], among deals: Set<Deal.ID>) -> [Loop] {
    let applying = Set(matches.map(\.subject))
    var loops: [Loop] = []
    for deal in deals.sorted() where !looping.contains(deal) {
      for rule in acted[deal] ?? [] {
        let subject = RuleMatch.Subject(rule: rule, deal: deal, stage: nil)
        if !applying.contains(subject) {
          rested.insert(subject)
        } else if rested.contains(subject) {
          looping.insert(deal)
          loops.append(Loop(deal: deal, rules: acted[deal] ?? []))
          break
        }
      }
    }
    return loops
  }
}
