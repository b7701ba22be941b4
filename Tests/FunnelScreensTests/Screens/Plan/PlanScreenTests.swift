import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import Testing

@testable import FunnelScreens

@Suite struct PlanScreenTests {
  /// Calvin has Harbour cranes in Best Few, and a meeting at the hospital on Tuesday.
  private func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .en
  ) throws -> Robot {
    let store = try SmallStore.make()
    var meeting = Activity(id: Activity.ID(-1))
    (meeting.account, meeting.owner, meeting.channel) = (Account.ID(2), Owner.ID(1), .meeting)
    (meeting.day, meeting.subject) = (Robot.today.adding(days: 3), "ward committee")
    try store.perform(
      [
        .edit(
          EntityReference(.deal, 1),
          ["fundRate": .integer(75), "competitionRate": .integer(75), "nextStep": .text("price")]),
        .add(NewRecord(meeting)),
      ], by: SmallStore.authorship("plan"), expecting: [:])
    let robot = try Robot(store, columns: columns, rows: rows, language: language)
    robot.press("W")
    return robot
  }

  private func file(_ robot: Robot) throws -> PlanFile? {
    try robot.app.session.store.planFile(of: Owner.ID(1), week: Robot.today.adding(days: 2))
  }

  @Test func `what is looked back on follows the pointer`() throws {
    let robot = try robot()
    robot.press("m")
    for number in 1...9 {
      robot.press("n", "down", "down", "down").type("Subject \(number)").press("enter")
    }
    robot.press("A", "enter", "B")
    #expect(try #require(try file(robot)).entries.count >= 9)
    #expect(robot.screen.contains("… +"))
    for _ in 0..<20 { robot.press("down") }
    #expect(robot.screen.contains("▸· open             Mon 23 Nov p.m."))
    robot.press("right")
    for _ in 0..<20 { robot.press("down") }
    #expect(!robot.screen.contains("… +"))
  }

  @Test func `the plan in English at 80 × 24`() throws {
    let robot = try robot()
    #expect(robot.screen.contains("There is no plan for this week"))
    robot.press("m")
    #expect(
      robot.screen == """
         漏斗 Funnel  Weekly plan  Week 48, 2026 · Calvin       ● live  Sat 21 Nov 2026
        ╭─ Towards the quota ───────────────────────────────────────────────── Calvin ─╮
        │ Nov 2026  no quota set                                                       │
        │ Q4 2026   no quota set                                                       │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ 23 Nov – 29 Nov 2026 · Proposed ─────── ◆ Visit  ● Meeting  ○ Call  □ Mail ─╮
        │      Mon 23 Nov    Tue 24 Nov    Wed 25 Nov    Thu 26 Nov    Fri 27 Nov      │
        │ a.m. ▸◆ Kaohsiung…  ● 台大醫院   free          free          free            │
        │         price         ward comm…                                             │
        │                                                                              │
        │                                                                              │
        │──────────────────────────────────────────────────────────────────────────────│
        │ p.m.  ○ Kaohsiung…  ○ Kaohsiung… free          free          free            │
        │         Night shi…    Spare par…                                             │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Mon 23 Nov a.m. ────────────────────────────────────────────────────────────╮
        │ Visit · Kaohsiung Port · price                                               │
        │ Deal  Harbour cranes                                                         │
        │ Why  Best Few: close · undated step · closes in 30 d · too deep              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Proposed Week 48, 2026
        """)
  }

  @Test func `without a plan there is nothing to look back on`() throws {
    let robot = try robot()
    let before = robot.line(0)
    robot.press("B")
    #expect(robot.line(23).contains("there is no plan for this week"))
    // The week is still the one that was on screen.
    #expect(robot.line(0) == before)
    robot.press("m", "B")
    #expect(!robot.screen.contains("Look back"))
  }

  @Test func `the plan in 简体 at 120 × 30`() throws {
    let robot = try robot(columns: 120, rows: 30, language: .hans)
    robot.press("m")
    #expect(
      robot.screen == """
         销售漏斗  周计划  2026年第48周 · Calvin                                                    ● 实时  2026年11月21日 周六
        ╭─ 目标进度 ────────────────────────────────────────────────────────────────────────────────────────────────── Calvin ─╮
        │ 2026年11月     未设目标                                                                                              │
        │ 2026年第4季度  未设目标                                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
        ╭─ 2026年11月23日 – 11月29日 · 待确认 ──────────────────────────────────────────────── ◆ 拜访  ● 会议  ○ 电话  □ 邮件 ─╮
        │      周一 11月23日         周二 11月24日         周三 11月25日         周四 11月26日         周五 11月27日           │
        │ 上午 ▸◆ Kaohsiung Port      ● 台大醫院           留空                  留空                  留空                    │
        │         price                 ward committee                                                                         │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────│
        │ 下午  ○ Kaohsiung Port      ○ Kaohsiung Port     留空                  留空                  留空                    │
        │         Night shift pilot     Spare parts                                                                            │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        │                                                                                                                      │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
        ╭─ 11月23日 周一上午 ──────────────────────────────────────────────────────────────────────────────────────────────────╮
        │ 拜访 · Kaohsiung Port · price                                                                                        │
        │ 商机  Harbour cranes                                                                                                 │
        │ 理由  漏斗底：促成 · 下一步无日期 · 30天后成交 · 位置过深                                                            │
        │                                                                                                                      │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
         已拟定 2026年第48周
        """)
  }

  @Test func `an entry is taken up, moved and put down, and taken back`() throws {
    let robot = try robot()
    robot.press("m")
    let first = try #require(try file(robot)?.entries.first)
    #expect(first.slot == HalfDay(Robot.today.adding(days: 2), isAfternoon: false))
    robot.press("enter", "right", "right", "down", "enter")
    let moved = try #require(try file(robot)?.entries.first { $0.id == first.id })
    #expect(moved.slot == HalfDay(Robot.today.adding(days: 4), isAfternoon: true))
    #expect(robot.screen.contains("→ Wed 25 Nov p.m."))
    robot.press("u")
    #expect(try file(robot)?.entries.first?.slot == first.slot)
  }

  @Test func `Esc puts an entry back where it was`() throws {
    let robot = try robot()
    robot.press("m", "space", "right", "down")
    #expect(robot.screen.contains("Enter puts it down"))
    robot.press("escape")
    #expect(robot.app.top.id == "plan" && !robot.screen.contains("Enter puts it down"))
    #expect(try file(robot)?.entries.first?.slot.day == Robot.today.adding(days: 2))
  }

  @Test func `agreeing plans the activities in one step`() throws {
    let robot = try robot()
    robot.press("m", "A", "enter")
    let entries = try #require(try file(robot)).entries
    #expect(entries.allSatisfy { $0.activity != nil })
    let activities = try robot.app.session.store.records(
      Activity.self, where: nil, refersTo: nil)
    #expect(activities.count == entries.count)
    #expect(robot.line(5).contains("Agreed"))
    robot.press("m")
    #expect(robot.screen.contains("the plan is agreed"))
    robot.press("u")
    #expect(try file(robot)?.plan.state == .proposed)
    #expect(
      try robot.app.session.store.records(Activity.self, where: nil, refersTo: nil).count == 1)
  }

  @Test func `something is added to a half-day and taken out again`() throws {
    let robot = try robot()
    robot.press("m")
    let count = try #require(try file(robot)).entries.count
    robot.press("n", "down", "down", "down").type("tidy the car").press("enter")
    #expect(try file(robot)?.entries.count == count + 1)
    #expect(robot.screen.contains("Planned Visit · tidy the car"))
    robot.press("down", "d")
    #expect(try file(robot)?.entries.count == count)
    robot.press("n", "ctrl-s")
    #expect(robot.screen.contains("name an account, a deal or a subject"))
  }

  @Test func `an agreed week is looked back on with its rate`() throws {
    let robot = try robot()
    robot.press("m", "A", "enter", "B")
    #expect(robot.screen.contains("Look back") && robot.screen.contains("· open"))
    robot.press("escape")
    #expect(!robot.screen.contains("Done of planned"))
    robot.press("c")
    #expect(robot.screen.contains("not over before Friday"))
  }

  @Test func `weeks and people are chosen by keys`() throws {
    let robot = try robot()
    robot.press("<")
    #expect(robot.line(0).contains("Week 47"))
    robot.press(">", "O", "down", "enter")
    #expect(robot.line(0).contains("Week 48") && robot.line(0).contains("林美玲"))
    robot.press("left")
    #expect(robot.app.top.id == "funnel")
  }

  @Test func `a plan is agreed on only after a question`() throws {
    let robot = try robot()
    robot.press("m", "A")
    #expect(robot.app.top.id == "agreePlan")
    #expect(robot.screen.contains("entries become activities"))
    robot.press("down", "enter")
    #expect(try file(robot)?.plan.state == .proposed)
    robot.press("A", "enter")
    #expect(try file(robot)?.plan.state == .agreed)
  }

  @Test func `who sells nothing is asked whose plan to see`() throws {
    let store = try SmallStore.make()
    let robot = try Robot(store, author: "boss")
    robot.press("W")
    #expect(robot.screen.contains("You are none of those who sell."))
    #expect(!robot.line(0).contains("Calvin"))
    robot.press("m")
    #expect(robot.app.session.message?.tone == .warning)
    robot.press("O", "enter")
    #expect(robot.line(0).contains("Calvin"))
  }

  @Test func `the plan is printed as Markdown and as a page`() throws {
    let folder = try TemporaryFolder()
    let robot = try robot()
    robot.press("m", "p")
    #expect(robot.screen.contains("plan-2026-W48-Calvin"))
    let path = folder.file("week")
    robot.type(path).press("enter")
    #expect(robot.screen.contains("week.md"))
    let markdown = String(decoding: try folder.bytes(of: "week.md"), as: UTF8.self)
    let page = String(decoding: try folder.bytes(of: "week.html"), as: UTF8.self)
    #expect(markdown.contains("Kaohsiung Port") && page.contains("<html"))
    #expect(page.contains("Kaohsiung Port"))
  }

  @Test func `on Fridays the next week is offered`() throws {
    let store = try SmallStore.make()
    let robot = try Robot(store, today: Robot.today.adding(days: -1))
    robot.press("W")
    #expect(robot.screen.contains("Friday: m proposes next week"))
  }
}
