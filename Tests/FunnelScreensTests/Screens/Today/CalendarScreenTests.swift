import FunnelCore
import FunnelStore
import FunnelTestSupport
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct CalendarScreenTests {
  private static func robot(columns: Int = 80, rows: Int = 24) throws -> (Robot, SQLiteStore) {
    let store = try TodayScreenTests.store()
    var holiday = Holiday(id: Holiday.ID(-1))
    (holiday.day, holiday.name) = (Robot.today.adding(days: 2), "Founders")
    try store.perform(
      [.add(NewRecord(holiday))], by: SmallStore.authorship("free"), expecting: [:])
    let robot = try Robot(store, columns: columns, rows: rows).press("4", "w")
    return (robot, store)
  }

  @Test func `what is done already is not done again, and that is why`() throws {
    let (robot, _) = try Self.robot()
    robot.press("d", "d")
    #expect(robot.line(23).contains("that is done already"))
  }

  @Test func `the week at 80 × 24`() throws {
    let (robot, _) = try Self.robot()
    #expect(
      robot.screen == """
         漏斗 Funnel  Calendar  Week 47, 2026  Calvin           ● live  Sat 21 Nov 2026
        ╭─ Week 47, 2026 ─────────────────────────────────────────────── 2 activities ─╮
        │ Mon 16     Tue 17     Wed 18     Thu 19     Fri 20    ▸Sat 21     Sun 22     │
        │                                                        off        off        │
        │ ·          ·          ·          1          ·          1          ·          │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Sat 21 Nov 2026 ────────────────────────────────────────────────────────────╮
        │   Time   What                 Deal           Account       Result    Owner   │
        │▸  09:30  Visit: see the har…  Harbour cran…  Kaohsiung P…            Calvin  │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         ←→ day  PgUp PgDn week  Enter open  > move a day later  d done  a log   ? help
        """)
  }

  @Test func `arrows go over the end of the week, and home leads back to today`() throws {
    let (robot, _) = try Self.robot(columns: 120, rows: 36)
    #expect(robot.screen.contains("Week 47, 2026"))
    robot.press("right", "right")
    #expect(robot.screen.contains("Week 48, 2026"))
    #expect(robot.screen.contains("▸Mon 23 Nov"))
    #expect(robot.screen.contains("Founders"))
    robot.press("page-down")
    #expect(robot.screen.contains("Week 49, 2026"))
    robot.press("home")
    #expect(robot.screen.contains("Week 47, 2026"))
  }

  @Test func `an activity moves with the pointer, and undo takes it back`() throws {
    let (robot, store) = try Self.robot()
    robot.press(">", ">")
    let moved = try store.records(Activity.self, where: nil, refersTo: nil).map(\.record)
    #expect(moved.first?.day == Robot.today.adding(days: 2))
    #expect(robot.screen.contains("Week 48, 2026"))
    #expect(robot.screen.contains("see the harbour"))
    robot.press("u", "u")
    let back = try store.records(Activity.self, where: nil, refersTo: nil).map(\.record)
    #expect(back.first?.day == Robot.today)
  }

  @Test func `something is planned on an empty day, for a deal by its name`() throws {
    let (robot, store) = try Self.robot()
    robot.press("left", "n").type("Harbour").press("ctrl-s")
    let all = try store.records(Activity.self, where: nil, refersTo: nil).map(\.record)
    #expect(all.count == 3)
    #expect(all.last?.deal == Deal.ID(1))
    #expect(all.last?.day == Robot.today.adding(days: -1))
    #expect(all.last?.isDone == false)
  }
}
