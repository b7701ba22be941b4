import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

/// What every store must do, whatever engine it stands on.
struct StoreTests {
  let fixture: Fixture
  var store: any Store { fixture.store }

  init() throws { fixture = try Fixture.fiveStage() }

  func deal(_ id: Int64) -> EntityReference { EntityReference(.deal, id) }

  func record(_ id: Int64) throws -> DealRecord {
    try #require(try store.record(DealRecord.ID(id))?.record)
  }

  @Test func `a store begins with its settings and nothing else`() throws {
    let book = try SQLiteStore.inMemory().load()
    #expect(book.settings.currency == .usd)
    #expect(book.deals.isEmpty && book.owners.isEmpty && book.pipelines.isEmpty)
    #expect(book.sequence == 1)
  }

  @Test func `a book holds what was stored`() throws {
    let book = try store.load()
    #expect(book.deals.map(\.name).first == "Scanner for Mercy")
    #expect(book.deals.count == 6)
    let monitors = try #require(book.deals[Deal.ID(6)])
    #expect(monitors.amount == Money(minorUnits: 1_250_050, currency: .usd))
    #expect(monitors.created == Fixture.today.adding(days: -3))
    #expect(monitors.expectedClose == nil)
    #expect(Array(monitors.visits) == [Visit(stage: Stage.ID(1), entered: Day(number: 20_775))])
    #expect(book.deals[Deal.ID(5)]?.amount == nil)
    #expect(book.accountName(of: try #require(book.deals[Deal.ID(2)])) == "仁愛醫院")
    #expect(book.defaultPipeline?.name.en == "Five stages")
    #expect(book.stages.count == 7)
  }

  @Test func `an edit changes the row and is one line of history`() throws {
    let commit = try store.perform(
      [.edit(deal(1), ["amount": .integer(5)])], by: Fixture.authorship("cheaper"))
    #expect(commit.touched == [deal(1)])
    #expect(try record(1).amount == 5)
    let line = try #require(try store.history(of: deal(1), before: nil, limit: 1).first)
    #expect(line.event.edit.old == .integer(100_000_00))
    #expect(line.event.edit.new == .integer(5))
    #expect(line.transaction.label == "cheaper")
    #expect(line.event.transaction == commit.transaction)
  }

  @Test func `a book knows how content customers are`() throws {
    _ = try store.load()
    try store.perform(
      [.edit(deal(2), ["satisfaction": .integer(4)])], by: Fixture.authorship("asked"))
    #expect(try store.load().deals[Deal.ID(2)]?.satisfaction == 4)
    #expect(try store.load().deals[Deal.ID(1)]?.satisfaction == nil)
  }

  @Test func `an edit that changes nothing leaves no transaction`() throws {
    let commit = try store.perform(
      [.edit(deal(1), ["amount": .integer(100_000_00)])], by: Fixture.authorship())
    #expect(commit == Commit(transaction: nil))
    #expect(try store.undoable(by: Fixture.author)?.label == "fixture")
  }

  @Test func `a stage that deals have left keeps its role`() throws {
    let stage = EntityReference(try record(1).stage)
    let lost = Change.edit(stage, ["role": .text("lost")])
    try store.perform(
      [.close(DealRecord.ID(1), Closing(.lost, reason: "price"))], by: Fixture.authorship())
    #expect(throws: StoreError.refused(.stageHasHistory(Stage.ID(stage.id), "role"))) {
      try store.perform([lost], by: Fixture.authorship())
    }
  }

  @Test func `one refused change refuses them all`() throws {
    let sequence = try store.load().sequence
    #expect(throws: StoreError.refused(.notFound(deal(99)))) {
      try store.perform(
        [.edit(deal(1), ["amount": .integer(5)]), .edit(deal(99), ["amount": .integer(5)])],
        by: Fixture.authorship())
    }
    #expect(try record(1).amount == 100_000_00)
    #expect(try store.load().sequence == sequence)
  }

  @Test func `moves become visits`() throws {
    try store.perform([.move(DealRecord.ID(1), to: Stage.ID(2))], by: Fixture.authorship())
    try store.perform(
      [.move(DealRecord.ID(1), to: Stage.ID(3), on: Fixture.today.adding(days: -5))],
      by: Fixture.authorship())
    let loaded = try #require(try store.load().deals[Deal.ID(1)])
    #expect(loaded.stage == Stage.ID(2))
    #expect(loaded.visits.map(\.stage.rawValue) == [1, 3, 2])
    #expect(loaded.visits.map { $0.entered.days(since: Fixture.today) } == [-40, -5, 0])
  }

  @Test func `activities and reviews show on their deal`() throws {
    func activity(_ number: Int64, day: Int, isDone: Bool, faces: Bool = true) -> Change {
      var activity = Activity(id: Activity.ID(-number))
      (activity.deal, activity.subject) = (DealRecord.ID(1), "call")
      activity.day = Fixture.today.adding(days: day)
      (activity.isDone, activity.isCustomerFacing) = (isDone, faces)
      return .add(NewRecord(activity))
    }
    var form = ReviewForm()
    form.influences = [BuyingInfluence(key: 1, name: "Dr Lin")]
    form.influences[0].roles = [.coach]
    try store.perform(
      [
        activity(1, day: -9, isDone: true), activity(2, day: -4, isDone: true),
        activity(3, day: -1, isDone: true, faces: false), activity(4, day: 3, isDone: false),
        activity(5, day: 7, isDone: false), .completeReview(DealRecord.ID(1), form),
      ], by: Fixture.authorship())
    let loaded = try #require(try store.load().deals[Deal.ID(1)])
    #expect(loaded.lastContact == Fixture.today.adding(days: -4))
    #expect(loaded.nextActivity == Fixture.today.adding(days: 3))
    #expect(loaded.reviewedOn == Fixture.today)
    #expect(loaded.evidence == .coach)

    try store.perform(
      [.edit(EntityReference(.activity, 2), ["deal": .integer(2)])], by: Fixture.authorship())
    let book = try store.load()
    #expect(book.deals[Deal.ID(1)]?.lastContact == Fixture.today.adding(days: -9))
    #expect(book.deals[Deal.ID(2)]?.lastContact == Fixture.today.adding(days: -4))
  }

  @Test func `a past day shows what was known then`() throws {
    try store.perform([.move(DealRecord.ID(6), to: Stage.ID(2))], by: Fixture.authorship())
    let book = try store.load(asOf: Fixture.today.adding(days: -1)) { _, _ in true }
    #expect(book.asOf == Fixture.today.adding(days: -1))
    #expect(book.deals[Deal.ID(6)]?.stage == Stage.ID(1))
    let earlier = try store.load(asOf: Fixture.today.adding(days: -10)) { _, _ in true }
    #expect(earlier.deals.map(\.id.rawValue) == [1, 2, 3, 4, 5])
    #expect(earlier.settings.currency == .usd)
  }

  @Test func `loading stops where it is told to`() throws {
    #expect(throws: StoreError.cancelled) { try store.load(asOf: nil) { _, _ in false } }
  }

  @Test func `records are found by reference and by outside identity`() throws {
    let contacts = try store.records(
      Contact.self, where: "account", refersTo: EntityReference(.account, 2))
    #expect(contacts.map(\.record.name) == ["Dr Lin"])
    #expect(try store.records(Owner.self, where: nil, refersTo: nil).count == 3)
    try store.perform(
      [.edit(deal(3), ["origin": .text("crm"), "externalID": .text("X7")])],
      by: Fixture.authorship())
    #expect(try store.find(.deal, externalID: "X7", origin: "crm") == deal(3))
    #expect(try store.find(.deal, externalID: "X7", origin: nil) == deal(3))
    #expect(try store.find(.deal, externalID: "X7", origin: "other") == nil)
    #expect(throws: StoreError.duplicate(.deal, origin: "crm", externalID: "X7")) {
      try store.perform(
        [.edit(deal(4), ["origin": .text("crm"), "externalID": .text("X7")])],
        by: Fixture.authorship())
    }
  }

  @Test func `custom values are kept beside the row`() throws {
    try store.perform(
      [.edit(deal(1), ["custom.Zip": .text("10115"), "custom.Floor": .text("3")])],
      by: Fixture.authorship())
    #expect(try store.customValues(of: deal(1)) == ["Zip": "10115", "Floor": "3"])
    try store.undo(by: Fixture.authorship())
    #expect(try store.customValues(of: deal(1)) == [:])
  }

  @Test func `numbers are never used again`() throws {
    let new = Change.add(
      NewRecord(.account, provisional: -1, values: ["name": .text("Short-lived")]))
    let first = try store.perform([new], by: Fixture.authorship())
    #expect(first.created == [EntityReference(.account, -1): 4])
    try store.perform([.remove(EntityReference(.account, 4))], by: Fixture.authorship())
    #expect(try store.record(Account.ID(4)) == nil)
    let second = try store.perform([new], by: Fixture.authorship())
    #expect(second.created == [EntityReference(.account, -1): 5])
    try store.undo(by: Fixture.authorship())
    let third = try store.perform([new], by: Fixture.authorship())
    #expect(third.created == [EntityReference(.account, -1): 6])
  }

  @Test func `an edit is not lost beneath one of a colleague whose calendar is ahead`() throws {
    var ahead = Fixture.authorship("ahead", by: "tom")
    ahead.today = Fixture.today.adding(days: 1)
    try store.perform([.edit(deal(1), ["amount": .integer(1)])], by: ahead)
    try store.perform([.edit(deal(1), ["amount": .integer(2)])], by: Fixture.authorship())
    #expect(try record(1).amount == 2)
    #expect(try store.check().unfolded.isEmpty)
  }

  @Test func `a new store has no history`() throws {
    #expect(try SQLiteStore.inMemory().history(of: nil, before: nil, limit: 9).isEmpty)
  }

  @Test func `history is read page by page`() throws {
    let all = try store.history(of: nil, before: nil, limit: 1_000)
    #expect(all.map(\.event.sequence) == all.map(\.event.sequence).sorted(by: >))
    var paged: [HistoryLine] = []
    while true {
      let page = try store.history(of: nil, before: paged.last?.event.sequence, limit: 7)
      paged += page
      if page.count < 7 { break }
    }
    #expect(paged == all)
    let ofDeal = try store.history(of: deal(6), before: nil, limit: 100)
    #expect(ofDeal.last?.event.edit.field == FieldEdit.existence)
    #expect(ofDeal.allSatisfy { $0.event.edit.entity == deal(6) })
  }

  @Test func `a draft is kept by deal and author`() throws {
    var form = ReviewForm()
    form.specification = "128 slices"
    var draft = ReviewDraft(
      deal: Deal.ID(1), author: "mei", savedAt: Fixture.now, basedOn: 3, form: form)
    try store.save(draft)
    draft.form.specification = "256 slices"
    try store.save(draft)
    #expect(try store.draft(of: Deal.ID(1), by: "mei") == draft)
    #expect(try store.draft(of: Deal.ID(1), by: "tom") == nil)
    #expect(try store.drafts(by: "mei") == [draft])
    #expect(try store.drafts(by: nil) == [draft])
    #expect(try store.drafts(by: "lin").isEmpty)
    try store.discardDraft(of: Deal.ID(1), by: "mei")
    #expect(try store.drafts(by: "mei").isEmpty)
  }

  @Test func `a check finds nothing amiss and counts`() throws {
    let health = try store.check()
    #expect(health.damage.isEmpty && health.unfolded.isEmpty)
    #expect(health.counts[.deal] == 6)
    #expect(health.counts[.settings] == 1)
    #expect(health.events == Int(try store.load().sequence))
  }

  @Test func `a past book's records are those of its day`() throws {
    let before = try record(1)
    var step = ActionItem(id: ActionItem.ID(-1))
    (step.deal, step.task) = (DealRecord.ID(1), "meet the director")
    try store.perform(
      [.edit(deal(1), ["amount": .integer(5)]), .add(NewRecord(step))],
      by: Fixture.authorship("later"))
    let (past, present) = (
      try store.load(asOf: Fixture.today.adding(days: -1)) { _, _ in true }, try store.load()
    )
    #expect(try store.record(DealRecord.ID(1), in: present)?.record.amount == 5)
    #expect(try store.record(DealRecord.ID(1), in: past)?.record.amount == before.amount)
    func actions(_ book: Book) throws -> [String] {
      try store.records(ActionItem.self, where: "deal", refersTo: deal(1), in: book).map(\.task)
    }
    #expect(try actions(present) == ["meet the director"] && actions(past).isEmpty)
    #expect(try store.record(ActionItem.ID(1), in: past) == nil)
    try store.undo(by: Fixture.authorship(""))
    #expect(try store.values(of: deal(1), in: store.load()) == before.values)
  }
}
