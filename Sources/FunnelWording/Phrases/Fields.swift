public import FunnelCore

extension EntityKind {
  /// The name of a field as a heading: `Expected close`; a custom field goes by its own name.
  public func label(ofField name: String) -> Phrase {
    if name.hasPrefix(CustomField.prefix) {
      return Phrase(verbatim: String(name.dropFirst(CustomField.prefix.count)))
    }
    return Phrase.FieldNames.own[self]?[name] ?? Phrase.FieldNames.shared[name]
      ?? Phrase(verbatim: name)
  }

  /// The name of a code of a field that offers a few; nil where the code is none of them.
  public func label(ofChoice code: String, inField name: String) -> Phrase? {
    switch name {
    case "need", "funding", "authority", "timing": Evidence(rawValue: code)?.label
    case "outcome" where self == .deal: Outcome(rawValue: code)?.label
    case "segment": Segment(rawValue: code)?.label
    case "channel": Channel(rawValue: code)?.label
    case "trigger" where self == .rule: RuleTrigger.Kind(rawValue: code)?.label
    case "redFlag" where self == .rule: RedFlagKind(rawValue: code)?.label
    case "activity" where self == .rule: Channel(rawValue: code)?.label
    case "state" where self == .meeting: MeetingState(rawValue: code)?.label
    case "state" where self == .improvement: ImprovementState(rawValue: code)?.label
    case "state" where self == .weekPlan: PlanState(rawValue: code)?.label
    case "state": ActionState(rawValue: code)?.label
    case "decision": MeetingDecision(rawValue: code)?.label
    case "topic": PlaybookTopic(rawValue: code)?.label
    case "firstVisit": FirstVisit(rawValue: code)?.label
    case "influence" where self == .contact: Degree(rawValue: code)?.label
    case "role": StageRole(rawValue: code)?.label
    case "measure": TargetMeasure(rawValue: code)?.label
    default: nil
    }
  }
}

extension FieldType {
  /// What the field takes, within a sentence: `a day such as 2026-11-21`.
  public var expectation: Phrase {
    switch self {
    case .text, .longText, .translated:
      Phrase(en: "text", hans: "文字", hant: "文字")
    case .integer: Phrase(en: "a whole number", hans: "整数", hant: "整數")
    case .decimal:
      Phrase(
        en: "a number above 0 such as 31.25", hans: "大于 0 的数，如 31.25", hant: "大於 0 的數，如 31.25")
    case .amount:
      Phrase(en: "an amount such as 1200000", hans: "金额，如 1200000", hant: "金額，如 1200000")
    case .currency:
      Phrase(
        en: "a currency code such as TWD", hans: "货币代码，如 CNY", hant: "幣別代碼，如 TWD")
    case .percentage:
      Phrase(
        en: "a percentage from 0 to 100, such as 30 or 30%",
        hans: "0 到 100 的百分比，如 30 或 30%", hant: "0 到 100 的百分比，如 30 或 30%")
    case .day:
      Phrase(
        en: "a day such as 2026-11-21", hans: "日期，如 2026-11-21", hant: "日期，如 2026-11-21")
    case .instant:
      Phrase(
        en: "a moment such as 2026-11-21T09:30:00Z", hans: "时刻，如 2026-11-21T09:30:00Z",
        hant: "時刻，如 2026-11-21T09:30:00Z")
    case .flag: Phrase(en: "yes or no", hans: "是或否", hant: "是或否")
    case .choice(let codes):
      Phrase(
        en: "one of " + codes.joined(separator: ", "), hans: codes.joined(separator: "、") + " 之一",
        hant: codes.joined(separator: "、") + " 之一")
    case .reference(let kind):
      Phrase(
        en: "the number of an existing \(kind.word[.en])", hans: "已有\(kind.label[.hans])的编号",
        hant: "現有\(kind.label[.hant])的編號")
    case .tags:
      Phrase(en: "words separated by commas", hans: "以逗号分隔的词", hant: "以逗號分隔的詞")
    case .notation(.time):
      Phrase(en: "a time such as 09:30", hans: "时刻，如 09:30", hant: "時刻，如 09:30")
    case .notation(.recurrence):
      Phrase(
        en: "an interval such as 3d, 2w, 1m (days, weeks, months) or 1m/31 (on the 31st)",
        hans: "间隔，如 3d、2w、1m（天、周、月），1m/31 为每月31日",
        hant: "間隔，如 3d、2w、1m（天、週、月），1m/31 為每月31日")
    case .notation(.leadWeights):
      Phrase(
        en: "four percentages that add up to 100, such as 40/30/20/10",
        hans: "合计 100 的四个百分比，如 40/30/20/10", hant: "合計 100 的四個百分比，如 40/30/20/10")
    case .notation(.allocation):
      Phrase(
        en: "harvest, build, balanced, or percent for Above/In/Best Few such as 50/20/30",
        hans: "harvest、build、balanced，或漏斗上/中/底的百分比，如 50/20/30",
        hant: "harvest、build、balanced，或漏斗上/中/底的百分比，如 50/20/30")
    case .composite: Phrase(en: "a list of rows", hans: "多行内容", hant: "多列內容")
    }
  }
}

extension Phrase {
  /// The names of fields.
  enum FieldNames {
    /// Names that mean the same wherever they occur.
    static let shared: [String: Phrase] = [
      "ability": Phrase(en: "Ability to pay", hans: "支付能力", hant: "支付能力"),
      "account": Phrase(en: "Account", hans: "客户", hant: "客戶"),
      "achievements": Phrase(en: "Achievements", hans: "成就", hant: "成就"),
      "actions": Phrase(en: "What we do", hans: "我方动作", hant: "我方動作"),
      "activity": Phrase(en: "Activity", hans: "活动", hant: "活動"),
      "address": Phrase(en: "Address", hans: "地址", hant: "地址"),
      "age": Phrase(en: "Age", hans: "年龄", hant: "年齡"),
      "amount": Phrase(en: "Proposed amount", hans: "报价金额", hant: "報價金額"),
      "annualBudget": Phrase(en: "Annual budget", hans: "年度预算", hant: "年度預算"),
      "answer": Phrase(en: "Answer", hans: "应答", hant: "回應"),
      "answeredOn": Phrase(en: "Answered on", hans: "应答日期", hant: "回應日期"),
      "assignee": Phrase(en: "Assignee", hans: "执行人", hant: "執行人"),
      "attendees": Phrase(en: "Present", hans: "出席", hant: "出席"),
      "author": Phrase(en: "Author", hans: "填写人", hant: "填寫人"),
      "authority": Phrase(en: "Authority", hans: "决策权", hant: "決策權"),
      "authorityEvidence": Phrase(en: "Evidence of authority", hans: "决策权依据", hant: "決策權依據"),
      "basis": Phrase(en: "Agenda from", hans: "议程依据", hant: "議程依據"),
      "begunOn": Phrase(en: "Begun on", hans: "开始日期", hant: "開始日期"),
      "benchmark": Phrase(en: "Benchmark", hans: "基准", hant: "基準"),
      "budget": Phrase(en: "Budget", hans: "预算", hant: "預算"),
      "buyer": Phrase(en: "In the buyer", hans: "买方心理", hant: "買方心理"),
      "buyingTime": Phrase(en: "Buying time", hans: "购买时间", hant: "購買時間"),
      "cause": Phrase(en: "Cause", hans: "流失原因", hant: "流失原因"),
      "chair": Phrase(en: "Led by", hans: "主持人", hant: "主持人"),
      "channel": Phrase(en: "Kind", hans: "类型", hant: "類型"),
      "children": Phrase(en: "Children", hans: "子女", hant: "子女"),
      "clockOffset": Phrase(
        en: "Clock ahead of UTC, seconds", hans: "与 UTC 的时差（秒）", hant: "與 UTC 的時差（秒）"),
      "closedOn": Phrase(en: "Closed on", hans: "关闭日期", hant: "結案日期"),
      "closeIsMonth": Phrase(en: "Only the month is known", hans: "仅知月份", hant: "僅知月份"),
      "closeReason": Phrase(en: "Reason", hans: "原因", hant: "原因"),
      "companyTrust": Phrase(en: "Trust in our company", hans: "对公司的信任", hant: "對公司的信任"),
      "competitionRate": Phrase(en: "Competition rate", hans: "竞争优势度", hant: "競爭優勢度"),
      "condition": Phrase(en: "Condition", hans: "条件", hant: "條件"),
      "contact": Phrase(en: "Contact", hans: "联系人", hant: "聯絡人"),
      "contract": Phrase(en: "Contract", hans: "合同", hant: "合約"),
      "convertReason": Phrase(en: "Reason for converting", hans: "转化理由", hant: "轉換理由"),
      "convertedOn": Phrase(en: "Became a deal on", hans: "转为商机日期", hant: "轉為商機日期"),
      "cost": Phrase(en: "Cost", hans: "费用", hant: "費用"),
      "coverageNeeded": Phrase(en: "Coverage needed", hans: "所需覆盖倍数", hant: "所需覆蓋倍數"),
      "created": Phrase(en: "Created", hans: "创建日期", hant: "建立日期"),
      "culture": Phrase(en: "Culture", hans: "文化习俗", hant: "文化習俗"),
      "currency": Phrase(en: "Currency", hans: "货币", hant: "幣別"),
      "current": Phrase(en: "On the table", hans: "当前议题", hant: "目前議題"),
      "currentSince": Phrase(en: "On the table since", hans: "议题开始时刻", hant: "議題開始時刻"),
      "day": Phrase(en: "Day", hans: "日期", hant: "日期"),
      "deal": Phrase(en: "Deal", hans: "商机", hant: "商機"),
      "decision": Phrase(en: "Decision", hans: "决定", hant: "決定"),
      "defaultPipeline": Phrase(en: "Default pipeline", hans: "默认销售流程", hant: "預設銷售流程"),
      "department": Phrase(en: "Department", hans: "部门", hant: "部門"),
      "detail": Phrase(en: "Details", hans: "说明", hant: "說明"),
      "didHelp": Phrase(en: "Answer worked", hans: "应答有效", hant: "回應有效"),
      "domain": Phrase(en: "Internet domain", hans: "网域", hant: "網域"),
      "due": Phrase(en: "Due", hans: "截止日期", hant: "期限"),
      "education": Phrase(en: "Education", hans: "教育背景", hant: "學歷"),
      "employees": Phrase(en: "Employees", hans: "员工人数", hant: "員工人數"),
      "enabledOn": Phrase(en: "At work since", hans: "启用日期", hant: "啟用日期"),
      "endedAt": Phrase(en: "Ended at", hans: "结束时刻", hant: "結束時刻"),
      "endedOn": Phrase(en: "Ended on", hans: "结束日期", hant: "結束日期"),
      "endsOn": Phrase(en: "Ends on", hans: "终止日期", hant: "終止日期"),
      "evidenceFrom": Phrase(en: "Evidence wanted from", hans: "三要素须核实起始阶段", hant: "三要素須查證起始階段"),
      "exceptionAmount": Phrase(
        en: "A person decides from amount", hans: "人工决定的金额门槛", hant: "人工決定的金額門檻"),
      "exceptionBudget": Phrase(
        en: "A person decides from annual budget", hans: "人工决定的年度预算门槛", hant: "人工決定的年度預算門檻"),
      "exceptionOwner": Phrase(en: "Who decides", hans: "由谁决定", hant: "由誰決定"),
      "exitCriteria": Phrase(en: "Exit criteria", hans: "推进条件", hant: "推進條件"),
      "expectedClose": Phrase(en: "Expected close", hans: "预计成交日", hant: "預計成交日"),
      "expectedDays": Phrase(en: "Expected days", hans: "预计停留天数", hant: "預計停留天數"),
      "externalID": Phrase(en: "External id", hans: "外部编号", hant: "外部編號"),
      "fallAlarm": Phrase(en: "Alarm at a fall of", hans: "转化率下降警戒线", hant: "轉換率下降警戒線"),
      "finishedOn": Phrase(en: "Finished on", hans: "完成日期", hant: "完成日期"),
      "firing": Phrase(en: "Rule firing", hans: "规则触发", hant: "規則觸發"),
      "formerly": Phrase(en: "Formerly", hans: "曾用名称与编号", hant: "曾用名稱與編號"),
      "first": Phrase(en: "First day", hans: "起始日", hant: "起始日"),
      "firstVisit": Phrase(en: "First visit", hans: "首访判断", hant: "首訪判斷"),
      "form": Phrase(en: "Form", hans: "评审表内容", hant: "檢討表內容"),
      "freeHalfDays": Phrase(en: "Half-days kept free", hans: "每周留空半天数", hant: "每週留空半天數"),
      "funding": Phrase(en: "Budget confirmed", hans: "预算确认", hant: "預算確認"),
      "fundingEvidence": Phrase(en: "Evidence of budget", hans: "预算依据", hant: "預算依據"),
      "fundRate": Phrase(en: "Fund rate", hans: "采购确定度", hant: "採購確定度"),
      "guidance": Phrase(en: "Guidance", hans: "销售指引", hant: "銷售指引"),
      "hobbies": Phrase(en: "Hobbies", hans: "爱好", hant: "嗜好"),
      "influence": Phrase(en: "Influence", hans: "影响力", hant: "影響力"),
      "intent": Phrase(en: "Intent", hans: "购买意愿", hant: "購買意願"),
      "isActive": Phrase(en: "Active", hans: "在职", hant: "在職"),
      "isAfternoon": Phrase(en: "Afternoon", hans: "下午", hant: "下午"),
      "isAssumed": Phrase(en: "Assumed", hans: "假定值", hant: "假設值"),
      "isConfirmed": Phrase(en: "Confirmed by the customer", hans: "客户已确认", hant: "客戶已確認"),
      "isCustomerFacing": Phrase(en: "With the customer", hans: "面向客户", hant: "面對客戶"),
      "isDemo": Phrase(en: "Demonstration", hans: "产品演示", hant: "產品展示"),
      "isDone": Phrase(en: "Done", hans: "已完成", hant: "已完成"),
      "isEnabled": Phrase(en: "At work", hans: "启用", hant: "啟用"),
      "isException": Phrase(en: "Left to a person", hans: "交由人工", hant: "交由人工"),
      "isFlag": Phrase(en: "Red flag", hans: "风险警示", hant: "警訊"),
      "isHidden": Phrase(en: "Hidden", hans: "隐藏", hant: "隱藏"),
      "isKey": Phrase(en: "Key account", hans: "重点客户", hant: "重點客戶"),
      "isLead": Phrase(en: "Lead", hans: "线索", hant: "線索"),
      "isStrict": Phrase(
        en: "Unverified counts as pseudo", hans: "未核实视为伪商机", hant: "未查證視為偽商機"),
      "isWorking": Phrase(en: "Worked", hans: "上班", hant: "上班"),
      "last": Phrase(en: "Last day", hans: "截止日", hant: "截止日"),
      "lastLeadAt": Phrase(en: "Last lead given", hans: "最近分配线索时间", hant: "最近分派線索時間"),
      "leadWeights": Phrase(en: "Lead score weights", hans: "线索评分权重", hant: "線索評分權重"),
      "leaks": Phrase(en: "Leaks", hans: "漏掉", hant: "漏掉"),
      "learns": Phrase(
        en: "Learn the win probability", hans: "从历史学习赢单概率", hant: "從歷史學習贏單機率"),
      "learnsFrom": Phrase(en: "Learn from", hans: "学习依据", hant: "學習依據"),
      "location": Phrase(en: "Location", hans: "地点", hant: "地點"),
      "login": Phrase(en: "Login", hans: "登录名", hant: "登入名稱"),
      "lostTo": Phrase(en: "Lost to", hans: "输给", hant: "輸給"),
      "madeOn": Phrase(en: "Made on", hans: "制定日期", hant: "訂定日期"),
      "mail": Phrase(en: "Mail", hans: "邮箱", hant: "電子郵件"),
      "manager": Phrase(en: "Manager", hans: "经理", hant: "主管"),
      "measure": Phrase(en: "Measure", hans: "衡量方式", hant: "衡量方式"),
      "meeting": Phrase(en: "Meeting", hans: "评审会", hant: "檢討會議"),
      "mergedInto": Phrase(en: "Merged into", hans: "已并入", hant: "已併入"),
      "messenger": Phrase(en: "WeChat or LINE", hans: "微信", hant: "LINE／微信"),
      "minutes": Phrase(en: "Minutes", hans: "分钟", hant: "分鐘"),
      "minutesPerDeal": Phrase(en: "Minutes per deal", hans: "每个商机分钟数", hant: "每個商機分鐘數"),
      "name": Phrase(en: "Name", hans: "名称", hant: "名稱"),
      "need": Phrase(en: "Need", hans: "需求", hant: "需求"),
      "needEvidence": Phrase(en: "Evidence of need", hans: "需求依据", hant: "需求依據"),
      "needs": Phrase(en: "Needs", hans: "需求", hant: "需求"),
      "nextStep": Phrase(en: "Next step", hans: "下一步", hant: "下一步"),
      "nextStepOn": Phrase(en: "Next step on", hans: "下一步日期", hant: "下一步日期"),
      "note": Phrase(en: "Note", hans: "备注", hant: "備註"),
      "noun": Phrase(en: "Kind of record", hans: "记录类型", hant: "紀錄類型"),
      "number": Phrase(en: "Number", hans: "编号", hant: "編號"),
      "objection": Phrase(en: "Objection", hans: "异议", hant: "異議"),
      "order": Phrase(en: "Order", hans: "顺序", hant: "順序"),
      "origin": Phrase(en: "Origin", hans: "数据出处", hant: "資料出處"),
      "outcome": Phrase(en: "Outcome", hans: "结果", hant: "結果"),
      "owner": Phrase(en: "Owner", hans: "负责人", hant: "負責人"),
      "part": Phrase(en: "Part", hans: "分工", hant: "分工"),
      "pauseDays": Phrase(en: "Booking grace in days", hans: "预约宽限天数", hant: "預約寬限天數"),
      "pausedUntil": Phrase(en: "Paused until", hans: "暂停至", hant: "暫停至"),
      "persona": Phrase(en: "Persona", hans: "客户画像", hant: "客戶輪廓"),
      "personalTrust": Phrase(en: "Trust in the person", hans: "对个人的信任", hant: "對個人的信任"),
      "phone": Phrase(en: "Phone", hans: "电话", hant: "電話"),
      "pipeline": Phrase(en: "Pipeline", hans: "销售流程", hant: "銷售流程"),
      "places": Phrase(en: "Places", hans: "去过的地方", hant: "去過的地方"),
      "plan": Phrase(en: "Weekly plan", hans: "周计划", hant: "週計畫"),
      "position": Phrase(en: "Current position", hans: "当前态势", hant: "目前態勢"),
      "price": Phrase(en: "List price", hans: "标价", hant: "定價"),
      "probability": Phrase(en: "Win probability", hans: "赢单概率", hant: "贏單機率"),
      "products": Phrase(en: "Products", hans: "产品", hant: "產品"),
      "productType": Phrase(en: "Product type", hans: "产品类型", hant: "產品類型"),
      "quantity": Phrase(en: "Quantity", hans: "数量", hant: "數量"),
      "question": Phrase(en: "Question", hans: "问题", hant: "問題"),
      "questions": Phrase(en: "Questions asked", hans: "提问数", hant: "提問數"),
      "quotedIn": Phrase(en: "Quoted in", hans: "计价货币", hant: "計價幣別"),
      "raisedOn": Phrase(en: "Raised on", hans: "提出日期", hant: "提出日期"),
      "rate": Phrase(en: "Exchange rate", hans: "汇率", hant: "匯率"),
      "reason": Phrase(en: "Reason", hans: "原因", hant: "原因"),
      "receivedAt": Phrase(en: "Received at", hans: "收到时刻", hant: "收到時刻"),
      "receivedOn": Phrase(en: "Received on", hans: "到账日期", hant: "入帳日期"),
      "recurrence": Phrase(en: "Repeat interval", hans: "重复间隔", hant: "重複間隔"),
      "referredBy": Phrase(en: "Recommended by", hans: "转介自", hant: "轉介自"),
      "region": Phrase(en: "Region", hans: "区域", hant: "區域"),
      "remedy": Phrase(en: "Remedy", hans: "改进措施", hant: "改善措施"),
      "reportsTo": Phrase(en: "Reports to", hans: "上级", hant: "直屬主管"),
      "result": Phrase(en: "Result", hans: "结果说明", hant: "結果說明"),
      "reviewDays": Phrase(en: "Review fresh for days", hans: "评审表有效天数", hant: "檢討表有效天數"),
      "role": Phrase(en: "Role", hans: "角色", hant: "角色"),
      "rotDays": Phrase(en: "Stagnant after (days)", hans: "停滞天数", hant: "停滯天數"),
      "rule": Phrase(en: "Rule", hans: "规则", hant: "規則"),
      "satisfaction": Phrase(en: "Satisfaction", hans: "满意度", hant: "滿意度"),
      "seconds": Phrase(en: "Seconds", hans: "用时（秒）", hant: "用時（秒）"),
      "sector": Phrase(en: "Sector", hans: "行业", hant: "產業"),
      "segment": Phrase(en: "Segment", hans: "客户分层", hant: "客戶分層"),
      "series": Phrase(en: "Product type", hans: "产品类型", hant: "產品類型"),
      "settledOn": Phrase(en: "Settled on", hans: "处理日期", hant: "處理日期"),
      "signedOn": Phrase(en: "Signed on", hans: "签订日期", hant: "簽訂日期"),
      "source": Phrase(en: "Source", hans: "来源", hant: "來源"),
      "specification": Phrase(en: "Major specifications", hans: "主要规格", hant: "主要規格"),
      "stage": Phrase(en: "Stage", hans: "阶段", hant: "階段"),
      "stageAfter": Phrase(en: "Stage after", hans: "会后阶段", hant: "會後階段"),
      "stageBefore": Phrase(en: "Stage before", hans: "会前阶段", hant: "會前階段"),
      "stageReason": Phrase(en: "Reason for moving", hans: "推进理由", hant: "推進理由"),
      "startedAt": Phrase(en: "Started at", hans: "开始时刻", hant: "開始時刻"),
      "startsOn": Phrase(en: "Starts on", hans: "起始日期", hant: "起始日期"),
      "state": Phrase(en: "State", hans: "状态", hant: "狀態"),
      "stays": Phrase(en: "Stays", hans: "留下", hant: "留下"),
      "strategy": Phrase(en: "Strategy", hans: "应对策略", hant: "應對策略"),
      "subject": Phrase(en: "Subject", hans: "主题", hant: "主旨"),
      "tag": Phrase(en: "Variant tag", hans: "试行标签", hant: "試行標籤"),
      "tags": Phrase(en: "Tags", hans: "标签", hant: "標籤"),
      "task": Phrase(en: "Action", hans: "行动", hant: "行動"),
      "tasks": Phrase(en: "Tasks", hans: "任务清单", hant: "任務清單"),
      "team": Phrase(en: "Team", hans: "团队", hant: "團隊"),
      "template": Phrase(en: "Made from", hans: "源自模板", hant: "源自範本"),
      "terms": Phrase(en: "Terms", hans: "条款", hant: "條款"),
      "text": Phrase(en: "Text", hans: "内容", hant: "內容"),
      "time": Phrase(en: "Time", hans: "时刻", hant: "時間"),
      "timeAllocation": Phrase(
        en: "Time allocation", hans: "时间分配", hant: "時間分配"),
      "timing": Phrase(en: "Timing", hans: "时间点", hant: "時間點"),
      "timingEvidence": Phrase(en: "Evidence of timing", hans: "时间点依据", hant: "時間點依據"),
      "title": Phrase(en: "Title", hans: "职务", hant: "職稱"),
      "topic": Phrase(en: "For", hans: "用途", hant: "用途"),
      "traits": Phrase(en: "Traits", hans: "特征", hant: "特徵"),
      "trigger": Phrase(en: "Trigger", hans: "触发条件", hant: "觸發條件"),
      "undoneOn": Phrase(en: "Taken back on", hans: "撤销日期", hant: "復原日期"),
      "until": Phrase(en: "Until", hans: "至", hant: "至"),
      "upgradeOf": Phrase(en: "Upgrade of", hans: "升级自", hant: "升級自"),
      "visitEvery": Phrase(en: "Visited every so many days", hans: "拜访间隔天数", hant: "拜訪間隔天數"),
      "workWeek": Phrase(en: "Working weekdays", hans: "工作日", hant: "工作日"),
    ]

    /// Names that mean something else in one kind of record.
    static let own: [EntityKind: [String: Phrase]] = [
      .activity: ["outcome": Phrase(en: "Result", hans: "成果", hant: "成果")],
      .dealObjection: ["text": Phrase(en: "Objection", hans: "异议", hant: "異議")],
      .payment: ["amount": Phrase(en: "Amount", hans: "金额", hant: "金額")],
      .planEntry: ["activity": Phrase(en: "Became", hans: "转为活动", hant: "轉為活動")],
      .firing: ["cause": Phrase.Rules.cause],
      .rule: Phrase.Rules.fields,
      .weekPlan: ["first": Phrase(en: "Week of", hans: "所在周", hant: "所在週")],
      .contact: ["name": Phrase(en: "Name", hans: "姓名", hant: "姓名")],
      .owner: ["name": Phrase(en: "Name", hans: "姓名", hant: "姓名")],
      .deal: ["name": Phrase(en: "Deal", hans: "商机名称", hant: "商機名稱")],
      .meetingItem: ["action": Phrase(en: "Help", hans: "支援行动", hant: "支援行動")],
      .meeting: ["title": Phrase(en: "Title", hans: "会议名称", hant: "會議名稱")],
      .settings: ["name": Phrase(en: "Store name", hans: "数据名称", hant: "資料名稱")],
    ]
  }
}
