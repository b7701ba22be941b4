/// What came into a stage in a period and what became of it: start + in − out − lost = end.
///
/// Start is what stood there when the day before the period ended, end what stands there when
/// its last day ends. A deal that came twice came in twice. Amounts are those the deals have now,
/// in minor units of the settings' currency, so that the figures add up exactly.
/// Worked example: 5 stood there, 4 came, 3 went on, 1 went back, 1 was lost: 4 stand there.
public struct StageFlow: Hashable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  private var sums = Part.allCases.map { _ in DealSum() }

  /// A figure of the flow.
  public enum Part: String, Choice {
    /// Stood there before the period.
    case start
    /// Came to the stage.
    case entered
    /// Went on to a later stage.
    case advanced
    /// Went back to an earlier stage.
    case returned
    /// Went to another pipeline.
    case elsewhere
    /// Won from this stage.
    case won
    /// Withdrawn by us from this stage.
    case withdrawn
    /// Lost from this stage.
    case lost
    /// Stands there when the period is over.
    case end

    /// What the figure does to those that stand in the stage: adds to them, takes from them, or
    /// is their number itself.
    public var direction: Int {
      switch self {
      case .start, .end: 0
      case .entered: 1
      case .advanced, .returned, .elsewhere, .won, .withdrawn, .lost: -1
      }
    }
  }

  /// The deals of a figure.
  public subscript(part: Part) -> DealSum { sums[part.place] }

  /// What left the stage in any way but by being lost.
  public var out: Int {
    Part.allCases.filter { $0.direction < 0 && $0 != .lost }.reduce(0) { $0 + self[$1].count }
  }

  /// Of the deals that left the stage for better or worse, those that went on from it or were won.
  ///
  /// What happened in the days of the flow, whenever the deals had come: a conversion that shows
  /// within a week what that of a cohort shows after months. Deals that we withdrew or that went
  /// to another pipeline are in neither. Worked example: 3 went on, 1 was won, 1 went back and 3
  /// were lost: 4/8.
  public var onward: Rate {
    let gone = self[.advanced].count + self[.won].count
    return Rate(gone, of: gone + self[.returned].count + self[.lost].count)
  }

  /// Start and all that came, less all that left, less the end: 0 in number and in value.
  public var residue: DealSum {
    var residue = DealSum()
    for part in Part.allCases {
      let sign = part == .start ? 1 : part == .end ? -1 : part.direction
      residue.count += sign * self[part].count
      residue.valued += sign * self[part].valued
      residue.value &+= Int64(sign) &* self[part].value
    }
    return residue
  }

  /// The flow of a scope's open stages, in pipeline order; of all days where it has no period.
  public static func all(_ book: Book, _ scope: Scope) -> [StageFlow] {
    all(BookReading(book, scope), scope)
  }

  static func all(_ reading: BookReading, _ scope: Scope) -> [StageFlow] {
    let stages = reading.book.stages(of: scope).filter { $0.role == .open }
    let places = IdentityTable(places: stages.map(\.id))
    var flows = stages.map { StageFlow(stage: $0.id) }
    let days = scope.days
    reading.forEachRow(of: scope) { row, _ in
      let value = reading.value(row)
      reading.forEachStay(of: row) { stay in
        guard let place = places[stay.stage] else { return }
        reading.forEachPart(of: stay, in: days) { flows[place].sums[$0.place].add(value) }
      }
    }
    return flows
  }

  /// The deals behind a figure of a stage.
  public static func deals(
    _ book: Book, _ scope: Scope, in stage: Stage.ID, _ part: Part
  ) -> Set<Deal.ID> {
    let reading = BookReading(book, scope)
    let days = scope.days
    var deals: Set<Deal.ID> = []
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachStay(of: row) { stay in
        guard Int64(stay.stage) == stage.rawValue else { return }
        reading.forEachPart(of: stay, in: days) { found in
          if found == part { deals.insert(Deal.ID(row.id)) }
        }
      }
    }
    return deals
  }
}

extension StageFlow.Part {
  fileprivate var place: Int {
    switch self {
    case .start: 0
    case .entered: 1
    case .advanced: 2
    case .returned: 3
    case .elsewhere: 4
    case .won: 5
    case .withdrawn: 6
    case .lost: 7
    case .end: 8
    }
  }
}

extension BookReading {
  /// Calls a function for each figure of the flow that a stay belongs to.
  fileprivate func forEachPart(
    of stay: Stay, in days: ClosedRange<Int32>, _ body: (StageFlow.Part) -> Void
  ) {
    let isAllDays = days.lowerBound == .min
    if !isAllDays, stay.isStanding(after: days.lowerBound - 1) { body(.start) }
    if isAllDays || days.contains(stay.entered) { body(.entered) }
    if stay.isStanding(after: days.upperBound) { body(.end) }
    guard let outlet = stay.outlet, stay.isLeft(in: days) else { return }
    switch outlet {
    case .won: body(.won)
    case .lost: body(.lost)
    case .withdrawn: body(.withdrawn)
    case .stage(let number): body(part(from: stay.stage, to: number))
    }
  }

  private func part(from number: UInt32, to target: UInt32) -> StageFlow.Part {
    guard let from = stage(number), let to = stage(target), from.pipeline == to.pipeline
    else { return .elsewhere }
    return to.order > from.order ? .advanced : .returned
  }
}
