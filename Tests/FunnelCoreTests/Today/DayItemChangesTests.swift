import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct DayItemChangesTests {
  private static let today = day("2026-11-20")

  /// A queue of one line over the rule ledger's deal, made by a record that a change adds.
  private struct Desk {
    var rules: RuleLedger
    var queue: DayQueue

    init(_ change: Change?, _ fill: (inout DealEntry) -> Void = { _ in }) throws {
      rules = try RuleLedger()
      if let change { try rules.perform(change) }
      var book = Book()
      var entry = DealEntry(id: RuleLedger.deal)
      entry.name = "Monitors"
      fill(&entry)
      book.deals.update(entry)
      queue = DayQueue(
        book,
        DayRecords(
          activities: rules.ledger.all(), actions: rules.ledger.all(), notices: rules.ledger.all()),
        today: RuleLedger.today, now: Instant(milliseconds: 0))
    }

    mutating func perform(_ changes: (DayItem) -> [Change]) throws {
      let item = try #require(queue.items.first)
      try rules.ledger.perform(changes(item), today: RuleLedger.today)
    }

    func only<Noun: Entity>(_ noun: Noun.Type = Noun.self) throws -> Noun {
      let all = rules.ledger.all(noun)
      #expect(all.count == 1)
      return try #require(all.first)
    }
  }

  private static func planned() -> Change {
    var activity = Activity(id: Activity.ID(-1))
    (activity.deal, activity.day, activity.subject) = (
      RuleLedger.deal, RuleLedger.today, "call"
    )
    return .add(NewRecord(activity))
  }

  @Test func `an activity is done, put off and handed on`() throws {
    var desk = try Desk(Self.planned())
    try desk.perform { $0.done(on: RuleLedger.today, by: nil, subject: "") }
    #expect(try desk.only(Activity.self).isDone)
    desk = try Desk(Self.planned())
    try desk.perform { $0.postponed(to: day("2026-11-24"), by: nil, subject: "") }
    #expect(try desk.only(Activity.self).day == day("2026-11-24"))
  }

  @Test func `a follow-up becomes an activity`() throws {
    let late: (inout DealEntry) -> Void = {
      ($0.segment, $0.lastContact) = (.highIntent, day("2026-11-02"))
    }
    var desk = try Desk(nil, late)
    try desk.perform { $0.done(on: RuleLedger.today, by: nil, subject: "Follow-up") }
    let done = try desk.only(Activity.self)
    #expect((done.channel, done.isDone, done.subject) == (.call, true, "Follow-up"))
    #expect(done.deal == RuleLedger.deal)
    desk = try Desk(nil, late)
    try desk.perform { $0.postponed(to: day("2026-11-24"), by: nil, subject: "Follow-up") }
    let planned = try desk.only(Activity.self)
    #expect((planned.isDone, planned.day) == (false, day("2026-11-24")))
  }

  @Test func `a next step is taken off the deal, or becomes somebody's action`() throws {
    let step: (inout DealEntry) -> Void = { $0.nextStep = "send samples" }
    var desk = try Desk(
      .edit(EntityReference(RuleLedger.deal), ["nextStep": .text("send samples")]), step)
    try desk.perform { $0.done(on: RuleLedger.today, by: nil, subject: "") }
    #expect(try desk.rules.deal().nextStep == nil)
    desk = try Desk(
      .edit(EntityReference(RuleLedger.deal), ["nextStep": .text("send samples")]), step)
    var tom = Owner(id: Owner.ID(9))
    tom.name = "Tom"
    try desk.perform { $0.delegated(to: tom, today: RuleLedger.today, subject: "") }
    let action = try desk.only(ActionItem.self)
    #expect((action.task, action.assignee, action.due) == ("send samples", "Tom", RuleLedger.today))
    #expect(try desk.rules.deal().nextStep == nil)
  }

  @Test func `actions and notices are finished on the day`() throws {
    var action = ActionItem(id: ActionItem.ID(-1))
    (action.deal, action.task) = (RuleLedger.deal, "ask")
    var desk = try Desk(.add(NewRecord(action)))
    try desk.perform { $0.done(on: RuleLedger.today, by: nil, subject: "") }
    let done = try desk.only(ActionItem.self)
    #expect((done.state, done.finishedOn) == (.done, RuleLedger.today))
    var notice = Notice(id: Notice.ID(-1))
    (notice.text, notice.day) = ("look", RuleLedger.today)
    desk = try Desk(.add(NewRecord(notice)))
    try desk.perform { $0.done(on: RuleLedger.today, by: nil, subject: "") }
    #expect(try desk.only(Notice.self).settledOn == RuleLedger.today)
  }
}
