import FunnelCore
import FunnelTestSupport
import Testing

struct RuleMatchingTests {
  static let today = day("2026-11-21")

  func rule(_ trigger: RuleTrigger, since: Int = -100, condition: String? = nil) -> Rule {
    var rule = Rule(id: Rule.ID(1))
    (rule.trigger, rule.condition) = (trigger, condition)
    (rule.isEnabled, rule.enabledOn) = (true, Self.today.adding(days: since))
    return rule
  }

  func causes(_ rule: Rule, _ book: BookBuilder) -> [String] {
    rule.matches(in: book.book, on: Self.today).map { "\($0.deal?.rawValue ?? 0) \($0.cause)" }
  }

  @Test func `days in a stage count from the last entry, and not while a deal rests`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    book.deal(visits: [(0, -50), (1, -30)])
    book.deal(visits: [(1, -29)])
    book.deal(visits: [(1, -40)]) { $0.pausedUntil = Self.today.adding(days: 1) }
    book.deal(visits: [(1, -40)], ended: (.lost, -1))
    let trigger = RuleTrigger.daysInStage(book.stages[1].id, days: 30)
    #expect(causes(rule(trigger), book) == ["1 stay:2026-10-22"])
    #expect(causes(rule(trigger, since: 1), book).isEmpty)
  }

  @Test func `a stay of so many days is full that many days after the entry`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    book.deal(visits: [(0, 0)])
    book.deal(visits: [(0, -1)])
    book.deal(visits: [(0, -2)])
    func stays(_ days: Int, since: Int = -100) -> [String] {
      causes(rule(.daysInStage(nil, days: days), since: since), book)
    }
    // Entered on the 21st, 20th and 19th; today is the 21st.
    #expect(stays(1) == ["2 stay:2026-11-20", "3 stay:2026-11-19"])
    #expect(stays(2) == ["3 stay:2026-11-19"])
    #expect(stays(3).isEmpty)
    // Switched on today: the first day of the third one was full yesterday.
    #expect(stays(1, since: 0) == ["2 stay:2026-11-20"])
    #expect(book.book.deals.map { $0.daysInStage(on: Self.today) } == [0, 1, 2])
  }

  @Test func `no first contact is for deals nobody was ever in touch with`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    book.deal(visits: [(0, -1)])
    book.deal(visits: [(0, 0)])
    book.deal(visits: [(0, -9)]) { $0.lastContact = Self.today.adding(days: -8) }
    #expect(causes(rule(.noFirstContact(days: 1)), book) == ["1 first:2026-11-20"])
    #expect(
      causes(rule(.noContact(days: 8)), book) == ["3 quiet:2026-11-13"])
  }

  @Test func `a rule on entering Won acts on won deals`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    book.deal(visits: [(0, -30)], ended: (.won, -2))
    book.deal(visits: [(0, -30)], ended: (.lost, -2))
    #expect(
      causes(rule(.entersStage(book.stages[book.won].id)), book) == ["1 enter:2026-11-19"])
    #expect(causes(rule(.entersStage(book.stages[0].id)), book).isEmpty)
  }

  @Test func `the condition is a filter, and one that is none lets nothing through`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    book.deal("Cranes", close: -3)
    book.deal("Pumps", close: -3)
    #expect(causes(rule(.closePassed, condition: "pumps"), book) == ["2 close:2026-11-18"])
    #expect(causes(rule(.closePassed, condition: "amount>nonsense"), book).isEmpty)
    #expect(Rule.count(of: "cranes", in: book.book, on: Self.today) == 1)
    #expect(Rule.count(of: "colour:red", in: book.book, on: Self.today) == nil)
  }

  @Test func `a red flag lasts as long as every review shows it`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    book.deal()
    let reviews = [(1, -60, true), (2, -40, false), (3, -20, true), (4, -10, true)].map {
      id, day, isNew in
      var review = ReviewRecord(id: ReviewRecord.ID(Int64(id)))
      (review.deal, review.day) = (Deal.ID(1), Self.today.adding(days: day))
      var influence = BuyingInfluence(key: 1, name: "Lin")
      influence.isNewInJob = isNew
      review.form.influences = [influence]
      return review
    }
    let reading = RuleReading(book.book, on: Self.today, reviews: reviews)
    let found = rule(.redFlag(.newInJob)).matches(in: reading)
    #expect(found.map(\.cause) == ["flag:newInJob:2026-11-01"])
  }

  @Test func `conversion below a bound needs the whole interval below it`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    for number in 0..<20 {
      book.deal(visits: number < 2 ? [(0, -200), (1, -150)] : [(0, -200)])
    }
    let stage = book.stages[0].id
    // 2/20 lies within .0279–.3010.
    #expect(
      rule(.conversionBelow(stage, Percentage(percent: 30))).matches(
        in: book.book, on: Self.today
      ).isEmpty)
    let found = rule(.conversionBelow(stage, Percentage(percent: 31))).matches(
      in: book.book, on: Self.today)
    #expect(found.map(\.cause) == ["conversion:2026-10-01"])
    #expect(found.first?.stage == stage)
  }

  @Test func `triggers and actions are stored as text that reads back`() throws {
    let triggers: [RuleTrigger] = [
      .entersStage(Stage.ID(3)), .daysInStage(nil, days: 30), .daysInStage(Stage.ID(2), days: 1),
      .amountAbove(5), .noContact(days: 7), .noFirstContact(days: 1), .closePassed,
      .redFlag(nil), .redFlag(.noCoach),
      .conversionBelow(Stage.ID(1), Percentage(percent: 40)),
    ]
    for trigger in triggers { #expect(RuleTrigger(trigger.value) == trigger) }
    #expect(triggers[1].value == .text(#"{"days":30,"kind":"daysInStage"}"#))
    let actions = RuleActions([
      .plan(.call, subject: "Ask", inDays: 2, for: Owner.ID(1)), .reassign(Owner.ID(2)),
      .share(team: nil), .share(team: "North"), .addTag("a"), .removeTag("b"), .flag("c"),
      .notify(nil, "d"),
    ])
    #expect(RuleActions(actions.value) == actions)
    #expect(RuleTrigger(.text(#"{"kind":"daysInStage"}"#)) == nil)
  }
}
