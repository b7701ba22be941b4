import FunnelCore
import FunnelExchange
import FunnelTestSupport
import Testing

struct StageCorrespondenceTests {
  /// The proposal for two lists of stages, in English words.
  private func names(_ from: [Stage], _ to: [Stage]) -> [String] {
    let all = from + to
    return StageCorrespondence(from: from, to: to).pairs.map { pair in
      [pair.from, pair.to].compactMap { id in all.first { $0.id == id }?.name.en }
        .joined(separator: " → ")
    }
  }

  /// The stages of shipped pipelines as a store holds them, all in one ledger.
  private func stages(of templates: PipelineTemplate...) throws -> [[Stage]] {
    var ledger = MemoryLedger()
    for (place, template) in templates.enumerated() {
      try ledger.perform(template.changes(order: place), today: Day(number: 20_778))
    }
    let all = ledger.all(Stage.self).sorted { $0.order < $1.order }
    return templates.indices.map { place in
      all.filter { $0.pipeline == Pipeline.ID(Int64(place) + 1) }
    }
  }

  private func stages(_ first: Int64, _ stages: [(String, Int)]) -> [Stage] {
    stages.enumerated().map { place, stage in
      var made = Stage(id: Stage.ID(first + Int64(place)))
      (made.name, made.probability) = (Translated(stage.0), Percentage(percent: stage.1))
      return made
    }
  }

  @Test func `a shipped pipeline's stages find their counterparts in another one`() throws {
    let stages = try stages(of: .fiveStage, .sevenStep)
    #expect(
      names(stages[0], stages[1]) == [
        "Initial contact → First contact & qualification",
        "Needs confirmed → Needs assessment",
        "Proposal & quote → Proposal & objections",
        "Negotiation → Proposal & objections",
        "Contract → Proposal & objections",
      ])
  }

  @Test func `what shares no name goes by its share of the way, from the first stage on`() throws {
    // 1/6 2/6 3/6 4/6 5/6 of the way against 1/5 2/5 3/5 4/5.
    let stages = try stages(of: .fiveStage, .strategicZones)
    #expect(
      names(stages[0], stages[1]) == [
        "Initial contact → Universe", "Needs confirmed → Above", "Proposal & quote → Above",
        "Negotiation → In", "Contract → Best Few",
      ])
    #expect(
      names(stages[1], stages[0]) == [
        "Universe → Initial contact", "Above → Needs confirmed", "In → Negotiation",
        "Best Few → Contract",
      ])
  }

  @Test func `chances that people have set come before the share of the way`() {
    let from = stages(1, [("Alpha", 10), ("Beta", 70), ("Gamma", 80)])
    let to = stages(10, [("One", 20), ("Two", 40), ("Three", 90)])
    // Beta is 30 from Two and 20 from Three, though it is the second of three as Two is.
    #expect(names(from, to) == ["Alpha → One", "Beta → Three", "Gamma → Three"])
  }

  @Test func `a synonym in any language comes first, and the others keep the order around it`() {
    let from = stages(1, [("Discovery", 10), ("Sample", 90), ("报价", 95)])
    let to = stages(10, [("List", 5), ("需求分析", 10), ("Trial", 50), ("Quotation", 60)])
    #expect(names(from, to) == ["Discovery → 需求分析", "Sample → Quotation", "报价 → Quotation"])
  }

  @Test func `a pipeline without open stages has no counterparts`() {
    #expect(StageCorrespondence(from: stages(1, [("One", 10)]), to: []).pairs.isEmpty)
  }
}
