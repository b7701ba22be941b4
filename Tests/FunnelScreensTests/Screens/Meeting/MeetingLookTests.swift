import FunnelStore
import FunnelTestSupport
import FunnelWording
import Testing

@testable import FunnelScreens

/// A meeting about five deals at its second one, as whole screens.
@Suite struct MeetingLookTests {
  private func held(_ language: Language) throws -> Robot {
    let robot = try Robot(SmallStore.make(), language: language)
      .press("m", "n", "enter", "ctrl-s", "enter")
    robot.wait(seconds: 125)
    robot.press("h", "right", "n").type("two references").press("ctrl-s")
    robot.wait(seconds: 61)
    return robot.press("x").type("budget is gone").press("enter", "g")
  }

  @Test func `the deal on the table in English at 80 × 24`() throws {
    #expect(
      try held(.en).screen == """
         漏斗 Funnel  Review meeting 21 Nov 2026  running       ● live  Sat 21 Nov 2026
          Agenda ▸Deal  Outcome
        ╭─ deal 2 of 5 ────────────────────────────────────────────────────────────────╮
        │ 病房监护仪                                                 █▀█ ▄█  ▄ █▀█ ▄█  │
        │ 台大醫院  林美玲                                           █ █  █  ▄ █ █  █  │
        │ US$ 2,000,000   Withdrawn                                  ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀ │
        │ Close 1 Dec in 10 d                                        ━╾─────────────── │
        │  UNIVERSE                                                           of 10:00 │
        │                                                                              │
        │ Position     −5  ·  ·  ·  ·  ┊  ·  ·  ·  · +5  not known                     │
        │ last review  never reviewed                                                  │
        │                                                                              │
        │ SDI review                             Open red flags  7 of 7                │
        │ never reviewed                         ! no economic buyer                   │
        │                                        ! no coach                            │
        │ Missing evidence                       ! missing: fund rate                  │
        │ ? Need                                 ! missing: competition rate           │
        │ ? Budget confirmed                     ! missing: current position           │
        │ ? Authority                            ! missing: buying influences          │
        │                                        ! missing: competitors                │
        │                                                                              │
        │                                        Open actions  1                       │
        ╰────────────────────────────────────────────────────────────────────── ▾ 1 ───╯
         a advance  h hold  x exit  p needs help  n action  e notes  Tab pane    ? help
        """)
  }

  @Test func `the agenda in 繁體 at 80 × 24`() throws {
    #expect(
      try held(.hant).press("shift-tab").screen == """
         銷售漏斗  2026年11月21日檢討會議  進行中           ● 即時  2026年11月21日 週六
         ▸議程  商機  結論                                    病房监护仪  01:01 / 10:00
        ╭─ 議程 ────────────────────────────────────────────────────────── 已決定 2/5 ─╮
        │   1 Ward monitors  台大醫院                                漏斗外    = 02:05 │
        │▸● 2 病房监护仪  台大醫院                                   漏斗外    × 01:01 │
        │   3 Harbour cranes  Kaohsiung Port                         漏斗外    ·   —   │
        │   4 Night shift pilot  Kaohsiung Port                      漏斗外    ·   —   │
        │   5 Spare parts  Kaohsiung Port                            漏斗外    ·   —   │
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
        │                                                                              │
        │ 用時  03:06 / 50:00                                                          │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         a 推進  h 維持  x 退出  p 需要支援  n 新行動  e 記錄  E 結束會議        ? 說明
        """)
  }

  @Test func `what comes of it in 简体 at 80 × 24`() throws {
    #expect(
      try held(.hans).press("tab").screen == """
         销售漏斗  2026年11月21日评审会  进行中             ● 实时  2026年11月21日 周六
          议程  商机 ▸结论                                    病房监护仪  01:01 / 10:00
        ╭─ 结论 ───────────────────────────────────────────────────────────────────────╮
        │ 决定                                                                         │
        │ a  ↑ 推进                                                                    │
        │ h  = 保持                                                                    │
        │ x  × 退出  ✓                                                                 │
        │ p  ! 需要支援                                                                │
        │ budget is gone                                                               │
        │                                                                              │
        │ 新行动                                                                       │
        │ ▸ two references                                                             │
        │   林美玲  11月28日                                                           │
        │                                                                              │
        │ 讨论记录                                                                     │
        │ 暂无，按 e 填写                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         a 推进  h 保持  x 退出  p 需要支援  n 新行动  e 记录  E 结束会议        ? 帮助
        """)
  }

  @Test func `a long action stands whole where there is room below it`() throws {
    let task = "ask the ministry whether the old cranes may stay until the new ones are approved"
    let text = try held(.en).press("right", "n").type(task).press("ctrl-s", "tab").screen
    #expect(text.contains("▸ ask the ministry whether the old cranes may stay until the new ones"))
    #expect(text.contains("│   approved  "))
    #expect(!text.contains("…"))
  }

  @Test func `the room's view in 简体 at 80 × 24`() throws {
    #expect(
      try held(.hans).press("w").screen == """
         销售漏斗  投影视图  2026年11月21日评审会           ● 实时  2026年11月21日 周六

          第 2/5 项   2026年11月21日评审会                           █▀█ ▄█  ▄ █▀█ ▄█
          病房监护仪                                                 █ █  █  ▄ █ █  █
          台大醫院  林美玲                                           ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀
          US$ 2,000,000   输单    漏斗外    预计成交 12月1日         ━╾───────────────
                                                                               / 10:00

          决定   × 退出   budget is gone

          态势      −5  ·  ·  ·  ·  ┊  ·  ·  ·  · +5  未知
          上次评审  从未评审

          未应对的风险警示  7/7                   新行动  1
          ! 没有价格决定者                        ○ two references    林美玲  11月28日
          ! 没有教练
          ! 资料不全：采购确定度
          ! 资料不全：竞争优势度
          ! 资料不全：当前态势
          ! 资料不全：采购影响者
          ! 资料不全：竞争对手

          = ●× · · ·   已决定 2/5   用时 03:06 / 50:00
         : 命令  Esc 返回                                                        ? 帮助
        """)
  }
}
