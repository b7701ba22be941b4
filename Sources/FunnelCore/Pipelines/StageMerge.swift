/// What merging a stage into another one does, to be looked at before it is done.
///
/// Worked example: 12 open deals stand in Demo; 9 others stood there once, 7 of which went on. Merged
/// into Proposal, 12 deals go there, and 7 conversions of 21 visits count for Proposal as well.
public struct StageMerge: Hashable, Sendable {
  /// The stage that goes.
  public let stage: Stage.ID
  /// The stage that takes its place.
  public let successor: Stage.ID
  /// The deals that stand in it and go to the other.
  public let moving: [Deal.ID]
  /// How many deals ever stood in it, those that stand there now among them.
  public let visits: Int
  /// How many of them went on from it or were won.
  public let conversions: Int

  /// What merging would do in a book.
  public init(_ stage: Stage.ID, into successor: Stage.ID, in book: Book, today: Day) {
    (self.stage, self.successor) = (stage, successor)
    let reading = BookReading(book, today: today)
    let number = UInt32(truncatingIfNeeded: stage.rawValue)
    var (moving, visits, conversions): ([Deal.ID], Int, Int) = ([], 0, 0)
    for row in book.deals.rows {
      if row.stage == number { moving.append(Deal.ID(row.id)) }
      reading.forEachPassage(of: row) { passage in
        guard passage.stage == number else { return }
        visits += 1
        if passage.hasAdvanced { conversions += 1 }
      }
    }
    (self.moving, self.visits, self.conversions) = (moving, visits, conversions)
  }
}

/// Which deals go on to the new stage when a stage is split.
public enum SplitChoice: Hashable, Sendable {
  /// All stay.
  case none
  /// All go.
  case all
  /// Those go that have stood there for more than so many days.
  case olderThan(days: Int)
  /// Those go that pass a filter.
  case filter(DealFilter)

  /// The open deals of a stage that go, in the order of their numbers.
  public func deals(of stage: Stage, in book: Book, today: Day) -> [Deal.ID] {
    var filter = DealFilter.everything
    if case .filter(let chosen) = self { filter = chosen }
    let scope = Scope(pipeline: stage.pipeline, filter: filter, today: today)
    let deals = DealQuery(scope, part: .stage(stage.id)).deals(in: book).filter(\.isOpen)
    switch self {
    case .none: return []
    case .all, .filter: return deals.map(\.id)
    case .olderThan(let days):
      return deals.filter { ($0.daysInStage(on: today) ?? 0) > days }.map(\.id)
    }
  }
}

extension SplitChoice {
  /// The choice that somebody typed: `none`, `all`, `>30` for days in the stage, or a filter.
  ///
  /// Nil for a filter that is not understood, and for an empty text.
  public init?(_ typed: String) {
    let text = typed.trimmed
    switch text.lowercased() {
    case "": return nil
    case "none", "不转", "不轉": self = .none
    case "all", "全部": self = .all
    default:
      let digits = text.dropFirst().filter { !$0.isWhitespace }
      if text.first == ">", let days = Int(digits), (0...36_600).contains(days) {
        self = .olderThan(days: days)
        return
      }
      let filter = DealFilter(text)
      guard filter.problems.isEmpty else { return nil }
      self = .filter(filter)
    }
  }
}

extension Stage {
  /// A new open stage for a place among the open ones, without a name: its chance lies between its
  /// neighbours', as an assumption, with the days of shipped stages.
  public static func proposed(
    at place: Int, in pipeline: Pipeline.ID, of book: Book
  ) -> Stage {
    let open = book.stages(of: pipeline).filter { $0.role == .open }
    let before = open.indices.contains(place - 1) ? open[place - 1].probability.basisPoints : 0
    let after = open.indices.contains(place) ? open[place].probability.basisPoints : 10_000
    var stage = Stage(id: Stage.ID(-1))
    (stage.pipeline, stage.isAssumed) = (pipeline, true)
    stage.probability = Percentage(basisPoints: Int(before + after) / 2) ?? .zero
    (stage.expectedDays, stage.rotDays) = (14, 30)
    return stage
  }
}
