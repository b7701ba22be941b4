/// Which stage of another pipeline each stage of a pipeline corresponds to: a proposal that people
/// look over before deals change their pipeline.
///
/// A stage of the same name in any language comes first, then the first one of the nearest phase of
/// a sale, the earlier phase where two are equally near.
/// Worked example: of the five-stage pipeline, Proposal & quote corresponds to Proposal & objections
/// of the seven-step one, and Negotiation as well, since no phase is nearer.
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

  /// The proposal for two pipelines; empty where either has no open stage.
  public init(from: Pipeline.ID, to: Pipeline.ID, in book: Book) {
    let targets = book.stages(of: to).filter { $0.role == .open }
    let phases = targets.map { book.phase(of: $0) }
    for stage in book.stages(of: from) where stage.role == .open {
      let phase = book.phase(of: stage)
      let nearest = targets.indices.min { left, right in
        let distances = [left, right].map { abs(phases[$0].rawValue - phase.rawValue) }
        return (distances[0], left) < (distances[1], right)
      }
      let named = targets.first { $0.name.shares(aNameWith: stage.name) }
      guard let target = named ?? nearest.map({ targets[$0] }) else { continue }
      pairs.append(Pair(from: stage.id, to: target.id))
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

extension Translated {
  /// Whether both are called the same in some language.
  func shares(aNameWith other: Translated) -> Bool {
    en.lowercased() == other.en.lowercased() || hans == other.hans || hant == other.hant
  }
}
