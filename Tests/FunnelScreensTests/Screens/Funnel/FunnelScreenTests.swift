import FunnelCore
import FunnelStore
import FunnelWording
import Testing

@testable import FunnelScreens

@Suite struct FunnelScreenTests {
  @Test func `the home screen in English at 120 × 36`() throws {
    let robot = try Robot(SmallStore.make(), columns: 120, rows: 36)
    #expect(
      robot.screen == """
         漏斗 Funnel  Three-stage  everyone · US$                                                       ● live  Sat 21 Nov 2026
        ╭─ Stages ──────────────────────────────────────── by value  v   Zones  z ─╮╭─ Health ─────────────────────── Q4 2026 ─╮
        │               ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓           ││                                          │
        │▸Contact       ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓3 · 1.65M▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓           ││ Won       0      n 0  no target          │
        │ 40 d  ▓3      ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓10 %  165K▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓           ││ Weighted  1.77M                          │
        │               ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓           ││ Win rate  —      not enough data         │
        │                   ▋██████████████████████████████████████▍               ││ Cycle     —      not enough data         │
        │                       ▎██████████████████████████████▊                   ││ Velocity  —      not enough data         │
        │                          ▉███████▾ 0 %  0/3███████▏                0–56 %││ Stagnant  0                              │
        │                              ▌████████████████▌                          ││                                          │
        │                                  ▎████████▊                              │╰──────────────────────────────────────────╯
        │                                     ▓▓▓▓                                 │╭─ Attention ────────────────────────── 3 ─╮
        │ Proposal                          1 · 80K                                ││ ! 1 deal past its close day              │
        │ 40 d  ▓1                         40 %  32K                               ││   They should have closed, the longest 3 │
        │                                     ▓▓▓▓                                 ││   d ago. Agree on a new day, or close    │
        │                                 ▍██████████▋                             ││   them.                                  │
        │                            ▉████████████████████▏                        ││                                          │
        │                        ▌█████████▾ 0 %  0/1█████████▌              0–79 %││ ▲ 2 deals lack evidence                  │
        │                    ██████████████████████████████████████                ││   Need, budget or authority is unknown   │
        │               ▌██████████████████████████████████████████████▌           ││   although the deal is this far on.      │
        │           ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓       ││                                          │
        │ Contract  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓1 · 2.00M▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓       ││ · 1 deal without a close day             │
        │ 40 d  ▓1  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓80 %  1.60M▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓       ││   Without a close day they are in no     │
        │           ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓       ││   period and no forecast.                │
        │ 5 deals   ▓▓ unverified 5                                                ││                                          │
        │ Won 0   Lost 0                                                           ││                                          │
        ╰──────────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────╯
        ╭─ Zones ──────────────────────────────────────────────── score × date  s ─╮╭─ Last changes ───────────────────────────╮
        │  Best Few                                     0       0  close           ││ 12:00 Calvin  deals                      │
        │  In                                           0       0  cover the bases ││ 12:00 Calvin  set up                     │
        │  Above                                        0       0  qualify         ││                                          │
        │  Universe  ██████████████████████████████     5   3.73M  prospect        ││                                          │
        │                                                                          ││                                          │
        │  date fiction 0   ready early 0   pseudo-opportunities 0                 ││                                          │
        ╰──────────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────╯
         ↑↓ stage  → deals  v value/count  Tab pane  / filter  : command  q quit  D drill                                ? help
        """)
  }

  @Test func `the home screen in 简体 at 80 × 24`() throws {
    let robot = try Robot(SmallStore.make(), language: .hans)
    #expect(
      robot.screen == """
         销售漏斗  三阶段  所有人 · US$                     ● 实时  2026年11月21日 周六
        ╭─ 阶段 ─────────────── 按金额  v   漏斗位置  z ─╮╭─ 健康度 ─── 2026年第4季度 ─╮
        │▸接洽         ▓▓▓▓▓▓▓▓▓▓▓3 · 165万▓▓▓▓▓▓▓▓▓▓▓   ││ 赢单      0      n 0       │
        │ 40天  ▓3     ▓▓▓▓▓▓▓▓▓▓10%  16.5万▓▓▓▓▓▓▓▓▓▓   ││ 加权金额  177万            │
        │                 ▉███████████████████████▏      ││ 赢率      —      数据不足  │
        │                     ▌███▾ 0%  0/3███▌          ││ 销售周期  —      数据不足  │
        │                         ▏███████▉              ││ 销售速度  —      数据不足  │
        │ 方案                     1 · 8万               ││ 停滞      0                │
        │ 40天  ▓1               40%  3.2万              │╰────────────────────────────╯
        │                        ▍█████████▋             │╭─ 注意 ───────────────── 3 ─╮
        │                   ▉█████▾ 0%  0/1█████▏        ││ ! 1 个商机已过预计成交日   │
        │               ▌███████████████████████████▌    ││ ▲ 2 个商机三要素不明       │
        │ 合同      ▓▓▓▓▓▓▓▓▓▓▓▓▓▓1 · 200万▓▓▓▓▓▓▓▓▓▓▓▓▓▓││ · 1 个商机没有预计成交日   │
        │ 40天  ▓1  ▓▓▓▓▓▓▓▓▓▓▓▓▓80%  160万▓▓▓▓▓▓▓▓▓▓▓▓▓▓││                            │
        │                                                ││                            │
        │                                                ││                            │
        │ 5 个商机   ▓▓ 未核实 5                         ││                            │
        │ 赢单 0   输单 0                                ││                            │
        ╰────────────────────────────────────────────────╯│                            │
        ╭─ 漏斗位置 ──────────────────── 评分 × 日期  s ─╮│                            │
        │  漏斗底 0  漏斗中 0  漏斗上 0  漏斗外 5        ││                            │
        │  日期失实 0   可提前 0   伪商机 0              ││                            │
        ╰────────────────────────────────────────────────╯╰────────────────────────────╯
         ↑↓ 阶段  → 商机  v 金额/数量  Tab 切换窗格  / 筛选  : 命令  q 退出      ? 帮助
        """)
  }

  @Test func `v changes what the bars stand for`() throws {
    let robot = try Robot(SmallStore.make())
    #expect(robot.line(1).contains("by value"))
    robot.press("v")
    #expect(robot.line(1).contains("by count"))
    robot.press("v")
    #expect(robot.line(1).contains("by weighted value"))
  }

  @Test func `every pane opens the deals behind its lines`() throws {
    let robot = try Robot(SmallStore.make())
    robot.press("tab", "down", "down", "down", "right")
    #expect(robot.line(1).contains("Universe") && robot.line(1).contains("5 of 5"))
    robot.press("left", "tab", "tab", "right")
    #expect(robot.line(1).contains("1 deal past its close day"))
    #expect(robot.screen.contains("Ward monitors"))
    #expect(!robot.screen.contains("Harbour cranes"))
  }

  @Test func `won and lost can be chosen like stages`() throws {
    let robot = try Robot(SmallStore.make())
    robot.press("end")
    #expect(robot.screen.contains("▸Lost 0"))
    robot.press("right")
    #expect(robot.line(1).contains("Lost"))
  }

  @Test func `a chosen period holds for the chart as well`() throws {
    let robot = try Robot(SmallStore.make())
    #expect(robot.screen.contains("3 · 1.65M"))
    // This month: of the deals in Contact only Ward monitors closes in November.
    robot.press("p", "home", "enter")
    #expect(robot.line(0).contains("Nov 2026"))
    #expect(robot.screen.contains("1 · 450K"))
    robot.press("right")
    #expect(robot.line(1).contains("1 of 5"))
  }

  @Test func `what is past due or undated opens whatever the period`() throws {
    let robot = try Robot(SmallStore.make())
    // In November one is past due; the one without a day closes in no month.
    robot.press("p", "home", "enter", "tab", "tab", "tab", "right")
    #expect(robot.line(1).contains("1 deal past its close day") && robot.line(1).contains("1 of 5"))
    robot.press("left", "end", "right")
    #expect(robot.line(1).contains("1 deal without a close day"))
    #expect(robot.line(1).contains("1 of 5") && robot.screen.contains("Spare parts"))
  }

  @Test func `a line of health opens the deals of its period`() throws {
    let robot = try Robot(SmallStore.make())
    robot.press("tab", "tab", "down", "right")
    // Weighted in the quarter: Harbour cranes, Ward monitors and 病房监护仪 close in it.
    #expect(robot.line(1).contains("Weighted") && robot.line(1).contains("3 of 5"))
  }

  @Test func `drilling down narrows the figures`() throws {
    let robot = try Robot(SmallStore.make(), columns: 120, rows: 36)
    robot.press("D", "enter", "down", "enter")
    #expect(robot.line(0).contains("owner="))
    #expect(robot.screen.contains("1 · 450K"))
  }

  @Test(arguments: [(1, 1), (3, 2), (39, 10), (40, 10), (60, 14), (99, 17), (200, 50), (300, 100)])
  func `every size is drawn`(columns: Int, rows: Int) throws {
    let robot = try Robot(SmallStore.make(), columns: columns, rows: rows)
    for keys in [[], ["right"], ["right", "?"], ["escape", "escape", "D"]] {
      for key in keys { robot.press(key) }
      #expect(robot.screen.split(separator: "\n", omittingEmptySubsequences: false).count == rows)
    }
  }

  @Test func `plain text says what the screen shows`() throws {
    let robot = try Robot(SmallStore.make())
    let lines = try #require(robot.app.session.plainText(ofScreen: "funnel"))
    #expect(lines.contains("  Contact: 3 · 1.65M, 10 %  165K, ▾ 0 %  0/3 (0–56 %)"))
    #expect(lines.contains("  1 deal past its close day"))
  }
}
