extension Phrase.Reports {
  /// The name of a report by its word.
  public static func label(of id: String) -> Phrase { labels[id] ?? Phrase(verbatim: id) }

  /// What a report says, in a sentence with the formula.
  public static func definition(of id: String) -> Phrase {
    definitions[id] ?? Phrase(verbatim: id)
  }

  private static let labels: [String: Phrase] = [
    "stages": Phrase(en: "Stages", hans: "各阶段", hant: "各階段"),
    "zones": Phrase(en: "Strategic funnel", hans: "漏斗位置", hant: "漏斗位置"),
    "figures": Phrase(en: "Key figures", hans: "关键指标", hant: "關鍵指標"),
    "breakdown": Phrase(en: "Breakdown", hans: "分组明细", hant: "分組明細"),
    "winrate": Phrase(en: "Win rate", hans: "赢率", hant: "勝率"),
    "conversion": Phrase(en: "Stage conversion", hans: "阶段转化率", hant: "階段轉換率"),
    "matrix": Phrase(en: "Conversion matrix", hans: "阶段转化率矩阵", hant: "階段轉換率矩陣"),
    "flow": Phrase(en: "Flow", hans: "流量", hant: "流量"),
    "leaks": Phrase(en: "Leak points", hans: "流失点", hant: "流失點"),
    "dwell": Phrase(en: "Days in stage", hans: "停留天数", hant: "停留天數"),
    "speed": Phrase(en: "Stage speed", hans: "阶段升迁速度", hant: "階段推進速度"),
    "stagnant": Phrase(en: "Stagnant deals", hans: "停滞商机", hant: "停滯商機"),
    "quality": Phrase(en: "Quality by stage", hans: "客户质量矩阵", hant: "客戶品質矩陣"),
    "reach": Phrase(en: "Reach", hans: "触达指标", hant: "觸及指標"),
    "cycle": Phrase(en: "Sales cycle", hans: "销售周期", hant: "銷售週期"),
    "velocity": Phrase(en: "Velocity", hans: "销售速度", hant: "銷售速度"),
    "trends": Phrase(en: "Trends", hans: "趋势", hant: "趨勢"),
    "waterfall": Phrase(en: "Waterfall", hans: "变动瀑布图", hant: "變動瀑布圖"),
    "compare": Phrase(en: "Comparison", hans: "对比", hant: "對照"),
    "forecast": Phrase(en: "Forecast", hans: "预测", hant: "預測"),
    "chance": Phrase(en: "Chance to reach quota", hans: "达标概率", hant: "達標機率"),
    "learned": Phrase(en: "Learned win chance", hans: "学习所得赢单概率", hant: "學習所得贏單機率"),
    "reliability": Phrase(en: "Reliability of chances", hans: "概率可靠度", hant: "機率可靠度"),
    "quota": Phrase(en: "Targets", hans: "销售目标", hant: "銷售目標"),
    "ideal": Phrase(en: "Ideal funnel", hans: "理想漏斗", hant: "理想漏斗"),
    "margin": Phrase(en: "Gross margin", hans: "毛利", hant: "毛利"),
    "rfm": Phrase(en: "RFM", hans: "RFM 客户价值", hant: "RFM 客戶價值"),
    "attribution": Phrase(en: "Attribution", hans: "归因", hant: "歸因"),
    "effort": Phrase(en: "Effort", hans: "投入", hant: "投入"),
    "cost": Phrase(en: "Acquisition cost", hans: "获客成本", hant: "獲客成本"),
    "pseudo": Phrase(en: "Pseudo-opportunities", hans: "伪商机", hant: "偽商機"),
  ]

  private static let definitions: [String: Phrase] = [
    "stages": Phrase(
      en: "What stands in each stage: number, amount, and weighted value = Σ amount × chance.",
      hans: "各阶段的商机数、金额与加权金额（Σ 金额 × 概率）。", hant: "各階段的商機數、金額與加權金額（Σ 金額 × 機率）。"),
    "zones": Phrase(
      en: "Open deals by zone, score = fund + competition rate, and whether the close day agrees.",
      hans: "按漏斗位置划分的进行中商机（评分 = 采购确定度 + 竞争优势度），并以预计成交日核对。",
      hant: "依漏斗位置劃分的進行中商機（評分 = 採購確定度 + 競爭優勢度），並以預計成交日核對。"),
    "figures": Phrase(
      en: "Every figure of the period at once: win rate, cycle, velocity, coverage and the rest.",
      hans: "期内全部指标：赢率、周期、速度、覆盖倍数等。", hant: "期內全部指標：勝率、週期、速度、覆蓋倍數等。"),
    "breakdown": Phrase(
      en: "Open, won and lost deals, win rate and cycle of each group of --by; groups add up.",
      hans: "按 --by 分组的进行中、赢单、输单、赢率与周期；各组之和等于合计。",
      hant: "依 --by 分組的進行中、贏單、輸單、勝率與週期；各組之和等於合計。"),
    "winrate": Phrase(
      en: "Won / (won + lost) by close day, by creation and by value, of all deals and by stage.",
      hans: "赢单 /（赢单 + 输单），按结束日、创建批次与金额计算，含总体与各阶段。",
      hant: "贏單 /（贏單 + 輸單），依結案日、建立批次與金額計算，含整體與各階段。"),
    "conversion": Phrase(
      en: "Deals that went on / mature deals that first came to the stage in the period.",
      hans: "推进到后续阶段的商机 / 期内首次进入该阶段且已成熟的商机。",
      hant: "推進到後續階段的商機 / 期內首次進入該階段且已成熟的商機。"),
    "matrix": Phrase(
      en: "Share of the exits from each stage that went to each other one, to Won and to Lost.",
      hans: "离开各阶段的商机去往其他阶段、赢单、输单的占比。", hant: "離開各階段的商機去往其他階段、贏單、輸單的占比。"),
    "flow": Phrase(
      en: "Start + in − out − lost = end, for each stage in the period.",
      hans: "各阶段期内：期初 + 流入 − 流出 − 输单 = 期末。", hant: "各階段期內：期初 + 流入 − 流出 − 輸單 = 期末。"),
    "leaks": Phrase(
      en:
        "Losses by stage, and wins regained at the benchmark b: N × (b − conversion) × win rate of the next stage.",
      hans: "各阶段的流失，以及达到基准 b 可挽回的赢单：N ×（b − 转化率）× 下一阶段赢率。",
      hant: "各階段的流失，以及達到基準 b 可挽回的贏單：N ×（b − 轉換率）× 下一階段勝率。"),
    "dwell": Phrase(
      en: "Days of completed visits to each stage, summed per deal: mean, median and p80.",
      hans: "各阶段已结束停留的天数（按商机累计）：平均、中位数与 p80。",
      hant: "各階段已結束停留的天數（依商機累計）：平均、中位數與 p80。"),
    "speed": Phrase(
      en: "Advances / deal-days spent in the stage.", hans: "推进次数 / 在该阶段停留的商机天数。",
      hant: "推進次數 / 在該階段停留的商機天數。"),
    "stagnant": Phrase(
      en: "Open deals quiet for more than max(rot days, p80 of won deals in the stage).",
      hans: "静默天数超过 max（停滞上限，该阶段赢单停留 p80）的进行中商机。",
      hant: "靜默天數超過 max（停滯上限，該階段贏單停留 p80）的進行中商機。"),
    "quality": Phrase(
      en:
        "Deals that are no pseudo-opportunities, evidenced and contacted ones / open deals of each stage.",
      hans: "各阶段非伪商机、有证据、已接触的商机 / 进行中商机。", hant: "各階段非偽商機、有證據、已接觸的商機 / 進行中商機。"),
    "reach": Phrase(
      en:
        "Leads that became deals, customers contacted, quotes won, each k / n; satisfaction, 1–5.",
      hans: "线索转商机率、客户接触率、报价成交率（k / n），成交后满意度（1–5）。", hant: "線索轉商機率、客戶接觸率、報價成交率（k / n），成交後滿意度（1–5）。"
    ),
    "cycle": Phrase(
      en: "Days from creation to winning, of the deals won in the period: mean, median and p80.",
      hans: "期内赢单商机从创建到赢单的天数：平均、中位数与 p80。",
      hant: "期內贏單商機從建立到贏單的天數：平均、中位數與 p80。"),
    "velocity": Phrase(
      en: "Open genuine deals × win rate × mean won amount / mean cycle, an amount a day.",
      hans: "进行中真商机 × 赢率 × 平均成交额 / 平均周期，即每天的金额。",
      hant: "進行中真商機 × 勝率 × 平均成交額 / 平均週期，即每天的金額。"),
    "trends": Phrase(
      en: "New, won and lost deals, win rate and cycle, period by period.",
      hans: "各期的新增、赢单、输单、赢率与周期。", hant: "各期的新增、贏單、輸單、勝率與週期。"),
    "waterfall": Phrase(
      en: "Start + new + pulled in + increased − decreased − won − lost − pushed out = end.",
      hans: "期初 + 新增 + 提前 + 增加 − 减少 − 赢单 − 输单 − 推迟 = 期末。",
      hant: "期初 + 新增 + 提前 + 增加 − 減少 − 贏單 − 輸單 − 延後 = 期末。"),
    "compare": Phrase(
      en: "Group B − group A in win rate, amount, cycle and conversion, with 95 % intervals.",
      hans: "B 组 − A 组的赢率、金额、周期与转化率之差，附 95% 区间。",
      hant: "B 組 − A 組的勝率、金額、週期與轉換率之差，附 95% 區間。"),
    "forecast": Phrase(
      en:
        "Won + Σ amount × chance by stage, SDI and learning, and a moving average; all back-tested.",
      hans: "赢单 + Σ 金额 × 概率（阶段、SDI、历史学习），以及移动平均；均经回测。",
      hant: "贏單 + Σ 金額 × 機率（階段、SDI、歷史學習），以及移動平均；均經回測。"),
    "chance": Phrase(
      en: "P(won + Σ open deals that are won ≥ quota), every deal won with its own chance.",
      hans: "P（赢单 + Σ 赢下的进行中商机 ≥ 销售任务），每个商机按自身概率赢单。",
      hant: "P（贏單 + Σ 贏下的進行中商機 ≥ 配額），每個商機依自身機率贏單。"),
    "learned": Phrase(
      en:
        "Naive Bayes over stage and fields of closed deals: odds of all deals × ratio per factor.",
      hans: "对已结束商机的阶段与字段作朴素贝叶斯：总体胜负比 × 各因素之比。",
      hant: "對已結案商機的階段與欄位作單純貝氏：整體勝負比 × 各因素之比。"),
    "reliability": Phrase(
      en: "Brier score = mean of (chance − outcome)², and wins / deals in each tenth of chances.",
      hans: "Brier 分数 =（概率 − 结果）² 的平均，以及每 10% 概率档的赢单 / 商机。",
      hant: "Brier 分數 =（機率 − 結果）² 的平均，以及每 10% 機率級距的贏單 / 商機。"),
    "quota": Phrase(
      en:
        "Attainment = won / quota, coverage = open / (quota − won), gap = quota − won − weighted.",
      hans: "达成率 = 赢单 / 任务，覆盖倍数 = 进行中 /（任务 − 赢单），缺口 = 任务 − 赢单 − 加权。",
      hant: "達成率 = 贏單 / 配額，覆蓋倍數 = 進行中 /（配額 − 贏單），缺口 = 配額 − 贏單 − 加權。"),
    "ideal": Phrase(
      en:
        "Deals a stage has to hold = orders a day × days in stage / chance, beside those it holds.",
      hans: "各阶段应有商机 = 每天订单数 × 停留天数 / 概率，与实际对照。",
      hant: "各階段應有商機 = 每天訂單數 × 停留天數 / 機率，與實際對照。"),
    "margin": Phrase(
      en: "Customers × first-meeting rate × closing rate × average order × margin rate.",
      hans: "客户总数 × 首次拜访率 × 成交率 × 平均订单额 × 毛利率。",
      hant: "客戶總數 × 首次拜訪率 × 成交率 × 平均訂單金額 × 毛利率。"),
    "rfm": Phrase(
      en: "Recency, frequency and money of customers by rank: fifths, or thirds below 25 of them.",
      hans: "客户的最近成交、成交次数与成交金额，按五分位（不足 25 家按三分位）排名。",
      hant: "客戶的最近成交、成交次數與成交金額，依五分位（不足 25 家依三分位）排名。"),
    "attribution": Phrase(
      en: "Won amounts shared out to the sources that touched the deals; credits add up exactly.",
      hans: "将赢单金额归因到触达商机的来源；各项之和与总额完全相等。",
      hant: "將贏單金額歸因到接觸商機的來源；各項之和與總額完全相等。"),
    "effort": Phrase(
      en: "Time and money spent on deals, and saved by leaving = median of lost deals − spent.",
      hans: "商机上花费的时间与费用，以及退出省下的部分（输单中位数 − 已投入）。",
      hant: "商機上花費的時間與費用，以及退出省下的部分（輸單中位數 − 已投入）。"),
    "pseudo": Phrase(
      en: "Leads, and deals denied need, budget or authority / open deals, by rep and by source.",
      hans: "（线索 + 需求、预算或决策权为“否”的商机）/ 进行中商机，按负责人与来源。",
      hant: "（線索 + 需求、預算或決策權為「否」的商機）/ 進行中商機，依負責人與來源。"),
    "cost": Phrase(
      en: "Cost of the period's activities / deals won, and what lost and withdrawn deals took.",
      hans: "期内活动费用 / 赢单数，以及输单与主动退出所耗。", hant: "期內活動費用 / 贏單數，以及輸單與主動退出所耗。"),
  ]
}
