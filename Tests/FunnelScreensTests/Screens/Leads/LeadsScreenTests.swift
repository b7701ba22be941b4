import FunnelCore
import FunnelStore
import FunnelWording
import Testing

@testable import FunnelScreens

@Suite struct LeadsScreenTests {
  /// The small store with two of its deals as leads: Spare parts, which nobody owns, came in a day
  /// ago; Night shift pilot is Calvin's and was judged.
  private func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .en
  ) throws -> Robot {
    let store = try SmallStore.make()
    let received = Instant(milliseconds: 1_795_262_400_000 - 20 * 3_600_000)
    try store.perform(
      [
        .edit(
          EntityReference(.deal, 5),
          [
            "isLead": true.value, "owner": .none, "segment": .text("highIntent"),
            "receivedAt": received.value, "source": .text("Trade fair"), "ability": .integer(5),
          ]),
        .edit(
          EntityReference(.deal, 3),
          [
            "isLead": true.value, "ability": .integer(5), "intent": .integer(3),
            "buyingTime": .integer(2), "need": .text("yes"), "funding": .text("yes"),
            "authority": .text("yes"), "needEvidence": .text("asked for a quotation"),
          ]),
      ], by: SmallStore.authorship("leads"), expecting: [:])
    let robot = try Robot(store, columns: columns, rows: rows, language: language)
    robot.press("E")
    return robot
  }

  @Test func `the inbox in English at 80 × 24`() throws {
    let robot = try robot()
    #expect(
      robot.screen == """
         漏斗 Funnel  Lead inbox  all pipelines                 ● live  Sat 21 Nov 2026
        ╭─ Leads ────────────────────────────────────────────── 1 unassigned   1 of 2 ─╮
        │   Score      Lead             Account      First contact   N B A T  Owner    │
        │▸   66 ━━━··  Night shift pi…  Kaohsiung …  no segment      ✓ ✓ ✓ ?  Calvin   │
        │    40 ━━───  Spare parts      Kaohsiung …  4 h left        ? ? ? ?  unassign…│
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Night shift pilot ───────────────────────────────────────────────────── 66 ─╮
        │                   Value      Weight Points     ✓ Need              asked fo… │
        │   Ability to pay  ●●●●● 5      40 %     40     ✓ Budget confirmed  no evide… │
        │   Intent          ●●●○○ 3      30 %     18     ✓ Authority         no evide… │
        │   Buying time     ●●○○○ 2      20 %      8     ? Timing                      │
        │   Behaviour       ○○○○○ 0      10 %      0                                   │
        │ no contact yet, 0 touches                      First contact  no segment     │
        │                                                Account        Kaohsiung Port │
        │                                                Pipeline       Three-stage    │
        │                                                Owner          Calvin         │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         Enter open  n new lead  s score  e qualify  > convert  O assign to      ? help
        """)
  }

  @Test func `the inbox in 繁體 at 120 × 30`() throws {
    let robot = try robot(columns: 120, rows: 30, language: .hant)
    #expect(
      robot.screen == """
         銷售漏斗  線索收件匣  所有銷售流程                                                         ● 即時  2026年11月21日 週六
        ╭─ 線索 ─────────────────────────────────────────── 1 未分派   1 / 共 2 ─╮╭─ Night shift pilot ─────────────────── 66 ─╮
        │   評分       線索               首次聯絡        需 預 權 時  負責人    ││             評分值     權重   得分         │
        │▸   66 ━━━··  Night shift pilot  未分層          ✓  ✓  ✓  ?   Calvin    ││   支付能力  ●●●●● 5     40%     40         │
        │    40 ━━───  Spare parts        還剩 4小時      ?  ?  ?  ?   未分派    ││   購買意願  ●●●○○ 3     30%     18         │
        │                                                                        ││   購買時間  ●●○○○ 2     20%      8         │
        │                                                                        ││   行為表現  ○○○○○ 0     10%      0         │
        │                                                                        ││ 尚未聯絡，接觸點 0 個                      │
        │                                                                        ││                                            │
        │                                                                        ││ ✓ 需求      asked for a quotation          │
        │                                                                        ││ ✓ 預算確認  未寫依據                       │
        │                                                                        ││ ✓ 決策權    未寫依據                       │
        │                                                                        ││ ? 時間點                                   │
        │                                                                        ││                                            │
        │                                                                        ││ 首次聯絡  未分層                           │
        │                                                                        ││ 客戶      Kaohsiung Port                   │
        │                                                                        ││ 銷售流程  三階段                           │
        │                                                                        ││ 負責人    Calvin                           │
        │                                                                        ││ 輪到      Calvin  (所有人)                 │
        │                                                                        ││                                            │
        │                                                                        ││                                            │
        │                                                                        ││                                            │
        │                                                                        ││                                            │
        │                                                                        ││                                            │
        │                                                                        ││                                            │
        │                                                                        ││                                            │
        │                                                                        ││                                            │
        │                                                                        ││                                            │
        ╰────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────────────────╯
         Enter 開啟  n 新線索  s 評分  e 資格確認  > 轉為商機  O 分派給  N 輪流分派  U 全部輪流分派  : 指令  Esc 返回    ? 說明
        """)
  }

  @Test func `the factors are judged in place and can be taken back`() throws {
    let robot = try robot()
    robot.press("down", "s", "3")
    #expect(robot.screen.contains("Ability to pay 3 · now Intent"))
    robot.press("4", "5")
    #expect(robot.screen.contains("Buying time 5 · Enter saves"))
    #expect(robot.screen.contains(" 68 ─╮") && robot.app.top.isTyping)
    robot.press("enter")
    let book = robot.app.session
    let lead = try #require(try book.store.record(Deal.ID(5))).record
    #expect(lead.ability == 3 && lead.intent == 4 && lead.buyingTime == 5)
    robot.press("u")
    let before = try #require(try book.store.record(Deal.ID(5))).record
    #expect(before.ability == 5 && before.intent == nil && before.buyingTime == nil)
  }

  @Test func `a judgement is left with Esc and taken back with Del`() throws {
    let robot = try robot()
    robot.press("s", "0", "escape")
    #expect(try robot.app.session.store.record(Deal.ID(3))?.record.ability == 5)
    robot.press("s", "delete", "enter")
    #expect(try robot.app.session.store.record(Deal.ID(3))?.record.ability == nil)
    #expect(robot.screen.contains("not judged"))
  }

  @Test func `a lead is taken down in few keys, and its clock runs`() throws {
    let robot = try robot()
    robot.press("n").type("Fork lifts")
    robot.press("ctrl-s")
    #expect(robot.screen.contains("New lead Fork lifts · potential, 7 d (no segment given)"))
    let lead = try #require(try robot.app.session.store.record(Deal.ID(6))).record
    #expect(lead.isLead && lead.owner == nil && lead.receivedAt == robot.clock.now)
  }

  @Test func `a new lead says that it makes an account, and what the name resembles`() throws {
    let robot = try robot()
    robot.press("n").type("Fork lifts").press("down").type("Kaohsiung Port, Ltd.")
    #expect(robot.screen.contains("→ Kaohsiung Port? else a new account"))
    robot.press("right")
    #expect(robot.screen.contains("✓ Kaohsiung Port · no segment"))
    robot.press("ctrl-u").type("Acme")
    #expect(robot.screen.contains("becomes a new account"))
    robot.press("down", "down")
    #expect(robot.screen.contains("none: the account's, else potential"))
    robot.press("ctrl-s")
    #expect(robot.line(23).contains("new account Acme · potential, 7 d (no segment given)"))
    let book = robot.app.session.book
    let lead = try #require(book.deals[Deal.ID(6)])
    let account = try #require(lead.account.flatMap { book.accounts[$0] })
    #expect((account.name, account.segment) == ("Acme", .potential))
    // The clock of seven days runs, and one step takes both back.
    #expect(robot.screen.contains("7 d left"))
    robot.press("u")
    #expect(robot.app.session.book.accounts[account.id] == nil)
  }

  @Test(arguments: [
    (Language.en, "high intent, 1 d"), (.hans, "高意向，1天"),
    (.hant, "高意願，1天"),
  ])
  func `the chosen segment of a new account starts its clock`(
    language: Language, said: String
  ) throws {
    let robot = try robot(columns: 120, rows: 30, language: language)
    robot.press("n").type("Fork lifts").press("down").type("Acme")
    robot.press("down", "down", "right", "ctrl-s")
    #expect(robot.line(29).contains(said) || robot.line(28).contains(said))
    let book = robot.app.session.book
    #expect(book.deals[Deal.ID(6)]?.account.flatMap { book.accounts[$0]?.segment } == .highIntent)
  }

  @Test func `leads of every pipeline are shown, and on demand those of one`() throws {
    let robot = try robot(columns: 200)
    var pipeline = Pipeline(id: Pipeline.ID(-1))
    pipeline.name = Translated(en: "Second line", hans: "第二", hant: "第二")
    var stage = Stage(id: Stage.ID(-2))
    (stage.pipeline, stage.name) = (pipeline.id, Translated(en: "Enquiry", hans: "询", hant: "詢"))
    var lead = DealRecord(id: DealRecord.ID(-3))
    (lead.name, lead.pipeline, lead.stage) = ("Crane hire", pipeline.id, stage.id)
    (lead.isLead, lead.currency) = (true, .usd)
    robot.app.session.perform(
      [.add(NewRecord(pipeline)), .add(NewRecord(stage)), .add(NewRecord(lead))],
      Phrase(verbatim: "second"))
    #expect(robot.line(0).contains("Lead inbox  all pipelines"))
    #expect(robot.screen.contains("Crane hire") && robot.screen.contains("Second line"))
    robot.press("*")
    #expect(robot.line(0).contains("Lead inbox  Three-stage"))
    #expect(!robot.screen.contains("Crane hire") && robot.screen.contains("Spare parts"))
  }

  @Test func `leads are given in turn, and the turn goes on`() throws {
    let robot = try robot()
    robot.press("U")
    // Nobody has had a lead; Calvin comes first by number.
    #expect(robot.screen.contains("Spare parts → Calvin"))
    robot.press("N")
    #expect(robot.screen.contains("Night shift pilot → 林美玲"))
    robot.press("u", "u")
    #expect(robot.app.session.book.deals[Deal.ID(5)]?.owner == nil)
    #expect(robot.app.session.book.owners[Owner.ID(1)]?.lastLeadAt == nil)
  }

  @Test func `a lead that is shown to be genuine is converted at once`() throws {
    let robot = try robot()
    robot.press(">")
    #expect(robot.screen.contains("Night shift pilot is a deal now"))
    #expect(robot.app.session.book.deals[Deal.ID(3)]?.isLead == false)
    #expect(robot.line(1).contains("1 of 1"))
  }

  @Test func `what is unknown asks for the reason, and what is denied is refused`() throws {
    let robot = try robot()
    robot.press("down", ">")
    #expect(robot.screen.contains("Convert to a deal: the reason"))
    #expect(robot.screen.contains("Spare parts · Kaohsiung Port"))
    #expect(robot.screen.contains("Still open: Need, Budget confirmed, Authority."))
    #expect(robot.screen.contains("│ ? Timing"))
    robot.press("escape", "e", "right", "right", "ctrl-s", ">")
    // Two steps from unknown lie behind no: yes.
    #expect(robot.screen.contains("Still open: Budget confirmed, Authority."))
    robot.press("escape", "e", "down", "down", "right", "ctrl-s", ">")
    #expect(robot.screen.contains("budget confirmed denied"))
    #expect(robot.app.session.book.deals[Deal.ID(5)]?.isLead == true)
  }

  @Test func `a lead is discarded with a reason`() throws {
    let robot = try robot()
    robot.press("d", "enter")
    #expect(robot.app.top.id == "discardLead")
    robot.type("no answer").press("enter")
    #expect(robot.app.session.book.deals[Deal.ID(3)]?.outcome == .withdrawn)
    #expect(robot.line(1).contains("1 of 1"))
  }

  @Test func `pseudo-opportunities are drawn apart in the funnel`() throws {
    let robot = try robot()
    robot.press("escape")
    #expect(robot.screen.contains("░"))
    #expect(robot.screen.contains("5 deals   ▓▓ unverified 3   ░░ pseudo 2"))
    #expect(robot.screen.contains("▓▓▓"))
  }

  @Test func `a past day shows how a lead was judged then`() throws {
    let store = try SmallStore.make()
    let (lead, then) = (EntityReference(.deal, 5), Robot.today.adding(days: -5))
    try store.perform(
      [.edit(lead, ["isLead": true.value, "ability": .integer(2)], on: then)],
      by: SmallStore.authorship("lead"), expecting: [:])
    try store.perform(
      [.edit(lead, ["ability": .integer(5)])], by: SmallStore.authorship("judged"), expecting: [:])
    let robot = try Robot(store, columns: 120, rows: 36).press("E")
    #expect(robot.screen.contains("Ability to pay  ●●●●● 5"))
    robot.press("t").type("-1").press("enter")
    #expect(robot.screen.contains("Ability to pay  ●●○○○ 2"))
  }
}
