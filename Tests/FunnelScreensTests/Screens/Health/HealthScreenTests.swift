import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

/// The whole screen, page by page; the figures of `HealthStore` are counted by hand.
@Suite struct HealthScreenTests {
  private func robot(language: Language = .en) throws -> Robot {
    try Robot(HealthStore.make(), language: language).press("5")
  }

  /// What the store is asked for is read when nobody presses a key.
  private func rested(_ robot: Robot) -> String {
    _ = robot.screen
    _ = robot.app.handle(.tick)
    return robot.screen
  }

  @Test func `conversion and matrix`() throws {
    // Contact: 3 came, all older than the 10 days it took the one that went on. Proposal and
    // Contract: 2 came to each, 1 went on. Exits: one on and one lost from Contact, one on from
    // Proposal, one won from Contract.
    #expect(
      try robot().screen == """
         漏斗 Funnel  Health  1/5  Three-stage · all days · ev… ● live  Sat 21 Nov 2026
        ╭─ Conversion by cohort ───────────────────────────────────────── Wilson 95 % ─╮
        │ ever entered                     0                    50                 100 │
        │▸Contact → Proposal    33 % 1/3 ▽ ┈┈┈━━━━━━━━━━━●━━━━━━┃━━━━━━━━━━━━┈┈┈┈┈┈┈┈┈ │
        │   watch: below benchmark 50 %, maybe chance · counted after 10 d             │
        │ Proposal → Contract   50 % 1/2   ┈┈┈┈━━━━━━━━━━━━━━━━━●━━━━━━━━━━━━━━━━━┈┈┈┈ │
        │ Contract → Won        50 % 1/2   ┈┈┈┈━━━━━━━━━━━━━━━━━●━━━━━━━━━━━━━━━━━┈┈┈┈ │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Where deals go ────────────────────────────────────── share of exits · n 4 ─╮
        │            Contact Proposal Contract      Won     Lost                       │
        │ Contact         ·       50        0        0       50                        │
        │ n 2                      1                          1                        │
        │ Proposal        0        ·      100        0        0                        │
        │ n 1                               1                                          │
        │ Contract        0        0        ·      100        0                        │
        │ n 1                                        1                                 │
        │                                                                              │
        │ row = left from, column = went to; rows add up to 100 before rounding        │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter deals  Tab panel  z zoom  c compare two  x export  : command      ? help
        """)
  }

  @Test func `names of stages take the blanks that figures leave at 100 columns`() throws {
    let robot = try Robot(SQLiteStore.inMemory(), columns: 100, rows: 30, language: .hant)
    robot.press("d", "5")
    #expect(robot.screen.contains("初步接洽 → 需求確定 "))
    #expect(robot.screen.contains("││ 初步接洽 "))
  }

  @Test func `waterfall and dwell`() throws {
    // All five deals came after 30 September: 1.2M + 450K + 90K + 2M and one without an amount.
    // Those that left Contact stood there 10 and 20 days; the won one 15 days in both stages.
    #expect(
      rested(try robot().press("tab", "tab")) == """
         漏斗 Funnel  Health  2/5  Three-stage · all days · ev… ● live  Sat 21 Nov 2026
        ╭─ Open without pseudo  30 Sep → 21 Nov ─────────────────────────── residue 0 ─╮
        │▸start           0  0                                                         │
        │ new        +3.74M  5  ██████████████████████████████████████████████████████ │
        │ pulled in       0  0                                                         │
        │ grew            0  0                                                         │
        │ shrank          0  0                                                         │
        │ won          −90K  1                                                      ▊█ │
        │ lost        −450K  1                                                ▎█████▊  │
        │ pushed out      0  0                                                         │
        │ end         3.20M  3  ██████████████████████████████████████████████▎        │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Days in stage ───────────────────────────────── ● median ┃ p80 ░ won deals ─╮
        │                                                                              │
        │ Contact                                              ●             ┃         │
        │                                                                              │
        │ Proposal  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░●               1 stuck │
        │                                                                              │
        │ Contract  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░●               1 stuck │
        │                                                                              │
        │           0             5              10            15         20 d         │
        │ Proposal: 1 quiet > 15 d · ● 15 ┃ 15 n 1 · ░ 15 n 1                          │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter deals  Tab panel  z zoom  c compare two  x export  : command      ? help
        """)
  }

  @Test func `leaks and trend`() throws {
    // 3 deals · (50 % − 1/3) · 1/1 = 0.5 wins of 90K; the one loss gave its price for a reason.
    #expect(
      rested(try robot().press("page-down", "page-down")) == """
         漏斗 Funnel  Health  3/5  Three-stage · all days · ev… ● live  Sat 21 Nov 2026
        ╭─ Leak points ────────────────────────── if each stage reached its benchmark ─╮
        │▸Contact   lost 1 450K  █████████████████████████████████████  +0.5 wins +45K │
        │                                                                              │
        │ Proposal  lost 0    —                                                      — │
        │                                                                              │
        │ Contract  lost 0    —                                                      — │
        │                                                                              │
        │ raise Contact → Proposal to  50 %  ← →  33 %  1/3                            │
        │ then +0.5 wins  +45K  95 %: 0.1 … 0.5  P 100 %  1/1                          │
        │ causes given: price 1                                                        │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Trend ────────────────────────────────────────────────────── by month  v m ─╮
        │ Deals won  ↑↓ 1/13                                                           │
        │ 2                                                                            │
        │                                                                              │
        │ 1                                                                            │
        │                                                                          ⢀⡠⠊ │
        │                                                                        ⢀⠔⠁   │
        │ 0 ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣠⣊⣁⣀⣀⣀⣀ │
        │   D      J     F      M      A     M      J     J      A      S     O      N │
        │ Nov 2026  1  so far  expected 1  80 % 1–1                                    │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter deals  Tab panel  z zoom  c compare two  x export  : command      ? help
        """)
  }

  @Test func `flow and comparison in 简体`() throws {
    #expect(
      rested(try robot(language: .hans).press("page-up", "page-up")) == """
         销售漏斗  健康度  4/5  三阶段 · 全部日期 · 所有人  ● 实时  2026年11月21日 周六
        ╭─ 流量 ──────────────────────────────────── 期初 + 流入 − 流出 − 输单 = 期末 ─╮
        │           期初  流入量  流出量  输单  期末   金额                            │
        │▸接洽         0      +3      −1    −1     1      0                            │
        │                                                                              │
        │ 方案         0      +2      −1     0     1  120万                            │
        │                                                                              │
        │ 合同         0      +2      −1     0     1  200万                            │
        │                                                                              │
        │                                                                              │
        │ 接洽 · 流出量：推进 1                                                        │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ 对比  2026年第3季度 | 2026年第4季度 ──────────────────────────────────── c ─╮
        │              2026年第3季度  2026年第4季度  差异  95%                         │
        │ 赢率              数据不足       50%  1/2     —    —  数据不足               │
        │ 平均成交额        数据不足       9万  n 1     —    —  数据不足               │
        │ 平均周期          数据不足      30天  n 1     —    —  数据不足               │
        │ 接洽 → 方案       数据不足       33%  1/3     —    —  数据不足               │
        │ 方案 → 合同       数据不足       50%  1/2     —    —  数据不足               │
        │ 合同 → 赢单       数据不足       50%  1/2     —    —  数据不足               │
        │                                                                              │
        │ 赢率：数据不足（2026年第3季度 n 0，2026年第4季度 n 2，各需至少 5 个）。      │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter 商机  Tab 切换面板  z 放大  c 对比两组  x 导出  : 命令  q 退出    ? 帮助
        """)
  }

  @Test func `quality in 繁體`() throws {
    // Deal-days: 10 + 20 + 40 in Contact, 30 + 15 in Proposal, 15 + 40 in Contract; one went on
    // from each.
    #expect(
      rested(try robot(language: .hant).press("shift-tab")) == """
         銷售漏斗  健康度  5/5  三階段 · 全部日期 · 所有人  ● 即時  2026年11月21日 週六
        ╭─ 客戶品質矩陣 ────────────────────────────────────────────────── 進行中商機 ─╮
        │               勝率  每次推進天數  非偽商機  有證據  已接觸                   │
        │▸接洽       50% 1/2      70天 n 1  100% 1/1  0% 0/1  0% 0/1                   │
        │                                                                              │
        │ 方案      100% 1/1      45天 n 1  100% 1/1  0% 0/1  0% 0/1                   │
        │                                                                              │
        │ 合約      100% 1/1      55天 n 1  100% 1/1  0% 0/1  0% 0/1                   │
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
        │ 線索轉商機 100% 5/5 · 接觸率 0% 0/5 · 報價成交率 100% 1/1                    │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter 商機  Tab 切換面板  z 放大  c 對照兩組  x 匯出  : 指令  q 結束    ? 說明
        """)
  }
}
