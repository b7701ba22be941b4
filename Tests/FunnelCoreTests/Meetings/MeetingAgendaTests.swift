import FunnelCore
import FunnelTestSupport
import Testing

struct MeetingAgendaTests {
  typealias Room = MeetingLedger

  @Test func `actions without an owner or a day are kept and flagged`() throws {
    var room = try Room()
    try room.perform(.act(Room.deal, task: " Send the quotation ", assignee: "", due: nil))
    try room.perform(.act(Room.other, task: "Demo", assignee: "Tom", due: RuleLedger.today))
    let actions = try room.file.actions
    #expect(actions.map(\.task) == ["Send the quotation", "Demo"])
    #expect(actions.map(\.assignee) == [nil, "Tom"])
    #expect(actions.map(\.isIncomplete) == [true, false])
    #expect(try room.file.actions(of: Room.other).map(\.task) == ["Demo"])
    #expect(
      try room.refusal(.act(Room.deal, task: " ")) == .missing(.action, "task"))
    #expect(
      try room.refusal(.act(DealRecord.ID(99), task: "Call"))
        == .notFound(EntityReference(.deal, 99)))
  }

  @Test func `notes stand at their row, at the meeting, or nowhere`() throws {
    var room = try Room()
    try room.perform(.note("Wants a demo\nnext week", about: Room.first))
    try room.perform(.note("Tom is ill"))
    #expect(try room.item().note == "Wants a demo\nnext week")
    #expect(try room.file.meeting.note == "Tom is ill")
    try room.perform(.note(" ", about: Room.first))
    #expect(try room.item().note == nil)
  }

  @Test func `rows come, go and change places`() throws {
    var room = try Room()
    var third = DealRecord(id: DealRecord.ID(-1))
    (third.name, third.pipeline, third.stage) = ("Pumps", Pipeline.ID(1), Stage.ID(1))
    try room.rules.perform(.add(NewRecord(third)))
    try room.rules.perform(room.file.adding(DealRecord.ID(3)))
    #expect(try room.file.items.map(\.deal.rawValue) == [1, 2, 3])
    #expect(throws: RuleViolation.alreadyOnAgenda(Room.deal)) { try room.file.adding(Room.deal) }
    let up = try #require(try room.file.moving(MeetingItem.ID(3), by: -2))
    try room.rules.perform(up)
    #expect(try room.file.items.map(\.deal.rawValue) == [3, 1, 2])
    #expect(try room.file.items.map(\.order) == [1, 2, 3])
    #expect(try room.file.moving(MeetingItem.ID(3), by: -1) == nil)
    try room.perform(.take(Room.first, at: Room.at(0)))
    try room.perform(.remove(Room.first, at: Room.at(9)))
    #expect(try room.file.items.map(\.deal.rawValue) == [3, 2])
    #expect(try room.file.meeting.current == nil)
    #expect(try room.file.meeting.isTicking == false)
  }

  @Test func `a closed deal comes on no agenda`() throws {
    var room = try Room()
    try room.perform(.remove(Room.first, at: Room.at(0)))
    try room.rules.perform(.close(Room.deal, Closing(.won)))
    #expect(try room.refusal(.add(Room.deal, place: 2)) == .dealIsClosed(Room.deal))
  }

  @Test func `a deal on an agenda is not removed under it`() throws {
    var room = try Room()
    #expect(
      try room.rules.refusal(.remove(EntityReference(Room.deal)))
        == .stillReferenced(EntityReference(Room.deal), by: .meetingItem))
  }
}
