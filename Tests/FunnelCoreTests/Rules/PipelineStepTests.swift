import FunnelCore
import FunnelTestSupport
import Testing

struct PipelineStepTests {
  private let pipeline = Pipeline.ID(1)

  private func names(_ rules: RuleLedger) -> [String] {
    rules.ledger.stages(of: pipeline).filter { $0.mergedInto == nil }.map(\.name.en)
  }

  private func stage(_ name: String, provisional: Int64 = -1) -> Stage {
    var stage = Stage(id: Stage.ID(provisional))
    stage.name = Translated(name)
    stage.probability = Percentage(percent: 30)
    return stage
  }

  @Test func `a new stage takes its place before the closing ones`() throws {
    var rules = try RuleLedger()
    try rules.perform(.reshape(pipeline, .add(stage("Demo"), at: 1)))
    #expect(
      names(rules) == ["Stage 0", "Demo", "Stage 1", "Stage 2", "Stage 3", "Stage 4"])
    #expect(rules.ledger.stages(of: pipeline).map(\.order) == [0, 1, 2, 3, 4, 5])
    try rules.perform(.reshape(pipeline, .add(stage("Pilot"), at: 99)))
    #expect(
      names(rules)
        == ["Stage 0", "Demo", "Stage 1", "Stage 2", "Pilot", "Stage 3", "Stage 4"])
    #expect(rules.ledger.all(Stage.self).first { $0.name.en == "Pilot" }?.role == .open)
  }

  @Test func `open stages change places among themselves only`() throws {
    var rules = try RuleLedger()
    try rules.perform(.reshape(pipeline, .reorder(Stage.ID(3), to: 0)))
    #expect(names(rules) == ["Stage 2", "Stage 0", "Stage 1", "Stage 3", "Stage 4"])
    try rules.perform(.reshape(pipeline, .reorder(Stage.ID(5), to: 0)))
    #expect(names(rules) == ["Stage 2", "Stage 0", "Stage 1", "Stage 4", "Stage 3"])
  }

  @Test func `splitting moves the deals that were chosen, whatever the exit criteria`() throws {
    var rules = try RuleLedger()
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(2)))
    try rules.perform(
      .reshape(pipeline, .split(Stage.ID(2), stage("Demo"), moving: [RuleLedger.deal])))
    #expect(
      names(rules) == ["Stage 0", "Stage 1", "Demo", "Stage 2", "Stage 3", "Stage 4"])
    #expect(try rules.deal().stage == Stage.ID(7))
    #expect(try rules.deal().stageReason == nil)
  }

  @Test func `a split that makes no sense is refused`() throws {
    var rules = try RuleLedger()
    let deal = RuleLedger.deal
    #expect(
      try rules.refusal(.reshape(pipeline, .split(Stage.ID(2), stage("Demo"), moving: [deal])))
        == .notInStage(deal, Stage.ID(2)))
    #expect(
      try rules.refusal(.reshape(pipeline, .split(RuleLedger.won, stage("Demo"), moving: [])))
        == .leadsNowhere(RuleLedger.won))
    #expect(
      try rules.refusal(
        .reshape(pipeline, .split(RuleLedger.elsewhere, stage("Demo"), moving: [])))
        == .stageOfOtherPipeline(RuleLedger.elsewhere))
    #expect(
      try rules.refusal(.reshape(pipeline, .add(stage(""), at: 0))) == .missing(.stage, "name"))
  }

  @Test func `merging takes every deal along and names the successor everywhere`() throws {
    var rules = try RuleLedger()
    var second = DealRecord(id: DealRecord.ID(-1))
    (second.name, second.pipeline, second.stage) = ("Pumps", pipeline, Stage.ID(2))
    var text = PlaybookText(id: PlaybookText.ID(-1))
    (text.stage, text.text) = (Stage.ID(1), Translated("Who decides?"))
    try rules.perform(
      .add(NewRecord(second)), .add(NewRecord(text)),
      .edit(EntityReference(pipeline), ["evidenceFrom": Stage.ID(1).value]))
    try rules.perform(.reshape(pipeline, .merge(Stage.ID(1), into: Stage.ID(2))))
    #expect(names(rules) == ["Stage 1", "Stage 2", "Stage 3", "Stage 4"])
    #expect(try rules.deal().stage == Stage.ID(2))
    #expect(try rules.deal(DealRecord.ID(2)).stage == Stage.ID(2))
    #expect(rules.ledger.all(PlaybookText.self).map(\.stage) == [Stage.ID(2)])
    #expect(rules.ledger.all(Pipeline.self).first?.evidenceFrom == Stage.ID(2))
    #expect(
      rules.ledger.all(Stage.self).first { $0.id == Stage.ID(1) }?.mergedInto == Stage.ID(2))
  }

  @Test func `a merge that makes no sense is refused`() throws {
    var rules = try RuleLedger()
    func merge(_ one: Stage.ID, _ other: Stage.ID) -> Change {
      .reshape(pipeline, .merge(one, into: other))
    }
    #expect(
      try rules.refusal(merge(Stage.ID(1), Stage.ID(1))) == .mergedWithItself(Stage.ID(1)))
    #expect(
      try rules.refusal(merge(Stage.ID(1), RuleLedger.won)) == .leadsNowhere(RuleLedger.won))
    #expect(
      try rules.refusal(merge(Stage.ID(1), RuleLedger.elsewhere))
        == .stageOfOtherPipeline(RuleLedger.elsewhere))
    try rules.perform(merge(Stage.ID(1), Stage.ID(2)))
    #expect(
      try rules.refusal(merge(Stage.ID(1), Stage.ID(3)))
        == .stageIsMerged(Stage.ID(1), into: Stage.ID(2)))
    #expect(
      try rules.refusal(.move(RuleLedger.deal, to: Stage.ID(1)))
        == .stageIsMerged(Stage.ID(1), into: Stage.ID(2)))
  }

  @Test func `a stage that deals went through is not removed but merged`() throws {
    var rules = try RuleLedger()
    func removal(_ stage: Stage.ID) -> Change { .remove(EntityReference(stage)) }
    #expect(try rules.refusal(removal(Stage.ID(1))) == .stageHasDeals(Stage.ID(1)))
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(2)))
    #expect(try rules.refusal(removal(Stage.ID(1))) == .stageHasDeals(Stage.ID(1)))
    #expect(
      try rules.refusal(removal(RuleLedger.won)) == .lastOfRole(RuleLedger.won, .won))
    #expect(try rules.refusal(removal(Stage.ID(3))) == nil)
    #expect(names(rules) == ["Stage 0", "Stage 1", "Stage 3", "Stage 4"])
  }

  @Test func `a stage's chance does not touch one that was set by hand`() throws {
    var rules = try RuleLedger()
    try rules.perform(
      .edit(EntityReference(RuleLedger.deal), ["probability": Percentage(percent: 70).value]))
    try rules.perform(
      .edit(EntityReference(Stage.ID(1)), ["probability": Percentage(percent: 5).value]))
    #expect(try rules.deal().probability == Percentage(percent: 70))
  }
}
