/// What a rule would have done over past days, found without doing it.
///
/// Days are shown to it one after the other, each with the book as it was. Nothing is carried
/// out, so what the actions would have changed, and what that would have set off, is not in it.
public struct RuleRehearsal: Sendable {
  /// One time the rule would have been set off.
  public struct Event: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// What it would have done.
    public var plan: RulePlan
  }

  /// The rule, as if it had been switched on on the first day.
  public let rule: Rule
  /// The days that are rehearsed.
  public let period: Period
  /// What would have happened, in order.
  public private(set) var events: [Event] = []
  private let reviews: [ReviewRecord]
  private var known: Set<RuleMatch> = []
  private var risen: [Deal.ID: Day] = [:]
  private var turn = 0

  /// A rehearsal of a rule over a period.
  ///
  /// - Parameter reviews: The completed reviews, where the rule reads them.
  public init(_ rule: Rule, over period: Period, reviews: [ReviewRecord] = []) {
    var rule = rule
    rule.enabledOn = period.first
    (self.rule, self.period, self.reviews) = (rule, period, reviews)
  }

  /// How often a person would have decided.
  public var exceptions: Int { events.count { $0.plan.exception != nil } }

  /// The deals it would have been about.
  public var deals: Set<Deal.ID> { Set(events.compactMap(\.plan.match.deal)) }

  /// Shows the book as it was the evening before the first day, which sets nothing off.
  public mutating func begin(with book: Book, on day: Day) { note(risesIn: book, on: day) }

  /// Shows the book as it was on a day.
  public mutating func pass(_ day: Day, with book: Book) {
    note(risesIn: book, on: day)
    for found in rule.matches(in: RuleReading(book, on: day, reviews: reviews)) {
      guard let match = dated(found) else { continue }
      var key = match
      key.since = nil
      guard known.insert(key).inserted,
        let plan = RulePlan(rule, match, in: book, on: day, turn: turn)
      else { continue }
      if plan.exception == nil { turn += 1 }
      events.append(Event(day: day, plan: plan))
    }
  }

  /// A match with the day from which it holds; nil where that lies before the first day.
  private func dated(_ match: RuleMatch) -> RuleMatch? {
    guard match.since == nil else { return match }
    guard let since = match.deal.flatMap({ risen[$0] }), since >= period.first else { return nil }
    return match.held(since: since)
  }

  /// Notes which amounts have come to lie above the bound, which a book alone does not date.
  private mutating func note(risesIn book: Book, on day: Day) {
    guard case .amountAbove(let bound) = rule.trigger else { return }
    for deal in book.deals {
      if book.value(of: deal, on: day).map({ $0 > bound }) != true {
        risen[deal.id] = nil
      } else if risen[deal.id] == nil {
        risen[deal.id] = day
      }
    }
  }
}
