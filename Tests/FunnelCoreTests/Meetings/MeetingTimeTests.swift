import FunnelCore
import FunnelTestSupport
import Testing

struct MeetingTimeTests {
  typealias Room = MeetingLedger

  @Test func `each deal keeps the seconds it was on the table`() throws {
    var room = try Room()
    try room.perform(.start(with: Room.first, at: Room.at(0)))
    #expect(try room.file.meeting.state == .running)
    #expect(try room.file.meeting.startedAt == Room.at(0))
    try room.perform(.take(Room.second, at: Room.at(90)))
    try room.perform(.take(Room.first, at: Room.at(100)))
    try room.perform(.end(at: Room.at(130)))
    // 90 seconds at first, 30 more at the end; 10 in between.
    #expect(try room.item(Room.first).seconds == 120)
    #expect(try room.item(Room.second).seconds == 10)
    let meeting = try room.file.meeting
    #expect(meeting.state == .ended)
    #expect(meeting.endedAt == Room.at(130))
    #expect(meeting.current == nil)
    #expect(meeting.currentSince == nil)
  }

  @Test func `an interruption counts for nobody, and the row stays on the table`() throws {
    var room = try Room()
    try room.perform(.start(with: Room.second, at: Room.at(0)))
    try room.perform(.interrupt(at: Room.at(60)))
    #expect(try room.file.current?.id == Room.second)
    #expect(try room.file.meeting.isTicking == false)
    #expect(try room.file.seconds(at: Room.at(5_000)) == 60)
    try room.perform(.resume(at: Room.at(7_200)))
    #expect(try room.file.meeting.isTicking)
    #expect(try room.file.seconds(at: Room.at(7_230)) == 90)
    try room.perform(.interrupt(at: Room.at(7_230)))
    try room.perform(.interrupt(at: Room.at(9_000)))
    #expect(try room.item(Room.second).seconds == 90)
  }

  @Test func `a terminal that died counts for an hour at most`() throws {
    var room = try Room()
    try room.perform(.start(with: Room.first, at: Room.at(0)))
    #expect(try room.file.seconds(at: Room.at(3_599)) == 3_599)
    #expect(try room.file.seconds(at: Room.at(50_000)) == 3_600)
    try room.perform(.resume(at: Room.at(50_000)))
    #expect(try room.item().seconds == 3_600)
    #expect(try room.file.seconds(at: Room.at(50_001)) == 3_601)
  }

  @Test func `a clock that goes back takes no time away`() throws {
    var room = try Room()
    try room.perform(.start(with: Room.first, at: Room.at(100)))
    try room.perform(.take(Room.second, at: Room.at(40)))
    #expect(try room.item().seconds == 0)
  }

  @Test func `taking a row begins a planned meeting`() throws {
    var room = try Room()
    try room.perform(.take(Room.second, at: Room.at(7)))
    #expect(try room.file.meeting.state == .running)
    #expect(try room.file.meeting.startedAt == Room.at(7))
  }

  @Test func `next and previous stop at the ends of the agenda`() throws {
    var room = try Room()
    #expect(try room.file.next?.id == Room.first)
    #expect(try room.file.previous == nil)
    try room.perform(.take(Room.first, at: Room.at(0)))
    #expect(try room.file.next?.id == Room.second)
    #expect(try room.file.previous == nil)
    try room.perform(.take(Room.second, at: Room.at(1)))
    #expect(try room.file.next == nil)
    #expect(try room.file.previous?.id == Room.first)
  }

  @Test func `an ended meeting takes nothing more`() throws {
    var room = try Room()
    try room.perform(.end(at: Room.at(10)))
    let steps: [MeetingStep] = [
      .start(at: Room.at(20)), .take(Room.first, at: Room.at(20)), .interrupt(at: Room.at(20)),
      .resume(at: Room.at(20)), .decide(Room.first, .hold(), at: Room.at(20)),
      .undecide(Room.first), .act(Room.deal, task: "Call"), .note("late"),
      .add(Room.deal, place: 3), .remove(Room.first, at: Room.at(20)),
      .arrange([Room.second, Room.first]), .end(at: Room.at(20)),
    ]
    for step in steps {
      #expect(try room.refusal(step) == .meetingEnded(Room.meeting), "\(step)")
    }
  }
}
