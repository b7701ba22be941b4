import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct ActivitySettlingTests {
  private static func add(
    _ text: String?, deal: DealRecord.ID? = RuleLedger.deal, done: Bool = false,
    recurrence: String? = nil, since: Day? = nil
  ) -> Change {
    var activity = Activity(id: Activity.ID(-1))
    (activity.deal, activity.day, activity.isDone) = (deal, text.map { day($0) }, done)
    (activity.subject, activity.channel) = ("look in", .visit)
    activity.time = ClockTime(minutes: 540)
    activity.recurrence = recurrence.flatMap { Recurrence($0) }
    return .add(NewRecord(activity, day: since))
  }

  private static let first = EntityReference(.activity, 1)
  private static let done: RecordValues = [
    "isDone": true.value, "day": RuleLedger.today.value, "outcome": .text("well"),
    "minutes": .integer(30),
  ]

  @Test func `what comes again is planned when it is done, in the same batch`() throws {
    var rules = try RuleLedger()
    try rules.perform(Self.add("2026-11-16", recurrence: "1w"))
    try rules.perform(.edit(Self.first, Self.done))
    let all = rules.ledger.all(Activity.self)
    #expect(all.map(\.isDone) == [true, false])
    #expect(all.map(\.recurrence) == [nil, Recurrence(every: 1, .weeks)])
    // Planned for a Monday and done on Saturday the 21st, it comes again on a Monday.
    #expect(all.last?.day == day("2026-11-23"))
    #expect(all.last?.time == ClockTime(minutes: 540))
    #expect(all.last?.subject == "look in")
    #expect((all.last?.outcome, all.last?.minutes) == (nil, nil))
  }

  @Test func `what was missed is not made up for`() throws {
    var rules = try RuleLedger()
    try rules.perform(Self.add("2026-10-05", recurrence: "2w"))
    try rules.perform(.edit(Self.first, Self.done))
    #expect(rules.ledger.all(Activity.self).last?.day == day("2026-11-30"))
  }

  @Test func `what is noted as done at once comes again, what an import tells does not`() throws {
    var rules = try RuleLedger()
    try rules.perform(Self.add("2026-11-21", done: true, recurrence: "1m"))
    #expect(rules.ledger.all(Activity.self).map(\.day) == [day("2026-11-21"), day("2026-12-21")])
    rules = try RuleLedger()
    try rules.perform(
      Self.add("2026-11-02", done: true, recurrence: "1m", since: day("2026-11-02")))
    #expect(rules.ledger.all(Activity.self).count == 1)
  }

  @Test func `a month's last day does not drift`() throws {
    var rules = try RuleLedger()
    try rules.perform(Self.add("2026-10-31", recurrence: "1m"))
    try rules.perform(.edit(Self.first, Self.done))
    #expect(rules.ledger.all(Activity.self).last?.day == day("2026-11-30"))
    try rules.perform(.edit(EntityReference(.activity, 2), ["isDone": true.value]))
    #expect(rules.ledger.all(Activity.self).last?.day == day("2026-12-31"))
  }

  @Test func `a recurrence needs a day`() throws {
    var rules = try RuleLedger()
    #expect(try rules.refusal(Self.add(nil, recurrence: "1w")) == .recurrenceWithoutDay)
    #expect(
      try rules.refusal(
        .add(
          NewRecord(
            .activity, provisional: -1,
            values: ["channel": .text("call"), "recurrence": .text("0d")])))
        == .wrongType(.activity, "recurrence", .notation(.recurrence)))
  }

  @Test func `nothing is planned for a lost deal, but what was done is noted`() throws {
    var rules = try RuleLedger()
    try rules.perform(Self.add("2026-11-24"))
    try rules.perform(.close(RuleLedger.deal, Closing(.lost, reason: "price")))
    let refusal = RuleViolation.activityOfClosedDeal(RuleLedger.deal)
    #expect(try rules.refusal(Self.add("2026-11-24")) == refusal)
    #expect(
      try rules.refusal(.edit(Self.first, ["deal": RuleLedger.deal.value])) == refusal)
    try rules.perform(Self.add("2026-11-20", done: true))
    // What had been planned before stays as it is and can be finished.
    try rules.perform(.edit(Self.first, ["note": .text("called off")]))
    try rules.perform(.edit(Self.first, Self.done))
    #expect(rules.ledger.all(Activity.self).count == 2)
  }

  @Test func `after a sale there is still something to do`() throws {
    var rules = try RuleLedger()
    try rules.perform(.close(RuleLedger.deal, Closing(.won)))
    try rules.perform(Self.add("2026-11-24"))
    #expect(rules.ledger.all(Activity.self).count == 1)
  }

  @Test func `the working week has the seven weekdays and no others`() throws {
    var rules = try RuleLedger()
    let settings = EntityReference(Settings.only)
    try rules.perform(.edit(settings, ["workWeek": .text("mon,sat")]))
    #expect(
      try rules.refusal(.edit(settings, ["workWeek": .text("mon,someday")]))
        == .notAWeekday("someday"))
  }
}
