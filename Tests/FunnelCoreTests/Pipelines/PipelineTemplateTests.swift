import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct PipelineTemplateTests {
  private func stages(of template: PipelineTemplate) throws -> [Stage] {
    var ledger = MemoryLedger()
    try ledger.perform(template.changes(order: 0), today: Day(number: 20_000))
    let pipeline = try #require(ledger.all(Pipeline.self).first)
    return ledger.stages(of: pipeline.id)
  }

  @Test func `ten pipelines ship, the default one first`() {
    #expect(PipelineTemplate.all.count == 10)
    #expect(Set(PipelineTemplate.all.map(\.code)).count == 10)
    #expect(PipelineTemplate.default.code == "five-stage")
    #expect(PipelineTemplate.all.map(\.stages.count) == [5, 5, 4, 5, 5, 6, 6, 5, 5, 4])
    #expect(PipelineTemplate.named("six-stage") == .sixStage)
  }

  @Test(arguments: PipelineTemplate.all)
  func `every pipeline ends with one won and one lost stage`(template: PipelineTemplate) throws {
    let stages = try stages(of: template)
    #expect(stages.suffix(2).map(\.role) == [.won, .lost])
    #expect(stages.dropLast(2).allSatisfy { $0.role == .open })
    #expect(stages.count == template.stageCount)
    #expect(stages.map(\.probability) == stages.dropLast().map(\.probability) + [.zero])
    #expect(stages.dropLast().map(\.probability) == stages.dropLast().map(\.probability).sorted())
  }

  @Test func `the five stages have their own probabilities`() throws {
    let stages = try stages(of: .fiveStage)
    #expect(stages.map(\.probability.description) == ["10", "25", "40", "65", "100", "100", "0"])
    #expect(stages.allSatisfy { !$0.isAssumed })
    #expect(stages[4].role == .open)
    #expect(stages[1].leaks?.hans == "伪商机")
  }

  @Test func `where no probability is named, it is assumed`() throws {
    let stages = try stages(of: .strategicZones)
    #expect(stages.prefix(4).map(\.probability.description) == ["20", "40", "60", "80"])
    #expect(
      stages.prefix(4).allSatisfy { $0.isAssumed && $0.expectedDays == 14 && $0.rotDays == 30 })
    let classic = try self.stages(of: .classicFive)
    #expect(classic.map(\.probability.description) == ["20", "40", "60", "80", "100", "0"])
    #expect(classic[4].name.hans == "成交" && classic[4].role == .won)
  }

  @Test func `tasks are lines of their own`() throws {
    let stages = try stages(of: .sixStage)
    #expect(stages[0].tasks?.en == "data collection\ndata analysis\ncampaign")
    #expect(stages[5].tasks?.hant == "簽約\n收款\n售後")
    #expect(stages[0].guidance == nil)
    #expect(try self.stages(of: .customerProcess)[2].tasks?.en.split(separator: "\n").count == 6)
  }

  @Test func `the buyer's mind stands beside what we do`() throws {
    let stages = try stages(of: .buyersMind).dropLast()
    #expect(stages.allSatisfy { $0.actions != nil && $0.buyer != nil })
    #expect(stages[2].buyer?.hans == "权衡功能与成本。")
  }
}
