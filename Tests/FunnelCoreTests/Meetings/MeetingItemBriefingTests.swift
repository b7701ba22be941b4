import FunnelTestSupport
import Testing

@testable import FunnelCore

struct MeetingItemBriefingTests {
  private let today = day("2026-11-21")
  private var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
  private let id: Deal.ID
  private var deal: Deal { get throws { try #require(builder.book.deals[id]) } }

  init() {
    id = builder.deal("Scanner", stage: 2, rates: (99, 75)) { $0.position = Position(rawValue: 3) }
  }

  private func event(
    _ sequence: Int64, _ iso: String, _ field: String, _ old: Value, _ new: Value
  ) -> Event {
    let edit = FieldEdit(
      entity: EntityReference(.deal, 1), day: day(iso), field: field, old: old, new: new)
    return Event(sequence: sequence, transaction: 1, edit: edit)
  }

  private var records: DealRecords {
    var review = ReviewRecord(id: ReviewRecord.ID(1))
    review.day = day("2026-11-01")
    (review.form.fundRate, review.form.competitionRate) = (75, 75)
    review.form.position = Position(rawValue: -1)
    review.form.redFlags = [
      RedFlag(key: 1, text: "Price"), RedFlag(key: 2, text: "Rival", coveredBy: 1),
    ]
    review.form.strengths = [Strength(key: 1, text: "Service")]
    return DealRecords(
      review: review, reviewed: HistoryMark(day: day("2026-11-01"), sequence: 20))
  }

  @Test func `fields that changed since the review are told once, from first to last`() throws {
    var records = records
    records.discussed = HistoryMark(day: day("2026-11-10"), sequence: 40)
    records.events = [
      // Before the review, and by the review itself on the same day.
      event(5, "2026-10-01", "amount", .none, .integer(100)),
      event(19, "2026-11-01", "fundRate", .integer(50), .integer(75)),
      event(45, "2026-11-12", "fundRate", .integer(90), .integer(99)),
      event(21, "2026-11-01", "fundRate", .integer(75), .integer(90)),
      event(22, "2026-11-02", "nextStep", .text("Call"), .text("Visit")),
      event(46, "2026-11-13", "nextStep", .text("Visit"), .text("Call")),
      event(23, "2026-11-03", "custom.ward", .none, .text("B")),
      event(24, "2026-11-04", "stage", .integer(1), .integer(2)),
      event(47, "2026-11-14", "stage", .integer(2), .integer(3)),
    ]
    let briefing = MeetingItemBriefing(of: try deal, records, on: today)
    #expect(briefing.since == .review(day("2026-11-01")))
    #expect(
      briefing.changes == [
        .init(field: "fundRate", from: .integer(75), to: .integer(99), isSinceMeeting: true),
        .init(field: "custom.ward", from: .none, to: .text("B"), isSinceMeeting: false),
      ])
    #expect(
      briefing.moves == [
        .init(
          from: Stage.ID(1), to: Stage.ID(2), day: day("2026-11-04"), isSinceMeeting: false),
        .init(from: Stage.ID(2), to: Stage.ID(3), day: day("2026-11-14"), isSinceMeeting: true),
      ])
  }

  @Test func `where the deal stands is told beside where it stood`() throws {
    let briefing = MeetingItemBriefing(of: try deal, records, on: today)
    #expect(briefing.now == .init(position: Position(rawValue: 3), score: 174))
    #expect(briefing.atReview == .init(position: Position(rawValue: -1), score: 150))
    // Best Few without a dated next step, and without an economic buyer on our side.
    #expect(briefing.missing == [.datedNextStep, .supportingEconomicBuyer])
  }

  @Test func `only flags that nothing covers are open`() throws {
    let written = try MeetingItemBriefing(of: deal, records, on: today).openFlags.compactMap {
      if case .written(let flag) = $0.danger { flag.text } else { nil }
    }
    #expect(written == ["Price"])
  }

  @Test func `open actions stand by day, and overdue is what is before today`() throws {
    var records = records
    for (number, due) in ["2026-11-25", nil, "2026-11-20", "2026-11-21"].enumerated() {
      var action = ActionItem(id: ActionItem.ID(Int64(number) + 1))
      (action.task, action.due) = ("Call", due.map { day($0) })
      records.actions.append(action)
    }
    records.actions[0].state = .done
    let briefing = MeetingItemBriefing(of: try deal, records, on: today)
    #expect(briefing.openActions.map(\.id.rawValue) == [3, 4, 2])
    #expect(briefing.overdue.map(\.id.rawValue) == [3])
  }

  @Test func `activities count once they are done, after the review and up to today`() throws {
    var records = records
    for (number, iso) in ["2026-11-01", "2026-11-09", "2026-11-22", "2026-11-02"].enumerated() {
      var activity = Activity(id: Activity.ID(Int64(number) + 1))
      (activity.day, activity.isDone) = (day(iso), true)
      records.activities.append(activity)
    }
    var planned = Activity(id: Activity.ID(9))
    planned.day = day("2026-11-10")
    records.activities.append(planned)
    let briefing = MeetingItemBriefing(of: try deal, records, on: today)
    #expect(briefing.activities.map(\.id.rawValue) == [4, 2])
  }

  @Test func `a deal never reviewed is told from the last meeting on, else not at all`() throws {
    var records = DealRecords(events: [event(30, "2026-11-15", "amount", .none, .integer(5))])
    let silent = MeetingItemBriefing(of: try deal, records, on: today)
    #expect(silent.since == nil)
    #expect(silent.changes == [])
    #expect(silent.atReview == nil)
    #expect(silent.openFlags == [])
    records.discussed = HistoryMark(day: day("2026-11-10"), sequence: 9)
    let told = MeetingItemBriefing(of: try deal, records, on: today)
    #expect(told.since == .meeting(day("2026-11-10")))
    #expect(told.changes.map(\.field) == ["amount"])
  }
}
