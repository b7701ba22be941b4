import FunnelCore
import FunnelWording

extension PackSection {
  /// The deals that came and ended in the period.
  static let movements = PackSection("movements", Phrase.Packs.movements) { question in
    let now = question.now
    let period = PeriodDeals(now.book, now.scope)
    let groups = [
      ("new", Phrase.Packs.newDeals, period.created), ("won", Outcome.won.label, period.won),
      ("lost", Outcome.lost.label, period.lost),
      ("withdrawn", Outcome.withdrawn.label, period.withdrawn),
    ]
    var parts: [ReportContent.Part] = []
    for (key, title, group) in groups where key != "withdrawn" || !group.deals.isEmpty {
      let deals = DealOrder(.amount).sorted(now.book, of: group.deals)
      let heading = "\(title[now.language]) · \(ReportValue.sum(group.sum).sentence(now.style))"
      parts.append(.shown([.line(heading)]))
      parts += DealList(deals, now, key: key).parts()
    }
    return ReportContent(parts)
  }

  /// Open deals whose close day has gone by.
  static let pastDue = PackSection("pastDue", DateAudit.pastDue.label) { question in
    let now = question.now
    var list = DealList(now.deals("pastdue:yes", DealOrder(.amount)), now)
    list.figure("expectedClose", Phrase.Deal.close) { $0.expectedClose.map { .day($0) } }
    return ReportContent(list.parts())
  }

  /// What is to be done in the seven days after the day of the pack.
  static let steps = PackSection("steps", Phrase.Packs.steps) { question in
    let now = question.now
    let week = now.scope.today.adding(days: 1)...now.scope.today.adding(days: 7)
    let deals = now.deals("status:open", DealOrder(.nextStep))
      .filter { $0.nextStepOn.map(week.contains) ?? false }
    var list = DealList(deals, now)
    list.words("nextStep", Phrase.Deals.nextStep) { deal in deal.nextStep.map { .text($0) } }
    list.figure("nextStepOn", EntityKind.deal.label(ofField: "nextStepOn")) { deal in
      deal.nextStepOn.map { .day($0) }
    }
    return ReportContent(list.parts(empty: Phrase.Packs.noSteps))
  }

  /// Deals that stand still.
  static let stagnant = PackSection("stagnant", Report.stagnant.label) { question in
    let now = question.now
    var list = DealList(now.deals("stale:yes", DealOrder(.amount)), now)
    list.figure("quietDays", Phrase.Deals.quiet) { deal in
      deal.quietDays(on: now.scope.today).map { .count($0) }
    }
    return ReportContent(list.parts())
  }

  /// Open deals that nobody has been in contact with for long.
  static let quiet = PackSection("quiet", Phrase.Packs.quiet) { question in
    let now = question.now
    var list = DealList(now.deals("status:open !status:paused quiet>30", DealOrder(.quiet)), now)
    list.figure("quietDays", Phrase.Deals.quiet) { deal in
      deal.quietDays(on: now.scope.today).map { .count($0) }
    }
    return ReportContent(list.parts())
  }
}

extension ReportQuestion {
  /// The deals that a filter finds, whatever their expected close day.
  fileprivate func deals(_ terms: String, _ order: DealOrder) -> [Deal] {
    DealQuery(scope.ofAllDays.narrowed(to: DealFilter(terms)), order: order).deals(in: book)
  }
}

extension DealOrder {
  /// Certain deals in this order.
  fileprivate func sorted(_ book: Book, of deals: [Deal.ID]) -> [Deal] {
    let scope = Scope(today: book.asOf ?? Day(number: 0))
    return DealQuery(scope, part: .deals(Set(deals)), order: self).deals(in: book)
  }
}
