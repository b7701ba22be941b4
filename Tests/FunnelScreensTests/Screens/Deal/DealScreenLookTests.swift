import FunnelCore
import FunnelTestSupport
import TerminalUI
import FunnelWording
import Testing

@testable import FunnelScreens

/// Golden form A with the pointer on the VP's rating, as whole screens.
@Suite struct DealScreenLookTests {
  private func screen(_ columns: Int, _ rows: Int, _ language: Language) throws -> String {
    let robot = try ReviewRobot(
      form: GoldenForms.minSheng, columns: columns, rows: rows, language: language)
    robot.go(to: FieldPath(.influences, 3, "rating"))
    return robot.text
  }

  @Test func `the review form in English at 120 × 36`() throws {
    #expect(
      try screen(120, 36, .en) == """
         漏斗 Funnel  SDI review  Min-Sheng Hospital · PMD  #1  draft saved 14:02:31  Negotiation 65 %  ● live  Sat 15 Apr 2000
        ╭─ Deal ────────────────────────────────────────────────────────────────────╮╭─ Zone ────────────── ! stands too deep ─╮
        │ Products    PMD ×1                                                        ││ 75 + 75 = 150    BEST FEW   close       │
        │ Specs       M1351A ×5, M1205A ×41, M3153A ×3                              ││ date  Best Few ≤ 3 months   ✓ agrees    │
        │ Budget      not known               Proposed   not known  TWD             ││ joint 56.25 % stage 65 % position 70 %  │
        │ Close       May 2000                Next step  —  —                       ││ Support ━━━━───── +44 %  Covered 0 of 5 │
        │ Fund        75  budget approved, p… Us         75  prefers us             ││ H   ·  ·  ·  ·  ·  ┊  ·  ·  ·  ·  ·     │
        │ Position    −5  ·  ·  ·  ·  ┊  · +2  ·  · +5   Comfort  no immediate thr… ││ M   ·  ·  ·  ·  ·  ┊  UT EU ·  ·  C     │
        │ Department  —                       Rep        Calvin  15 Apr             ││ L   ·  ·  ·  ·  ·  ┊  ·  ·  ·  ·  ·     │
        ╰───────────────────────────────────────────────────────────────────────────╯╰─ ◂ rival ──────────┴─────▲─────── us ▸ ─╯
        ╭─ Buying influences ─────────────────────────────────────────── E ✓  T ✓  U ✓  C ✓  all four roles found   5   n add ─╮
        │  Name          Title Location Roles   Rating         Degree Mode   Met       New Personal win        Business result │
        │  Head nurse    —     —        · T U · ─────┊━──── +1 —      —      —         —   stay away from tro… easy to use     │
        │  Purchasing c… —     —        · T · C ─────┊━━━━━ +5 —      —      —         —   position            TBMS wins       │
        │▸ VP            —     —        E · · · ─────┊━━─── +2 —      —      —         —   brand reputation    future vision   │
        │  Boss's son    —     —        · T · · ─────┊━──── +1 —      —      —         —   position            performance     │
        │  ICU chief     —     —        · T U · ─────┊━━─── +2 —      —      —         —   stability           reputation, re… │
        ╰─ VP · Rating  +2 interested ─────────────────────────────────────────────────────────────────────────────────────────╯
        ╭─ Competitors ──────────────────────────────────────── 2 ─╮╭─ Strengths and red flags ──────────────────────── 4 : 5 ─╮
        │ S.L.  via 弘智              NK  via 光電                 ││ + · installed base                       →               │
        │ position  +1 OK             position  −2 Discomfort      ││ + · uniform system                       →               │
        │ products  90385             products  LS-M               ││ + · quality                              →               │
        │ offer     not known         offer     not known          ││ + · safety and after-service             →               │
        │ strategy  pricing and solu… strategy  multi-function m…  ││ ! auto  Best Few without a dated next s… no action  +    │
        │ locked    —                 locked    —                  ││ ! auto  missing: proposed amount         no action  +    │
        │                                                          ││ ! · an unsatisfied customer in the past  no action  +    │
        │                                                          ││ ! · total package from GE                no action  +    │
        │                                                          ││ ! · pricing                              no action  +    │
        ╰──────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────╯
        ╭─ Action plan ─────────────────────────────────────────────────────────────────────────── 0 of 3 done · 7 rules: 5 ✓ ─╮
        │   1  complete the data (quotation, cost, vendor)                     Calvin            18 Apr       in 3 d           │
        │   2  meet the division head (部長)                                   Simon             20 Apr       in 5 d           │
        │   3  price talks with purchasing                                     Simon             21 Apr       in 6 d           │
        │ rule 2  every red flag is answered by an action or covered by a strength: “Best Few without a dated next step” and … │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
         Enter edit  n add row  d remove row  ^E editor  u undo  ^S complete  v compare  p print  < move back  e edit    ? help
        """)
  }

  @Test func `the review form in 简体 at 120 × 36`() throws {
    #expect(
      try screen(120, 36, .hans) == """
         销售漏斗  SDI 评审表  Min-Sheng Hospital · PMD  #1  草稿已保存 14:02:31  深入谈判 65%       ● 实时  2000年4月15日 周六
        ╭─ 商机 ────────────────────────────────────────────────────────────────────╮╭─ 漏斗位置 ───────────────── ! 位置过深 ─╮
        │ 产品        PMD ×1                                                        ││ 75 + 75 = 150    漏斗底   促成          │
        │ 规格        M1351A ×5, M1205A ×41, M3153A ×3                              ││ 日期  漏斗底 ≤ 3 个月   ✓ 一致          │
        │ 预算        未知                    报价        未知  TWD                 ││ 联合估计 56.25%  阶段 65%  态势 70%     │
        │ 预计成交    2000年5月               下一步      —  —                      ││ 支持度 ━━━━━━╾──────── +44%  已应对 0/5 │
        │ 采购确定度  75  预算已批，采购启动  竞争优势度  75  偏向我们              ││ 高  ·  ·  ·  ·  ·  ┊  ·  ·  ·  ·  ·     │
        │ 态势        −5  ·  ·  ·  ·  ┊  · +2  ·  · +5   安心  没有眼前的威胁       ││ 中  ·  ·  ·  ·  ·  ┊  UT EU ·  ·  C     │
        │ 部门        —                       销售代表    Calvin  4月15日           ││ 低  ·  ·  ·  ·  ·  ┊  ·  ·  ·  ·  ·     │
        ╰───────────────────────────────────────────────────────────────────────────╯╰─ ◂ 对手 ───────────┴─────▲───── 我方 ▸ ─╯
        ╭─ 采购影响者 ───────────────────────────────────────────────────────── E ✓  T ✓  U ✓  C ✓  四种角色齐全   5   n 添加 ─╮
        │  姓名          职务  地点  角色    态度评分       影响力 反应模式 见过      新任 个人收益            工作成果        │
        │  Head nurse    —     —     · T U · ─────┊━──── +1 —      —        —         —    stay away from tro… easy to use     │
        │  Purchasing c… —     —     · T · C ─────┊━━━━━ +5 —      —        —         —    position            TBMS wins       │
        │▸ VP            —     —     E · · · ─────┊━━─── +2 —      —        —         —    brand reputation    future vision   │
        │  Boss's son    —     —     · T · · ─────┊━──── +1 —      —        —         —    position            performance     │
        │  ICU chief     —     —     · T U · ─────┊━━─── +2 —      —        —         —    stability           reputation, re… │
        ╰─ VP · 态度评分  +2 有兴趣 ───────────────────────────────────────────────────────────────────────────────────────────╯
        ╭─ 竞争对手 ─────────────────────────────────────────── 2 ─╮╭─ 优势与风险警示 ───────────────────────────────── 4 : 5 ─╮
        │ S.L.  渠道 弘智             NK  渠道 光電                ││ + · installed base                          →            │
        │ 态势      +1 尚可           态势      −2 不安            ││ + · uniform system                          →            │
        │ 产品      90385             产品      LS-M               ││ + · quality                                 →            │
        │ 报价      未知              报价      未知               ││ + · safety and after-service                →            │
        │ 主要策略  pricing and solu… 主要策略  multi-function m…  ││ ! 自动  漏斗底而下一步无日期                无应对  +    │
        │ 锁定规格  —                 锁定规格  —                  ││ ! 自动  资料不全：报价金额                  无应对  +    │
        │                                                          ││ ! · an unsatisfied customer in the past     无应对  +    │
        │                                                          ││ ! · total package from GE                   无应对  +    │
        │                                                          ││ ! · pricing                                 无应对  +    │
        ╰──────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────╯
        ╭─ 行动计划 ────────────────────────────────────────────────────────────────────────────── 已完成 0/3 · 7 条规则：5 ✓ ─╮
        │   1  complete the data (quotation, cost, vendor)                     Calvin            4月18日      3天后            │
        │   2  meet the division head (部長)                                   Simon             4月20日      5天后            │
        │   3  price talks with purchasing                                     Simon             4月21日      6天后            │
        │ 规则 2  每个风险警示都有行动应对或优势覆盖：“漏斗底而下一步无日期”等 5 项                                            │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
         Enter 编辑  n 添加行  d 删除行  ^E 编辑器  u 撤销  ^S 完成  v 对比  p 打印  < 退回一阶段  > 推进一阶段  e 编辑  ? 帮助
        """)
  }

  @Test func `the review form in 繁體 at 120 × 36`() throws {
    #expect(
      try screen(120, 36, .hant) == """
         銷售漏斗  SDI 檢討表  Min-Sheng Hospital · PMD  #1  草稿已儲存 14:02:31  深入談判 65%       ● 即時  2000年4月15日 週六
        ╭─ 商機 ────────────────────────────────────────────────────────────────────╮╭─ 漏斗位置 ───────────────── ! 位置過深 ─╮
        │ 產品        PMD ×1                                                        ││ 75 + 75 = 150    漏斗底   成交          │
        │ 規格        M1351A ×5, M1205A ×41, M3153A ×3                              ││ 日期  漏斗底 ≤ 3 個月   ✓ 一致          │
        │ 預算        未知                    報價        未知  TWD                 ││ 聯合估計 56.25%  階段 65%  態勢 70%     │
        │ 預計成交    2000年5月               下一步      —  —                      ││ 支持度 ━━━━━━╾──────── +44%  已因應 0/5 │
        │ 採購確定度  75  預算已核准，採購啟… 競爭優勢度  75  偏向我們              ││ 高  ·  ·  ·  ·  ·  ┊  ·  ·  ·  ·  ·     │
        │ 態勢        −5  ·  ·  ·  ·  ┊  · +2  ·  · +5   安心  沒有立即的威脅       ││ 中  ·  ·  ·  ·  ·  ┊  UT EU ·  ·  C     │
        │ 部門        —                       業務代表    Calvin  4月15日           ││ 低  ·  ·  ·  ·  ·  ┊  ·  ·  ·  ·  ·     │
        ╰───────────────────────────────────────────────────────────────────────────╯╰─ ◂ 對手 ───────────┴─────▲───── 我方 ▸ ─╯
        ╭─ 採購影響者 ───────────────────────────────────────────────────────── E ✓  T ✓  U ✓  C ✓  四種角色齊全   5   n 新增 ─╮
        │  姓名          職稱  地點  角色    態度評分       影響力 反應模式 見過      新任 個人好處            工作成果        │
        │  Head nurse    —     —     · T U · ─────┊━──── +1 —      —        —         —    stay away from tro… easy to use     │
        │  Purchasing c… —     —     · T · C ─────┊━━━━━ +5 —      —        —         —    position            TBMS wins       │
        │▸ VP            —     —     E · · · ─────┊━━─── +2 —      —        —         —    brand reputation    future vision   │
        │  Boss's son    —     —     · T · · ─────┊━──── +1 —      —        —         —    position            performance     │
        │  ICU chief     —     —     · T U · ─────┊━━─── +2 —      —        —         —    stability           reputation, re… │
        ╰─ VP · 態度評分  +2 有興趣 ───────────────────────────────────────────────────────────────────────────────────────────╯
        ╭─ 競爭對手 ─────────────────────────────────────────── 2 ─╮╭─ 優勢與警訊 ───────────────────────────────────── 4 : 5 ─╮
        │ S.L.  通路 弘智             NK  通路 光電                ││ + · installed base                          →            │
        │ 態勢      +1 尚可           態勢      −2 不安全          ││ + · uniform system                          →            │
        │ 產品      90385             產品      LS-M               ││ + · quality                                 →            │
        │ 報價      未知              報價      未知               ││ + · safety and after-service                →            │
        │ 主要策略  pricing and solu… 主要策略  multi-function m…  ││ ! 自動  漏斗底而下一步無日期                無因應  +    │
        │ 鎖定規格  —                 鎖定規格  —                  ││ ! 自動  資料不全：報價金額                  無因應  +    │
        │                                                          ││ ! · an unsatisfied customer in the past     無因應  +    │
        │                                                          ││ ! · total package from GE                   無因應  +    │
        │                                                          ││ ! · pricing                                 無因應  +    │
        ╰──────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────╯
        ╭─ 行動計畫 ────────────────────────────────────────────────────────────────────────────── 已完成 0/3 · 7 條規則：5 ✓ ─╮
        │   1  complete the data (quotation, cost, vendor)                     Calvin            4月18日      3天後            │
        │   2  meet the division head (部長)                                   Simon             4月20日      5天後            │
        │   3  price talks with purchasing                                     Simon             4月21日      6天後            │
        │ 規則 2  每個警訊都有行動因應或優勢涵蓋：「漏斗底而下一步無日期」等 5 項                                              │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
         Enter 編輯  n 新增列  d 刪除列  ^E 編輯器  u 復原  ^S 完成  v 對照  p 列印  < 退回一階段  > 推進一階段  c 結案  ? 說明
        """)
  }

  @Test func `the review form in English at 80 × 24`() throws {
    #expect(
      try screen(80, 24, .en) == """
         漏斗 Funnel  Min-Sheng Hospital …  #1  draft 14:02:31  ● live  Sat 15 Apr 2000
        │ Support  ━━━━━━━━━━━━━━━━━━━━━━━╾─────────────────────────────  +44 %        │
        │ Covered  ─────────────────────────────────────────────────────  0 of 5       │
        │ Met      ─────────────────────────────────────────────────────  not recorded │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ Position map ─────────────────────────────────────── ▲ Position +2 Comfort ─╮
        │ H    ·     ·     ·     ·     ·     ┊     ·     ·     ·     ·     ·           │
        │ M    ·     ·     ·     ·     ·     ┊     UT    EU    ·     ·     C           │
        │ L    ·     ·     ·     ·     ·     ┊     ·     ·     ·     ·     ·           │
        ╰───── −5 ── −4 ── −3 ── −2 ── −1 ───┴──── +1  ▲ +2 ── +3 ── +4 ── +5 ─────────╯
        ╭─ Buying influences ─── E ✓  T ✓  U ✓  C ✓  all four roles found   5   n add ─╮
        │  Name          Title Location Roles   Rating         Degree Mode   Met       │
        │  Head nurse    —     —        · T U · ─────┊━──── +1 —      —      —         │
        │  New —   Personal win stay away from trou… Business result easy to use       │
        │  Purchasing c… —     —        · T · C ─────┊━━━━━ +5 —      —      —         │
        │  New —   Personal win position             Business result TBMS wins         │
        │▸ VP            —     —        E · · · ─────┊━━─── +2 —      —      —         │
        │  New —   Personal win brand reputation     Business result future vision     │
        │  Boss's son    —     —        · T · · ─────┊━──── +1 —      —      —         │
        │  New —   Personal win position             Business result performance       │
        │  ICU chief     —     —        · T U · ─────┊━━─── +2 —      —      —         │
        │  New —   Personal win stability            Business result reputation, resp… │
        ╰─ VP · Rating  +2 interested ─────────────────────────────────────────────────╯
         Enter edit  n add row  d remove row  ^E editor  u undo  ^S complete     ? help
        """)
  }

  @Test func `the review form in 简体 at 80 × 24`() throws {
    #expect(
      try screen(80, 24, .hans) == """
         销售漏斗  Min-Sheng Hospital …  #1  草稿 14:02:31   ● 实时  2000年4月15日 周六
        │ 支持度  ━━━━━━━━━━━━━━━━━━━━━━━━──────────────────────────────  +44%         │
        │ 已应对  ──────────────────────────────────────────────────────  0/5          │
        │ 见过    ──────────────────────────────────────────────────────  未记录       │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ 态势图 ──────────────────────────────────────────────────── ▲ 态势 +2 安心 ─╮
        │ 高   ·     ·     ·     ·     ·     ┊     ·     ·     ·     ·     ·           │
        │ 中   ·     ·     ·     ·     ·     ┊     UT    EU    ·     ·     C           │
        │ 低   ·     ·     ·     ·     ·     ┊     ·     ·     ·     ·     ·           │
        ╰───── −5 ── −4 ── −3 ── −2 ── −1 ───┴──── +1  ▲ +2 ── +3 ── +4 ── +5 ─────────╯
        ╭─ 采购影响者 ───────────────── E ✓  T ✓  U ✓  C ✓  四种角色齐全   5   n 添加 ─╮
        │  姓名           职务  地点  角色    态度评分       影响力 反应模式 见过      │
        │  Head nurse     —     —     · T U · ─────┊━──── +1 —      —        —         │
        │  新任 —     个人收益 stay away from trouble   工作成果 easy to use           │
        │  Purchasing ch… —     —     · T · C ─────┊━━━━━ +5 —      —        —         │
        │  新任 —     个人收益 position                 工作成果 TBMS wins             │
        │▸ VP             —     —     E · · · ─────┊━━─── +2 —      —        —         │
        │  新任 —     个人收益 brand reputation         工作成果 future vision         │
        │  Boss's son     —     —     · T · · ─────┊━──── +1 —      —        —         │
        │  新任 —     个人收益 position                 工作成果 performance           │
        │  ICU chief      —     —     · T U · ─────┊━━─── +2 —      —        —         │
        │  新任 —     个人收益 stability                工作成果 reputation, respect   │
        ╰─ VP · 态度评分  +2 有兴趣 ───────────────────────────────────────────────────╯
         Enter 编辑  n 添加行  d 删除行  ^E 编辑器  u 撤销  ^S 完成  v 对比      ? 帮助
        """)
  }

  @Test func `the review form in 繁體 at 80 × 24`() throws {
    #expect(
      try screen(80, 24, .hant) == """
         銷售漏斗  Min-Sheng Hospital …  #1  草稿 14:02:31   ● 即時  2000年4月15日 週六
        │ 支持度  ━━━━━━━━━━━━━━━━━━━━━━━━──────────────────────────────  +44%         │
        │ 已因應  ──────────────────────────────────────────────────────  0/5          │
        │ 見過    ──────────────────────────────────────────────────────  未記錄       │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        ╭─ 態勢圖 ──────────────────────────────────────────────────── ▲ 態勢 +2 安心 ─╮
        │ 高   ·     ·     ·     ·     ·     ┊     ·     ·     ·     ·     ·           │
        │ 中   ·     ·     ·     ·     ·     ┊     UT    EU    ·     ·     C           │
        │ 低   ·     ·     ·     ·     ·     ┊     ·     ·     ·     ·     ·           │
        ╰───── −5 ── −4 ── −3 ── −2 ── −1 ───┴──── +1  ▲ +2 ── +3 ── +4 ── +5 ─────────╯
        ╭─ 採購影響者 ───────────────── E ✓  T ✓  U ✓  C ✓  四種角色齊全   5   n 新增 ─╮
        │  姓名           職稱  地點  角色    態度評分       影響力 反應模式 見過      │
        │  Head nurse     —     —     · T U · ─────┊━──── +1 —      —        —         │
        │  新任 —     個人好處 stay away from trouble   工作成果 easy to use           │
        │  Purchasing ch… —     —     · T · C ─────┊━━━━━ +5 —      —        —         │
        │  新任 —     個人好處 position                 工作成果 TBMS wins             │
        │▸ VP             —     —     E · · · ─────┊━━─── +2 —      —        —         │
        │  新任 —     個人好處 brand reputation         工作成果 future vision         │
        │  Boss's son     —     —     · T · · ─────┊━──── +1 —      —        —         │
        │  新任 —     個人好處 position                 工作成果 performance           │
        │  ICU chief      —     —     · T U · ─────┊━━─── +2 —      —        —         │
        │  新任 —     個人好處 stability                工作成果 reputation, respect   │
        ╰─ VP · 態度評分  +2 有興趣 ───────────────────────────────────────────────────╯
         Enter 編輯  n 新增列  d 刪除列  ^E 編輯器  u 復原  ^S 完成  v 對照      ? 說明
        """)
  }

  @Test func `the title is of the size that is drawn, not of the one before`() throws {
    let robot = try ReviewRobot()
    _ = robot.app.draw(Size(columns: 80, rows: 24))
    #expect(robot.app.draw(robot.size).line(0).contains("SDI review"))
  }
}
