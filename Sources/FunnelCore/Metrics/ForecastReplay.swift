/// The complete periods before one, with what they brought and which deals were open on their eves,
/// worked out from the deals' present rows.
///
/// A deal was open on a day when it had been created and stood in an open stage by its visits. It
/// counts for the one period that its expected close day lies in, or the day it closed where no such
/// day was ever given.
struct ForecastReplay {
  /// The periods, oldest first, beginning with that of the first deal that was won or lost.
  let periods: [Period]
  /// What was won in each, in minor units.
  private(set) var won: [Int64]
  /// The open deals of each period that is tested; none for the others.
  private var deals: [[PastDeal]]
  /// From which period on forecasts are tested.
  private let firstTested: Int
  private let reading: BookReading
  private let scope: Scope

  /// A deal on the eve of a period.
  private struct PastDeal {
    var place: Int
    var stage: UInt32
    var amount: Int64
    var isDated: Bool
  }

  /// No more periods than this are looked back on.
  private static let most = 400

  init(_ reading: BookReading, _ scope: Scope, _ period: Period, testing tested: Int) {
    (self.reading, self.scope) = (reading, scope)
    var first = Int32.max
    let everything = scope.ofAllDays
    reading.forEachRow(of: everything) { row, _ in
      if row.isWon || row.isLost, row.closedOn != .min { first = min(first, row.closedOn) }
    }
    let periods = Self.periods(before: period, today: reading.today, from: first)
    self.periods = periods
    won = Array(repeating: 0, count: periods.count)
    deals = Array(repeating: [], count: periods.count)
    firstTested = max(0, periods.count - max(0, tested))
    reading.forEachPlace(of: everything) { place, row in add(row, at: place) }
  }

  private static func periods(before period: Period, today: Day, from first: Int32) -> [Period] {
    var periods: [Period] = []
    var past = period.previous
    // Only what is over can be counted.
    while past.last >= today {
      let earlier = past.previous
      // Before the first day there is no period.
      guard earlier.last < past.last else { return [] }
      past = earlier
    }
    while past.last.number >= first, periods.count < most {
      periods.append(past)
      past = past.previous
    }
    return periods.reversed()
  }

  private mutating func add(_ row: DealRow, at place: Int) {
    if row.isWon, let index = index(of: row.closedOn), let value = reading.value(row) {
      won[index].add(value)
    }
    let isDated = row.expectedClose != .min
    guard let index = index(of: isDated ? row.expectedClose : row.closedOn), index >= firstTested,
      reading.gate(row) != .pseudo, let amount = reading.value(row),
      let stage = reading.stage(of: row, before: periods[index].first.number)
    else { return }
    deals[index].append(PastDeal(place: place, stage: stage, amount: amount, isDated: isDated))
  }

  private func index(of day: Int32) -> Int? {
    guard day != .min else { return nil }
    let index = periods.partitioningIndex { $0.last.number >= day }
    return index < periods.count && periods[index].first.number <= day ? index : nil
  }

  /// The methods' forecasts beside what was won.
  func tests() -> [ForecastMethod: BackTest] {
    guard firstTested < periods.count else { return [:] }
    var points: [ForecastMethod: [BackTest.Point]] = [:]
    func note(_ method: ForecastMethod, _ index: Int, _ forecast: Int64) {
      points[method, default: []].append(
        BackTest.Point(period: periods[index], forecast: forecast, actual: won[index]))
    }
    for step in MovingAverage.steps(won) where step.place >= firstTested {
      note(.movingAverage, step.place, Int64(clamping: step.forecast))
    }
    let rows = reading.book.deals.rows
    var past = PastLearning(reading, scope, from: periods[firstTested].first)
    for index in firstTested..<periods.count {
      past.learn(before: periods[index].first)
      var (staged, rated, learned) = (Int64(0), Int64(0), Int64(0))
      var isRated = deals[index].isEmpty
      for deal in deals[index] {
        let row = rows[deal.place]
        let stage = reading.stage(deal.stage)?.probability ?? .zero
        if row.joint != nil { isRated = true }
        staged.add(stage.of(deal.amount))
        rated.add((row.joint ?? stage).of(deal.amount))
        learned.add((past.chance(row, standingIn: deal.stage) ?? stage).of(deal.amount))
      }
      note(.stageWeighted, index, staged)
      if isRated { note(.sdiWeighted, index, rated) }
      if past.isReady { note(.learned, index, learned) }
    }
    let all = deals.joined()
    let dated = Rate(all.reduce(0) { $0 + ($1.isDated ? 1 : 0) }, of: all.count)
    var tests: [ForecastMethod: BackTest] = [:]
    for (method, points) in points {
      // The moving average looks at no open deal.
      tests[method] = BackTest(points, dated: method == .movingAverage ? Rate(0, of: 0) : dated)
    }
    return tests
  }
}

/// Models that have learned only what was known on a past day.
private struct PastLearning {
  private let book: Book
  private var models: [UInt32: ChanceModel] = [:]
  /// Closed deals by the day they closed, the latest first.
  private var ahead: [(day: Int32, place: Int)] = []
  private var cases: [UInt32: NaiveBayes.Case] = [:]

  init(_ reading: BookReading, _ scope: Scope, from first: Day) {
    book = reading.book
    for pipeline in book.pipelines where scope.pipeline.map({ $0 == pipeline.id }) ?? true {
      let number = UInt32(truncatingIfNeeded: pipeline.id.rawValue)
      let model = ChanceModel(untaught: book, pipeline: pipeline.id)
      (models[number], cases[number]) = (model, model.blank)
    }
    for (place, row) in book.deals.rows.enumerated()
    where (row.isWon || row.isLost) && row.closedOn != .min && models[row.pipeline] != nil {
      if row.closedOn < first.number {
        learn(row)
      } else {
        ahead.append((row.closedOn, place))
      }
    }
    ahead.sort { ($1.day, $1.place) < ($0.day, $0.place) }
  }

  var isReady: Bool { models.values.contains { $0.isReady } }

  mutating func learn(before day: Day) {
    while let next = ahead.last, next.day < day.number {
      ahead.removeLast()
      learn(book.deals.rows[next.place])
    }
  }

  private mutating func learn(_ row: DealRow) {
    guard var deal = cases[row.pipeline] else { return }
    models[row.pipeline]?.learn(row, from: book, &deal)
  }

  func chance(_ row: DealRow, standingIn stage: UInt32) -> Percentage? {
    guard let model = models[row.pipeline], model.isReady, var deal = cases[row.pipeline] else {
      return nil
    }
    return model.chance(row, standingIn: stage, &deal)
  }
}

extension BookReading {
  /// The open stage that a row stood in at the end of the day before; nil where it was not there or
  /// had ended.
  func stage(of row: DealRow, before day: Int32) -> UInt32? {
    let begun =
      row.created != .min
      ? row.created : visitPlaces(of: row).first.map { visits[$0].entered.number }
    guard let begun, begun < day, row.isOpen || row.closedOn == .min || row.closedOn >= day else {
      return nil
    }
    // A deal without visits stands where it stands since its creation.
    let last = visitPlaces(of: row).last { visits[$0].entered.number < day }
    let stage = last.map { UInt32(truncatingIfNeeded: visits[$0].stage.rawValue) }
    guard let stage = stage ?? (row.visitCount == 0 ? row.stage : nil) else { return nil }
    return self.stage(stage)?.role == .open ? stage : nil
  }
}
