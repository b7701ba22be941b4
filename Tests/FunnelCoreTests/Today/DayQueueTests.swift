import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct DayQueueTests {
  private static let today = day("2026-11-20")
  private static let noon = Instant(milliseconds: Int64(today.number) * 86_400_000 + 43_200_000)

  /// Two owners, Mei and Tom; four deals of Mei, one for each zone, and one of Tom in the Universe.
  private static func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: today)
    let mei = builder.owner("Mei")
    let tom = builder.owner("Tom")
    let rates: [(String, (fund: Int, us: Int)?)] = [
      ("In", (50, 50)), ("Universe", nil), ("Above", (25, 25)), ("Best", (75, 75)),
    ]
    for (name, rates) in rates { builder.deal(name, rates: rates) { $0.owner = mei } }
    builder.deal("Other") { $0.owner = tom }
    return builder
  }

  private static func activity(
    _ id: Int64, deal: Int64?, _ text: String?, at time: Int? = nil, subject: String = "",
    owner: Int64? = nil
  ) -> Activity {
    var activity = Activity(id: Activity.ID(id))
    activity.deal = deal.map { Deal.ID($0) }
    (activity.day, activity.subject) = (text.map { day($0) }, subject)
    activity.time = time.flatMap { ClockTime(minutes: $0) }
    activity.owner = owner.map { Owner.ID($0) }
    return activity
  }

  private static func queue(
    _ book: Book, _ records: DayRecords, owner: Int64? = 1
  ) -> DayQueue {
    DayQueue(book, records, today: today, now: noon, ownedBy: owner.map { Owner.ID($0) })
  }

  @Test func `Best Few, Above, Universe, In; what is late before what has a time`() {
    let records = DayRecords(activities: [
      Self.activity(1, deal: 1, "2026-11-01"), Self.activity(2, deal: 2, "2026-11-20"),
      Self.activity(3, deal: 3, "2026-11-20"), Self.activity(4, deal: 4, "2026-11-20", at: 600),
      Self.activity(5, deal: 4, "2026-11-18"), Self.activity(6, deal: 4, "2026-11-17"),
      Self.activity(7, deal: 4, "2026-11-20", at: 540), Self.activity(8, deal: 4, nil),
      Self.activity(9, deal: 4, "2026-11-20"),
    ])
    let queue = Self.queue(Self.builder().book, records)
    let numbers = queue.items.map { item -> Int64 in
      if case .activity(let activity) = item.subject { return activity.id.rawValue }
      return 0
    }
    #expect(numbers == [6, 5, 7, 4, 9, 8, 3, 2, 1])
    #expect(queue.items[0].reason == .activityOverdue(days: 3))
    #expect(queue.items[2].reason == .activityToday)
    #expect(queue.items[5].reason == .activityUndated)
    #expect(queue.overdue == 3)
  }

  @Test func `it is one person's day; another one's and the future stay out`() {
    let records = DayRecords(activities: [
      Self.activity(1, deal: 5, "2026-11-20"), Self.activity(2, deal: 1, "2026-11-23"),
      Self.activity(3, deal: 5, "2026-11-20", owner: 1), Self.activity(4, deal: nil, "2026-11-20"),
    ])
    let book = Self.builder().book
    #expect(Self.queue(book, records).items.map(\.owner) == [Owner.ID(1)])
    #expect(Self.queue(book, records, owner: nil).items.count == 3)
  }

  @Test func `what is planned for a lost deal is no work, after a sale it is`() {
    var builder = Self.builder()
    let lost = builder.deal("Lost", ended: (.lost, -3)) { $0.owner = Owner.ID(1) }
    let won = builder.deal("Won", ended: (.won, -3)) { $0.owner = Owner.ID(1) }
    let queue = Self.queue(
      builder.book,
      DayRecords(activities: [
        Self.activity(1, deal: lost.rawValue, "2026-11-20"),
        Self.activity(2, deal: won.rawValue, "2026-11-20"),
      ]))
    #expect(queue.items.map(\.deal) == [won])
  }

  @Test func `actions are of whom they name, whatever the case`() {
    func action(_ id: Int64, _ assignee: String?, _ due: String?, _ state: ActionState = .planned)
      -> ActionItem
    {
      var action = ActionItem(id: ActionItem.ID(id))
      (action.deal, action.task, action.assignee) = (Deal.ID(5), "task \(id)", assignee)
      (action.due, action.state) = (due.map { day($0) }, state)
      return action
    }
    let records = DayRecords(actions: [
      action(1, "MEI", "2026-11-19"), action(2, nil, "2026-11-20"), action(3, "Tom", nil),
      action(4, "mei", "2026-11-25"), action(5, "mei", "2026-11-19", .done),
    ])
    let book = Self.builder().book
    let mine = Self.queue(book, records)
    #expect(mine.items.map(\.reason) == [.actionOverdue(days: 1)])
    let toms = Self.queue(book, records, owner: 2)
    #expect(toms.items.map(\.reason) == [.actionToday, .actionUndated])
    #expect(toms.items.map(\.text) == ["task 2", "task 3"])
  }

  @Test func `next steps are there when they are due or have no day`() {
    var builder = BookBuilder.fiveStage(today: Self.today)
    for (step, offset) in [("late", -2), ("now", 0), ("later", 4)] {
      builder.deal { ($0.nextStep, $0.nextStepOn) = (step, Self.today.adding(days: offset)) }
    }
    builder.deal { $0.nextStep = "whenever" }
    builder.deal { ($0.nextStep, $0.pausedUntil) = ("rests", day("2026-12-24")) }
    let queue = Self.queue(builder.book, DayRecords(), owner: nil)
    #expect(queue.items.map(\.text) == ["late", "now", "whenever"])
    #expect(
      queue.items.map(\.reason) == [.nextStepOverdue(days: 2), .nextStepToday, .nextStepUndated])
  }

  @Test func `a next step that is an activity too is said once`() {
    var builder = BookBuilder.fiveStage(today: Self.today)
    builder.deal { $0.nextStep = "Send the OFFER" }
    let queue = Self.queue(
      builder.book,
      DayRecords(activities: [Self.activity(1, deal: 1, "2026-11-20", subject: "send the offer")]),
      owner: nil)
    #expect(queue.items.map(\.code) == ["activity"])
  }

  @Test func `a booked contact answers the cadence`() {
    var builder = BookBuilder.fiveStage(today: Self.today)
    builder.deal { ($0.segment, $0.lastContact) = (.highIntent, day("2026-11-10")) }
    let late = Self.queue(builder.book, DayRecords(), owner: nil)
    #expect(late.items.map(\.reason) == [.followUpOverdue(days: 7, .highIntent)])
    let booked = DayRecords(activities: [Self.activity(1, deal: 1, "2026-11-23")])
    #expect(Self.queue(builder.book, booked, owner: nil).items.isEmpty)
    let farOff = DayRecords(activities: [Self.activity(1, deal: 1, "2026-12-23")])
    #expect(Self.queue(builder.book, farOff, owner: nil).items.count == 1)
    var inside = booked
    inside.activities[0].isCustomerFacing = false
    #expect(Self.queue(builder.book, inside, owner: nil).items.map(\.code) == ["followUp"])
  }

  @Test func `a first contact counts down`() {
    var builder = BookBuilder.fiveStage(today: Self.today)
    builder.deal { ($0.segment, $0.created) = (.highIntent, Self.today) }
    let received = Instant(milliseconds: Self.noon.milliseconds - 22 * 3_600_000)
    let queue = Self.queue(
      builder.book, DayRecords(received: [Deal.ID(1): received]), owner: nil)
    #expect(queue.items.map(\.reason) == [.firstContact(minutes: 120, .highIntent)])
    #expect(DayRecords.newcomers(in: builder.book, today: Self.today) == [Deal.ID(1)])
  }

  @Test func `notices stay until they are settled; those to nobody are for everyone`() {
    func notice(_ id: Int64, owner: Int64?, _ text: String, flag: Bool = false) -> Notice {
      var notice = Notice(id: Notice.ID(id))
      (notice.owner, notice.text, notice.day) = (
        owner.map { Owner.ID($0) }, "n\(id)", day(text)
      )
      notice.isFlag = flag
      return notice
    }
    var settled = notice(4, owner: 1, "2026-11-01")
    settled.settledOn = day("2026-11-02")
    let records = DayRecords(notices: [
      notice(1, owner: 1, "2026-11-18"), notice(2, owner: nil, "2026-11-20", flag: true),
      notice(3, owner: 2, "2026-11-18"), settled, notice(5, owner: 1, "2026-11-23"),
    ])
    let queue = Self.queue(Self.builder().book, records)
    #expect(queue.items.map(\.text) == ["n2", "n1"])
    #expect(queue.items.map(\.reason) == [.flag(days: 0), .notice(days: 2)])
  }
}
