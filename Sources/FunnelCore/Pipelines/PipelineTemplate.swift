/// A pipeline that ships with the program, to be copied into a store and edited there.
public struct PipelineTemplate: Hashable, Sendable {
  /// What the pipeline is called on the command line: `five-stage`.
  public let code: String
  /// The name on screen.
  public let name: Translated
  /// The stages in order, without the ones that only say won or lost.
  public let stages: [StageTemplate]

  init(_ code: String, _ name: Translated, _ stages: [StageTemplate]) {
    self.code = code
    self.name = name
    self.stages = stages
  }

  /// Every shipped pipeline, the default one first.
  public static let all: [PipelineTemplate] = [
    fiveStage, buyersMind, fourStage, classicFive, leadToClose, sixStage, sevenStep,
    customerProcess, basicFive, strategicZones,
  ]

  /// The pipeline a new store begins with.
  public static let `default` = fiveStage

  /// The shipped pipeline of that code, if there is one.
  public static func named(_ code: String) -> PipelineTemplate? { all.first { $0.code == code } }
}

/// One stage of a shipped pipeline.
public struct StageTemplate: Hashable, Sendable {
  /// The name on screen.
  public let name: Translated
  /// What standing here means for the deal.
  public let role: StageRole
  /// The chance of winning, where the pipeline names one.
  public let probability: Percentage?
  /// How many days a deal is expected to stand here.
  public let expectedDays: Int
  /// After how many quiet days a deal counts as stagnant here.
  public let rotDays: Int
  /// What a rep does here.
  public let guidance: Translated?
  /// Who stays in the funnel.
  public let stays: Translated?
  /// Who leaks out.
  public let leaks: Translated?
  /// What we do while the customer is here.
  public let actions: Translated?
  /// What goes on in the buyer.
  public let buyer: Translated?
  /// Steps within the stage.
  public let tasks: [Translated]
  /// How far a sale has come here.
  public let phase: SalesPhase

  init(
    _ name: Translated, role: StageRole = .open, percent: Int? = nil,
    phase: SalesPhase = .contract, guidance: Translated? = nil,
    stays: Translated? = nil, leaks: Translated? = nil, actions: Translated? = nil,
    buyer: Translated? = nil, tasks: [Translated] = []
  ) {
    self.name = name
    self.role = role
    self.phase = phase
    probability = percent.map { Percentage(percent: $0) }
    (expectedDays, rotDays) = (14, 30)
    self.guidance = guidance
    self.stays = stays
    self.leaks = leaks
    self.actions = actions
    self.buyer = buyer
    self.tasks = tasks
  }
}
