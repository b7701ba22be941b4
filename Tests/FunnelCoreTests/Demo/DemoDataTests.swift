import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct DemoDataTests {
  private static let today = Day(number: 20_778)

  private static func ledger(_ today: Day = today) throws -> MemoryLedger {
    var ledger = MemoryLedger()
    try ledger.perform(DemoData.changes(today: today), today: today)
    return ledger
  }

  @Test(arguments: [0, 1, 40, 41, 59, 60, 120, 200, 364])
  func `the demonstration obeys the rules on any day`(offset: Int) throws {
    _ = try Self.ledger(Self.today.adding(days: offset))
  }

  @Test func `the same day gives the same changes`() {
    let isSame = DemoData.changes(today: Self.today) == DemoData.changes(today: Self.today)
    #expect(isSame)
  }

  @Test func `open deals form a funnel`() throws {
    let ledger = try Self.ledger()
    let deals = ledger.all(DealRecord.self)
    #expect(deals.count == 156)
    let pipelines = ledger.all(Pipeline.self)
    #expect(pipelines.map(\.template) == ["five-stage", "strategic-zones"])
    #expect(ledger.all(Settings.self).first?.defaultPipeline == pipelines.first?.id)
    let first = try #require(pipelines.first)
    let counts = ledger.stages(of: first.id).filter { $0.role == .open }
      .map { stage in deals.count { $0.stage == stage.id && $0.outcome == .open } }
    #expect(counts == [26, 13, 8, 6, 2])
  }

  @Test func `every outcome and every danger occurs`() throws {
    let deals = try Self.ledger().all(DealRecord.self)
    for outcome in Outcome.allCases { #expect(deals.contains { $0.outcome == outcome }) }
    let open = deals.filter { $0.outcome == .open }
    #expect(open.contains { $0.pausedUntil != nil })
    #expect(open.contains { $0.isLead })
    #expect(open.contains { $0.funding == .no })
    #expect(open.contains { ($0.expectedClose ?? Self.today) < Self.today })
    #expect(open.count { $0.position != nil } >= open.count / 4)
    #expect(deals.filter { $0.outcome == .lost }.allSatisfy { $0.closeReason != nil })
  }

  @Test func `nothing is done in the future, and no stage entered before creation`() throws {
    let ledger = try Self.ledger()
    for event in ledger.events { #expect(event.edit.day <= Self.today) }
    for activity in ledger.all(Activity.self) where activity.isDone {
      #expect(try #require(activity.day) < Self.today)
    }
    for deal in ledger.all(DealRecord.self) {
      let created = try #require(deal.created)
      let entries = ledger.events(of: EntityReference(deal.id)).filter { $0.edit.field == "stage" }
      #expect(entries.map(\.edit.day) == entries.map(\.edit.day).sorted())
      #expect(entries.first?.edit.day == created)
    }
  }

  @Test func `the hospitals on paper are reviewed today`() throws {
    let ledger = try Self.ledger()
    let reviews = ledger.all(ReviewRecord.self)
    #expect(reviews.count > 15)
    let paper = reviews.suffix(2)
    #expect(
      paper.map(\.form.specification) == ["M1351A ×5, M1205A ×41, M3153A ×3", "M1205A ×29, PDS ×1"])
    #expect(paper.allSatisfy { $0.day == Self.today })
    let minSheng = try #require(ledger.all(DealRecord.self).dropLast().last)
    #expect((minSheng.fundRate, minSheng.competitionRate) == (75, 75))
    #expect(ledger.all(ActionItem.self).count { $0.deal == minSheng.id } == 3)
  }

  @Test(arguments: ["hans", "hant"])
  func `it is told in the language of the person`(language: String) throws {
    let told = DemoData.changes(today: Self.today) { language == "hans" ? $0.hans : $0.hant }
    #expect(told.count == DemoData.changes(today: Self.today).count)
    var ledger = MemoryLedger()
    try ledger.perform(told, today: Self.today)
    var texts: [String?] = []
    texts += ledger.all(Activity.self).map(\.subject)
    texts += ledger.all(Notice.self).map(\.text)
    texts += ledger.all(ActionItem.self).map(\.task)
    texts += ledger.all(Contact.self).map(\.title)
    texts += ledger.all(Collaborator.self).map(\.part)
    texts += ledger.all(DealObjection.self).flatMap { [$0.text, $0.answer] }
    texts += ledger.all(DealAnswer.self).map(\.text)
    texts += ledger.all(Contract.self).map(\.terms)
    for account in ledger.all(Account.self) { texts += [account.region, account.sector] }
    for owner in ledger.all(Owner.self) { texts += [owner.team, owner.region] }
    for deal in ledger.all(DealRecord.self) {
      texts += [deal.closeReason, deal.needEvidence, deal.source, deal.nextStep]
    }
    for form in ledger.all(ReviewRecord.self).map(\.form) {
      texts += form.strengths.map(\.text)
      texts += form.redFlags.map(\.text)
      texts += form.actions.map(\.task)
      texts += form.competitors.map(\.strategy)
      for person in form.influences { texts += [person.personalWin, person.businessResult] }
    }
    // Titles that are not translated anywhere.
    let untold: Set = ["Head of operations", "Finance director", "Managing director"]
    for text in texts.compactMap({ $0 }) where !untold.contains(text) {
      #expect(text.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(text)")
    }
  }
}
