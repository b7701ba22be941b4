public import FunnelCore

/// What rules say when they act, in the language of whoever runs the program.
public protocol RuleWording {
  /// What a firing is called in the history.
  func label(of plan: RulePlan) -> String
  /// What a firing did.
  func result(of plan: RulePlan, in book: Book) -> String
  /// What a person who decides reads.
  func question(about plan: RulePlan, in book: Book) -> String
  /// What is said where rules set each other off in a loop.
  func loop(of rules: [String], on deal: String) -> String
}

/// The rules of a store at work: finds what they apply to, and carries it out once.
///
/// However many programs have the store open, a rule is set off once for one cause: the store
/// itself refuses the second one. A rule acts once on a deal within a chain of rules that set each
/// other off.
public final class RuleRun {
  /// What the rules say when they act.
  public var wording: any RuleWording

  private let store: any Store
  private var rules: [Rule]?
  private var causes: [Rule.ID: Set<Cause>] = [:]
  private var turns: [Rule.ID: Int] = [:]
  private var reviews: [ReviewRecord]?
  private var undatable: [RuleMatch: Int64] = [:]

  private struct Cause: Hashable {
    var deal: Deal.ID?
    var stage: Stage.ID?
    var code: String
  }

  /// What came of a run.
  public struct Outcome: Sendable {
    /// What the rules did, in order.
    public var done: [RulePlan] = []
    /// The deals on which rules set each other off, with the rules' names.
    public var loops: [(deal: Deal.ID, rules: [String])] = []

    /// Nothing.
    public init() {}
  }

  /// The rules of a store.
  public init(_ store: any Store, wording: any RuleWording) {
    (self.store, self.wording) = (store, wording)
  }

  /// Forgets what it knows of records that have changed.
  public func take(_ touched: Set<EntityReference>) {
    for kind in Set(touched.map(\.kind)) {
      switch kind {
      case .rule: (rules, causes, turns) = (nil, [:], [:])
      case .firing: (causes, turns) = ([:], [:])
      case .review: reviews = nil
      default: break
      }
    }
  }

  /// Lets the rules act on what has changed, or on everything where that is not said.
  ///
  /// - Parameters:
  ///   - touched: What has changed; all deals are looked at where nil, and where something changed
  ///     that many deals hang on.
  ///   - book: The book of the present, brought up to date after every round.
  ///   - authorship: The moment and the day; author and label are the rules' own.
  public func run(
    _ touched: Set<EntityReference>?, in book: inout Book, by authorship: Authorship
  ) throws(StoreError) -> Outcome {
    var outcome = Outcome()
    guard store.readOnly == nil, book.asOf == nil else { return outcome }
    let rules = try enabled()
    guard !rules.isEmpty else { return outcome }
    var deals = touched.flatMap { Self.deals(in: $0) }
    if deals?.isEmpty == true { return outcome }
    var chain = RuleChain()
    for round in 0... {
      let matches = try matches(of: rules, in: book, among: deals, on: authorship.today)
      if let deals {
        for loop in chain.loops(in: matches, among: deals) {
          try report(loop, rules, &outcome, book, authorship)
        }
      }
      var acted: Set<Deal.ID> = []
      for match in matches where chain.admits(match) && !isKnown(match) {
        guard let dated = try dated(match, in: book), !isKnown(dated),
          let rule = rules.first(where: { $0.id == match.rule }),
          var plan = RulePlan(
            rule, dated, in: book, on: authorship.today, turn: turns[rule.id] ?? 0)
        else { continue }
        if round >= RuleChain.limit { plan.exception = .chain }
        guard try fire(plan, in: book, authorship) else { continue }
        chain.note(dated)
        outcome.done.append(plan)
        if let deal = dated.deal { acted.insert(deal) }
      }
      take(try store.refresh(&book).filter { $0.kind == .review || $0.kind == .rule })
      guard !acted.isEmpty, round <= RuleChain.limit else { break }
      deals = acted
    }
    return outcome
  }

  // MARK: Finding

  private func enabled() throws(StoreError) -> [Rule] {
    if rules == nil { rules = try store.rules().filter(\.isEnabled) }
    let known = rules ?? []
    for rule in known where causes[rule.id] == nil {
      let firings = try store.firings(of: rule.id)
      causes[rule.id] = Set(
        firings.map { Cause(deal: $0.deal, stage: $0.stage, code: $0.cause) })
      turns[rule.id] = firings.count { !$0.isException }
    }
    return known
  }

  /// The deals that were touched; nil where something was that many deals hang on.
  private static func deals(in touched: Set<EntityReference>) -> Set<Deal.ID>? {
    var deals: Set<Deal.ID> = []
    for entity in touched {
      switch entity.kind {
      case .deal: deals.insert(Deal.ID(entity.id))
      case .settings, .owner, .account, .stage, .pipeline, .rate, .rule: return nil
      default: break
      }
    }
    return deals
  }

  private func matches(
    of rules: [Rule], in book: Book, among deals: Set<Deal.ID>?, on day: Day
  ) throws(StoreError) -> [RuleMatch] {
    if reviews == nil, rules.contains(where: \.readsReviews) {
      reviews = try store.records(ReviewRecord.self, where: nil, refersTo: nil).map(\.record)
    }
    let reading = RuleReading(book, on: day, reviews: reviews ?? [])
    return rules.flatMap { $0.matches(in: reading, among: deals) }
  }

  private func isKnown(_ match: RuleMatch) -> Bool {
    let cause = Cause(deal: match.deal, stage: match.stage, code: match.cause)
    return causes[match.rule]?.contains(cause) ?? false
  }

  /// A match with the day from which it holds, asked of the deal's history where the book does not
  /// tell; nil where that was before the rule was switched on.
  private func dated(_ match: RuleMatch, in book: Book) throws(StoreError) -> RuleMatch? {
    guard match.since == nil else { return match }
    guard let id = match.deal, let deal = book.deals[id],
      let rule = rules?.first(where: { $0.id == match.rule }), let from = rule.enabledOn
    else { return nil }
    // What was found too old stays so until the deal changes.
    if undatable[match] == deal.version { return nil }
    let lines = try store.history(of: EntityReference(id), before: nil, limit: .max)
    let events = lines.filter { !$0.transaction.isAnnulled }.map(\.event)
    guard let since = rule.rise(in: events, book: book), since >= from else {
      undatable[match] = deal.version
      return nil
    }
    return match.held(since: since)
  }

  // MARK: Acting

  /// Carries a plan out; false where somebody else has, or where it cannot be done any more.
  private func fire(
    _ plan: RulePlan, in book: Book, _ authorship: Authorship
  ) throws(StoreError) -> Bool {
    let firing = RuleFiring(
      plan, result: wording.result(of: plan, in: book),
      question: wording.question(about: plan, in: book))
    let match = plan.match
    let cause = Cause(deal: match.deal, stage: match.stage, code: match.cause)
    do throws(StoreError) {
      try store.perform(
        [.fire(firing)], by: own(authorship, label: wording.label(of: plan)), expecting: [:])
    } catch {
      switch error {
      case .refused(.automation(.alreadyFired)):
        causes[plan.rule.id, default: []].insert(cause)
      case .refused:
        // The rule, the deal or a person it names has gone since it was found.
        rules = nil
      default: throw error
      }
      return false
    }
    causes[plan.rule.id, default: []].insert(cause)
    if plan.exception == nil { turns[plan.rule.id, default: 0] += 1 }
    return true
  }

  private func report(
    _ loop: RuleChain.Loop, _ rules: [Rule], _ outcome: inout Outcome, _ book: Book,
    _ authorship: Authorship
  ) throws(StoreError) {
    let chained = loop.rules.compactMap { id in rules.first { $0.id == id } }
    let names = chained.map(\.name)
    outcome.loops.append((loop.deal, names))
    var notice = Notice(id: Notice.ID(-1))
    let text = wording.loop(of: names, on: book.deals[loop.deal]?.name ?? "")
    (notice.deal, notice.day, notice.text) = (loop.deal, authorship.today, text)
    notice.owner = chained.compactMap(\.exceptionOwner).first
    try store.perform(
      [.add(NewRecord(notice))], by: own(authorship, label: text), expecting: [:])
  }

  private func own(_ authorship: Authorship, label: String) -> Authorship {
    Authorship(
      author: Firing.author, at: authorship.at, today: authorship.today, label: label)
  }
}
