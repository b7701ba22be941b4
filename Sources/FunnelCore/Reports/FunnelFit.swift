/// A real funnel beside its ideal: what is missing, what is too much, and what that means.
///
/// Counted are open deals of any close day that are no pseudo-opportunities and do not rest. The
/// first third of the stages is the top, the last third the bottom.
public struct FunnelFit: Hashable, Sendable {
  /// The ideal.
  public var ideal: IdealFunnel
  /// The stages in order.
  public var rows: [Row]
  /// What is wrong with the shape; nothing where too little is known or all is well.
  public var diagnoses: [Diagnosis]
  /// The rep's daily mirror: bowl, pot and field.
  public var mirror: [Reflection]

  /// One stage.
  public struct Row: Hashable, Sendable {
    /// The stage.
    public var stage: Stage.ID
    /// Where in the funnel it lies.
    public var part: Part
    /// How many deals stand there.
    public var actual: Int
    /// How many should; nil where that is unknown.
    public var ideal: Double?

    /// Actual minus ideal; nil where the ideal is unknown.
    public var difference: Double? { ideal.map { Double(actual) - $0 } }
  }

  /// A third of the funnel.
  public enum Part: String, Choice {
    case top
    case middle
    case bottom

    /// The zone that deals without rates are taken to stand in there.
    public var zone: Zone {
      switch self {
      case .top: .above
      case .middle: .inFunnel
      case .bottom: .bestFew
      }
    }
  }

  /// A fault of the shape.
  public enum Diagnosis: String, Choice {
    /// The top holds over a quarter too few: later there will be nothing to win.
    case dryTop
    /// The middle holds over a quarter too many: deals do not go on.
    case jammedMiddle
    /// The bottom holds over a quarter too many: deals were put there before their time.
    case prematureBottom
  }

  /// A place of the daily mirror: in the bowl (Best Few), in the pot (In), in the field (Above).
  public struct Reflection: Hashable, Sendable {
    /// The zone.
    public var zone: Zone
    /// The deals in it by score; by the part of their stage where they have no rates.
    public var actual: Int
    /// How many there should be; nil where that is unknown.
    public var ideal: Double?

    /// How many whole deals are missing, at least 0; nil where that is unknown.
    public var shortage: Int? {
      ideal.map { max(0, Int(($0 - Double(actual) - 1e-9).rounded(.up))) }
    }
  }

  /// From which share of the ideal on a difference is a fault.
  public static let tolerance = 0.25

  /// The deals of a scope against an ideal funnel of its pipeline.
  public init(_ book: Book, _ scope: Scope, ideal: IdealFunnel) {
    let reading = BookReading(book, scope)
    var rows = Self.rows(ideal)
    let places = Dictionary(
      uniqueKeysWithValues: rows.indices.map {
        (UInt32(truncatingIfNeeded: rows[$0].stage.rawValue), $0)
      })
    var zones: [Zone: Int] = [:]
    reading.forEachRow(of: scope) { row, _ in
      guard row.isOpen, !row.isPaused(on: scope.today.number), reading.gate(row) != .pseudo,
        let place = places[row.stage]
      else { return }
      rows[place].actual += 1
      zones[row.score == nil ? rows[place].part.zone : row.zone, default: 0] += 1
    }
    self.init(ideal, rows, zones)
  }

  /// The same deals against another ideal funnel of the same stages, without counting them anew.
  public func measured(against ideal: IdealFunnel) -> FunnelFit {
    var rows = Self.rows(ideal)
    for place in rows.indices {
      rows[place].actual = self.rows.first { $0.stage == rows[place].stage }?.actual ?? 0
    }
    let zones = Dictionary(uniqueKeysWithValues: mirror.map { ($0.zone, $0.actual) })
    return FunnelFit(ideal, rows, zones)
  }

  /// The zone that the mirror counts a deal in; nil where its stage is none of the ideal's.
  public func zone(of deal: Deal) -> Zone? {
    guard let row = rows.first(where: { $0.stage == deal.stage }) else { return nil }
    return deal.score == nil ? row.part.zone : deal.zone
  }

  init(_ ideal: IdealFunnel, _ rows: [Row], _ zones: [Zone: Int]) {
    (self.ideal, self.rows) = (ideal, rows)
    func wanted(_ part: Part) -> Double? {
      let meant = rows.filter { $0.part == part }.map(\.ideal)
      return meant.isEmpty || meant.contains(nil) ? nil : meant.reduce(0) { $0 + ($1 ?? 0) }
    }
    func standing(_ part: Part) -> Double {
      rows.reduce(0) { $0 + ($1.part == part ? Double($1.actual) : 0) }
    }
    func isOff(_ part: Part, _ sign: Double) -> Bool {
      guard let wanted = wanted(part) else { return false }
      let excess = (standing(part) - wanted) * sign
      return excess >= 1 && excess > wanted * Self.tolerance
    }
    diagnoses = []
    if isOff(.top, -1) { diagnoses.append(.dryTop) }
    if isOff(.middle, 1) { diagnoses.append(.jammedMiddle) }
    if isOff(.bottom, 1) { diagnoses.append(.prematureBottom) }
    mirror = Part.allCases.reversed().map { part in
      Reflection(zone: part.zone, actual: zones[part.zone] ?? 0, ideal: wanted(part))
    }
  }

  private static func rows(_ ideal: IdealFunnel) -> [Row] {
    let count = ideal.steps.count
    let third = max(1, count / 3)
    return ideal.steps.enumerated().map { place, step in
      let part: Part =
        place < third && place < count - 1 ? .top : place >= count - third ? .bottom : .middle
      return Row(stage: step.stage, part: part, actual: 0, ideal: ideal.deals(in: step))
    }
  }
}
