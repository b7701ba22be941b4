import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

struct MeetingStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open() throws -> SQLiteStore {
    try SQLiteStore.open(at: folder.file("funnel.db"), mode: .create)
  }

  private func plan(_ deals: [Int64], in store: any Store, title: String = "Monday") throws
    -> Meeting.ID
  {
    let book = try store.load()
    let agenda = Agenda(
      .hand(deals.map { Deal.ID($0) }), in: book, Scope(today: Fixture.today))
    var meeting = Meeting(id: Meeting.ID(-1))
    (meeting.title, meeting.day, meeting.minutesPerDeal) = (title, Fixture.today, 5)
    let commit = try store.perform(agenda.planning(meeting), by: Fixture.authorship())
    return Meeting.ID(try #require(commit.created[EntityReference(.meeting, -1)]))
  }

  private func at(_ seconds: Int) -> Instant {
    Instant(milliseconds: Fixture.now.milliseconds + Int64(seconds) * 1_000)
  }

  private func file(_ id: Meeting.ID, in store: any Store) throws -> MeetingFile {
    try #require(try store.meetingFile(of: id))
  }

  @Test func `a meeting broken off in one terminal goes on in another and is seen live`() throws {
    var first: SQLiteStore? = try open()
    _ = try Fixture.fiveStage(in: first)
    let id = try plan([1, 3, 5], in: try #require(first))
    let watcher = try open()
    var book = try watcher.load()
    let rows = try file(id, in: watcher).items.map(\.id)
    _ = try watcher.changedElsewhere()

    // Ninety seconds on the first deal, which advances; then the terminal closes.
    try first?.perform(
      [.meet(id, .start(with: rows[0], at: at(0)))], by: Fixture.authorship("start"))
    #expect(try watcher.changedElsewhere())
    #expect(try watcher.refresh(&book) == [EntityReference(id)])
    #expect(try file(id, in: watcher).current?.id == rows[0])
    try first?.perform(
      [.meet(id, .decide(rows[0], .advance(), at: at(80)))], by: Fixture.authorship("decide"))
    #expect(
      try watcher.refresh(&book) == [EntityReference(rows[0]), EntityReference(.deal, 1)])
    #expect(book.deals[Deal.ID(1)]?.stage == Stage.ID(2))
    try first?.perform([.meet(id, .interrupt(at: at(90)))], by: Fixture.authorship("stop"))
    first = nil

    // An hour later somebody else goes on where it stood.
    let second = try open()
    #expect(try file(id, in: second).current?.id == rows[0])
    #expect(try file(id, in: second).meeting.isTicking == false)
    let tom = Fixture.authorship("go on", by: "tom")
    try second.perform([.meet(id, .resume(at: at(3_690)))], by: tom)
    try second.perform([.meet(id, .decide(rows[0], .advance(), at: at(3_700)))], by: tom)
    #expect(try second.load().deals[Deal.ID(1)]?.stage == Stage.ID(2))
    try second.perform([.meet(id, .take(rows[1], at: at(3_720)))], by: tom)
    try second.perform(
      [.meet(id, .act(Deal.ID(3), task: "Send the quotation", assignee: "Ana"))], by: tom)
    #expect(
      try watcher.refresh(&book).contains(EntityReference(.action, 1)))
    try second.perform([.meet(id, .end(at: at(3_780)))], by: tom)

    let report = MeetingReport(try file(id, in: watcher), at: at(9_000))
    #expect(report.rows.map(\.seconds) == [120, 60, 0])
    #expect(report.discussed == Rate(2, of: 3))
    #expect(report.undiscussed.map(\.item.deal.rawValue) == [5])
    #expect(report.count(of: .advance) == 1)
    #expect((report.seconds, report.plannedSeconds) == (180, 900))
    #expect(report.incomplete.map(\.task) == ["Send the quotation"])
    #expect(throws: StoreError.refused(.meetingEnded(id))) {
      try second.perform([.meet(id, .resume(at: at(4_000)))], by: tom)
    }
    #expect(try second.check().unfolded.isEmpty)
  }

  @Test func `undoing a decision takes the move back with it`() throws {
    let store = try SQLiteStore.inMemory()
    _ = try Fixture.fiveStage(in: store)
    let id = try plan([1], in: store)
    let row = try #require(try file(id, in: store).items.first?.id)
    let day = Fixture.today.adding(days: 3)
    try store.perform(
      [.meet(id, .decide(row, .exit(reason: "No budget"), at: at(0)))],
      by: Fixture.authorship("exit"))
    try store.perform(
      [.meet(id, .decide(row, .help("CFO call", from: "Tom", by: day), at: at(0)))],
      by: Fixture.authorship("help"))
    #expect(try store.load().deals[Deal.ID(1)]?.outcome == .open)
    #expect(try file(id, in: store).actions.map(\.task) == ["CFO call"])
    try store.undo(by: Fixture.authorship())
    #expect(try store.load().deals[Deal.ID(1)]?.outcome == .withdrawn)
    #expect(try file(id, in: store).actions == [])
    #expect(try file(id, in: store).items.first?.decision == .exit)
    try store.undo(by: Fixture.authorship())
    #expect(try store.load().deals[Deal.ID(1)]?.outcome == .open)
    #expect(try file(id, in: store).items.first?.decision == nil)
    #expect(try store.check().unfolded.isEmpty)
  }

  @Test func `open actions of ended meetings start the next one`() throws {
    let store = try SQLiteStore.inMemory()
    _ = try Fixture.fiveStage(in: store)
    let first = try plan([1, 2], in: store)
    let steps: [MeetingStep] = [
      .act(Deal.ID(1), task: "Late", assignee: "Tom", due: Fixture.today.adding(days: 9)),
      .act(Deal.ID(2), task: "Soon", assignee: "Tom", due: Fixture.today.adding(days: 2)),
      .act(Deal.ID(2), task: "Done", assignee: "Tom", due: Fixture.today),
    ]
    try store.perform(steps.map { .meet(first, $0) }, by: Fixture.authorship())
    #expect(try store.openMeetingActions() == [])
    try store.perform([.meet(first, .end(at: at(60)))], by: Fixture.authorship())
    let done: RecordValues = [
      "state": ActionState.done.value,
      "finishedOn": Fixture.today.adding(days: -1).value,
    ]
    try store.perform([.edit(EntityReference(.action, 3), done)], by: Fixture.authorship())
    #expect(try store.openMeetingActions().map(\.task) == ["Soon", "Late"])
    let next = try plan([2, 3], in: store, title: "Next")
    #expect(try file(next, in: store).carried.map(\.task) == ["Soon"])
    #expect(try file(first, in: store).carried == [])
    #expect(try store.meetings().map(\.title) == ["Next", "Monday"])
  }

  @Test func `a briefing counts from the review, and knows the last meeting`() throws {
    let store = try SQLiteStore.inMemory()
    _ = try Fixture.fiveStage(in: store)
    var form = ReviewForm()
    (form.fundRate, form.competitionRate) = (75, 75)
    try store.perform([.completeReview(Deal.ID(2), form)], by: Fixture.authorship())
    let id = try plan([2], in: store)
    let row = try #require(try file(id, in: store).items.first?.id)
    try store.perform(
      [.meet(id, .decide(row, .advance(), at: at(0))), .meet(id, .end(at: at(9)))],
      by: Fixture.authorship())
    try store.perform(
      [.edit(EntityReference(.deal, 2), ["nextStep": .text("Demo")])], by: Fixture.authorship())
    try store.perform(
      [.edit(EntityReference(.deal, 2), ["name": .text("Undone")])], by: Fixture.authorship())
    try store.undo(by: Fixture.authorship())
    let deal = try #require(try store.load().deals[Deal.ID(2)])
    let briefing = MeetingItemBriefing(
      of: deal, try store.dealRecords(of: deal.id), on: Fixture.today)
    #expect(briefing.since == .review(Fixture.today))
    #expect(briefing.changes.map(\.field) == ["nextStep"])
    #expect(briefing.changes.map(\.isSinceMeeting) == [true])
    #expect(briefing.moves.map(\.to.rawValue) == [3])
    #expect(briefing.moves.map(\.isSinceMeeting) == [false])
    #expect(briefing.atReview?.score == 150)
  }
}
