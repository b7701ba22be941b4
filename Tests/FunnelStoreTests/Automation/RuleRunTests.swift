import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

struct RuleRunTests {
  let desk: RuleDesk

  init() throws { desk = try RuleDesk() }

  @Test func `a rule does all of its actions in one transaction of its own`() throws {
    // Deal 1 has stood in stage 1 for forty days, deal 6 for three.
    try desk.keep(
      "Stalled", .daysInStage(Stage.ID(1), days: 30),
      .plan(.call, subject: "Ask why", inDays: 2, for: nil), .addTag("slow"), .flag("stands still"))
    #expect(try desk.act() == ["Stalled 1"])
    #expect(try desk.deal(1).tags == Tags("slow"))
    let activity = try #require(
      try desk.store.records(Activity.self, where: nil, refersTo: nil).first?.record)
    // The twenty-first is a Saturday, two days on is Monday.
    #expect(activity.day == day("2026-11-23"))
    #expect(activity.owner == Owner.ID(1) && activity.account == Account.ID(1))
    #expect(try desk.store.raisedFlags(on: Deal.ID(1)).map(\.text) == ["stands still"])
    let lines = try desk.store.history(of: EntityReference(.deal, 1), before: nil, limit: 1)
    #expect(lines.first?.transaction.author == Firing.author)
    #expect(lines.first?.transaction.label == "Stalled on Scanner for Mercy")
    // A person's undo goes to the person's own work.
    #expect(try desk.store.undoable(by: Fixture.author)?.label == "rule")
  }

  @Test func `what stays true sets a rule off once, and anew after it has ended`() throws {
    try desk.keep("Quiet", .noContact(days: 14), .addTag("quiet")) { $0.condition = "#1" }
    #expect(try desk.act() == ["Quiet 1"])
    #expect(try desk.act().isEmpty)
    #expect(try desk.act(on: day("2026-11-25")).isEmpty)
    var call = Activity(id: Activity.ID(-1))
    (call.deal, call.channel, call.day, call.isDone) = (
      DealRecord.ID(1), .call, day("2026-11-25"), true
    )
    try desk.perform(
      .add(NewRecord(call)), .edit(EntityReference(.deal, 1), ["tags": .none]),
      on: day("2026-11-25"))
    #expect(try desk.act(on: day("2026-12-08")).isEmpty)
    #expect(try desk.act(on: day("2026-12-09")) == ["Quiet 1"])
    #expect(try desk.store.firings().map(\.cause) == ["quiet:2026-11-25", "quiet:2026-10-12"])
  }

  @Test func `nothing of a day before it was switched on sets a rule off`() throws {
    try desk.keep(
      "Late", .closePassed, .addTag("late"), since: RuleDesk.today.adding(days: -4))
    // Deal 5 was to close five days ago: it passed on the day the rule was switched on.
    #expect(try desk.act() == ["Late 5"])
    try desk.keep("Later", .closePassed, .addTag("later"), since: RuleDesk.today)
    #expect(try desk.act().isEmpty)
  }

  @Test func `an amount sets a rule off from the day on that it rose above the bound`() throws {
    try desk.keep("Big", .amountAbove(200_000_00), .addTag("big"), since: RuleDesk.today)
    #expect(try desk.act().isEmpty)
    try desk.perform(.edit(EntityReference(.deal, 1), ["amount": .integer(300_000_00)]))
    #expect(try desk.act() == ["Big 1"])
    #expect(try desk.store.firings().map(\.cause) == ["amount:2026-11-21"])
    let next = day("2026-11-24")
    try desk.perform(.edit(EntityReference(.deal, 1), ["amount": .integer(1)]), on: next)
    try desk.perform(
      .edit(EntityReference(.deal, 1), ["amount": .integer(400_000_00), "tags": .none]), on: next)
    #expect(try desk.act(on: next) == ["Big 1"])
  }

  @Test func `entering a stage counts once for each entry`() throws {
    try desk.keep("Entered", .entersStage(Stage.ID(2)), .addTag("hot"), since: RuleDesk.today)
    #expect(try desk.act().isEmpty)
    try desk.perform(.move(DealRecord.ID(1), to: Stage.ID(2)))
    #expect(try desk.act() == ["Entered 1"])
    try desk.perform(.move(DealRecord.ID(1), to: Stage.ID(3)), on: day("2026-11-22"))
    try desk.perform(.move(DealRecord.ID(1), to: Stage.ID(2)), on: day("2026-11-23"))
    #expect(try desk.act(on: day("2026-11-23")) == ["Entered 1"])
    #expect(try desk.store.firings().map(\.cause) == ["enter:2026-11-23", "enter:2026-11-21"])
  }

  @Test func `the exception comes first and leaves everything to a person`() throws {
    try desk.keep("Share", .daysInStage(nil, days: 1), .reassign(Owner.ID(3)), .addTag("x")) {
      $0.exceptionAmount = 100_000_00
      $0.exceptionOwner = Owner.ID(2)
      $0.condition = "amount>=100k"
    }
    try desk.perform(
      .edit(
        EntityReference(.account, 3), ["annualBudget": .integer(5), "currency": .text("EUR")]))
    try desk.keep("Rich", .closePassed, .addTag("y")) { $0.exceptionBudget = 1 }
    let outcome = try desk.outcome()
    #expect(
      outcome.done.map(\.exception) == [
        .amount(Money(minorUnits: 100_000_00, currency: .usd)),
        .amount(Money(minorUnits: 250_000_00, currency: .usd)),
        // Five cents of a currency without a rate cannot be compared, so a person decides.
        .noRate(try #require(Currency(code: "EUR"))),
      ])
    #expect(try desk.deal(1).owner == Owner.ID(1) && desk.deal(1).tags.words.isEmpty)
    #expect(try desk.notices() == ["decide Share", "decide Share", "decide Rich"])
    #expect(try desk.store.openNotices().last?.owner == Owner.ID(2))
    #expect(try desk.store.firings().allSatisfy(\.isException))
  }

  @Test func `deals are shared out in turn among the active people of a team`() throws {
    try desk.perform(.edit(EntityReference(.owner, 2), ["isActive": .integer(0)]))
    try desk.keep("Share", .daysInStage(nil, days: 1), .share(team: "hospitals"))
    try desk.act()
    // Mei and Ana in turn; Tom is not active.
    #expect(try (1...6).map { try desk.deal($0).owner?.rawValue } == [1, 3, 1, 3, 1, 3])
  }

  @Test func `two stores on one file set a rule off once`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("team.funnel")
    let first = try RuleDesk(
      Fixture.fiveStage(in: SQLiteStore.open(at: path, mode: .create)).store)
    let second = try RuleDesk(SQLiteStore.open(at: path))
    try first.keep("Late", .closePassed, .notify(nil, "late"))
    var stale = try second.store.load()
    // The second has looked at its rules before the first one acts.
    _ = try second.run.run([], in: &stale, by: second.authorship(on: RuleDesk.today))
    #expect(try first.act() == ["Late 5"])
    let outcome = try second.run.run(nil, in: &stale, by: second.authorship(on: RuleDesk.today))
    #expect(outcome.done.isEmpty)
    #expect(try first.store.firings().count == 1)
    #expect(try first.store.openNotices().count == 1)
    // And the store itself refuses what both saw at the same moment.
    let firing = try RuleFiring(
      #require(
        RulePlan(
          first.store.rules()[0],
          RuleMatch(
            rule: Rule.ID(1), deal: Deal.ID(5), kind: "close", mark: day("2026-11-16")),
          in: stale, on: RuleDesk.today, turn: 0)), result: "", question: "")
    #expect(throws: StoreError.refused(.automation(.alreadyFired(Rule.ID(1))))) {
      try second.perform(.fire(firing))
    }
    #expect(try first.store.openNotices().count == 1)
  }

  @Test func `a firing is taken back by itself and does not come again`() throws {
    try desk.keep("Late", .closePassed, .reassign(Owner.ID(3)), .notify(nil, "late"))
    try desk.act()
    try desk.perform(.edit(EntityReference(.deal, 1), ["amount": .integer(7)]))
    try desk.store.undo(Firing.ID(1), by: desk.authorship(on: RuleDesk.today))
    #expect(try desk.deal(5).owner == Owner.ID(2))
    #expect(try desk.deal(1).amount == 7)
    #expect(try desk.notices().isEmpty)
    let firings = try desk.store.firings()
    #expect(firings.map(\.undoneOn) == [RuleDesk.today])
    #expect(throws: StoreError.nothingToUndo) {
      try desk.store.undo(firings[0].id, by: desk.authorship(on: RuleDesk.today))
    }
    let fresh = try RuleDesk(desk.store)
    #expect(try fresh.act().isEmpty)
    #expect(try desk.store.check().unfolded.isEmpty)
    #expect(try desk.store.overridden(among: firings) == [firings[0].id])
  }

  @Test func `taking back is refused where somebody has touched the same field`() throws {
    try desk.keep("Late", .closePassed, .reassign(Owner.ID(3)))
    try desk.act()
    let other = Fixture.authorship("mine now", by: "tom")
    try desk.store.perform(
      [.edit(EntityReference(.deal, 5), ["owner": .integer(1)])], by: other)
    do {
      try desk.store.undo(Firing.ID(1), by: desk.authorship(on: RuleDesk.today))
      Issue.record("it was taken back")
    } catch StoreError.undoBlocked(_, let blocking) {
      #expect(blocking.label == "mine now" && blocking.author == "tom")
    }
    #expect(try desk.deal(5).owner == Owner.ID(1))
    #expect(try desk.store.overridden(among: desk.store.firings()).count == 1)
  }

  @Test func `rules set each other off, each once`() throws {
    try desk.keep("One", .closePassed, .addTag("a"))
    try desk.keep("Two", .daysInStage(nil, days: 1), .addTag("b")) { $0.condition = "tag:a" }
    try desk.keep("Three", .daysInStage(nil, days: 1), .addTag("c")) { $0.condition = "tag:b" }
    #expect(try desk.act() == ["One 5", "Two 5", "Three 5"])
    #expect(try desk.deal(5).tags == Tags("a,b,c"))
  }

  @Test func `a loop is stopped, named and kept`() throws {
    try desk.keep("There", .daysInStage(nil, days: 1), .reassign(Owner.ID(3))) {
      $0.condition = "owner:Tom #5"
    }
    try desk.keep("Back", .daysInStage(nil, days: 1), .reassign(Owner.ID(2))) {
      $0.condition = "owner:Ana #5"
    }
    let outcome = try desk.outcome()
    #expect(outcome.done.map(\.rule.name) == ["There", "Back"])
    #expect(outcome.loops.map(\.rules) == [["There", "Back"]])
    #expect(try desk.notices() == ["There, Back loop on X-ray room"])
    #expect(try desk.deal(5).owner == Owner.ID(2))
    #expect(try desk.outcome().done.isEmpty)
  }

  @Test func `a chain of too many rules is left to a person`() throws {
    for place in 0...RuleChain.limit {
      try desk.keep("R\(place)", .daysInStage(nil, days: 1), .addTag("t\(place)")) {
        $0.order = place
        $0.condition = place == 0 ? "#5" : "#5 tag:t\(place - 1)"
      }
    }
    let done = try desk.outcome().done
    #expect(done.count == RuleChain.limit + 1)
    #expect(done.last?.exception == .chain)
    #expect(try desk.deal(5).tags.words.last == "t\(RuleChain.limit - 1)")
  }

  @Test func `nothing acts in the past, read-only, or while it is off`() throws {
    let rule = try desk.keep("Late", .closePassed, .addTag("late"))
    var past = try desk.store.load(asOf: RuleDesk.today) { _, _ in true }
    let mine = desk.authorship(on: RuleDesk.today)
    #expect(try desk.run.run(nil, in: &past, by: mine).done.isEmpty)
    try desk.perform(.edit(EntityReference(rule), ["isEnabled": .integer(0)]))
    desk.run.take([EntityReference(rule)])
    #expect(try desk.act().isEmpty)
  }

  @Test func `only what was touched is looked at where that is said`() throws {
    try desk.keep("Stay", .daysInStage(nil, days: 1), .addTag("x"))
    var book = try desk.store.load()
    let touched: Set<EntityReference> = [EntityReference(.deal, 3)]
    let outcome = try desk.run.run(
      touched, in: &book, by: desk.authorship(on: RuleDesk.today))
    #expect(outcome.done.map(\.match.deal) == [Deal.ID(3)])
    #expect(book.deals[Deal.ID(3)]?.tags == Tags("x"))
  }
}
