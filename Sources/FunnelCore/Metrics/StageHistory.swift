/// What the deals of a scope went through, stage by stage, gathered in one pass.
struct StageHistory {
  /// The figures of one stage.
  struct Track {
    /// Days from the first entry to a later stage, of all days.
    var advance = DayHistogram()
    /// The deals that first came to the stage in each of the periods.
    var cohorts: [Cohort]
  }

  /// The deals that first came to a stage in a period.
  struct Cohort {
    /// Days of completed visits, summed per deal.
    var dwell = DayHistogram()
    /// Ages of the cohort's deals by what came of them.
    var converted = DayHistogram()
    var ended = DayHistogram()
    var undecided = DayHistogram()
    /// Deals of the cohort that we withdrew from the stage.
    var withdrawn = 0
  }

  private let empty: Track
  private var tracks: IdentityTable<Track>

  /// The history of the cohorts of the scope's own period.
  init(_ reading: BookReading, _ scope: Scope) {
    self.init(reading, scope, periods: scope.period.map { [$0] })
  }

  /// The history of the cohorts of several periods; of one of all days where they are nil.
  init(_ reading: BookReading, _ scope: Scope, periods: [Period]?) {
    let today = reading.today.number
    let buckets = periods.map { DayBuckets($0) }
    let empty = Track(cohorts: (periods ?? [.month(of: scope.today)]).map { _ in Cohort() })
    var tracks = IdentityTable(reading.book.stages) { _ in empty }
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachPassage(of: row) { passage in
        tracks[passage.stage]?.add(
          passage, of: row, age: Int(today) - Int(passage.entered),
          cohort: buckets.map { $0.place(of: passage.entered) } ?? 0)
      }
    }
    (self.tracks, self.empty) = (tracks, empty)
  }

  subscript(stage: Stage.ID) -> Track {
    tracks[UInt32(truncatingIfNeeded: stage.rawValue)] ?? empty
  }

  /// The conversions of open stages in the cohorts of one of the periods.
  func conversions(_ stages: [Stage], cohort: Int = 0) -> [StageConversion] {
    stages.filter { $0.role == .open }.map { stage in
      let next = stages.first {
        $0.pipeline == stage.pipeline && $0.order > stage.order && $0.role != .lost
      }
      return self[stage.id].conversion(of: stage, next: next?.id, cohort: cohort)
    }
  }
}

extension StageHistory.Track {
  /// Adds what happened to a deal at the stage; `cohort` is nil where it came in no period.
  mutating func add(_ passage: StagePassage, of row: DealRow, age: Int, cohort: Int?) {
    if let days = passage.daysToAdvance { advance.add(days) }
    guard let cohort, age >= 0 else { return }
    if let days = passage.completedDays { cohorts[cohort].dwell.add(days) }
    if passage.hasAdvanced {
      cohorts[cohort].converted.add(age)
    } else if row.isOpen {
      cohorts[cohort].undecided.add(age)
    } else if row.isWithdrawn {
      cohorts[cohort].withdrawn += 1
    } else {
      cohorts[cohort].ended.add(age)
    }
  }

  func conversion(of stage: Stage, next: Stage.ID?, cohort: Int) -> StageConversion {
    // Where no deal has ever gone on, the days it should take stand in for those it took.
    let maturity = advance.p80 ?? stage.expectedDays ?? 0
    let cohort = cohorts[cohort]
    let k = cohort.converted.count(atLeast: maturity)
    let open = cohort.undecided.count(atLeast: maturity)
    let mature = k + cohort.ended.count(atLeast: maturity) + open
    let pending = cohort.undecided.count - open
    let all = cohort.converted.count + cohort.ended.count + cohort.undecided.count
    return StageConversion(
      stage: stage.id, next: next, rate: Rate(k, of: mature), pending: pending,
      decidedEarly: all - mature - pending, withdrawn: cohort.withdrawn, maturity: maturity,
      benchmark: stage.benchmark)
  }
}
