import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct ForecastScreenTests {
  /// The small store with a deal won, two targets of the quarter, and half a quarter in each stage.
  ///
  /// Of Q4 are Harbour cranes (1.2M, won), Ward monitors (450K at 10 %) and 病房监护仪 (2.0M at
  /// 80 %). Everyone is to win 3.0M, Calvin 1.0M.
  static func store() throws -> SQLiteStore {
    let store = try SmallStore.make()
    let targets: [(Int64?, Int64)] = [(nil, 300_000_000), (1, 100_000_000)]
    let quarter = Period.quarter(of: Robot.today)
    try store.perform(
      [.close(DealRecord.ID(1), Closing(.won))]
        + targets.map { owner, quantity in
          var target = Target(id: Target.ID(-quantity))
          (target.owner, target.quantity) = (owner.map { Owner.ID($0) }, quantity)
          (target.first, target.last, target.currency) = (quarter.first, quarter.last, .usd)
          return .add(NewRecord(target))
        }
        + (1...3).map { .edit(EntityReference(.stage, $0), ["expectedDays": .integer(46)]) },
      by: SmallStore.authorship("targets"), expecting: [:])
    return store
  }

  private func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .en
  ) throws -> Robot {
    try Robot(Self.store(), columns: columns, rows: rows, language: language).press("6")
  }

  @Test func `Esc leaves the zoom, and only then the screen`() throws {
    let robot = try robot()
    let before = robot.screen
    robot.press("z")
    #expect(robot.screen != before)
    robot.press("escape")
    #expect(robot.screen == before)
  }

  @Test func `targets and methods at 80 × 24`() throws {
    let robot = try robot()
    #expect(
      robot.screen == """
         漏斗 Funnel  Forecast  Three-stage · Q4 2026 · everyo… ● live  Sat 21 Nov 2026
        ╭─ 1/6 Targets ──────────────────────────────────────────────── Q4 2026 · n 2 ─╮
        │            Won Quota Attainment                                  Cover  Gap  │
        │▸Everyone 1.20M 3.00M ━━━━━━━━━━━━━━━──────────────────────  40 %  1.4× 155K  │
        │ Calvin   1.20M 1.00M ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 120 %     —    ✓  │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │ covered 1.4× of 1.0× needed · Open 2.45M · Weighted 1.65M                    │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ 2/6 Forecast ────────────────────────────────────────── won 1.20M · 2 open ─╮
        │                          0                         Quota ┃         back-test │
        │ Stage-weighted     2.85M ┈┈┈┈┈┈┈┈┈┈┈┈┈━━━━━━━━━━━━━━━━━●━┃━━─────          — │
        │ Fund × competition not enough data                                           │
        │ Moving average     not enough data                                           │
        │ Learned            not enough data                                           │
        │                                                                              │
        │ Chance to reach 3.00M  80 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╾───────── │
        │ 80 % 1.20M – 3.20M · 95 % 1.20M – 3.65M · no past period to test it on       │
        │ P(quota) 80 %                                                                │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter deals  Tab panel  z zoom  ←→ try  e edit  : command  q quit       ? help
        """)
  }

  @Test func `the ideal funnel and the margin at 80 × 24`() throws {
    let robot = try robot().press("page-down")
    #expect(
      robot.screen == """
         漏斗 Funnel  Forecast  Three-stage · Q4 2026 · everyo… ● live  Sat 21 Nov 2026
        ╭─ 3/6 Ideal funnel ────────────────────────────────── Planned stage times  m ─╮
        │▸Quota  3.00M   Order  1.20M   Months    3.0   0.8 orders a month             │
        │                                                                              │
        │ Contact   2/13 ████████▊┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┃  −11 │
        │                                                                              │
        │ Proposal 1/3.1 ████▍┄┄┄┄┄┄┄┄┄┃                                          −2.1 │
        │                                                                              │
        │ Contract 1/1.6 ████▍┄┄┃                                                 −0.6 │
        │ ▲ Dry top: Too few deals are coming in: later there will be nothing to win.  │
        │ In the bowl 1/2 −1   In the pot 1/4 −3   In the field 2/13 −11               │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ 4/6 Gross margin ───────────────────────────────────────── effect of +10 % ─╮
        │ Amount won 1.20M                                              Wanted   3.00M │
        │                                                  +10 %              if alone │
        │ ├ Customer base                 2                +120K                     5 │
        │ ├ First-meeting rate 1/2     50 %                +120K               > 100 % │
        │ ├ Closing rate 1/1          100 %                    0               > 100 % │
        │ ├ Average order             1.20M                +120K                 3.00M │
        │ └ Margin rate                   —                    —                     — │
        │ The margin rate is not recorded. Type it with e to see margin here.          │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter deals  Tab panel  z zoom  ←→ try  e edit  : command  q quit       ? help
        """)
  }

  @Test func `all six panes in 繁體 at 120 × 36`() throws {
    let robot = try robot(columns: 120, rows: 36, language: .hant)
    #expect(
      robot.screen == """
         銷售漏斗  預測  三階段 · 2026年第4季 · 所有人                                              ● 即時  2026年11月21日 週六
        ╭─ 銷售目標 ─────────────────────────── 2026年第4季 · n 2 ─╮╭─ 預測 ─────────────────────────── 已贏 120萬 · 進行中 2 ─╮
        │         贏單  配額 達成率                   覆蓋   缺口  ││                       0             配額 ┃      回測誤差 │
        │▸所有人 120萬 300萬 ━━━━━━━───────────  40% 1.4倍 15.5萬  ││ 階段加權        285萬 ┈┈┈┈┈┈┈┈━━━━━━━━━━●┃━───         — │
        │ Calvin 120萬 100萬 ━━━━━━━━━━━━━━━━━━ 120%     —      ✓  ││ 採購 × 競爭加權 資料不足                                 │
        │                                                          ││ 移動平均        資料不足                                 │
        │                                                          ││ 歷史學習        資料不足                                 │
        │                                                          ││                                                          │
        │                                                          ││ 達成 300萬 的機率  80%  ━━━━━━━━━━━━━━━━━━━━━━━━━╾────── │
        │                                                          ││ 80% 120萬 – 320萬 · 95% 120萬 – 365萬 · 沒有可回測的往期 │
        │ 覆蓋1.4倍，需1.0倍 · 進行中 245萬 · 加權 165萬           ││ 達標機率 80%                                             │
        ╰──────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────╯
        ╭─ 理想漏斗 ───────────────────────────── 計畫停留時間  m ─╮╭─ 毛利 ───────────────────────────────────── +10% 的效果 ─╮
        │ 配額  300萬   訂單金額  120萬   月數    3.0              ││ 贏單金額 120萬                              期望   300萬 │
        │                                                          ││                                     +10%        單獨需達 │
        │ 接洽  2/13 ██████▎┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┃  −11 ││ ├ 客戶總數              2          +12萬               5 │
        │                                                          ││ ├ 首次拜訪率 1/2      50%          +12萬          > 100% │
        │ 方案 1/3.1 ███▏┄┄┄┄┄┄┃                              −2.1 ││ ├ 成交率 1/1         100%              0          > 100% │
        │                                                          ││ ├ 平均訂單金額      120萬          +12萬           300萬 │
        │ 合約 1/1.6 ███▏┄┃                                   −0.6 ││ └ 毛利率                —              —               — │
        │ ▲ 頂部乾涸：新進商機太少，往後將無單可贏。               ││ 毛利率沒有紀錄，請按 e 輸入，此處即顯示毛利。            │
        │ 碗裡 1/2 −1   鍋裡 1/4 −3   田裡 2/13 −11                ││                                                          │
        ╰──────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────╯
        ╭─ 銷售速度 · 槓桿 ───────────────────── 2026年第4季  n 1 ─╮╭─ 學習所得贏單機率 ─────────────────────────── 未啟用  s ─╮
        │ 資料不足：2026年第4季 贏單 1 個，至少需要 3 個。         ││ 學自 1 個贏單、0 個輸單；各需 20 個                      │
        │                                                          ││ 階段        Brier 0.810 ≥ 0.000  n 1  ────────────────── │
        │                                                          ││ 採購 × 競爭 資料不足                                     │
        │                                                          ││ 歷史學習    資料不足                                     │
        │                                                          ││  預估  實際 k/n                                          │
        │                                                          ││   10%  100% 1/1  ┈┈┈┈┃┈┈┈━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━● │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        ╰──────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────╯
         Enter 商機  Tab 切換面板  z 放大  ←→ 試算  e 編輯  : 指令  q 結束  D 細分                                       ? 說明
        """)
  }

  @Test func `a target opens the deals behind it`() throws {
    let robot = try robot()
    robot.press("enter")
    #expect(robot.line(1).contains("Everyone") && robot.line(1).contains("3 of 5"))
    robot.press("escape", "down", "enter")
    #expect(robot.screen.contains("Harbour cranes") && !robot.screen.contains("Ward"))
  }

  @Test func `a method opens the deals it counts, and says why it says nothing`() throws {
    let robot = try robot()
    robot.press("tab", "down")
    #expect(robot.screen.contains("No open deal of the period has fund and competition rates."))
    robot.press("down")
    #expect(robot.screen.contains("It takes four complete periods before this one."))
    robot.press("enter")
    #expect(robot.screen.contains("There are no deals behind this."))
    robot.press("end", "enter")
    #expect(robot.line(1).contains("3 of 5") && robot.screen.contains("Ward monitors"))
  }

  @Test func `another quota is tried by arrows, typed and taken back`() throws {
    let robot = try robot()
    robot.press("tab", "tab", "right")
    // A twentieth of a million.
    #expect(robot.screen.contains("3.05M"))
    robot.press("left", "left")
    #expect(robot.screen.contains("2.95M"))
    robot.press("e").type("6m").press("enter")
    // 5 orders in 92 days, 46 days in the stage, one in ten won: 25 deals.
    #expect(robot.screen.contains("6.00M") && robot.screen.contains("2/25"))
    robot.press("backspace")
    #expect(robot.screen.contains("3.00M") && robot.screen.contains("2/13"))
  }

  @Test func `what is no amount is refused and Escape restores`() throws {
    let robot = try robot()
    robot.press("tab", "tab", "e").type("much").press("enter")
    #expect(robot.screen.contains("“much” does not fit"))
    robot.press("escape")
    #expect(robot.screen.contains("3.00M") && robot.app.top.id == "forecast")
    robot.press("1")
    #expect(robot.app.top.id == "funnel")
  }

  @Test func `what was tried for one period is not kept for another`() throws {
    let robot = try robot()
    robot.press("tab", "tab", "e").type("6m").press("enter")
    robot.app.session.scope.period = .year(of: Robot.today)
    #expect(!robot.screen.contains("6.00M"))
  }

  @Test func `stages and bowl, pot and field open their deals`() throws {
    let robot = try robot()
    robot.press("tab", "tab", "down", "down", "down", "enter")
    #expect(robot.line(1).contains("Contact") && robot.line(1).contains("2 of 5"))
    robot.press("escape", "end", "enter")
    #expect(robot.line(1).contains("Above"))
  }

  @Test func `measured stage times take the place of planned ones`() throws {
    let robot = try robot()
    robot.press("tab", "tab", "m")
    #expect(robot.screen.contains("Measured stage times"))
  }

  @Test func `the margin follows what is typed and solves each factor`() throws {
    let robot = try robot()
    robot.press("page-down", "tab", "end")
    #expect(robot.screen.contains("Amount won 1.20M"))
    robot.press("e").type("25").press("enter")
    // 2 customers × 50 % × 100 % × 1.2M × 25 % = 300K, wanted are 25 % of the quota: 750K.
    #expect(robot.screen.contains("Margin 300K") && robot.screen.contains("750K"))
    // Five customers would do, all met would not.
    let customers = robot.screen.split(separator: "\n").first { $0.contains("Customer base") }
    #expect(customers?.contains("+30K") == true && customers?.contains("5 │") == true)
    let met = robot.screen.split(separator: "\n").first { $0.contains("First-meeting") }
    #expect(met?.contains("> 100 %") == true)
  }

  @Test func `below three wins there is no velocity`() throws {
    let robot = try robot()
    robot.press("page-down", "page-down")
    #expect(robot.screen.contains("not enough data: 1 won in Q4 2026, it takes 3."))
    robot.press("enter", "right", "e")
    #expect(robot.app.top.id == "forecast")
  }

  @Test func `learning waits for enough deals`() throws {
    let robot = try robot()
    robot.press("s")
    #expect(robot.screen.contains("learned from 1 won, 0 lost; needs 20 of each"))
    #expect(robot.app.session.pipeline?.learns == false)
  }

  @Test func `learning is switched on, off and undone`() throws {
    let store = try Self.store()
    for number in 0..<40 {
      var deal = DealRecord(id: DealRecord.ID(-1))
      (deal.name, deal.amount) = ("Deal \(number)", 100_000)
      (deal.pipeline, deal.stage) = (Pipeline.ID(1), Stage.ID(1))
      deal.created = Robot.today.adding(days: -20)
      let made = try store.perform(
        [.add(NewRecord(deal, day: deal.created))], by: SmallStore.authorship("deal"),
        expecting: [:])
      let id = try #require(made.created[EntityReference(.deal, -1)])
      try store.perform(
        [
          .close(
            DealRecord.ID(id),
            number < 20 ? Closing(.won) : Closing(.lost, reason: "price"))
        ], by: SmallStore.authorship("close"), expecting: [:])
    }
    let robot = try Robot(store).press("6", "s")
    #expect(robot.app.session.pipeline?.learns == true)
    #expect(robot.screen.contains("Learned chances on: Three-stage"))
    robot.press("s")
    #expect(robot.app.session.pipeline?.learns == false)
    robot.press("u")
    #expect(robot.app.session.pipeline?.learns == true)
    robot.press("page-down", "page-down", "tab")
    #expect(robot.screen.contains("learned from 21 won, 20 lost"))
  }

  @Test func `levers are tried together`() throws {
    let store = try Self.store()
    try store.perform(
      [2, 4].map { .close(DealRecord.ID($0), Closing(.won)) },
      by: SmallStore.authorship("won"), expecting: [:])
    let robot = try Robot(store).press("6", "tab", "tab", "tab", "tab")
    // No open deal is left in the quarter, so nothing is earned whatever the rest.
    #expect(robot.screen.contains("0 a day"))
    robot.app.session.scope.period = Period(
      first: Robot.today.adding(days: -60), last: Robot.today.adding(days: 120))
    // 1 open deal, all won, 1,216,667 on average, 40 days: 30,417 a day.
    #expect(robot.screen.contains("30K a day"))
    robot.press("right", "right", "down", "right")
    // 1.1 × 1.05 = 1.155.
    #expect(robot.screen.contains("together 35K a day, +16 %"))
  }

  @Test func `without targets the words say so`() throws {
    let robot = try Robot(SmallStore.make()).press("6")
    #expect(robot.screen.contains("No target is set for this period."))
    robot.press("page-down")
    #expect(robot.screen.contains("No quota is set for this period: type one with e."))
  }

  @Test func `one owner's own target stands alone`() throws {
    let robot = try robot()
    robot.app.session.scope.filter = DealFilter("owner:calvin")
    #expect(robot.line(3).contains("Calvin") && robot.line(3).contains("120 %"))
    #expect(!robot.screen.contains("Everyone"))
  }

  @Test func `plain text says what the screen shows`() throws {
    let lines = try #require(robot().app.session.plainText(ofScreen: "forecast"))
    #expect(lines.contains { $0.hasPrefix("Everyone") && $0.contains("40 %") })
    #expect(lines.contains { $0.contains("Chance to reach quota") && $0.contains("80 %") })
    #expect(lines.contains { $0.hasPrefix("Contact ") && $0.contains("13") })
    #expect(lines.contains("not enough data: 1 won in Q4 2026, it takes 3."))
  }

  @Test(arguments: [
    (1, 1), (40, 10), (60, 14), (79, 19), (99, 30), (100, 25), (160, 44), (200, 50), (300, 90),
  ])
  func `every size is drawn`(columns: Int, rows: Int) throws {
    let robot = try robot(columns: columns, rows: rows)
    for key in ["tab", "tab", "G", "tab", "e", "escape", "tab", "G", "tab", "z", "page-down"] {
      robot.press(key)
      #expect(robot.screen.split(separator: "\n", omittingEmptySubsequences: false).count == rows)
    }
  }

  @Test func `an empty store offers what can be done`() throws {
    let robot = try Robot(SQLiteStore.inMemory()).press("6")
    #expect(robot.screen.contains("Nothing here yet"))
    robot.press("tab", "down", "right", "e", "m", "s", "backspace", "enter", "page-down", "z")
    #expect(robot.app.top.id == "forecast")
    #expect(robot.app.session.plainText(ofScreen: "forecast") == ["Nothing here yet"])
    robot.press("left")
    #expect(!robot.app.isDone)
  }
}
