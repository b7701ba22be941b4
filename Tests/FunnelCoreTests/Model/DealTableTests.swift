import FunnelCore
import FunnelTestSupport
import Testing

struct DealTableTests {
  @Test func `a view says what the entry said`() throws {
    var entry = DealEntry(id: DealRecord.ID(7))
    (entry.name, entry.version) = ("病房監護儀", 12)
    (entry.account, entry.owner) = (Account.ID(3), Owner.ID(4))
    (entry.pipeline, entry.stage, entry.outcome) = (Pipeline.ID(1), Stage.ID(2), .upgraded)
    (entry.amount, entry.probability) = (12_345, Percentage(basisPoints: 3_333))
    (entry.fundRate, entry.competitionRate) = (0, 99)
    (entry.position, entry.segment) = (Position(rawValue: -5), .potential)
    (entry.expectedClose, entry.closeIsMonth) = (day("2026-12-31"), true)
    (entry.need, entry.funding, entry.authority) = (.yes, .no, .unknown)
    (entry.source, entry.region, entry.nextStep) = ("Fair", "North", "Call")
    entry.tags = Tags("a, b,a")
    entry.evidence = [.coach, .economicBuyer]
    entry.visits = [Visit(stage: Stage.ID(1), entered: day("2026-01-01"))]
    var table = DealTable()
    table.update(entry)
    let deal = try #require(table[DealRecord.ID(7)])
    #expect(deal.name == "病房監護儀" && deal.version == 12)
    #expect(deal.account == Account.ID(3) && deal.owner == Owner.ID(4))
    #expect(deal.outcome == .upgraded && deal.amount?.minorUnits == 12_345)
    #expect(deal.manualProbability?.basisPoints == 3_333)
    #expect(deal.fundRate == 0 && deal.competitionRate == 99)
    #expect(deal.position?.rawValue == -5 && deal.ownSegment == .potential)
    #expect(deal.expectedClose == day("2026-12-31") && deal.closeIsMonth)
    #expect((deal.need, deal.funding, deal.authority) == (.yes, .no, .unknown))
    #expect(deal.source == "Fair" && deal.ownRegion == "North" && deal.nextStep == "Call")
    #expect(deal.tags.words == ["a", "b"])
    #expect(deal.evidence == [.coach, .economicBuyer])
    #expect(deal.visits.map(\.stage) == [Stage.ID(1)])
    #expect(deal.enteredStage == day("2026-01-01"))
  }

  @Test func `what is not known stays unknown and is never nought`() throws {
    var table = DealTable()
    table.update(DealEntry(id: DealRecord.ID(1)))
    let deal = try #require(table[DealRecord.ID(1)])
    #expect(deal.amount == nil && deal.manualProbability == nil && deal.position == nil)
    #expect(deal.fundRate == nil && deal.competitionRate == nil && deal.score == nil)
    #expect(deal.created == nil && deal.expectedClose == nil && deal.enteredStage == nil)
    #expect(deal.account == nil && deal.owner == nil && deal.source == nil)
    #expect(deal.daysInStage(on: day("2026-11-21")) == nil)
    #expect(deal.quietDays(on: day("2026-11-21")) == nil)
  }

  @Test func `two tables one behind the other say what each said`() {
    func entry(_ id: Int64, _ name: String, _ words: [String], _ stages: [Int64]) -> DealEntry {
      var entry = DealEntry(id: DealRecord.ID(id))
      (entry.name, entry.source, entry.region) = (name, words[0], words[1])
      (entry.productType, entry.nextStep, entry.tags) = (words[2], words[3], Tags(words[4]))
      entry.visits = stages.map { Visit(stage: Stage.ID($0), entered: day("2026-01-01")) }
      return entry
    }
    let entries = [
      entry(1, "病房監護儀", ["Fair", "North", "CT", "Call", "a"], [1, 2]),
      entry(2, "Cranes", ["Web", "South", "MR", "Visit", "b"], [3]),
      entry(5, "Pilot", ["CT", "North", "Fair", "Write", "b, a"], [2, 4, 1]),
      entry(9, "", ["Web", "Web", "MR", "Call", ""], []),
    ]
    for split in 0...4 {
      var (table, later) = (DealTable(), DealTable())
      for entry in entries[..<split] { table.update(entry) }
      for entry in entries[split...] { later.update(entry) }
      table.append(later)
      #expect(table.map(\.id) == entries.map(\.id))
      #expect(table.map(\.name) == entries.map(\.name))
      #expect(table.map(\.source) == entries.map(\.source))
      #expect(table.map(\.ownRegion) == entries.map(\.region))
      #expect(table.map(\.productType) == entries.map(\.productType))
      #expect(table.map(\.nextStep) == entries.map(\.nextStep))
      #expect(table.map(\.tags.words) == entries.map(\.tags.words))
      #expect(table.map { $0.visits.map(\.stage) } == entries.map { $0.visits.map(\.stage) })
    }
  }

  @Test func `deals stay in the order of their numbers`() {
    var table = DealTable()
    for id: Int64 in [5, 1, 9, 3, 5] {
      var entry = DealEntry(id: DealRecord.ID(id))
      entry.name = "Deal \(id)"
      table.update(entry)
    }
    #expect(table.map(\.id.rawValue) == [1, 3, 5, 9])
    #expect(table.map(\.name) == ["Deal 1", "Deal 3", "Deal 5", "Deal 9"])
    table.remove(DealRecord.ID(3))
    table.remove(DealRecord.ID(4))
    #expect(table.map(\.id.rawValue) == [1, 5, 9])
    #expect(table.place(of: DealRecord.ID(9)) == 2)
    #expect(table[DealRecord.ID(3)] == nil)
  }

  @Test func `quiet days run from the later of contact and move`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let id = builder.deal(visits: [(0, -50), (1, -30)]) { $0.lastContact = day("2026-11-11") }
    let deal = try #require(builder.book.deals[id])
    #expect(deal.daysInStage(on: builder.today) == 30)
    #expect(deal.quietDays(on: builder.today) == 10)
  }
}
