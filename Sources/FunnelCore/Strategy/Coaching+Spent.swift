/// Time and money already spent against the chance, and what speaks for leaving.
extension CoachingInquiry {
  var spent: [CoachingQuestion] { [time, cost, cycle, quiet].compactMap { $0 } }

  /// From how many times what won deals took on an expected win is too dear.
  private static let dear = 3.0

  private var time: CoachingQuestion? {
    guard effort.minutes > 0 else {
      let nothing = CoachingQuestion.Spending(spent: 0, perWin: nil, median: 0, count: won.count)
      return CoachingQuestion(.time(nothing), .note, isProven: false, at: .activity)
    }
    return spending(Int64(effort.minutes), won.minutes.map(Int64.init)).map { spending in
      question(.time(spending), spending)
    }
  }

  private var cost: CoachingQuestion? {
    guard effort.cost > 0 else { return nil }
    return spending(effort.cost, won.cost).map { question(.cost($0), $0) }
  }

  private func spending(_ spent: Int64, _ median: Int64?) -> CoachingQuestion.Spending? {
    guard let median, median > 0 else { return nil }
    return CoachingQuestion.Spending(
      spent: spent, perWin: Self.perWin(spent, chance), median: median, count: won.count)
  }

  private func question(
    _ subject: CoachingQuestion.Subject, _ spending: CoachingQuestion.Spending
  ) -> CoachingQuestion {
    let isAlarming = spending.multiple.map { $0 > Self.dear } ?? true
    return CoachingQuestion(
      subject, isAlarming ? .alarm : .warning, isProven: spending.multiple.map { $0 <= 1 } ?? false,
      at: chance.source == .sdi ? .form(.header("competitionRate")) : .form(.header("fundRate")))
  }

  private var cycle: CoachingQuestion? {
    guard !deal.outcome.isClosed, let daysOpen, let cycle = won.knownCycle else { return nil }
    let isAlarming = Double(daysOpen) > 2 * cycle.median
    return CoachingQuestion(
      .cycle(days: daysOpen, median: cycle.median, of: cycle.count),
      isAlarming ? .alarm : .warning, isProven: Double(daysOpen) <= cycle.median,
      at: .form(.header("expectedClose")))
  }

  /// Quiet days, the bound they are held against, and whether the deal waits for a booked day.
  private var silence: (days: Int, bound: Int, isStagnant: Bool)? {
    guard isActive, let entry, let days = entry.quietDays(on: today) else { return nil }
    guard let bound = stagnation.bounds[deal.stage] else {
      return (days, Self.usualQuiet, days > Self.usualQuiet)
    }
    return (days, bound, stagnation.isStagnant(entry, on: today))
  }

  /// The quiet days that are in order where neither stage nor won deals say.
  private static let usualQuiet = 30

  private var quiet: CoachingQuestion? {
    silence.map { silence in
      CoachingQuestion(
        .quiet(days: silence.days, bound: silence.bound),
        silence.days > 2 * silence.bound ? .alarm : .warning, isProven: !silence.isStagnant,
        at: .activity)
    }
  }

  // MARK: Leaving

  /// Whether the facts speak for leaving for a reason.
  func speaks(for reason: ExitReason) -> Bool {
    switch reason {
    case .noBudget: deal.funding == .no
    case .noAccess: deal.authority == .no || !hasMetEconomicBuyer && isOverCycle
    case .specificationLocked:
      locking != nil && (form.competitionRate ?? 0) < CompetitionLevel.prefersUs.rawValue
    case .noFit: deal.need == .no
    case .effortAboveChance:
      form.position?.rawValue == -5
        || isAboveChance(time, Int64(effort.minutes), lost.minutes.map(Int64.init))
        || isAboveChance(cost, effort.cost, lost.cost)
    case .postponed:
      deal.timing == .no
        || !hasNextStep
          && silence.map { $0.isStagnant && $0.days > 2 * $0.bound } ?? false
    }
  }

  /// Whether an expected win is too dear by a chance that somebody has judged, and the deal has
  /// taken more already than deals take until they are lost: until then it is finding out.
  private func isAboveChance(_ question: CoachingQuestion?, _ spent: Int64, _ lost: Int64?) -> Bool
  {
    guard let question, !question.isProven, question.severity == .alarm, chance.source != .stage
    else { return false }
    return spent > lost ?? 0
  }

  private var isOverCycle: Bool {
    guard let daysOpen, let cycle = won.knownCycle else { return false }
    return Double(daysOpen) > cycle.median
  }
}
