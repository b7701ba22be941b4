/// What became of a period's open funnel between two days, deal by deal.
///
/// start + new + pulled in + increased − decreased − won − lost − pushed out = end, in number and
/// in value. Covers the open genuine deals expected to close in the period (all of them without a
/// period). Deals won or lost between the two days count with the amount they were closed at, so
/// that the step shows what was won; the difference to their amount at the start is an increase
/// or a decrease. What came and was closed between the days is in both steps. Every other way of
/// coming or going is new or pushed out, with its cause. Amounts are minor units of the settings'
/// currency; unknown ones count as nothing.
/// Worked example: 100 at the start, a new deal of 40, one pulled in of 20, one raised from 30 to
/// 45, one of 25 won and one of 10 lost: 100 + 40 + 20 + 15 − 25 − 10 = 140 at the end.
public struct Waterfall: Hashable, Sendable {
  /// What amounts are counted in.
  public var currency: Currency
  /// The day of the start.
  public var from: Day
  /// The day of the end.
  public var to: Day
  /// The funnel on the first day.
  public var start = DealSum()
  /// The funnel on the second day.
  public var end = DealSum()
  /// What no rate converts, of the deals of both days, by currency code.
  public var unconverted: [ForeignValue] = []
  private var steps = StepKind.allCases.map { Step(kind: $0) }

  /// A step from the start to the end.
  public enum StepKind: String, Choice {
    case new
    case pulledIn
    case increased
    case decreased
    case won
    case lost
    case pushedOut

    /// Whether the step adds to the funnel.
    public var isGain: Bool { [.new, .pulledIn, .increased].contains(self) }

    /// Whether the step changes what deals are worth, and not their number.
    public var isRevaluation: Bool { self == .increased || self == .decreased }
  }

  /// Why a deal is in a step.
  public enum Cause: String, Choice {
    /// It was created.
    case created
    /// Its expected close day moved.
    case closeMoved
    /// It was opened again.
    case reopened
    /// It passed the gate, or fell through it.
    case gate
    /// It is another owner's, pipeline's or whatever else the scope asks for.
    case scope
    /// Its amount changed.
    case amount
    /// Its amount was unknown, or has become so.
    case amountKnown
    /// Its currency is worth more or less.
    case rate
    /// It was closed.
    case closed
    /// We withdrew it.
    case withdrawn
    /// It was deleted.
    case removed
  }

  /// A deal in a step.
  public struct Entry: Hashable, Sendable {
    /// The deal.
    public var deal: Deal.ID
    /// What it adds to the step, in minor units.
    public var value: Int64
    /// Why.
    public var cause: Cause
  }

  /// One step with the deals behind it, in the order of their identities.
  public struct Step: Hashable, Sendable {
    /// The step.
    public var kind: StepKind
    /// What the deals add up to; a decrease as a positive amount.
    public var value: Int64 = 0
    /// The deals.
    public var entries: [Entry] = []

    /// How many deals it is made of.
    public var count: Int { entries.count }
  }

  /// A step.
  public subscript(kind: StepKind) -> Step { steps[kind.place] }

  /// The steps in order.
  public var all: [Step] { steps }

  /// What start and steps miss the end by: 0 in number and in value.
  public var residue: (count: Int, value: Int64) {
    var (count, value) = (start.count - end.count, start.value &- end.value)
    for step in steps {
      let sign = step.kind.isGain ? 1 : -1
      value &+= Int64(sign) &* step.value
      if !step.kind.isRevaluation { count += sign * step.count }
    }
    return (count, value)
  }

  mutating func add(_ kind: StepKind, _ row: DealRow, _ value: Int64, _ cause: Cause) {
    steps[kind.place].value.add(value)
    steps[kind.place].entries.append(
      Entry(deal: Deal.ID(row.id), value: value, cause: cause))
  }

  /// The bridge between a past book and a later one.
  ///
  /// - Parameters:
  ///   - past: The book as of the first day.
  ///   - day: The first day.
  ///   - book: The book on the day of the scope.
  ///   - scope: The pipeline, period and filter of the funnel, seen on the second day.
  public init(from past: Book, on day: Day, to book: Book, _ scope: Scope) {
    var before = scope
    before.today = day
    (from, to) = (day, scope.today)
    let sides = (WaterfallSide(past, before), WaterfallSide(book, scope))
    currency = sides.1.reading.currency
    let (old, new) = (past.deals.rows, book.deals.rows)
    var (left, right) = (0, 0)
    var foreign = Unconverted()
    while left < old.count || right < new.count {
      let first = left < old.count ? old[left].id : .max
      let second = right < new.count ? new[right].id : .max
      let before = first <= second ? sides.0.standing(of: old[left]) : nil
      let after = second <= first ? sides.1.standing(of: new[right]) : nil
      add(before, after)
      if let deal = [after, before].compactMap({ $0 }).first(where: \.isMember), !deal.isKnown {
        foreign.add(deal.row)
      }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    unconverted = foreign.list
  }
}

extension Waterfall.StepKind {
  fileprivate var place: Int {
    switch self {
    case .new: 0
    case .pulledIn: 1
    case .increased: 2
    case .decreased: 3
    case .won: 4
    case .lost: 5
    case .pushedOut: 6
    }
  }
}
