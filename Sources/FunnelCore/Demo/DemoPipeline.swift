/// The two pipelines of the demonstration.
enum DemoPipeline: CaseIterable {
  case fiveStage
  case strategicZones

  var template: PipelineTemplate {
    switch self {
    case .fiveStage: .fiveStage
    case .strategicZones: .strategicZones
    }
  }

  /// The provisional identity of the pipeline, and of the first of its stages.
  var firstProvisional: Int64 {
    switch self {
    case .fiveStage: -1
    case .strategicZones: -101
    }
  }

  var id: Pipeline.ID { Pipeline.ID(firstProvisional) }

  /// The stage at a place, 0 the first.
  func stage(_ place: Int) -> Stage.ID { Stage.ID(firstProvisional - Int64(place)) }

  /// How many days a deal usually stands in each open stage.
  var dwell: [Int] {
    switch self {
    case .fiveStage: [12, 26, 21, 17, 7]
    case .strategicZones: [35, 30, 24, 14]
    }
  }

  /// Chances of a stage's deals: levels of fund and competition rate they may have.
  func levels(at place: Int) -> (fund: [Int], competition: [Int]) {
    let depth = self == .fiveStage ? place : place + 1
    return switch depth {
    case ...1: ([25, 25, 50], [25, 50, 50, 75])
    case 2: ([50, 50, 75], [50, 50, 75])
    case 3: ([75, 75, 99], [50, 75, 75])
    default: ([75, 99, 99], [75, 75, 99])
    }
  }

  /// In how many days, from today, deals of a stage are expected to close.
  func horizon(at place: Int) -> ClosedRange<Int> {
    let depth = self == .fiveStage ? place : place + 1
    return switch depth {
    case 0: 100...280
    case 1: 95...200
    case 2: 50...160
    case 3: 12...85
    default: 4...40
    }
  }
}
