import FunnelCore
import FunnelTestSupport
import Testing

struct PlanProposalTests {
  /// Friday 20 November 2026, and the week after it.
  private static let friday = day("2026-11-20")
  private static let week = Period.planned(on: friday)

  /// One person, and accounts in two regions.
  private var builder: BookBuilder
  private let owner: Owner.ID
  private let port: Account.ID
  private let clinic: Account.ID
  private let school: Account.ID

  init() {
    var builder = BookBuilder.fiveStage(today: Self.friday)
    owner = builder.owner("Calvin", region: "North")
    port = builder.account("Port", region: "North")
    clinic = builder.account("Clinic", region: "South")
    school = builder.account("School", region: "North")
    self.builder = builder
  }

  private func propose(_ builder: BookBuilder, _ records: PlanRecords = PlanRecords())
    -> PlanProposal
  {
    PlanProposal(builder.book, records, of: owner, in: Self.week, today: Self.friday)
  }

  private func activity(
    _ id: Int64, _ iso: String, _ channel: Channel, at account: Account.ID, time: String? = nil
  ) -> Activity {
    var activity = Activity(id: Activity.ID(id))
    (activity.owner, activity.account, activity.channel) = (owner, account, channel)
    (activity.day, activity.time) = (day(iso), time.flatMap { ClockTime($0) })
    return activity
  }

  @Test func `from Friday on the next week is planned`() {
    #expect(Self.week.first == day("2026-11-23"))
    #expect(Period.planned(on: day("2026-11-19")).first == day("2026-11-16"))
    #expect(Period.planned(on: day("2026-11-22")).first == day("2026-11-23"))
  }

  @Test func `two half-days stay free unless the settings say otherwise`() {
    var builder = builder
    #expect(
      propose(builder).free
        == [
          HalfDay(day("2026-11-25"), isAfternoon: true),
          HalfDay(day("2026-11-27"), isAfternoon: true),
        ])
    builder.edit { $0.settings.freeHalfDays = 1 }
    #expect(propose(builder).free == [HalfDay(day("2026-11-27"), isAfternoon: true)])
    builder.edit { $0.settings.freeHalfDays = 0 }
    #expect(propose(builder).free.isEmpty)
  }

  @Test func `a holiday is not planned`() {
    var builder = builder
    builder.edit { book in
      var holiday = Holiday(id: Holiday.ID(1))
      holiday.day = day("2026-11-23")
      book.holidays.update(holiday)
    }
    builder.deal("Cranes", stage: 3, rates: (75, 75), close: 20) { [owner, port] in
      ($0.owner, $0.account) = (owner, port)
    }
    #expect(propose(builder).entries.first?.slot.day == day("2026-11-24"))
  }

  @Test func `what is booked keeps its day, and its half where the time says it`() {
    let records = PlanRecords(activities: [
      activity(1, "2026-11-25", .meeting, at: port, time: "14:30"),
      activity(2, "2026-11-24", .call, at: clinic),
    ])
    let proposal = propose(builder, records)
    #expect(
      proposal.entries.map(\.slot) == [
        HalfDay(day("2026-11-24"), isAfternoon: false),
        HalfDay(day("2026-11-25"), isAfternoon: true),
      ])
    #expect(proposal.entries.map(\.content.activity?.rawValue) == [2, 1])
    #expect(proposal.entries.allSatisfy { $0.reasons == [.booked] })
    // Wednesday afternoon is taken, so Monday morning stays free in its place.
    #expect(proposal.free.first == HalfDay(day("2026-11-23"), isAfternoon: false))
  }

  @Test func `what is overdue comes before everything else that is not booked`() {
    var builder = builder
    builder.deal("Cranes", stage: 3, rates: (75, 75), close: 20) { [owner, clinic] in
      ($0.owner, $0.account) = (owner, clinic)
    }
    let records = PlanRecords(activities: [activity(1, "2026-11-17", .visit, at: port)])
    let entries = propose(builder, records).entries
    #expect(entries.first?.reasons == [.overdue(days: 6)])
    #expect(entries.first?.content.activity == Activity.ID(1))
    #expect(entries.count == 2 && entries[1].content.account == clinic)
  }

  @Test func `who decides is booked before the order of work`() {
    var builder = builder
    for (name, account, close) in [("Early", port, 5), ("Late", clinic, 60)] {
      builder.deal(name, stage: 3, rates: (75, 75), close: close) { [owner] in
        ($0.owner, $0.account) = (owner, account)
      }
    }
    var chief = Contact(id: Contact.ID(1))
    (chief.name, chief.account, chief.influence) = ("Chief", clinic, .high)
    let entries = propose(builder, PlanRecords(contacts: [chief])).entries
    #expect(entries.map(\.content.account) == [clinic, port])
    #expect(entries[0].reasons.first == .senior && entries[0].content.contact == chief.id)
    // An economic buyer of a review decides as well.
    var buyer = chief
    buyer.influence = nil
    let records = PlanRecords(contacts: [buyer], economicBuyers: [buyer.id])
    #expect(propose(builder, records).entries.first?.content.account == clinic)
  }

  @Test func `a call that cannot wait is made as early as there is room`() {
    var builder = builder
    for number in 0..<10 {
      builder.deal("Deal \(number)", stage: 0, rates: (25, 25)) { [owner, port] in
        ($0.owner, $0.account) = (owner, port)
      }
    }
    let urgent = builder.deal("Urgent", stage: 0, close: 3) { [owner, port] in
      ($0.owner, $0.account) = (owner, port)
    }
    let entry = propose(builder).entries.first { $0.content.deal == urgent }
    #expect(entry?.slot == HalfDay(day("2026-11-23"), isAfternoon: false))
    #expect(entry?.order == 0)
  }

  @Test func `a key account that is visited anyway is not visited twice`() {
    var builder = builder
    builder.edit { [port] book in
      guard var account = book.accounts[port] else { return }
      account.isKey = true
      book.accounts.update(account)
    }
    builder.deal("Spare parts", stage: 0) { [owner, port] in
      ($0.owner, $0.account) = (owner, port)
    }
    let visit = activity(1, "2026-11-24", .visit, at: port)
    let entries = propose(builder, PlanRecords(activities: [visit])).entries
    #expect(entries.filter { $0.content.channel == .visit }.count == 1)
  }

  @Test func `others at the same place come on the same trip`() {
    var builder = builder
    for (name, account) in [("One", port), ("Two", clinic), ("Three", school)] {
      builder.deal(name, stage: 3, rates: (75, 75), close: 20) { [owner] in
        ($0.owner, $0.account) = (owner, account)
      }
    }
    let entries = propose(builder).entries
    let monday = day("2026-11-23")
    #expect(
      entries.map(\.slot) == [
        HalfDay(monday, isAfternoon: false), HalfDay(monday, isAfternoon: false),
        HalfDay(monday, isAfternoon: true),
      ])
    #expect(entries.map(\.content.account) == [port, school, clinic])
    #expect(entries[1].reasons.contains(.sameTrip) && !entries[2].reasons.contains(.sameTrip))
  }

  @Test func `a key account is visited once its days have gone by`() {
    var builder = builder
    builder.edit { [port] book in
      guard var account = book.accounts[port] else { return }
      (account.isKey, account.visitEvery) = (true, 30)
      book.accounts.update(account)
    }
    // The week ends on 29 November: 30 days before it is 30 October.
    builder.deal("Spare parts", stage: 0) { [owner, port] in
      ($0.owner, $0.account, $0.lastContact) = (owner, port, day("2026-10-30"))
    }
    let due = propose(builder).entries.first
    #expect(due?.reasons.first == .keyAccount(quiet: 30, every: 30))
    #expect(due?.content.channel == .visit)
    builder.deal("Recent", stage: 0) { [owner, port] in
      ($0.owner, $0.account, $0.lastContact) = (owner, port, day("2026-10-31"))
    }
    let entries = propose(builder).entries
    #expect(entries.allSatisfy { $0.content.channel == .call })
  }

  @Test func `zones set the channel, and what has no room is counted`() {
    var builder = builder
    for number in 0..<60 {
      builder.deal("Deal \(number)", stage: 0, rates: (25, 25)) { [owner, port] in
        ($0.owner, $0.account) = (owner, port)
      }
    }
    let proposal = propose(builder)
    // Eight half-days are planned, each with three calls of its four quarters.
    #expect(proposal.entries.count == 24 && proposal.left == 36)
    #expect(proposal.entries.allSatisfy { $0.content.channel == .call })
    #expect(proposal.entries.first?.reasons.first == .zone(.above))
  }

  @Test func `the goals are the month's and the quarter's`() throws {
    var builder = builder
    builder.edit { [owner] book in
      var target = Target(id: Target.ID(1))
      (target.owner, target.first, target.last) = (owner, day("2026-10-01"), day("2026-12-31"))
      (target.quantity, target.currency) = (300_000, .usd)
      book.targets.update(target)
    }
    builder.deal("Won", amount: 1_000, visits: [(0, -30)], ended: (.won, -10)) { [owner] in
      $0.owner = owner
    }
    let goals = propose(builder).goals
    #expect(goals.map(\.period) == [.month(of: Self.friday), .quarter(of: Self.friday)])
    #expect(goals[0].progress == nil)
    let quarter = try #require(goals[1].progress)
    #expect(quarter.won == 100_000 && quarter.remaining == 200_000)
  }
}
