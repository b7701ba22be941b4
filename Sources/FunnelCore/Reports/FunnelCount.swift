/// Counts deals stage by stage for the funnel report.
struct FunnelCount {
  private(set) var totals = FunnelReport.Totals()
  private(set) var foreign = Unconverted()
  private var counted: [FunnelReport.Row]
  private var standing: [DayHistogram]
  private let places: IdentityTable<Int>
  private let reading: BookReading
  private let stagnation: Stagnation

  init(_ stages: [Stage], in reading: BookReading) {
    self.reading = reading
    stagnation = reading.stagnation
    counted = stages.map { FunnelReport.Row(stage: $0) }
    standing = stages.map { _ in DayHistogram() }
    var places = IdentityTable<Int>()
    for (place, stage) in stages.enumerated() {
      places[UInt32(truncatingIfNeeded: stage.id.rawValue)] = place
    }
    self.places = places
  }

  /// The rows with their medians.
  var rows: [FunnelReport.Row] {
    zip(counted, standing).map { row, days in
      var row = row
      row.medianDays = days.median
      return row
    }
  }

  mutating func add(_ row: DealRow) {
    let known = reading.value(row)
    if known == nil { foreign.add(row) }
    let (value, weighted) = (known ?? 0, reading.weighted(row))
    addTotals(row, value: value, weighted: weighted)
    guard let place = places[row.stage], !row.isWithdrawn else { return }
    counted[place].count += 1
    counted[place].value.add(value)
    guard row.isOpen else { return }
    counted[place].weighted.add(weighted)
    addOpen(row, value: value, weighted: weighted, to: place)
  }

  private mutating func addOpen(
    _ row: DealRow, value: Int64, weighted: Int64, to place: Int
  ) {
    switch reading.gate(row) {
    case .genuine: counted[place].verified += 1
    case .unverified:
      counted[place].unverified += 1
      counted[place].unverifiedValue.add(value)
      counted[place].unverifiedWeighted.add(weighted)
    case .pseudo:
      counted[place].pseudo += 1
      counted[place].pseudoValue.add(value)
    }
    if row.isPaused(on: reading.today.number) { counted[place].paused += 1 }
    if stagnation.isStagnant(row, in: reading) { counted[place].stagnant += 1 }
    if let days = reading.daysInStage(row) { standing[place].add(days) }
  }

  private mutating func addTotals(_ row: DealRow, value: Int64, weighted: Int64) {
    if row.isOpen {
      totals.open += 1
      totals.openValue.add(value)
      totals.weighted.add(weighted)
      if row.isPaused(on: reading.today.number) { totals.paused += 1 }
    } else if row.isWon {
      totals.won += 1
      totals.wonValue.add(value)
    } else if row.isLost {
      totals.lost += 1
      totals.lostValue.add(value)
    } else {
      totals.withdrawn += 1
    }
  }
}

extension Int64 {
  /// Adds an amount, and stays at the largest one where the sum would be beyond it.
  mutating func add(_ amount: Int64) {
    let (sum, overflow) = addingReportingOverflow(amount)
    self = overflow ? (amount < 0 ? .min : .max) : sum
  }
}
