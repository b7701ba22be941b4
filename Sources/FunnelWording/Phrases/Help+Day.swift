extension Phrase.Help {
  /// The day, the week and leads.
  static let day: [Phrase] = [
    Phrase(
      en: "The queue of the day, the cadence radar, who is in time.",
      hans: "当日工作、跟进节奏、谁按时跟进。",
      hant: "當日工作、追蹤節奏、誰按時追蹤。"),
    Phrase(
      en:
        "The queue holds planned activities, follow-ups due by cadence, actions, next steps and notices, in the order of work, each with the reason it is there. Without --owner or --everyone it is the day of the author of changes, or everyone's where that is nobody who sells.",
      hans:
        "工作列表包括计划活动、按节奏到期的跟进、行动、下一步和通知，按工作顺序排列，并注明理由。不加 --owner 或 --everyone 时为操作人当天的工作；操作人不是销售则为所有人的。",
      hant:
        "工作清單包括計畫活動、按節奏到期的追蹤、行動、下一步和通知，按工作順序排列，並註明理由。不加 --owner 或 --everyone 時為操作者當天的工作；操作者不是業務則為所有人的。"
    ),
    Phrase(
      en: "Only this person's, by name, login or number.",
      hans: "只看此人的，填姓名、登录名或编号。",
      hant: "只看此人的，填姓名、登入名稱或編號。"),
    Phrase(
      en: "Only those of the author of changes.",
      hans: "只看操作人自己的。",
      hant: "只看操作者自己的。"),
    Phrase(
      en: "Everybody's day.",
      hans: "所有人的工作。",
      hant: "所有人的工作。"),
    Phrase(
      en: "At most so many lines of the queue.",
      hans: "最多显示多少行。",
      hant: "最多顯示多少列。"),
    Phrase(
      en: "The activities of a week; --ics for other calendars.",
      hans: "一周的活动；--ics 供其他日历使用。",
      hant: "一週的活動；--ics 供其他行事曆使用。"),
    Phrase(
      en:
        "--ics writes iCalendar (RFC 5545): every planned activity, or those of --week. Other programs take it in without doubles, as each entry keeps its identity.",
      hans: "--ics 输出 iCalendar（RFC 5545）：全部计划活动，或 --week 所指一周的。每条的标识不变，其他程序重复读取不会重复。",
      hant: "--ics 輸出 iCalendar（RFC 5545）：全部計畫活動，或 --week 所指一週的。每筆的識別碼不變，其他程式重複讀取不會重複。"),
    Phrase(
      en: "The week by ISO 8601: 2026-W48; this week where not said.",
      hans: "ISO 8601 周：2026-W48；默认本周。",
      hant: "ISO 8601 週：2026-W48；預設本週。"),
    Phrase(
      en: "Write the planned activities as iCalendar.",
      hans: "把计划活动输出为 iCalendar。",
      hant: "把計畫活動輸出為 iCalendar。"),
    Phrase(
      en: "The lead inbox: score, assign, qualify and convert leads.",
      hans: "线索收件箱：评分、分配、甄别和转为商机。",
      hant: "線索收件匣：評分、分派、資格確認和轉為商機。"),
    Phrase(
      en: "List the open leads, the most promising first.",
      hans: "列出进行中的线索，最有希望的在前。",
      hant: "列出進行中的線索，最有希望的在前。"),
    Phrase(
      en:
        "The score is Σ weight × value / 5 over ability to pay, intent, buying time and behaviour; what nobody has judged adds nothing, and the score it could come to stands beside it.",
      hans: "评分为支付能力、意向、购买时间和行为四项的 Σ 权重 × 分值 / 5；未评的不加分，旁边注明最高可达多少。",
      hant: "評分為支付能力、意願、購買時間和行為四項的 Σ 權重 × 分值 / 5；未評的不加分，旁邊註明最高可達多少。"),
    Phrase(
      en: "Only leads that nobody owns.",
      hans: "只列出无人负责的线索。",
      hant: "只列出無人負責的線索。"),
    Phrase(
      en: "Which leads to list.",
      hans: "列出哪些线索。",
      hant: "列出哪些線索。"),
    Phrase(
      en: "Show a lead and why it has its score.",
      hans: "显示一条线索及其评分依据。",
      hant: "顯示一條線索及其評分依據。"),
    Phrase(
      en: "The lead: 117, #117, the identity it was imported under, or its name.",
      hans: "线索：117、#117、导入时的标识或名称。",
      hant: "線索：117、#117、匯入時的識別碼或名稱。"),
    Phrase(
      en: "Take down a lead that has just come in.",
      hans: "记录新来的线索。",
      hant: "記錄新來的線索。"),
    Phrase(
      en:
        #"Example: funnel lead add "Monitors for the new wing" account=Acme source="Trade fair" segment=highIntent. The clock of the first contact starts now; it has no owner until it is assigned, unless owner= says so."#,
      hans:
        #"示例：funnel lead add "Monitors for the new wing" account=Acme source="Trade fair" segment=highIntent。首次联系开始计时；分配之前没有负责人，除非写明 owner=。"#,
      hant:
        #"範例：funnel lead add "Monitors for the new wing" account=Acme source="Trade fair" segment=highIntent。首次聯絡開始計時；分派之前沒有負責人，除非寫明 owner=。"#
    ),
    Phrase(
      en: "What it is about.",
      hans: "线索的内容。",
      hant: "線索的內容。"),
    Phrase(
      en: "Change fields of a lead.",
      hans: "修改线索的字段。",
      hant: "修改線索的欄位。"),
    Phrase(
      en: "The lead: its number, its identity or its name.",
      hans: "线索的编号、标识或名称。",
      hant: "線索的編號、識別碼或名稱。"),
    Phrase(
      en: "Judge a lead, or set what the factors of the score weigh.",
      hans: "为线索评分，或设定各项权重。",
      hant: "為線索評分，或設定各項權重。"),
    Phrase(
      en:
        "Example: funnel lead score 117 ability=4 intent=3 buyingTime=2; an empty value takes a judgement back. --weights 40/30/20/10 is for ability, intent, buying time and behaviour.",
      hans:
        "示例：funnel lead score 117 ability=4 intent=3 buyingTime=2；空值收回评分。--weights 40/30/20/10 依次为支付能力、意向、购买时间和行为。",
      hant:
        "範例：funnel lead score 117 ability=4 intent=3 buyingTime=2；空值收回評分。--weights 40/30/20/10 依次為支付能力、意願、購買時間和行為。"
    ),
    Phrase(
      en: "ability, intent or buyingTime, 0…5.",
      hans: "ability、intent 或 buyingTime，0…5。",
      hant: "ability、intent 或 buyingTime，0…5。"),
    Phrase(
      en: "What the factors weigh, in percent.",
      hans: "各项权重（百分数）。",
      hant: "各項權重（百分數）。"),
    Phrase(
      en: "Give leads to a person, or to the next in turn.",
      hans: "把线索分配给某人，或按轮次分配。",
      hant: "把線索分派給某人，或輪流分派。"),
    Phrase(
      en:
        "The next in turn is the one whose last lead is the oldest; who never had one comes first. With --unassigned every lead without an owner is given, in the order they came in.",
      hans: "轮到的是上一条线索最早的人；从未分到的优先。--unassigned 按到达次序分配全部无人负责的线索。",
      hant: "輪到的是上一條線索最早的人；從未分到的優先。--unassigned 按到達次序分派全部無人負責的線索。"),
    Phrase(
      en: "The leads: their numbers, identities or names.",
      hans: "线索的编号、标识或名称，可多个。",
      hant: "線索的編號、識別碼或名稱，可多個。"),
    Phrase(
      en: "The person; the next in turn where not said.",
      hans: "分配给谁；默认轮到的人。",
      hant: "分派給誰；預設輪到的人。"),
    Phrase(
      en: "Every lead that nobody owns.",
      hans: "全部无人负责的线索。",
      hant: "全部無人負責的線索。"),
    Phrase(
      en: "In turn among this team only.",
      hans: "只在此团队内轮流。",
      hant: "只在此團隊內輪流。"),
    Phrase(
      en: "In turn among this region only.",
      hans: "只在此区域内轮流。",
      hant: "只在此區域內輪流。"),
    Phrase(
      en: "Write down need, budget, authority and timing, each with what shows it.",
      hans: "记下需求、预算、决策权和时间点，以及各自的依据。",
      hant: "記下需求、預算、決策權和時間點，以及各自的依據。"),
    Phrase(
      en:
        #"Example: funnel lead qualify 117 need=yes needEvidence="asked for a quotation" funding=no. The elements are need, funding, authority and timing, each unknown, no or yes."#,
      hans:
        #"示例：funnel lead qualify 117 need=yes needEvidence="asked for a quotation" funding=no。要素为 need、funding、authority 和 timing，取值 unknown、no 或 yes。"#,
      hant:
        #"範例：funnel lead qualify 117 need=yes needEvidence="asked for a quotation" funding=no。要素為 need、funding、authority 和 timing，取值 unknown、no 或 yes。"#
    ),
    Phrase(
      en: "An element, or its evidence in words.",
      hans: "要素，或其依据。",
      hant: "要素，或其依據。"),
    Phrase(
      en: "Make a deal of a lead, through the genuine-opportunity gate.",
      hans: "通过真商机三要素，把线索转为商机。",
      hant: "通過真商機三要素，把線索轉為商機。"),
    Phrase(
      en:
        "Need, budget and authority must not be denied; what of them is unknown, and a time that is not right, need --reason, which is kept. A strict pipeline takes nothing unknown.",
      hans: "需求、预算和决策权不能为否；有未知的，或时间点不合适，须写 --reason，理由会保留。严格流程不接受未知。",
      hant: "需求、預算和決策權不能為否；有未知的，或時間點不合適，須寫 --reason，理由會保留。嚴格流程不接受未知。"),
    Phrase(
      en: "Why, where something is not shown.",
      hans: "尚有未证实时的理由。",
      hant: "尚有未證實時的理由。"),
    Phrase(
      en: "Leave leads for a reason; they count as withdrawn.",
      hans: "说明原因并放弃线索；计为主动退出。",
      hant: "說明原因並捨棄線索；計為主動退出。"),
    Phrase(
      en: "The plan of a week: proposed, agreed on and looked back on.",
      hans: "周计划：建议、商定和回顾。",
      hant: "週計畫：建議、商定和回顧。"),
    Phrase(
      en: "Print the plan of a week, for the manager and for oneself.",
      hans: "打印一周的计划，给经理和自己看。",
      hant: "列印一週的計畫，給主管和自己看。"),
    Phrase(
      en: "Whose week, by name, login or number; the author's where not said.",
      hans: "谁的计划，填姓名、登录名或编号；默认操作人。",
      hant: "誰的計畫，填姓名、登入名稱或編號；預設操作者。"),
    Phrase(
      en: "The week, such as 2026-W48, or a day of it; the next one from Friday on where not said.",
      hans: "哪一周，如 2026-W48 或其中一天；周五起默认下一周。",
      hant: "哪一週，如 2026-W48 或其中一天；週五起預設下一週。"),
    Phrase(
      en: "Propose a week from targets, order of work, key accounts and what is booked.",
      hans: "按销售目标、工作顺序、重点客户和已约定的事项建议一周计划。",
      hant: "按銷售目標、工作順序、重點客戶和已約定的事項建議一週計畫。"),
    Phrase(
      en:
        "Booked and overdue activities come first, then people who decide, key accounts whose visit is due, and the order of work; others at the same place share a trip, and some half-days stay free. A proposal replaces the one before; an agreed plan stays.",
      hans: "先排已约定和逾期的活动，再排决策人、到期该拜访的重点客户和工作顺序；同地的并为一程，并留出若干半天。新建议替换旧建议；已商定的计划不变。",
      hant: "先排已約定和逾期的活動，再排決策者、到期該拜訪的重點客戶和工作順序；同地的併為一程，並留出若干半天。新建議取代舊建議；已商定的計畫不變。"),
    Phrase(
      en: "Print it without storing it.",
      hans: "只打印，不保存。",
      hant: "只列印，不儲存。"),
    Phrase(
      en: "Agree on the plan; its entries become planned activities.",
      hans: "商定计划；各项成为计划活动。",
      hant: "商定計畫；各項成為計畫活動。"),
    Phrase(
      en: "Move an entry to another half-day; its activity goes with it.",
      hans: "把一项移到另一个半天，活动随之移动。",
      hant: "把一項移到另一個半天，活動隨之移動。"),
    Phrase(
      en: "The entry's number.",
      hans: "该项的编号。",
      hant: "該項的編號。"),
    Phrase(
      en: "The day of the week that is planned, such as 2026-11-26, thu or +2.",
      hans: "计划周内的日期，如 2026-11-26、thu 或 +2。",
      hant: "計畫週內的日期，如 2026-11-26、thu 或 +2。"),
    Phrase(
      en: "am or pm; the same half as before where not said.",
      hans: "am 或 pm；默认不变。",
      hant: "am 或 pm；預設不變。"),
    Phrase(
      en: "Add something to a half-day of a plan.",
      hans: "为计划的半天添加一项。",
      hant: "為計畫的半天新增一項。"),
    Phrase(
      en: "A day of the week that is planned.",
      hans: "计划周内的日期。",
      hant: "計畫週內的日期。"),
    Phrase(
      en: "am or pm.",
      hans: "am 或 pm。",
      hant: "am 或 pm。"),
    Phrase(
      en: "Take an entry out of a plan; an activity it became stays.",
      hans: "从计划中去掉一项；已成为活动的保留。",
      hant: "從計畫中去掉一項；已成為活動的保留。"),
    Phrase(
      en: "Compare the plan of a week with what happened.",
      hans: "对照一周的计划与实际。",
      hant: "對照一週的計畫與實際。"),
    Phrase(
      en:
        "The week is the running one where --week says nothing else; --close ends the looking back.",
      hans: "默认本周，可用 --week 另指；--close 结束回顾。",
      hant: "預設本週，可用 --week 另指；--close 結束回顧。"),
    Phrase(
      en: "End the looking back; the plan stays as it is from then on.",
      hans: "结束回顾；此后计划不再变动。",
      hant: "結束回顧；此後計畫不再變動。"),
  ]
}
