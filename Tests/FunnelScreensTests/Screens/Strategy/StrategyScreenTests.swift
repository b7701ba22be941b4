import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct StrategyScreenTests {
  /// The small store with rates: Harbour cranes Best Few and in time, Ward monitors Best Few and
  /// past due, Night shift pilot Above and 病房监护仪 In, both dated as Best Few, and 90 minutes.
  private func store() throws -> SQLiteStore {
    let store = try SmallStore.make()
    let rates: [(Int64, Int64, Int64)] = [(1, 75, 75), (2, 99, 75), (3, 25, 25), (4, 50, 50)]
    let minutes: [(Int64, Int)] = [(1, 60), (3, 30)]
    try store.perform(
      rates.map { id, fund, us in
        .edit(
          EntityReference(.deal, id),
          ["fundRate": .integer(fund), "competitionRate": .integer(us)])
      }
        + minutes.map { id, minutes in
          var activity = Activity(id: Activity.ID(-id))
          (activity.deal, activity.minutes) = (Deal.ID(id), minutes)
          (activity.day, activity.isDone) = (Robot.today, true)
          return .add(NewRecord(activity))
        },
      by: SmallStore.authorship("rates"), expecting: [:])
    return store
  }

  private func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .en
  ) throws -> Robot {
    try Robot(store(), columns: columns, rows: rows, language: language).press("s")
  }

  @Test func `the panel of time names what it counts where there are several pipelines`() throws {
    let store = try store()
    var other = Pipeline(id: Pipeline.ID(-1))
    other.name = Translated("Tenders")
    let one = try Robot(store, columns: 120, rows: 36).press("s")
    #expect(!one.screen.contains("Time by zone ·"))
    try store.perform(
      [.add(NewRecord(other))], by: SmallStore.authorship("tenders"), expecting: [:])
    let two = try Robot(store, columns: 120, rows: 36).press("s")
    #expect(two.screen.contains("Time by zone · Three-stage"))
  }

  @Test func `the board and the order of work at 80 × 24`() throws {
    let robot = try robot()
    #expect(
      robot.screen == """
         漏斗 Funnel  Strategy  Three-stage  everyone           ● live  Sat 21 Nov 2026
        ╭─ Score × close day ──────────────────────────────────────────────── 5 deals ─╮
        │           Best Few ≤ 3 months   In 3–6 months         Above ≥ 6 months       │
        │ Best Few ▸✓ 1 · 1.20M           ▲ ·                   ▲ ·                    │
        │ ≥ 125     agrees                ready early           ready early            │
        │ In        ! 1 · 2.00M           ✓ ·                   ▲ ·                    │
        │ 75–124    date fiction          agrees                ready early            │
        │ Above     ! 1 · 80K             ! ·                   ✓ ·                    │
        │ ≤ 74      date fiction          date fiction          agrees                 │
        │ ! past due 1 · 450K    ? not rated or no date 1                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Order of work ────────────────────────────────────────────────────────── 5 ─╮
        │    #  Work             Deal           Why                                    │
        │    1  close            Ward monitors  ! past due 3 d · ▲ too deep · no step  │
        │    2  close            Harbour cran…  ▲ too deep · no step · closes in 30 d  │
        │    3  qualify          Night shift …  no step · closes in 90 d               │
        │    4  prospect         Spare parts    no step · no close day                 │
        │    5  cover the bases  病房监护仪     ▲ too deep · no step · closes in 10 d  │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter open  Tab pane  m time allocation  / filter  < move back  e edit  ? help
        """)
  }

  @Test func `all four panes in 繁體 at 120 × 36`() throws {
    let robot = try robot(columns: 120, rows: 36, language: .hant)
    #expect(
      robot.screen == """
         銷售漏斗  策略  三階段  所有人                                                             ● 即時  2026年11月21日 週六
        ╭─ 評分 × 預計成交日 ───────────────────── 5 個商機 ─╮╭─ 工作順序 ───────────────────────────────────────────────── 5 ─╮
        │         漏斗底        漏斗中        漏斗上         ││   序  工作      商機            依據                           │
        │         ≤ 3 個月      3–6 個月      ≥ 6 個月       ││    1  成交      Ward monitors   ! 成交日已過3天 · ▲ 位置過深 ·…│
        │ 漏斗底 ▸✓ 1 · 120萬   ▲ ·           ▲ ·            ││    2  成交      Harbour cranes  ▲ 位置過深 · 無下一步 · 30天後…│
        │ ≥ 125   一致          可提前        可提前         ││    3  資格確認  Night shift p…  無下一步 · 90天後成交          │
        │                                                    ││    4  開發      Spare parts     無下一步 · 無成交日            │
        │                                                    ││    5  全面佈局  病房监护仪      ▲ 位置過深 · 無下一步 · 10天後…│
        │ 漏斗中  ! 1 · 200萬   ✓ ·           ▲ ·            ││                                                                │
        │ 75–124  日期不實      一致          可提前         ││                                                                │
        │                                                    ││                                                                │
        │                                                    ││                                                                │
        │ 漏斗上  ! 1 · 8萬     ! ·           ✓ ·            ││                                                                │
        │ ≤ 74    日期不實      日期不實      一致           ││                                                                │
        │                                                    ││                                                                │
        │                                                    ││                                                                │
        │                                                    ││                                                                │
        │ ! 已過期 1 · 45萬    ? 未評分或無日期 1            ││                                                                │
        ╰────────────────────────────────────────────────────╯│                                                                │
        ╭─ 各位置用時 ──────────────────── 均衡 40/20/40  m ─╮│                                                                │
        │ 漏斗上 目標   40%  ████████                        ││                                                                │
        │        用時   33%  ██████▋                 −7 30分 ││                                                                │
        │        客戶    0%                       ! −40 0/2  ││                                                                │
        │                                                    │╰────────────────────────────────────────────────────────────────╯
        │ 漏斗中 目標   20%  ████                            │╭─ 位置過深 ───────────────────────────────────────────────── 3 ─╮
        │        用時    0%                       ! −20 0分  ││   位置    商機            缺少                                 │
        │        客戶    0%                       ! −20 0/2  ││   漏斗底  Harbour cranes  ! 下一步無日期、價格決定者未支持     │
        │                                                    ││   漏斗底  Ward monitors   ! 下一步無日期、價格決定者未支持     │
        │ 漏斗底 目標   40%  ████████                        ││   漏斗中  病房监护仪      ! 尚未接觸任何人                     │
        │        用時   67%  █████████████▍       ! +27 1小時││                                                                │
        │        客戶  100%  ████████████████████ ! +60 2/2  ││                                                                │
        │                                                    ││                                                                │
        │                                                    ││                                                                │
        │ 漏斗外 0分 · 0 家客戶                              ││                                                                │
        ╰────────────────────────────────────────────────────╯╰────────────────────────────────────────────────────────────────╯
         Enter 開啟  Tab 切換窗格  m 時間分配  / 篩選  < 退回一階段  > 推進一階段  c 結案  n 新增商機  e 編輯  : 指令    ? 說明
        """)
  }

  @Test func `a cell of the board opens the deals behind it`() throws {
    let robot = try robot()
    robot.press("down", "enter")
    #expect(robot.line(1).contains("In · date fiction") && robot.line(1).contains("1 of 5"))
    #expect(robot.screen.contains("病房监护仪"))
    robot.press("escape", "down", "down", "enter")
    #expect(robot.line(1).contains("past due"))
    #expect(robot.screen.contains("Ward monitors") && !robot.screen.contains("Harbour"))
    robot.press("escape", "right", "enter")
    #expect(robot.line(1).contains("not rated or no date"))
    #expect(robot.screen.contains("Spare parts"))
  }

  @Test func `the left arrow goes back only where there is no cell to the left`() throws {
    let robot = try robot()
    robot.press("right", "right", "right", "left", "left")
    #expect(robot.app.top.id == "strategy")
    robot.press("left")
    #expect(robot.app.top.id == "funnel")
  }

  @Test func `the queue opens its deals in the order of work`() throws {
    let robot = try robot()
    robot.press("tab", "tab", "down", "right")
    #expect(robot.app.top.id == "deal")
    // Best Few by close day: Ward monitors was due before Harbour cranes is.
    #expect(robot.line(0).contains("#1 "))
    robot.press("escape")
    #expect(robot.line(11).contains("2 of 5"))
  }

  @Test func `a deal is moved on from the queue`() throws {
    let robot = try robot()
    robot.press("tab", "tab", ">")
    #expect(robot.screen.contains("Ward monitors → Proposal"))
    robot.press("shift-tab", "shift-tab")
    #expect(
      robot.app.actions.first { $0.id == "deals.moveOn" }?.whyUnavailable(in: robot.app.session)
        != nil)
  }

  @Test func `a zone of the time pane opens its deals`() throws {
    let robot = try robot()
    robot.press("tab", "tab", "tab", "end", "enter")
    #expect(robot.line(1).contains("Best Few") && robot.line(1).contains("2 of 5"))
  }

  @Test func `another time allocation is chosen, kept and taken back`() throws {
    let robot = try robot(columns: 120, rows: 36)
    #expect(robot.screen.contains("Balanced 40/20/40"))
    robot.press("m", "up", "enter")
    #expect(robot.screen.contains("Build 70/10/20"))
    #expect(robot.app.session.book.settings.timeAllocation?.preset == .build)
    robot.press("u")
    #expect(robot.screen.contains("Balanced 40/20/40"))
  }

  @Test func `one person has a time allocation of their own`() throws {
    let robot = try robot(columns: 120, rows: 36)
    robot.app.session.scope.filter = DealFilter("owner:calvin")
    robot.press("m", "home", "enter")
    let book = robot.app.session.book
    #expect(book.owner(named: "calvin")?.timeAllocation?.preset == .harvest)
    #expect(book.settings.timeAllocation == nil)
    #expect(robot.screen.contains("Calvin · Harvest 20/20/60"))
  }

  @Test func `shares of one's own must add up`() throws {
    let robot = try robot(columns: 120, rows: 36)
    robot.press("m", "end", "enter").type("50").press("enter").type("30").press("enter")
      .type("30").press("enter")
    #expect(robot.screen.contains("must add up to 100"))
    #expect(robot.app.session.book.settings.timeAllocation == nil)
    robot.press("backspace", "backspace").type("20").press("enter")
    #expect(robot.screen.contains("Own 50/30/20"))
  }

  @Test func `the screen is reached from the zones, by its key and by its name`() throws {
    let robot = try Robot(store())
    robot.press("tab", "end", "enter")
    #expect(robot.app.top.id == "strategy")
    robot.press("escape", ":").type("strategy").press("enter")
    #expect(robot.app.top.id == "strategy")
    #expect(robot.app.session.plainText(ofScreen: "strategy") != nil)
  }

  @Test func `the chart shows the zones one key away, each with its deals`() throws {
    let robot = try Robot(store(), columns: 120, rows: 36)
    robot.press("z")
    let lines = robot.screen.split(separator: "\n").map(String.init)
    let order = ["Universe", "Above", "In ", "Best Few"].compactMap { name in
      lines.firstIndex { $0.dropFirst(2).hasPrefix(name) }
    }
    #expect(order.count == 4 && order == order.sorted())
    // 150 and 174; 56.25 and 74.25 %.
    #expect(robot.screen.contains("⌀ 162  joint 65 %"))
    #expect(robot.screen.contains("2 · 1.65M"))
    #expect(robot.line(1).contains("Stages  z"))
    robot.press("end", "enter")
    #expect(robot.line(1).contains("Best Few") && robot.line(1).contains("2 of 5"))
    robot.press("escape", "z")
    #expect(robot.line(1).contains("Stages"))
  }

  @Test func `plain text says what the screen shows`() throws {
    let robot = try robot()
    let lines = try #require(robot.app.session.plainText(ofScreen: "strategy"))
    #expect(lines.contains { $0.hasPrefix("In ") && $0.contains("! 1 · 2.00M") })
    #expect(lines.contains { $0.contains("Ward monitors") && $0.contains("past due by 3 d") })
    #expect(lines.contains { $0.hasPrefix("Above") && $0.contains("30 min") })
  }

  @Test(arguments: [
    (1, 1), (40, 10), (60, 14), (79, 19), (99, 30), (100, 25), (160, 44), (300, 90),
  ])
  func `every size is drawn`(columns: Int, rows: Int) throws {
    let robot = try robot(columns: columns, rows: rows)
    for key in ["tab", "tab", "tab", "tab", "down", "pagedown", "G", "m", "escape"] {
      robot.press(key)
      #expect(robot.screen.split(separator: "\n", omittingEmptySubsequences: false).count == rows)
    }
  }

  @Test func `an empty store has nothing to work on`() throws {
    let robot = try Robot(SQLiteStore.inMemory(), columns: 120, rows: 36)
    robot.press("s")
    #expect(robot.screen.contains("There is no open deal to work on."))
    #expect(robot.screen.contains("Every deal has what its zone needs."))
    #expect(robot.screen.contains("no minutes logged"))
  }
}
