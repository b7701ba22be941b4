public import FunnelCore

extension Phrase {
  /// The lead inbox.
  public enum Lead {
    /// The screen.
    public static let inbox = Phrase(en: "Lead inbox", hans: "线索收件箱", hant: "線索收件匣")
    /// Leads as a heading.
    public static let leads = Phrase(en: "Leads", hans: "线索", hant: "線索")
    /// One of them, as a heading.
    public static let lead = Phrase(en: "Lead", hans: "线索", hant: "線索")
    /// How promising a lead is.
    public static let score = Phrase(en: "Score", hans: "评分", hant: "評分")
    /// How long ago it came in.
    public static let age = Phrase(en: "Age", hans: "已收到", hant: "已收到")
    /// The clock of the first contact.
    public static let firstContact = Phrase(en: "First contact", hans: "首次联系", hant: "首次聯絡")
    /// The elements of the gate, a sign each.
    public static let gate = Phrase(en: "N B A T", hans: "需 预 权 时", hant: "需 預 權 時")
    /// The genuine-opportunity gate in full.
    public static let gateInFull = Phrase(en: "Gate", hans: "真商机三要素", hant: "真商機三要素")
    /// What a factor weighs.
    public static let weight = Phrase(en: "Weight", hans: "权重", hant: "權重")
    /// How a factor was judged.
    public static let judged = Phrase(en: "Value", hans: "打分", hant: "評分值")
    /// What a factor adds.
    public static let points = Phrase(en: "Points", hans: "得分", hant: "得分")
    /// Nobody has judged the factor.
    public static let notJudged = Phrase(en: "not judged", hans: "未评", hant: "未評")
    /// Nobody owns it.
    public static let unassigned = Phrase(en: "unassigned", hans: "未分配", hant: "未分派")
    /// Whose turn it is.
    public static let nextInTurn = Phrase(en: "Next in turn", hans: "轮到", hant: "輪到")
    /// Nothing is known that the clock could run by.
    public static let noSegment = Phrase(en: "no segment", hans: "未分层", hant: "未分層")
    /// The first contact took place.
    public static let contacted = Phrase(en: "contacted", hans: "已联系", hant: "已聯絡")
    /// The first contact came too late.
    public static let contactedLate = Phrase(en: "contacted late", hans: "联系过晚", hant: "聯絡過晚")
    /// No lead is open.
    public static let none = Phrase(
      en: "No open leads. n takes one down.", hans: "没有进行中的线索。按 n 记录新线索。",
      hant: "沒有進行中的線索。按 n 記錄新線索。")
    /// A lead that is none any more.
    public static let noneSelected = Phrase(
      en: "no lead is selected", hans: "未选中线索", hant: "未選取線索")
    /// Everybody has theirs.
    public static let allAssigned = Phrase(
      en: "every lead has its owner", hans: "所有线索都已分配", hant: "所有線索都已分派")
    /// Nobody can be given leads.
    public static let nobody = Phrase(
      en: "nobody active belongs to that team and region", hans: "该团队和区域没有在职人员",
      hant: "該團隊和區域沒有在職人員")
    /// The people leads are given to in turn.
    public static let pool = Phrase(en: "In turn among", hans: "轮流范围", hant: "輪流範圍")
    /// While the factors are being judged.
    public static let judging = Phrase(
      en: "↑↓ factor  0–5 or ←→ value  Del unknown", hans: "↑↓ 选择  0–5 或 ←→ 打分  Del 未评",
      hant: "↑↓ 選擇  0–5 或 ←→ 給分  Del 未評")
    /// A factor was judged by its digit, and which is next; none after the last one.
    public static func judgedByDigit(_ factor: Phrase, _ value: Int, next: Phrase?) -> Phrase {
      Phrase { language in
        let (factor, next) = (factor[language], next?[language])
        return switch language {
        case .en: "\(factor) \(value) · " + (next.map { "now \($0)" } ?? "Enter saves")
        case .hans: "\(factor) \(value) 分 · " + (next.map { "接着评\($0)" } ?? "按 Enter 保存")
        case .hant: "\(factor) \(value) 分 · " + (next.map { "接著評\($0)" } ?? "按 Enter 儲存")
        }
      }
    }
    /// Why it passed the gate although something was not shown.
    public static let reason = Phrase(en: "Reason", hans: "理由", hant: "理由")
    /// Column of what the score could come to.
    public static let upTo = Phrase(en: "Up to", hans: "最高", hant: "最高")
    /// Column of the elements of the gate that are not shown.
    public static let missing = Phrase(en: "Not shown", hans: "未证实", hant: "未證實")
    /// Column of the things that speak for a lead.
    public static let factor = Phrase(en: "Factor", hans: "因素", hant: "因素")
    /// Pseudo-opportunities in a legend.
    public static let pseudoLegend = Phrase(en: "pseudo", hans: "伪商机", hant: "偽商機")

    /// No pipeline in particular.
    public static let everyPipeline = Phrase(
      en: "all pipelines", hans: "所有销售流程", hant: "所有銷售流程")
    /// Makes a deal of a lead although something is open.
    public static let convertTitle = Phrase(
      en: "Convert to a deal: the reason", hans: "转为商机：请填写理由", hant: "轉為商機：請填寫理由")
    /// What is said of the segment of a new lead while it is empty.
    public static let segmentWanted = Phrase(
      en: "← →  none: the account's, else potential", hans: "← →  留空：按客户分层，否则按潜在",
      hant: "← →  留空：依客戶分層，否則依潛在")

    /// What keys do in the inbox.
    public enum Action {
      /// Opens the inbox.
      public static let open = Phrase(en: "leads", hans: "线索", hant: "線索")
      /// Takes a lead down.
      public static let new = Phrase(en: "new lead", hans: "新线索", hant: "新線索")
      /// Judges the factors of the score.
      public static let score = Phrase(en: "score", hans: "评分", hant: "評分")
      /// Writes down the elements of the gate.
      public static let qualify = Phrase(en: "qualify", hans: "甄别", hant: "資格確認")
      /// Makes a deal of it.
      public static let convert = Phrase(en: "convert", hans: "转为商机", hant: "轉為商機")
      /// Leaves it.
      public static let discard = Phrase(en: "discard", hans: "放弃线索", hant: "捨棄線索")
      /// Gives it to a person.
      public static let assign = Phrase(en: "assign to", hans: "分配给", hant: "分派給")
      /// Gives it to the next person.
      public static let assignNext = Phrase(en: "assign in turn", hans: "轮流分配", hant: "輪流分派")
      /// Gives every lead without an owner to the next person.
      public static let assignAll = Phrase(
        en: "assign all in turn", hans: "全部轮流分配", hant: "全部輪流分派")
      /// Shows the leads of every pipeline, or of one.
      public static let pipelines = Phrase(
        en: "this pipeline/all", hans: "本流程/全部", hant: "本流程/全部")
      /// Changes what the factors weigh.
      public static let weights = Phrase(en: "weights", hans: "权重", hant: "權重")
    }
  }
}

extension Phrase.Lead {
  /// A lead was taken down.
  public static func created(_ name: String) -> Phrase {
    Phrase(en: "New lead \(name)", hans: "新线索 \(name)", hant: "新線索 \(name)")
  }

  /// What was done, and the clock of the segment that runs; whether nobody chose the segment.
  public static func started(_ label: Phrase, _ segment: Segment, isAssumed: Bool) -> Phrase {
    Phrase { language in
      let assumed =
        switch language {
        case .en: " (no segment given)"
        case .hans: "（未填分层）"
        case .hant: "（未填分層）"
        }
      return "\(label[language]) · \(clock(of: segment)[language])" + (isAssumed ? assumed : "")
    }
  }

  /// A segment with the time until its first contact, in short: `high intent, 1 d`.
  public static func clock(of segment: Segment) -> Phrase {
    Phrase { language in
      let span = language.duration(days: FollowUpCadence(segment).firstDays)
      return language == .en
        ? "\(segment.label[language].lowercased()), \(span)" : "\(segment.label[language])，\(span)"
    }
  }

  /// Asks why a lead is to be a deal although something is open: `Budget, Authority not shown`.
  public static func whyAllTheSame(_ elements: [GateElement]) -> Phrase {
    let list = GateElement.listed(elements)
    return Phrase(
      en: "Still open: \(list[.en]). Why is it a deal all the same?",
      hans: "尚待核实：\(list[.hans])。为何仍转为商机？",
      hant: "尚待查證：\(list[.hant])。為何仍轉為商機？")
  }

  /// A lead was judged.
  public static func scored(_ name: String) -> Phrase {
    Phrase(en: "Scored \(name)", hans: "已评分：\(name)", hant: "已評分：\(name)")
  }

  /// The elements of the gate were written down.
  public static func qualified(_ name: String) -> Phrase {
    Phrase(en: "Qualified \(name)", hans: "已甄别：\(name)", hant: "已確認資格：\(name)")
  }

  /// A lead became a deal.
  public static func converted(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) is a deal now", hans: "\(name) 已转为商机", hant: "\(name) 已轉為商機")
  }

  /// A lead was left.
  public static func discarded(_ name: String) -> Phrase {
    Phrase(en: "Discarded \(name)", hans: "已放弃：\(name)", hant: "已捨棄：\(name)")
  }

  /// The weights were changed.
  public static func weighed(_ weights: String) -> Phrase {
    Phrase(
      en: "Lead score weights \(weights)", hans: "线索评分权重 \(weights)",
      hant: "線索評分權重 \(weights)")
  }

  /// A lead was given to a person, or several were.
  public static func assigned(_ leads: [String], to owners: [String]) -> Phrase {
    let people = owners.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard let only = leads.first, leads.count == 1 else {
      return Phrase { language in
        let list = people.joined(separator: language.isChinese ? "、" : ", ")
        return switch language {
        case .en: "\(leads.count) leads assigned to \(list)"
        case .hans: "\(leads.count) 条线索已分配给 \(list)"
        case .hant: "\(leads.count) 筆線索已分派給 \(list)"
        }
      }
    }
    let owner = people.first ?? ""
    return Phrase(
      en: "\(only) → \(owner)", hans: "\(only) → \(owner)", hant: "\(only) → \(owner)")
  }

  /// An element is said to hold, but nothing shows it.
  public static let noWords = Phrase(en: "no evidence written", hans: "未写依据", hant: "未寫依據")

  /// Asks for the weights in the order of the factors.
  public static let weightsInOrder = Phrase(
    en: "Ability/intent/time/behaviour", hans: "支付/意向/时间/行为", hant: "支付/意願/時間/行為")

  /// So many leads: `3 leads`.
  public static func counted(_ number: Int) -> Phrase {
    .count(number, "lead", "leads", hans: "条线索", hant: "筆線索")
  }

  /// What the score could come to once everything is judged.
  public static func upTo(_ points: Int) -> Phrase {
    Phrase(en: "up to \(points)", hans: "最高 \(points)", hant: "最高 \(points)")
  }

  /// Which factors nobody has judged.
  public static func missing(_ factors: [LeadFactor]) -> Phrase {
    Phrase { language in
      let list = factors.map { $0.label[language] }
        .joined(separator: language.isChinese ? "、" : ", ")
      return switch language {
      case .en: "not judged: \(list)"
      case .hans: "未评：\(list)"
      case .hant: "未評：\(list)"
      }
    }
  }

  /// What the value of the behaviour is made of.
  public static func behaviour(_ behaviour: LeadBehaviour) -> Phrase {
    let (contacts, touches) = (behaviour.contacts, behaviour.touches)
    return Phrase { language in
      guard let days = behaviour.quietDays else {
        return switch language {
        case .en: "no contact yet, \(touches) \(touches == 1 ? "touch" : "touches")"
        case .hans: "尚未联系，触点 \(touches) 个"
        case .hant: "尚未聯絡，接觸點 \(touches) 個"
        }
      }
      let last = language.duration(days: days)
      return switch language {
      case .en:
        "\(contacts) \(contacts == 1 ? "contact" : "contacts"), "
          + "\(touches) \(touches == 1 ? "touch" : "touches"), last \(last) ago"
      case .hans: "联系 \(contacts) 次，触点 \(touches) 个，最近 \(last)前"
      case .hant: "聯絡 \(contacts) 次，接觸點 \(touches) 個，最近 \(last)前"
      }
    }
  }

  /// How long a clock still runs, or since when it has run out: `5 h left`, `2 d late`.
  public static func clock(_ seconds: Int, isLate: Bool) -> Phrase {
    Phrase { language in
      let hours = seconds / 3_600
      let span =
        hours >= 48
        ? language.duration(days: hours / 24)
        : language.duration(minutes: max(1, hours > 0 ? hours * 60 : seconds / 60))
      return switch language {
      case .en: span + (isLate ? " late" : " left")
      case .hans: (isLate ? "已超 " : "还剩 ") + span
      case .hant: (isLate ? "已逾 " : "還剩 ") + span
      }
    }
  }
}

extension LeadFactor: Labelled {
  /// The factor's name: `Ability to pay`.
  public var label: Phrase {
    switch self {
    case .ability, .intent, .buyingTime: EntityKind.deal.label(ofField: rawValue)
    case .behaviour: Phrase(en: "Behaviour", hans: "行为表现", hant: "行為表現")
    }
  }
}

extension FirstContactClock: Labelled {
  /// The clock within a line: `5 h left`.
  public var label: Phrase {
    switch self {
    case .unknown: Phrase.Lead.noSegment
    case .running(let seconds): Phrase.Lead.clock(seconds, isLate: false)
    case .overdue(let seconds): Phrase.Lead.clock(seconds, isLate: true)
    case .met(inTime: false): Phrase.Lead.contactedLate
    case .met: Phrase.Lead.contacted
    }
  }

  /// The code in files for programs.
  public var code: String {
    switch self {
    case .unknown: "unknown"
    case .running: "running"
    case .overdue: "overdue"
    case .met(inTime: true): "inTime"
    case .met(inTime: false): "late"
    case .met: "contacted"
    }
  }
}

extension RuleViolation {
  /// The refusal of a lead at the gate, in words.
  func explanationOfGate(naming name: (EntityReference) -> Phrase) -> Explanation {
    switch self {
    case .notALead(let deal):
      let called = name(EntityReference(deal))
      return Explanation(
        Phrase(
          en: "\(called[.en]) has passed the gate already.", hans: "\(called[.hans])已经是商机。",
          hant: "\(called[.hant])已經是商機。"))
    case .gateDenied(let deal, let elements):
      let called = name(EntityReference(deal))
      let list = GateElement.listed(elements)
      return Explanation(
        Phrase(
          en: "\(called[.en]) stays a lead: \(list[.en].lowercased()) denied.",
          hans: "\(called[.hans])不能转为商机：\(list[.hans])为“否”。",
          hant: "\(called[.hant])不能轉為商機：\(list[.hant])為「否」。"),
        hint: Phrase(
          en: "Qualify it anew where that has changed, or discard it.",
          hans: "情况有变请重新甄别，否则放弃该线索。", hant: "情況有變請重新確認資格，否則捨棄該線索。"))
    case .gateUnverified(let deal, let elements, let isStrict):
      let called = name(EntityReference(deal))
      let list = GateElement.listed(elements)
      return Explanation(
        Phrase(
          en: "\(called[.en]) is not shown to be genuine: \(list[.en].lowercased()) open.",
          hans: "\(called[.hans])尚未证实为真商机：\(list[.hans])待核实。",
          hant: "\(called[.hant])尚未證實為真商機：\(list[.hant])待查證。"),
        hint: isStrict
          ? Phrase(
            en: "The pipeline is strict; qualify it first.", hans: "该销售流程要求严格，请先甄别。",
            hant: "該銷售流程要求嚴格，請先確認資格。")
          : Phrase(
            en: "Give a reason to convert it all the same; it is kept.",
            hans: "仍要转为商机请填写理由，理由会保留。", hant: "仍要轉為商機請填寫理由，理由會保留。"))
    default: return explanation
    }
  }
}

extension GateElement {
  /// Several elements in a row: `Need, Authority`.
  static func listed(_ elements: [GateElement]) -> Phrase {
    Phrase { language in
      elements.map { $0.label[language] }.joined(separator: language.isChinese ? "、" : ", ")
    }
  }
}
