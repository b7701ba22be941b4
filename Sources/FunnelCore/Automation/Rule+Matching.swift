extension Rule {
  /// What the rule applies to on a day, whether it has been set off by it before or not.
  ///
  /// Days are calendar days, as everywhere in the figures. Nothing of a day before `enabledOn`
  /// counts; a rule that was never switched on applies to nothing.
  public func matches(in book: Book, on day: Day) -> [RuleMatch] {
    matches(in: RuleReading(book, on: day))
  }

  /// What the rule applies to in a reading.
  ///
  /// - Parameter deals: The deals to look at; all of them where nil.
  public func matches(in reading: RuleReading, among deals: Set<Deal.ID>? = nil) -> [RuleMatch] {
    guard let enabledOn, enabledOn <= reading.day else { return [] }
    if trigger.isAboutStage {
      return deals == nil ? stageMatch(in: reading).map { [$0] } ?? [] : []
    }
    let filter = DealFilter(condition ?? "")
    guard filter.problems.isEmpty else { return [] }
    let passes = filter.check(in: reading.reading)
    let candidates = deals.map { $0.sorted().compactMap { reading.book.deals[$0] } }
    var matches: [RuleMatch] = []
    func look(at deal: Deal) {
      guard let match = match(deal, in: reading), passes(deal.row) else { return }
      if let since = match.since, since < enabledOn { return }
      matches.append(match)
    }
    if let candidates {
      candidates.forEach(look)
    } else {
      reading.book.deals.forEach(look)
    }
    return matches
  }

  /// How many open deals the condition lets through, seen on a day; nil where it is no filter.
  public static func count(of condition: String, in book: Book, on day: Day) -> Int? {
    let filter = DealFilter(condition)
    guard filter.problems.isEmpty else { return nil }
    let passes = filter.check(in: BookReading(book, today: day))
    return book.deals.count { $0.isOpen && passes($0.row) }
  }

  private func match(_ deal: Deal, in reading: RuleReading) -> RuleMatch? {
    if case .entersStage(let stage) = trigger { return entry(of: deal, to: stage, in: reading) }
    guard deal.isOpen, !deal.isPaused(on: reading.day) else { return nil }
    switch trigger {
    case .entersStage, .conversionBelow: return nil
    case .daysInStage(let stage, let days):
      guard stage == nil || deal.stage == stage, let entered = deal.enteredStage else { return nil }
      return held("stay", deal, from: entered, days, reading)
    case .amountAbove(let bound):
      guard let value = reading.book.value(of: deal, on: reading.day), value > bound else {
        return nil
      }
      return RuleMatch(rule: id, deal: deal.id, kind: "amount")
    case .noContact(let days):
      guard let last = deal.lastContact ?? deal.created else { return nil }
      return held("quiet", deal, from: last, days, reading)
    case .noFirstContact(let days):
      guard deal.lastContact == nil, let created = deal.created else { return nil }
      return held("first", deal, from: created, days, reading)
    case .closePassed:
      return deal.expectedClose.flatMap { held("close", deal, from: $0, 1, reading) }
    case .redFlag(let kind): return raised(kind, on: deal, in: reading)
    }
  }

  /// A match that begins so many days after a day.
  private func held(
    _ kind: String, _ deal: Deal, from mark: Day, _ days: Int, _ reading: RuleReading
  ) -> RuleMatch? {
    let since = mark.adding(days: days)
    guard since <= reading.day else { return nil }
    return RuleMatch(rule: id, deal: deal.id, kind: kind, mark: mark, since: since)
  }

  /// The latest entry to a stage, of a deal that is open or stands there.
  private func entry(
    of deal: Deal, to stage: Stage.ID, in reading: RuleReading
  ) -> RuleMatch? {
    guard deal.isOpen || deal.stage == stage,
      let visit = deal.visits.last(where: { $0.stage == stage && $0.entered <= reading.day })
    else { return nil }
    return RuleMatch(
      rule: id, deal: deal.id, kind: "enter", mark: visit.entered,
      since: visit.entered)
  }

  /// The stage whose conversion over the year up to the day is surely below the bound; once a
  /// quarter.
  private func stageMatch(in reading: RuleReading) -> RuleMatch? {
    guard case .conversionBelow(let stage, let bound) = trigger,
      let pipeline = reading.book.stages[stage]?.pipeline
    else { return nil }
    let scope = Scope(
      pipeline: pipeline, period: .trailing(days: 365, to: reading.day), today: reading.day)
    let conversion = StageConversion.all(reading.book, scope).first { $0.stage == stage }
    guard let high = conversion?.rate.wilson?.upperBound, high < bound.fraction else { return nil }
    return RuleMatch(
      rule: id, stage: stage, kind: "conversion", mark: Period.quarter(of: reading.day).first,
      since: reading.day)
  }
}
