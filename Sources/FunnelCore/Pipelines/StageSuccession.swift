/// Which stage took the place of each one that was merged into another.
///
/// Past visits and past events name the stages as they were; whoever reads them looks here, so
/// that what happened in a merged stage counts for its successor.
public struct StageSuccession: Hashable, Sendable {
  private var successors: [Stage.ID: Stage.ID] = [:]

  /// The succession that some stages tell of.
  public init(_ stages: some Sequence<Stage>) {
    var next: [Stage.ID: Stage.ID] = [:]
    for stage in stages { next[stage.id] = stage.mergedInto }
    for first in next.keys {
      var (last, seen) = (first, Set([first]))
      while let later = next[last], seen.insert(later).inserted { last = later }
      if last != first { successors[first] = last }
    }
  }

  /// Whether no stage was ever merged.
  public var isEmpty: Bool { successors.isEmpty }

  /// The stage that stands for this one now; itself where it was not merged.
  public func present(_ stage: Stage.ID) -> Stage.ID { successors[stage] ?? stage }

  /// Visits with present stages; going on from a stage to its successor is no visit of its own.
  public func present(_ visits: [Visit]) -> [Visit] {
    visits.reduce(into: []) { present, visit in
      let stage = self.present(visit.stage)
      if present.last?.stage != stage {
        present.append(Visit(stage: stage, entered: visit.entered))
      }
    }
  }
}

extension DealEntry {
  /// Puts the successors of merged stages in their places.
  public mutating func follow(_ succession: StageSuccession) {
    guard !succession.isEmpty else { return }
    stage = succession.present(stage)
    visits = succession.present(visits)
  }
}

extension Book {
  /// The stage that stands for this one now, for what was written before a merge.
  public func present(_ stage: Stage.ID) -> Stage.ID { StageSuccession(stages).present(stage) }
}
