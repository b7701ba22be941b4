import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

struct RehearsalTests {
  let desk: RuleDesk
  let first = RuleDesk.today.adding(days: 1)

  init() throws { desk = try RuleDesk() }

  /// What people do on the days after the fixture's day.
  func work(on offset: Int) throws {
    let today = RuleDesk.today.adding(days: offset)
    switch offset {
    case 2: try desk.perform(.move(DealRecord.ID(1), to: Stage.ID(2)), on: today)
    case 3:
      try desk.perform(
        .edit(EntityReference(.deal, 6), ["amount": .integer(900_000_00)]), on: today)
    case 5:
      var call = Activity(id: Activity.ID(-1))
      (call.deal, call.channel, call.day, call.isDone) = (DealRecord.ID(2), .call, today, true)
      try desk.perform(.add(NewRecord(call)), on: today)
    case 7:
      try desk.perform(.close(DealRecord.ID(4), Closing(.lost, reason: "price")), on: today)
    case 9: try desk.perform(.move(DealRecord.ID(3), to: Stage.ID(2)), on: today)
    case 11: try desk.perform(.edit(EntityReference(.deal, 6), ["amount": .integer(1)]), on: today)
    default: break
    }
  }

  @Test(arguments: [
    RuleTrigger.entersStage(Stage.ID(2)), .daysInStage(nil, days: 12),
    .daysInStage(Stage.ID(2), days: 3), .amountAbove(200_000_00), .noContact(days: 8),
    .noFirstContact(days: 14), .closePassed, .redFlag(.closePassed),
  ])
  func `a dry run finds what a live run has done`(_ trigger: RuleTrigger) throws {
    let rule = try desk.keep(
      "R", trigger, .notify(nil, "look"), since: first
    ) { $0.exceptionAmount = 240_000_00 }
    var live: [String] = []
    for offset in 1...16 {
      let today = RuleDesk.today.adding(days: offset)
      try work(on: offset)
      for plan in try desk.outcome(on: today).done {
        live.append("\(today) \(plan.name.en) \(plan.match.cause) \(plan.exception != nil)")
      }
    }
    let period = try #require(Period(first: first, last: RuleDesk.today.adding(days: 16)))
    let kept = try #require(try desk.store.record(rule)?.record)
    let before = try desk.store.load().sequence
    let rehearsal = try desk.store.rehearse(kept, over: period)
    let dry = rehearsal.events.map { event in
      "\(event.day) \(event.plan.name.en) \(event.plan.match.cause) "
        + "\(event.plan.exception != nil)"
    }
    #expect(!live.isEmpty)
    #expect(dry.sorted() == live.sorted())
    #expect(try desk.store.load().sequence == before)
  }

  @Test func `every replayed day is the book of that day`() throws {
    for offset in 1...12 { try work(on: offset) }
    let period = try #require(Period(first: first, last: RuleDesk.today.adding(days: 12)))
    var days: [(day: Day, book: Book)] = []
    try desk.store.replay(period) { day, book in
      days.append((day, book))
      return true
    }
    #expect(days.count == 13)
    for (day, book) in days {
      let past = try desk.store.load(asOf: day) { _, _ in true }
      #expect(book.deals.count == past.deals.count)
      for (left, right) in zip(book.deals, past.deals) {
        #expect(left.id == right.id && left.stage == right.stage && left.amount == right.amount)
        #expect(Array(left.visits) == Array(right.visits))
        #expect(left.lastContact == right.lastContact && left.outcome == right.outcome)
      }
    }
  }
}
