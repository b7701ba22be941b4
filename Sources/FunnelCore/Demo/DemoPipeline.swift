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

  /// How deep in a strategic funnel a stage lies, 0 the Universe.
  func depth(at place: Int) -> Int {
    switch self {
    case .fiveStage: place
    case .strategicZones: [0, 1, 2, 4][place]
    }
  }

  /// Levels of fund and competition rate that a stage's deals may have.
  func levels(at place: Int) -> (fund: [Int], competition: [Int]) {
    switch (self, depth(at: place)) {
    case (.strategicZones, ...1): ([25], [25])
    case (.strategicZones, 2): ([50], [50])
    case (.fiveStage, ...1): ([25, 50, 50], [25, 50, 50])
    case (.fiveStage, 2): ([50, 50, 75], [50, 50, 75])
    case (.fiveStage, 3): ([75, 75, 99], [50, 75, 75])
    default: ([75, 99, 99], [75, 75, 99])
    }
  }

  /// In how many days, from today, deals of a stage are expected to close.
  func horizon(at place: Int) -> ClosedRange<Int> {
    switch (self, depth(at: place)) {
    case (.strategicZones, ...1): 190...300
    case (.strategicZones, 2): 95...170
    case (.fiveStage, 0): 100...280
    case (.fiveStage, 1): 95...175
    case (.fiveStage, 2): 50...160
    case (.fiveStage, 3): 12...85
    default: 4...40
    }
  }
}
