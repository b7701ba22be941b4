/// The negative questions of a deal: what is unproven, what it has taken, and what leaving saves.
///
/// Nothing is decided here: reasons to leave are named where the facts speak for them, and a
/// person decides.
public struct Coaching: Hashable, Sendable {
  /// The deal.
  public let deal: DealRecord.ID
  /// How it ended, or that it is open.
  public let outcome: Outcome
  /// The questions that can be asked of it, in the order of their groups.
  public let questions: [CoachingQuestion]
  /// What the deal has taken so far.
  public let effort: Effort
  /// The chance it is set against: fund × competition, else the one the deal is weighted with.
  public let chance: WinChance
  /// What won deals of the pipeline took.
  public let won: EffortMedians
  /// What lost deals of the pipeline took.
  public let lost: EffortMedians
  /// Days since creation, up to the end where there was one; nil where it is not known.
  public let daysOpen: Int?
  /// What leaving saves, or has saved where we left; nil where too few lost deals have logged time.
  public let saving: SavedEffort?
  /// What speaks for leaving, in the order of `ExitReason`.
  public let reasons: [ExitReason]

  /// The questions of a deal.
  ///
  /// - Parameters:
  ///   - form: The review being written, or the one that a new review would begin with.
  ///   - reviewedOn: The day of the last completed review.
  ///   - activities: What was done and planned for the deal.
  ///   - efforts: What the deals of the book have taken.
  public init(
    of deal: DealRecord, form: ReviewForm, reviewedOn: Day?, activities: [Activity],
    efforts: EffortTable, book: Book, today: Day
  ) {
    let inquiry = CoachingInquiry(
      deal: deal, entry: book.deals[deal.id], form: form, reviewedOn: reviewedOn,
      activities: activities, efforts: efforts, stagnation: Stagnation(book, today: today),
      book: book, today: today)
    (self.deal, outcome) = (deal.id, deal.outcome)
    (effort, chance, daysOpen) = (inquiry.effort, inquiry.chance, inquiry.daysOpen)
    (won, lost) = (inquiry.won, inquiry.lost)
    questions =
      inquiry.evidence + inquiry.feasibility + inquiry.relationships + inquiry.spent
    saving = SavedEffort(after: inquiry.effort, days: inquiry.daysOpen, against: lost)
    reasons =
      deal.outcome.isClosed ? [] : ExitReason.allCases.filter(inquiry.speaks(for:))
  }

  /// Unproven questions of all that were asked.
  public var unproven: Rate { unproven(questions) }

  /// Unproven questions of all that were asked in a group.
  public func unproven(in group: CoachingQuestion.Group) -> Rate {
    unproven(questions.filter { $0.group == group })
  }

  /// The questions of a group that are open, the gravest first.
  public func open(in group: CoachingQuestion.Group) -> [CoachingQuestion] {
    let open = questions.filter { $0.group == group && !$0.isProven }
    return AttentionItem.Severity.allCases.flatMap { severity in
      open.filter { $0.severity == severity }
    }
  }

  /// The questions of a group that are answered.
  public func proven(in group: CoachingQuestion.Group) -> [CoachingQuestion] {
    questions.filter { $0.group == group && $0.isProven }
  }

  /// Whether the deal has ended.
  public var isEnded: Bool { outcome.isClosed }

  /// Whether we left it.
  public var isLeft: Bool { outcome == .withdrawn }

  /// Whether anything speaks for leaving.
  public var isExitWorthConsidering: Bool { !reasons.isEmpty }

  /// Minutes spent / chance, rounded; nil without a chance.
  public var minutesPerWin: Int64? { CoachingInquiry.perWin(Int64(effort.minutes), chance) }

  /// Money spent / chance, in minor units of the store's currency; nil without a chance.
  public var costPerWin: Int64? { CoachingInquiry.perWin(effort.cost, chance) }

  private func unproven(_ questions: [CoachingQuestion]) -> Rate {
    Rate(questions.count { !$0.isProven }, of: questions.count)
  }
}

/// What the questions of one deal are answered from.
struct CoachingInquiry {
  let deal: DealRecord
  /// The deal as the book holds it, with its visits.
  let entry: Deal?
  let form: ReviewForm
  let reviewedOn: Day?
  let activities: [Activity]
  let efforts: EffortTable
  let stagnation: Stagnation
  let book: Book
  let today: Day

  var effort: Effort { efforts[deal.id] }
  var won: EffortMedians { efforts.won(in: deal.pipeline) }
  var lost: EffortMedians { efforts.lost(in: deal.pipeline) }

  /// Whether the deal is worked on: neither ended nor resting.
  var isActive: Bool { !deal.outcome.isClosed && deal.pausedUntil.map { $0 <= today } ?? true }

  var chance: WinChance {
    if let joint = form.jointEstimate { return WinChance(percentage: joint, source: .sdi) }
    return entry.map { book.winChance(of: $0) } ?? WinChance(percentage: .zero, source: .stage)
  }

  var daysOpen: Int? {
    deal.created.map { max(0, (deal.closedOn ?? today).days(since: $0)) }
  }

  /// What was spent / the chance, rounded; the largest amount there is where it would be beyond.
  static func perWin(_ spent: Int64, _ chance: WinChance) -> Int64? {
    let share = chance.percentage.fraction
    return share > 0 ? Int64(clamping: Double(spent) / share) : nil
  }
}
