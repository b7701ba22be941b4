/// What the deals of a scope went through, stage by stage, gathered in one pass.
struct StageHistory {
  /// The figures of one stage.
  struct Track {
    /// Days from the first entry to a later stage, of all days.
    var advance = DayHistogram()
    /// Days of completed visits, summed per deal.
    var dwell = DayHistogram()
    /// Ages of the cohort's deals by what came of them.
    var converted = DayHistogram()
    var ended = DayHistogram()
    var undecided = DayHistogram()
    /// Deals of the cohort that we withdrew from the stage.
    var withdrawn = 0
  }

  private var tracks: IdentityTable<Track>

  init(_ reading: BookReading, _ scope: Scope) {
    let today = reading.today.number
    var tracks = IdentityTable(reading.book.stages) { _ in Track() }
    let days = scope.period.map { $0.first.number...$0.last.number }
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachPassage(of: row) { passage in
        tracks[passage.stage]?.add(
          passage, of: row, age: Int(today) - Int(passage.entered),
          isInCohort: days.map { $0.contains(passage.entered) } ?? true)
      }
    }
    self.tracks = tracks
  }

  subscript(stage: Stage.ID) -> Track {
    tracks[UInt32(truncatingIfNeeded: stage.rawValue)] ?? Track()
  }

  func conversions(_ stages: [Stage]) -> [StageConversion] {
    stages.filter { $0.role == .open }.map { stage in
      let next = stages.first {
        $0.pipeline == stage.pipeline && $0.order > stage.order && $0.role != .lost
      }
      return self[stage.id].conversion(of: stage, next: next?.id)
    }
  }
}

extension StageHistory.Track {
  mutating func add(
    _ passage: StagePassage, of row: DealRow, age: Int, isInCohort: Bool
  ) {
    if let days = passage.daysToAdvance { advance.add(days) }
    guard isInCohort, age >= 0 else { return }
    if let days = passage.completedDays { dwell.add(days) }
    if passage.hasAdvanced {
      converted.add(age)
    } else if row.isOpen {
      undecided.add(age)
    } else if row.isWithdrawn {
      withdrawn += 1
    } else {
      ended.add(age)
    }
  }

  func conversion(of stage: Stage, next: Stage.ID?) -> StageConversion {
    // Where no deal has ever gone on, the days it should take stand in for those it took.
    let maturity = advance.p80 ?? stage.expectedDays ?? 0
    let k = converted.count(atLeast: maturity)
    let mature = k + ended.count(atLeast: maturity) + undecided.count(atLeast: maturity)
    let pending = undecided.count - undecided.count(atLeast: maturity)
    let all = converted.count + ended.count + undecided.count
    return StageConversion(
      stage: stage.id, next: next, rate: Rate(k, of: mature), pending: pending,
      decidedEarly: all - mature - pending, withdrawn: withdrawn, maturity: maturity,
      benchmark: stage.benchmark)
  }
}
