import FunnelCore
import FunnelTestSupport
import Testing

struct MeetingDecisionTests {
  typealias Room = MeetingLedger

  private func decide(
    _ resolution: MeetingResolution, on item: MeetingItem.ID = Room.first
  ) -> MeetingStep { .decide(item, resolution, at: Room.at(0)) }

  @Test func `advancing moves the deal one stage on and says from where to where`() throws {
    var room = try Room()
    try room.perform(decide(.advance(reason: "Tender is out")))
    #expect(try room.stage() == Stage.ID(2))
    let item = try room.item()
    #expect(item.decision == .advance)
    #expect(item.reason == "Tender is out")
    #expect(item.stageBefore == Stage.ID(1))
    #expect(item.stageAfter == Stage.ID(2))
    #expect(try room.rules.deal().stageReason == "Tender is out")
  }

  @Test func `advancing again gives another reason and moves nothing`() throws {
    var room = try Room()
    try room.perform(decide(.advance()))
    try room.perform(decide(.advance(reason: "Visit agreed")))
    #expect(try room.stage() == Stage.ID(2))
    #expect(try room.item().reason == "Visit agreed")
    #expect(try room.item().stageBefore == Stage.ID(1))
  }

  @Test func `a deal that was moved back by hand goes on again`() throws {
    var room = try Room()
    try room.perform(decide(.advance()))
    try room.rules.perform(.move(Room.deal, to: Stage.ID(1)))
    try room.perform(decide(.advance()))
    #expect(try room.stage() == Stage.ID(2))
  }

  @Test func `exit criteria ask for a reason`() throws {
    var room = try Room()
    try room.rules.perform(.move(Room.deal, to: Stage.ID(2)))
    #expect(try room.refusal(decide(.advance())) == .exitCriteria(Stage.ID(2), "Budget seen"))
    #expect(try room.item().decision == nil)
    try room.perform(decide(.advance(reason: "Letter of intent")))
    #expect(try room.stage() == Stage.ID(3))
  }

  @Test func `there is nothing to advance to after the last open stage`() throws {
    var room = try Room()
    #expect(
      try room.refusal(decide(.advance(reason: "So"), on: Room.second))
        == .lastOpenStage(Stage.ID(3)))
  }

  @Test func `holding instead of advancing takes the deal back`() throws {
    var room = try Room()
    try room.perform(decide(.advance()))
    let day = RuleLedger.today.adding(days: 14)
    try room.perform(decide(.hold(reason: "Budget round", until: day)))
    #expect(try room.stage() == Stage.ID(1))
    let item = try room.item()
    #expect(item.decision == .hold)
    #expect(item.until == day)
    #expect(item.stageBefore == Stage.ID(1))
    #expect(item.stageAfter == Stage.ID(1))
  }

  @Test func `a deal that went further meanwhile is not pulled back`() throws {
    var room = try Room()
    try room.perform(decide(.advance()))
    try room.rules.perform(.move(Room.deal, to: Stage.ID(3), reason: "Signed"))
    try room.perform(decide(.hold()))
    #expect(try room.stage() == Stage.ID(3))
    #expect(try room.item().stageBefore == Stage.ID(3))
  }

  @Test func `exit withdraws from the deal with its reason`() throws {
    var room = try Room()
    #expect(try room.refusal(decide(.exit(reason: " "))) == .reasonMissing(.withdrawn))
    try room.perform(decide(.exit(reason: "No budget")))
    var deal = try room.rules.deal()
    #expect(deal.outcome == .withdrawn)
    #expect(deal.closeReason == "No budget")
    #expect(deal.closedOn == RuleLedger.today)
    #expect(try room.item().stageAfter == RuleLedger.lost)
    try room.perform(decide(.exit(reason: "No access")))
    deal = try room.rules.deal()
    #expect(deal.closeReason == "No access")
    #expect(try room.item().reason == "No access")
    #expect(try room.item().stageBefore == Stage.ID(1))
  }

  @Test func `another decision after an exit opens the deal where it stood`() throws {
    var room = try Room()
    try room.perform(decide(.exit(reason: "No budget")))
    try room.perform(decide(.advance()))
    #expect(try room.rules.deal().outcome == .open)
    #expect(try room.stage() == Stage.ID(2))
    #expect(try room.item().stageBefore == Stage.ID(1))
    try room.perform(.undecide(Room.first))
    #expect(try room.stage() == Stage.ID(1))
    #expect(try room.item().decision == nil)
    #expect(try room.item().stageBefore == nil)
  }

  @Test func `a deal that somebody closed meanwhile takes no decision`() throws {
    var room = try Room()
    try room.perform(decide(.advance()))
    try room.rules.perform(.close(Room.deal, Closing(.lost, reason: "Price")))
    let resolutions: [MeetingResolution] = [
      .advance(), .hold(), .exit(reason: "So"), .help("Call", from: "Tom", by: RuleLedger.today),
    ]
    for resolution in resolutions {
      #expect(try room.refusal(decide(resolution)) == .dealIsClosed(Room.deal))
    }
  }

  @Test func `help names who and by when and becomes an action of the deal`() throws {
    var room = try Room()
    let day = RuleLedger.today.adding(days: 3)
    #expect(
      try room.refusal(decide(.help("Call the CFO", from: " ", by: day))) == .helpIncomplete)
    #expect(
      try room.refusal(decide(.help("Call the CFO", from: "Tom", by: nil))) == .helpIncomplete)
    #expect(
      try room.refusal(decide(.help("", from: "Tom", by: day))) == .missing(.action, "task"))
    try room.perform(decide(.help("Call the CFO", from: "Tom", by: day)))
    var action = try #require(try room.file.actions.first)
    #expect(action.deal == Room.deal)
    #expect(action.meeting == Room.meeting)
    #expect(action.assignee == "Tom")
    #expect(action.due == day)
    #expect(try room.item().action == action.id)
    try room.perform(decide(.help("Visit the CFO", from: "Ana", by: day)))
    #expect(try room.file.actions.map(\.task) == ["Visit the CFO"])
    try room.perform(decide(.hold()))
    action = try #require(try room.file.actions.first)
    #expect(action.state == .dropped)
    #expect(action.finishedOn == RuleLedger.today)
    #expect(try room.item().action == nil)
  }

  @Test func `help that was given already stays done`() throws {
    var room = try Room()
    try room.perform(decide(.help("Call", from: "Tom", by: RuleLedger.today)))
    try room.rules.perform(
      .edit(EntityReference(.action, 1), ["state": ActionState.done.value]))
    try room.perform(decide(.hold()))
    #expect(try room.file.actions.map(\.state) == [.done])
  }

  @Test func `a row of another meeting is none of this one`() throws {
    var room = try Room()
    var meeting = Meeting(id: Meeting.ID(-1))
    (meeting.title, meeting.day) = ("Other", RuleLedger.today)
    try room.rules.perform(.add(NewRecord(meeting)))
    let step = MeetingStep.take(Room.first, at: Room.at(0))
    #expect(
      try room.rules.refusal(.meet(Meeting.ID(2), step))
        == .notOnAgenda(EntityReference(Room.first), of: Meeting.ID(2)))
  }
}
