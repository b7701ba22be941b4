/// What every deal of a book has taken, and what deals of each pipeline take until they are won
/// or lost.
public struct EffortTable: Sendable {
  private var efforts: [Int64: Effort] = [:]
  private var won: [UInt32: EffortMedians] = [:]
  private var lost: [UInt32: EffortMedians] = [:]

  /// The efforts of a book's deals.
  ///
  /// - Parameters:
  ///   - activities: All activities of the store; those planned, those without a deal, and those
  ///     later than `today` or than the end of their deal do not count.
  public init(_ book: Book, activities: some Sequence<Activity>, today: Day) {
    for activity in activities {
      guard activity.isDone, let id = activity.deal, let deal = book.deals[id] else { continue }
      let day = activity.day ?? today
      if day <= today, day <= deal.closedOn ?? today {
        efforts[id.rawValue, default: Effort()].add(activity)
      }
    }
    var (wins, losses) = ([UInt32: EffortSample](), [UInt32: EffortSample]())
    for row in book.deals.rows where row.isWon || row.isLost {
      let effort = efforts[row.id] ?? Effort()
      if row.isWon {
        wins[row.pipeline, default: EffortSample()].add(row, effort)
      } else {
        losses[row.pipeline, default: EffortSample()].add(row, effort)
      }
    }
    won = wins.mapValues(\.medians)
    lost = losses.mapValues(\.medians)
  }

  /// What a deal has taken.
  public subscript(deal: Deal.ID) -> Effort { efforts[deal.rawValue] ?? Effort() }

  /// What deals of a pipeline take until they are won.
  public func won(in pipeline: Pipeline.ID) -> EffortMedians {
    won[UInt32(truncatingIfNeeded: pipeline.rawValue)] ?? EffortMedians()
  }

  /// What deals of a pipeline take until they are lost.
  public func lost(in pipeline: Pipeline.ID) -> EffortMedians {
    lost[UInt32(truncatingIfNeeded: pipeline.rawValue)] ?? EffortMedians()
  }
}

/// The efforts and days of deals that ended one way.
private struct EffortSample {
  private var minutes: [Int64] = []
  private var costs: [Int64] = []
  private var days: [Int64] = []
  private var cycle = DayHistogram()

  mutating func add(_ row: DealRow, _ effort: Effort) {
    var length: Int?
    if row.created != .min, row.closedOn != .min {
      length = max(0, Int(row.closedOn) - Int(row.created))
    }
    if let length { cycle.add(length) }
    guard effort.minutes > 0 else { return }
    minutes.append(Int64(effort.minutes))
    costs.append(effort.cost)
    if let length { days.append(Int64(length)) }
  }

  var medians: EffortMedians {
    var medians = EffortMedians()
    medians.count = minutes.count
    medians.minutes = median(of: minutes).map { Int($0) }
    medians.cost = costs.contains { $0 > 0 } ? median(of: costs) : nil
    medians.days = median(of: days).map { Int($0) }
    medians.cycle = cycle.summary
    return medians
  }

  private func median(of values: [Int64]) -> Int64? {
    guard values.count >= EffortMedians.minimum else { return nil }
    let sorted = values.sorted()
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return low + (high - low + 1) / 2
  }
}
