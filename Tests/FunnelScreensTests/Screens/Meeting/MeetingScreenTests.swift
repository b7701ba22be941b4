import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct MeetingScreenTests {
  /// A robot at the agenda of a meeting about all five deals, which has not begun.
  ///
  /// All deals are Universe, so the order of work is that of their days of closing: 2 Ward
  /// monitors, 4 病房监护仪, 1 Harbour cranes, 3 Night shift pilot, 5 Spare parts.
  private func planned(
    _ store: any Store, columns: Int = 80, rows: Int = 24, language: Language = .en
  ) throws -> Robot {
    try Robot(store, columns: columns, rows: rows, language: language)
      .press("m", "n", "enter", "ctrl-s")
  }

  private func items(_ store: any Store) throws -> [MeetingItem] {
    let file = try store.meetingFile(of: Meeting.ID(1))
    return try #require(file).items
  }

  private func meeting(_ store: any Store) throws -> Meeting {
    try #require(store.record(Meeting.ID(1))?.record)
  }

  // MARK: Holding

  @Test func `five deals are gone through by keys, and each decision is stored at once`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter")
    #expect(robot.screen.contains("deal 1 of 5") && robot.screen.contains("Ward monitors"))
    robot.wait(seconds: 65)
    robot.press("h")
    #expect(try items(store)[0].decision == .hold)
    robot.press("right").wait(seconds: 10)
    robot.press("x").type("no budget").press("enter")
    #expect(try items(store)[1].reason == "no budget")
    #expect(try store.record(DealRecord.ID(4))?.record.outcome == .withdrawn)
    robot.press("right", "a")
    #expect(try store.record(DealRecord.ID(1))?.record.stage == Stage.ID(2))
    robot.press("right", "p").type("price approval").press("enter").type("Simon")
    robot.press("ctrl-s", "right", "h", "E")
    #expect(try items(store).map(\.decision) == [.hold, .exit, .advance, .help, .hold])
    #expect(try items(store).map(\.seconds) == [65, 10, 0, 0, 0])
    #expect(try meeting(store).state == .ended)
    let actions = try store.records(
      ActionItem.self, where: "meeting", refersTo: EntityReference(Meeting.ID(1)))
    #expect(actions.map(\.record.task) == ["price approval"])
    #expect(actions.first?.record.assignee == "Simon")
    #expect(robot.app.top is MinutesScreen)
  }

  @Test func `a meeting that is interrupted goes on where it stood`() throws {
    let store = try SmallStore.make()
    let first = try planned(store).press("enter", "right").wait(seconds: 90)
    #expect(first)
    // The program is killed: nothing is closed, and a person is back within a minute.
    let second = try Robot(store)
    second.clock.now = Instant(milliseconds: second.clock.now.milliseconds + 150_000)
    second.press("m")
    #expect(second.line(3).contains("● running"))
    second.press("enter")
    #expect(second.screen.contains("deal 2 of 5"))
    #expect(second.line(23).contains("goes on where it stood"))
    // The minute away counts as talk, for it is less than the ten minutes meant for a deal.
    #expect(try items(store)[1].seconds == 150)
    second.press("h")
    #expect(try items(store)[1].decision == .hold)
  }

  @Test func `a night away does not count as talk`() throws {
    let store = try SmallStore.make()
    let first = try planned(store).press("enter")
    first.wait(seconds: 90)
    first.press("h")
    let second = try Robot(store)
    second.clock.now = Instant(milliseconds: second.clock.now.milliseconds + 50_000_000)
    second.press("m", "enter")
    #expect(try items(store)[0].seconds == 90)
    #expect(try meeting(store).currentSince == second.clock.now)
  }

  @Test func `leaving stops the clock, and coming back sets it going`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter")
    robot.wait(seconds: 30)
    robot.press("escape")
    #expect(try meeting(store).currentSince == nil)
    #expect(try items(store)[0].seconds == 30)
    // Who only looks at it meanwhile is told that it stands still.
    let watched = StoredMeeting(try meeting(store).id, in: try Robot(store).app.session)
    #expect(watched?.stateLabel[.en] == "interrupted")
    #expect(robot.line(3).contains("‖ interrupted"))
    robot.wait(seconds: 600)
    robot.press("enter").wait(seconds: 5)
    robot.press("right")
    #expect(try items(store)[0].seconds == 35)
  }

  @Test func `a signal keeps the notes being typed and the seconds`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "e").type("two references")
    robot.clock.now = Instant(milliseconds: robot.clock.now.milliseconds + 20_000)
    _ = robot.app.handle(.interrupt(.hangUp))
    #expect(try items(store)[0].note == "two references")
    #expect(try items(store)[0].seconds == 20)
  }

  @Test func `notes are stored while nobody types on, and Esc loses none of them`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "e").type("first").press("enter")
    robot.press("e").type(" and second")
    robot.wait(seconds: 0.4)
    #expect(try items(store)[0].note == "first")
    robot.wait(seconds: 0.4)
    #expect(try items(store)[0].note == "first and second")
    robot.type(", third").press("escape")
    #expect(try items(store)[0].note == "first and second, third")
    #expect(!robot.app.top.isTyping && robot.app.top is MeetingScreen)
  }

  // MARK: Taking back

  @Test func `notes that cannot be kept any more stay to be copied`() throws {
    let path = try TemporaryFolder().path + "/shared.funnel"
    let store = try SmallStore.make(at: path)
    let robot = try planned(store).press("enter", "e").type("They want a reference")
    try SQLiteStore.open(at: path).perform(
      [.meet(try meeting(store).id, .end(at: robot.clock.now))],
      by: SmallStore.authorship("end", by: "lin"), expecting: [:])
    #expect(robot.app.handle(.tick))
    robot.press("escape")
    #expect(robot.screen.contains("They want a reference"))
    #expect(robot.screen.contains("has ended"))
    robot.press("enter")
    #expect(robot.screen.contains("They want a reference"))
    // What is over offers no keys for deciding and adding.
    robot.press("escape")
    #expect(!robot.screen.contains("none yet: e") && !robot.screen.contains("a  ↑ advance"))
  }

  @Test func `why a deal was to be left is no reason for going on`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "x").type("No budget").press("enter")
    #expect(try items(store)[0].decision == .exit)
    robot.press("h", "h")
    #expect(robot.screen.contains("Reason") && !robot.screen.contains("No budget"))
  }

  @Test func `u takes back the decision with what followed from it`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "a")
    #expect(try store.record(DealRecord.ID(2))?.record.stage == Stage.ID(2))
    // Going on is no change to take back: it is the decision that u is about.
    robot.press("right", "left", "u")
    #expect(try items(store)[0].decision == nil)
    #expect(try store.record(DealRecord.ID(2))?.record.stage == Stage.ID(1))
    robot.press("u")
    #expect(robot.line(23).contains("nothing to take back"))
  }

  @Test func `a deal in its last open stage is not advanced, withdrawn from or not`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "right", "a")
    #expect(robot.line(23).contains("last open stage; close it"))
    robot.press("x").type("no budget").press("enter", "a")
    #expect(robot.line(23).contains("last open stage; close it"))
    #expect(try items(store)[1].decision == .exit)
  }

  @Test func `u takes back the newest action before the decision`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "h", "n").type("call").press("ctrl-s")
    #expect(robot.line(23).contains("Action: call"))
    robot.press("u")
    #expect(try store.records(ActionItem.self, where: nil, refersTo: nil).isEmpty)
    #expect(try items(store)[0].decision == .hold)
    robot.press("u")
    #expect(try items(store)[0].decision == nil)
  }

  // MARK: The briefing

  @Test func `what changed since the last review is named with what it was`() throws {
    let store = try SmallStore.make()
    var form = ReviewForm()
    (form.currency, form.position) = (.usd, Position(rawValue: -1))
    try store.perform(
      [.completeReview(DealRecord.ID(2), form)], by: SmallStore.authorship("review"), expecting: [:]
    )
    try store.perform(
      [
        .edit(
          EntityReference(DealRecord.ID(2)),
          ["position": .integer(2), "nextStep": .text("Ask who signs the order")]),
        .move(DealRecord.ID(2), to: Stage.ID(2)),
      ], by: SmallStore.authorship("edit"), expecting: [:])
    let robot = try Robot(store, columns: 120, rows: 36).press("m", "n", "enter", "ctrl-s", "enter")
    // The review left out the day of closing: the deal comes after the three that have one.
    robot.press("right", "right", "right")
    #expect(robot.screen.contains("since 21 Nov"))
    #expect(robot.screen.contains("· Current position  −1 → +2"))
    #expect(robot.screen.contains("· Stage  Contact → Proposal"))
    // Where both do not fit into a line, what it has become stands beneath, and whole.
    let narrow = try Robot(store).press("m", "enter")
    #expect(narrow.screen.contains("· Next step  —  "))
    #expect(narrow.screen.contains("│    → Ask who signs the order "))
  }

  // MARK: The agenda

  @Test func `the agenda is put in another order, added to and shortened`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("J", "d")
    #expect(robot.line(3).contains("病房监护仪") && robot.line(4).contains("Harbour cranes"))
    robot.press("+").type("ward").press("enter")
    #expect(try items(store).map(\.deal.rawValue) == [4, 1, 3, 5, 2])
  }

  @Test func `what was decided or noted keeps its deal on the agenda`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "h", "d")
    #expect(robot.line(23).contains("it has a decision or notes"))
    robot.press("right", "e").type("asks for a reference").press("enter", "d")
    #expect(robot.line(23).contains("it has a decision or notes"))
    #expect(try items(store).count == 5)
  }

  @Test func `taking the deal on the table off the agenda is one step`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "d")
    #expect(try items(store).map(\.deal.rawValue) == [4, 1, 3, 5])
    #expect(try meeting(store).current == items(store)[0].id)
    robot.press("u")
    #expect(try items(store).map(\.deal.rawValue) == [2, 4, 1, 3, 5])
    #expect(try meeting(store).current == items(store)[0].id)
  }

  @Test func `ending with deals undecided is asked for twice`() throws {
    let store = try SmallStore.make()
    let robot = try planned(store).press("enter", "E")
    #expect(robot.line(23).contains("5 undecided; press E again to end the meeting"))
    robot.press("down", "E")
    #expect(try meeting(store).state == .running)
    robot.press("E")
    #expect(try meeting(store).state == .ended)
  }

  @Test func `marked deals make an agenda by hand`() throws {
    let store = try SmallStore.make()
    let robot = try Robot(store).press("*", "space", "space", "+", "ctrl-s", "enter")
    #expect(robot.screen.contains("deal 1 of 2"))
    #expect(try meeting(store).basis == "chosen by hand")
  }

  @Test func `the form of the deal on the table opens, and Esc leads back to the meeting`() throws {
    let robot = try planned(SmallStore.make()).press("enter", "r")
    #expect(robot.app.top is DealScreen)
    robot.press("escape")
    #expect(robot.app.top is MeetingScreen)
  }

  // MARK: The clock

  @Test func `only another second is drawn anew`() throws {
    let robot = try planned(SmallStore.make()).press("enter")
    #expect(robot.screen.contains("of 10:00"))
    #expect(!robot.wait(seconds: 0.25) && !robot.wait(seconds: 0.5))
    #expect(robot.wait(seconds: 0.25))
    _ = robot.screen
    #expect(!robot.wait(seconds: 0.25))
  }

  @Test func `time beyond the budget has a sign beside its colour`() throws {
    let robot = try planned(SmallStore.make()).press("enter", "tab")
    robot.wait(seconds: 725)
    #expect(robot.line(1).contains("! 12:05  +02:05 over"))
  }
}
