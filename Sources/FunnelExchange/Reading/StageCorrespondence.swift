public import FunnelCore

/// Which stage of another pipeline each stage of a pipeline corresponds to: a proposal that people
/// look over before deals change their pipeline.
///
/// A stage of the same name in any language comes first, then one of a synonymous name. What is
/// left keeps the order of the others: the first stage goes to the first, and any other to the one
/// of the nearest chance of winning, the earlier of two that are equally near. Where one of the two
/// chances is only assumed, the share of the way counts, (i + 1) / (n + 1) for the i-th of n stages.
/// Worked example: of the five-stage pipeline, Initial contact (10 %) corresponds to Universe of the
/// strategic zones, Needs confirmed (2 of 6 parts of the way) to Above (2 of 5 parts) and Negotiation
/// (4 of 6) to In (3 of 5).
public struct StageCorrespondence: Hashable, Sendable {
  /// The open stages that deals come from, in order, with the ones they go to.
  public private(set) var pairs: [Pair] = []

  /// A stage and the one that it corresponds to.
  public struct Pair: Hashable, Sendable {
    /// Where deals stand.
    public var from: Stage.ID
    /// Where they would go.
    public var to: Stage.ID
  }

  /// The proposal for the stages of two pipelines in order; only the open ones count, and it is
  /// empty where either pipeline has none.
  public init(from sources: [Stage], to targets: [Stage]) {
    let (sources, targets) = (sources.filter(\.isStep), targets.filter(\.isStep))
    guard !targets.isEmpty else { return }
    let named = sources.map { $0.place(among: targets) }
    var lowest = 0
    for (place, stage) in sources.enumerated() {
      let highest = named[place...].compactMap { $0 }.min() ?? targets.count - 1
      let range = lowest...max(lowest, highest)
      let nearest =
        place == 0
        ? range.lowerBound
        : range.min { left, right in
          let way = StepDistance(place, of: sources)
          return (way.to(left, of: targets), left) < (way.to(right, of: targets), right)
        } ?? lowest
      let target = named[place] ?? nearest
      lowest = max(lowest, target)
      pairs.append(Pair(from: stage.id, to: targets[target].id))
    }
  }

  /// The stage that a stage corresponds to; nil where it is no open stage of the first pipeline.
  public subscript(stage: Stage.ID) -> Stage.ID? {
    get { pairs.first { $0.from == stage }?.to }
    set {
      guard let newValue, let place = pairs.firstIndex(where: { $0.from == stage }) else { return }
      pairs[place].to = newValue
    }
  }
}

/// How far a step of one pipeline lies from those of another one.
private struct StepDistance {
  let stage: Stage
  let share: Double

  init(_ place: Int, of stages: [Stage]) {
    stage = stages[place]
    share = Double(place + 1) / Double(stages.count + 1)
  }

  /// The distance in basis points of the way.
  func to(_ place: Int, of others: [Stage]) -> Int {
    let other = StepDistance(place, of: others)
    guard stage.isAssumed || other.stage.isAssumed else {
      return abs(Int(stage.probability.basisPoints) - Int(other.stage.probability.basisPoints))
    }
    return Int((abs(share - other.share) * 10_000).rounded())
  }
}

extension Stage {
  /// Whether deals stand in it on their way.
  fileprivate var isStep: Bool { role == .open && mergedInto == nil }

  /// The place of the stage of the same name, else of a synonymous one.
  fileprivate func place(among stages: [Stage]) -> Int? {
    let names = [name.en, name.hans, name.hant]
    if let same = stages.firstIndex(where: { stage in names.contains { stage.isCalled($0) } }) {
      return same
    }
    let keys = Set(names.map { StageSynonyms.key(of: $0) })
    return stages.firstIndex { stage in
      [stage.name.en, stage.name.hans, stage.name.hant]
        .contains { keys.contains(StageSynonyms.key(of: $0)) }
    }
  }
}
