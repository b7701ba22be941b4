/// Chances of winning by how often each value occurred among won and lost deals.
///
/// Every value that occurs counts 0.1 more on both sides than it was seen. A win counts for all
/// stages, a loss for the stage it was lost from and those before, so that the counts at the first
/// stage are all deals: they are the prior, and what a stage's counts are divided by. What a field's
/// counts are divided by is the sum of the counts of its values. Values never seen are skipped. Each
/// team has counts of its own; without a team those of all teams are added. The chance is held
/// within 0.01…99.99 %.
/// Worked example: 1 deal won and 2 lost, of one team. At the first stage that makes 1.1 and 2.1, at
/// the second, which one of the lost deals reached, 1.1 and 1.1; a source has .1 of 1.3 and 1.1 of
/// 2.3. At the second stage with that source: 1.1/3.2 × 1.1/1.1 × .1/1.3 = .02644 against
/// 2.1/3.2 × 1.1/2.1 × 1.1/2.3 = .16440, so 13.86 %.
struct NaiveBayes: Sendable {
  /// How often something occurred.
  struct Tally: Sendable {
    var won = 0
    var lost = 0
    /// In the counts of how many teams it occurs.
    var groups = 0

    var smoothed: (won: Double, lost: Double) {
      let extra = 0.1 * Double(groups)
      return (Double(won) + extra, Double(lost) + extra)
    }

    mutating func count(_ isWon: Bool) { if isWon { won += 1 } else { lost += 1 } }

    /// Without one deal, which may have been the only one of its team.
    func leavingOut(_ isWon: Bool, wasAlone: Bool) -> Tally {
      Tally(
        won: won - (isWon ? 1 : 0), lost: lost - (isWon ? 0 : 1),
        groups: groups - (wasAlone ? 1 : 0))
    }

    var isAlone: Bool { won + lost == 1 }
  }

  /// The counts of one team, or of all together.
  struct Counts: Sendable {
    var stages: [Tally]
    var fields: [IdentityTable<Tally>]
    var totals: [Tally]

    init(stages: Int, fields: Int) {
      self.stages = Array(repeating: Tally(), count: stages)
      self.fields = Array(repeating: IdentityTable(), count: fields)
      totals = Array(repeating: Tally(), count: fields)
    }

    var all: Tally { stages.first ?? Tally() }
  }

  /// A deal as far as the counts can tell it from others.
  struct Case {
    /// The team; 0 for none.
    var team: UInt32
    /// The place of the stage among the open ones; nil where it is unknown.
    var stage: Int?
    /// The value of each field; 0 where it is unknown.
    var values: [UInt32]
  }

  /// How a chance comes about.
  struct Reasoning {
    /// Won and lost shares of all deals.
    var prior: (won: Double, lost: Double)
    /// The shares of each value among won and among lost deals; nil where it was skipped.
    var stage: (won: Double, lost: Double)?
    var fields: [(won: Double, lost: Double)?]

    var chance: Percentage {
      let known = [stage] + fields
      let won = known.reduce(prior.won) { $0 * ($1?.won ?? 1) }
      let lost = known.reduce(prior.lost) { $0 * ($1?.lost ?? 1) }
      return NaiveBayes.chance(won: won, lost: lost)
    }
  }

  /// The chance of two products of shares, rounded to a hundredth of a percent.
  static func chance(won: Double, lost: Double) -> Percentage {
    let points = (won / (won + lost) * 10_000).rounded()
    return Percentage(basisPoints: points.isFinite ? min(9_999, max(1, Int(points))) : 1) ?? .zero
  }

  private(set) var together: Counts
  private var teams = IdentityTable<Counts>()
  private let stageCount: Int

  init(stages: Int, fields: Int) {
    stageCount = stages
    together = Counts(stages: stages, fields: fields)
  }

  /// Takes in a deal that was won or lost; lost deals with the stage they were lost from.
  mutating func learn(_ deal: Case, isWon: Bool) {
    var counts =
      teams[deal.team] ?? Counts(stages: stageCount, fields: together.fields.count)
    // Held by nobody else while it changes, or its tables would be copied for each deal.
    teams[deal.team] = nil
    let reached = isWon ? stageCount - 1 : min(stageCount - 1, max(0, deal.stage ?? 0))
    for stage in 0..<max(0, reached + 1) {
      let isNew = counts.stages[stage].groups == 0
      if isNew {
        (counts.stages[stage].groups, together.stages[stage].groups) = (
          1, together.stages[stage].groups + 1
        )
      }
      counts.stages[stage].count(isWon)
      together.stages[stage].count(isWon)
    }
    for (field, value) in deal.values.enumerated() where value != 0 {
      counts.count(isWon, field: field, value: value, in: &together)
    }
    teams[deal.team] = counts
  }

  /// The chance of a deal, reasoned; nil below so many wins or losses.
  ///
  /// - Parameter minimum: How many of each the team must have, else all teams together.
  func reasoning(_ deal: Case, minimum: Int) -> Reasoning? {
    if deal.team != 0, let team = teams[deal.team], team.all.reaches(minimum) {
      return team.reasoning(deal) { tally, _ in tally }
    }
    guard together.all.reaches(minimum) else { return nil }
    return together.reasoning(deal) { tally, _ in tally }
  }

  /// The same as if one of the deals taken in had not been: itself, as it ended.
  ///
  /// - Parameter last: The stage it was lost from.
  func reasoning(
    _ deal: Case, minimum: Int, leavingOut last: Int?, isWon: Bool
  ) -> Reasoning? {
    guard let own = teams[deal.team] else { return nil }
    let reached = isWon ? stageCount - 1 : min(stageCount - 1, max(0, last ?? 0))
    func without(_ part: Part) -> Bool {
      switch part {
      case .stage(let stage): stage <= reached
      case .value, .total: true
      }
    }
    func adjust(_ tally: Tally, _ part: Part) -> Tally {
      guard without(part) else { return tally }
      let wasAlone: Bool =
        switch part {
        case .stage(let stage): own.stages[stage].isAlone
        case .value(let field), .total(let field):
          own.fields[field][deal.values[field]]?.isAlone ?? false
        }
      return tally.leavingOut(isWon, wasAlone: wasAlone)
    }
    // Whether there are enough deals is asked of all of them, or a model that has just enough would
    // be judged by lost deals alone.
    let counts = deal.team != 0 && own.all.reaches(minimum) ? own : together
    guard counts.all.reaches(minimum) else { return nil }
    return counts.reasoning(deal, adjust)
  }
}

/// Which tally is meant.
private enum Part {
  case stage(Int)
  case value(Int)
  case total(Int)
}

extension NaiveBayes.Tally {
  fileprivate func reaches(_ minimum: Int) -> Bool { won >= minimum && lost >= minimum }

  /// The shares of two tallies' counts; nil where nothing was ever seen.
  fileprivate func share(of total: NaiveBayes.Tally) -> (won: Double, lost: Double)? {
    guard groups > 0 else { return nil }
    let (mine, all) = (smoothed, total.smoothed)
    return all.won > 0 && all.lost > 0 ? (mine.won / all.won, mine.lost / all.lost) : nil
  }
}

extension NaiveBayes.Counts {
  fileprivate mutating func count(
    _ isWon: Bool, field: Int, value: UInt32, in together: inout NaiveBayes.Counts
  ) {
    var mine = fields[field][value] ?? NaiveBayes.Tally()
    var all = together.fields[field][value] ?? NaiveBayes.Tally()
    if mine.groups == 0 {
      mine.groups = 1
      all.groups += 1
      totals[field].groups += 1
      together.totals[field].groups += 1
    }
    mine.count(isWon)
    all.count(isWon)
    totals[field].count(isWon)
    together.totals[field].count(isWon)
    fields[field][value] = mine
    together.fields[field][value] = all
  }

  fileprivate func reasoning(
    _ deal: NaiveBayes.Case, _ adjust: (NaiveBayes.Tally, Part) -> NaiveBayes.Tally
  ) -> NaiveBayes.Reasoning? {
    let all = adjust(self.all, .stage(0))
    let (won, lost) = all.smoothed
    guard won + lost > 0 else { return nil }
    let stage = deal.stage.flatMap { stage in
      stages.indices.contains(stage)
        ? adjust(stages[stage], .stage(stage)).share(of: all) : nil
    }
    let fields = deal.values.enumerated().map { field, value -> (won: Double, lost: Double)? in
      guard value != 0, let tally = self.fields[field][value] else { return nil }
      return adjust(tally, .value(field)).share(of: adjust(totals[field], .total(field)))
    }
    return NaiveBayes.Reasoning(
      prior: (won / (won + lost), lost / (won + lost)), stage: stage, fields: fields)
  }
}

extension NaiveBayes {
  /// The chance of a deal; nil below so many wins or losses.
  ///
  /// The same as its reasoning says, without writing that down: asked for every open deal.
  func chance(_ deal: Case, minimum: Int) -> Percentage? {
    if deal.team != 0, let team = teams[deal.team], team.all.reaches(minimum) {
      return team.chance(deal)
    }
    return together.all.reaches(minimum) ? together.chance(deal) : nil
  }
}

extension NaiveBayes.Counts {
  fileprivate func chance(_ deal: NaiveBayes.Case) -> Percentage? {
    let first = all.smoothed
    guard first.won + first.lost > 0 else { return nil }
    var won = first.won / (first.won + first.lost)
    var lost = first.lost / (first.won + first.lost)
    func take(_ share: (won: Double, lost: Double)?) {
      guard let share else { return }
      (won, lost) = (won * share.won, lost * share.lost)
    }
    if let stage = deal.stage, stages.indices.contains(stage) {
      take(stages[stage].share(of: all))
    }
    for (field, value) in deal.values.enumerated() where value != 0 {
      take(fields[field][value]?.share(of: totals[field]))
    }
    return NaiveBayes.chance(won: won, lost: lost)
  }
}
