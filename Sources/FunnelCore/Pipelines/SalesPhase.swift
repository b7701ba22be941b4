/// How far a sale has come, whatever a pipeline calls its stages.
///
/// It says which texts of the playbook fit a stage, and which stage of another pipeline a deal
/// belongs to.
public enum SalesPhase: Int, CaseIterable, Comparable, Sendable {
  /// Finding who might buy.
  case prospecting
  /// Getting to talk to them.
  case contact
  /// Understanding what they need.
  case need
  /// Showing what we have.
  case demonstration
  /// Proposing and quoting.
  case proposal
  /// Agreeing on price and terms.
  case negotiation
  /// Signing.
  case contract

  /// Orders phases from the first to the last.
  public static func < (left: SalesPhase, right: SalesPhase) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Book {
  /// The phase of a stage: that of the shipped stage of the same name, those of the pipeline's own
  /// template first; else by its place among the open stages, from contact to contract.
  ///
  /// Stages that are won or lost are beyond all phases and count as contract. Worked example: the
  /// third of five open stages that nobody ships is in the proposal phase.
  public func phase(of stage: Stage) -> SalesPhase {
    guard stage.role == .open else { return .contract }
    let own = pipelines[stage.pipeline]?.template.flatMap(PipelineTemplate.named)
    for template in [own].compactMap({ $0 }) + PipelineTemplate.all {
      if let phase = template.phase(ofStageCalled: stage.name) { return phase }
    }
    let open = stages(of: stage.pipeline).filter { $0.role == .open }
    guard let place = open.firstIndex(where: { $0.id == stage.id }), open.count > 1 else {
      return .need
    }
    return Self.usualPhases[place * (Self.usualPhases.count - 1) / (open.count - 1)]
  }

  private static let usualPhases: [SalesPhase] = [
    .contact, .need, .proposal, .negotiation, .contract,
  ]
}

extension PipelineTemplate {
  /// The phase of the open stage of that name in any language.
  fileprivate func phase(ofStageCalled name: Translated) -> SalesPhase? {
    let names = Set([name.en, name.hans, name.hant].map { $0.lowercased() })
    return stages.first { stage in
      stage.role == .open
        && ![stage.name.en, stage.name.hans, stage.name.hant]
          .allSatisfy { !names.contains($0.lowercased()) }
    }?.phase
  }
}
