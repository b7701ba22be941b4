public import FunnelCore

extension Phrase {
  /// Who made a change, by the login name it was made under; the rules have a word of their own.
  public static func author(_ login: String) -> Phrase {
    login == Firing.author
      ? Phrase(en: "rule", hans: "规则", hant: "規則") : Phrase(verbatim: login)
  }

  /// The rules, their firings and their notices.
  public enum Rules {
    /// The screen.
    public static let title = Phrase(en: "Rules", hans: "规则", hant: "規則")
    /// What a firing is called in the history, whose author says that it was a rule.
    public static func fired(_ rule: String, _ name: Phrase) -> Phrase {
      Phrase { $0.isChinese ? "\(name[$0])：\(rule)" : "\(name[$0]): \(rule)" }
    }
    /// The exception.
    public static let personDecides = Phrase(
      en: "a person decides", hans: "由人决定", hant: "由人決定")
    /// Everything holds already.
    public static let nothingToDo = Phrase(
      en: "nothing left to do", hans: "无需处理", hant: "無須處理")
    /// What the person who decides reads.
    public static func decide(_ rule: String, _ reason: Phrase, _ effects: [Phrase]) -> Phrase {
      Phrase { language in
        let list = effects.map { $0[language] }.joined(separator: "; ")
        let rest = list.isEmpty ? "" : " (\(list))"
        return switch language {
        case .en: "Decide: \(rule), \(reason[.en])\(rest)"
        case .hans: "请决定：\(rule)，\(reason[.hans])\(rest)"
        case .hant: "請決定：\(rule)，\(reason[.hant])\(rest)"
        }
      }
    }
    /// Rules that set each other off.
    public static func loop(_ rules: [String], on deal: String) -> Phrase {
      Phrase(
        en: "Rules \(rules.joined(separator: " and ")) undo each other on \(deal); stopped.",
        hans: "规则\(rules.map { "“\($0)”" }.joined())在 \(deal) 上互相抵消，已停止。",
        hant: "規則\(rules.map { "「\($0)」" }.joined())在 \(deal) 上互相抵消，已停止。")
    }
    /// What rules did just now.
    public static func acted(_ count: Int, _ first: String) -> Phrase {
      count == 1
        ? Phrase(
          en: "A rule has acted: \(first)", hans: "规则已触发：\(first)", hant: "規則已觸發：\(first)")
        : Phrase(
          en: "Rules have acted \(count) times, first: \(first)",
          hans: "规则已触发 \(count) 次，首次：\(first)", hant: "規則已觸發 \(count) 次，首次：\(first)")
    }

    /// The rule is at work.
    public static let on = Phrase(en: "on", hans: "启用", hant: "啟用")
    /// The rule is on already.
    public static let isOn = Phrase(
      en: "the rule is on already", hans: "规则已启用", hant: "規則已啟用")
    /// The rule rests.
    public static let off = Phrase(en: "off", hans: "停用", hant: "停用")
    /// When a rule acts.
    public static let when = Phrase(en: "When", hans: "触发", hant: "觸發")
    /// On which deals.
    public static let onlyIf = Phrase(en: "Only if", hans: "条件", hant: "條件")
    /// What it does.
    public static let does = Phrase(en: "Does", hans: "动作", hant: "動作")
    /// From when on a person decides.
    public static let except = Phrase(en: "Except", hans: "例外", hant: "例外")
    /// How often rules acted.
    public static let firings = Phrase(en: "Firings", hans: "触发", hant: "觸發")
    /// How often a person decided.
    public static let exceptions = Phrase(en: "Exceptions", hans: "例外", hant: "例外")
    /// How often people changed what a rule did.
    public static let overrides = Phrase(en: "Overridden", hans: "被改动", hant: "被更動")
    /// What became of the deals.
    public static let results = Phrase(en: "Won", hans: "赢单", hant: "贏單")
    /// What set a rule off.
    public static let cause = Phrase(en: "Cause", hans: "起因", hant: "起因")
    /// What came of it.
    public static let result = Phrase(en: "What it did", hans: "结果", hant: "結果")
    /// A firing that was taken back.
    public static let undone = Phrase(en: "undone", hans: "已撤销", hant: "已復原")
    /// What a rule would have done.
    public static let wouldDo = Phrase(en: "Would have done", hans: "本应执行", hant: "本應執行")
    /// The dry run.
    public static let dryRun = Phrase(en: "Dry run", hans: "试运行", hant: "試跑")
    /// A dry run that found nothing.
    public static let nothingWouldHave = Phrase(
      en: "The rule would not have acted in this period.", hans: "规则在此期间不会触发。",
      hant: "規則在此期間不會觸發。")
    /// No rule yet.
    public static let noRules = Phrase(
      en: "No rules yet. n writes one; three are offered ready-made.",
      hans: "还没有规则。按 n 新建，另有三条现成的可选。", hant: "還沒有規則。按 n 新增，另有三條現成的可選。")
    /// No firing yet.
    public static let noFirings = Phrase(
      en: "The rule has not acted yet.", hans: "规则尚未触发。", hant: "規則尚未觸發。")
    /// No notice.
    public static let noNotices = Phrase(
      en: "Nothing to settle.", hans: "没有待处理的提醒。", hant: "沒有待處理的提醒。")
    /// The notices that nobody has settled.
    public static let notices = Phrase(en: "Notices", hans: "提醒", hant: "提醒")
    /// A rule is switched on.
    public static func switched(_ name: String, on isOn: Bool) -> Phrase {
      isOn
        ? Phrase(
          en: "Rule \(name) is on", hans: "规则“\(name)”已启用", hant: "規則「\(name)」已啟用")
        : Phrase(
          en: "Rule \(name) is off", hans: "规则“\(name)”已停用", hant: "規則「\(name)」已停用")
    }
    /// A rule is written or changed.
    public static func kept(_ name: String) -> Phrase {
      Phrase(en: "Rule \(name) saved", hans: "规则“\(name)”已保存", hant: "規則「\(name)」已儲存")
    }
    /// A rule is gone.
    public static func removed(_ name: String) -> Phrase {
      Phrase(en: "Rule \(name) removed", hans: "规则“\(name)”已删除", hant: "規則「\(name)」已刪除")
    }
    /// A firing is taken back.
    public static func undid(_ label: String) -> Phrase {
      Phrase(en: "Took back: \(label)", hans: "已撤销：\(label)", hant: "已復原：\(label)")
    }
    /// A notice is settled.
    public static func settled(_ text: String) -> Phrase {
      Phrase(en: "Settled: \(text)", hans: "已处理：\(text)", hant: "已處理：\(text)")
    }
    /// How often a rule would have acted.
    public static func would(_ count: Int, deals: Int, exceptions: Int) -> Phrase {
      Phrase { language in
        let (all, about, left) = (
          language.number(count), language.number(deals), language.number(exceptions)
        )
        return switch language {
        case .en:
          "\(all) \(count == 1 ? "firing" : "firings") on \(about) "
            + "\(deals == 1 ? "deal" : "deals"), \(left) left to a person"
        case .hans: "触发 \(all) 次，涉及 \(about) 个商机，\(left) 次由人决定"
        case .hant: "觸發 \(all) 次，涉及 \(about) 個商機，\(left) 次由人決定"
        }
      }
    }
    /// How many open deals a condition lets through now.
    public static func matching(_ count: Int) -> Phrase {
      Phrase { language in
        let number = language.number(count)
        return switch language {
        case .en: "\(number) open \(count == 1 ? "deal" : "deals") now"
        case .hans: "当前 \(number) 个进行中的商机"
        case .hant: "目前 \(number) 個進行中的商機"
        }
      }
    }
    /// A share with its cases and its interval: `2/3 · 67 % · 21–94`; a dash where there are none.
    public static func share(_ rate: Rate) -> Phrase {
      guard let fraction = rate.fraction, let interval = rate.wilson else {
        return Phrase(verbatim: "—")
      }
      return Phrase { language in
        "\(language.ratio(rate.k, of: rate.n)) · \(language.percent(fraction)) · "
          + language.interval(interval)
      }
    }
    /// The name of a shipped example.
    public static func name(of template: RuleTemplate) -> Phrase {
      switch template {
      case .highValue:
        Phrase(
          en: "Share out new deals, big ones by hand", hans: "新商机轮流分配，大额由人决定",
          hant: "新商機輪流分派，大額由人決定")
      case .stagnant:
        Phrase(en: "Call when a deal stands still", hans: "商机停滞即致电", hant: "商機停滯即致電")
      case .newWithoutContact:
        Phrase(
          en: "New deal without contact for a day", hans: "新商机一天内未联系",
          hant: "新商機一天內未聯絡")
      }
    }
    /// What a shipped example writes into an activity or a notice.
    public static func text(of template: RuleTemplate) -> Phrase {
      switch template {
      case .highValue: Phrase(verbatim: "")
      case .stagnant:
        Phrase(en: "Find out why it stands still", hans: "了解停滞原因", hant: "了解停滯原因")
      case .newWithoutContact:
        Phrase(
          en: "Nobody has been in touch for a day", hans: "已过一天仍无人联系",
          hant: "已過一天仍無人聯絡")
      }
    }
    /// How many past days a dry run has gone through.
    public static func rehearsing(_ done: Int, of all: Int) -> Phrase {
      Phrase { language in
        let (done, all) = (language.number(done), language.number(all))
        return switch language {
        case .en: "Dry run: day \(done) of \(all) · Esc stops"
        case .hans: "试运行：第 \(done) 天，共 \(all) 天 · Esc 停止"
        case .hant: "試跑：第 \(done) 天，共 \(all) 天 · Esc 停止"
        }
      }
    }
    /// A dry run was stopped by a key.
    public static let rehearsalStopped = Phrase(
      en: "the dry run was stopped", hans: "试运行已停止", hant: "試跑已停止")
    /// A person's own rule, not a shipped one.
    public static let own = Phrase(en: "my own", hans: "自定义", hant: "自訂")
    /// A shipped example.
    public static let example = Phrase(en: "example", hans: "示例", hant: "範例")
    /// Why nothing can be done with a rule.
    public static let noRule = Phrase(en: "no rule is chosen", hans: "未选择规则", hant: "未選擇規則")
    /// Why nothing can be done with a firing.
    public static let noFiring = Phrase(
      en: "no firing is chosen", hans: "未选择触发记录", hant: "未選擇觸發紀錄")
    /// A firing cannot be taken back twice.
    public static let alreadyUndone = Phrase(
      en: "it has been taken back already", hans: "已经撤销过", hant: "已經復原過")
    /// Why nothing can be settled.
    public static let noNotice = Phrase(
      en: "no notice is chosen", hans: "未选择提醒", hant: "未選擇提醒")
    /// The firing is about a stage.
    public static let noDeal = Phrase(
      en: "it is not about a deal", hans: "与商机无关", hant: "與商機無關")
    /// A rule that has acted keeps its record.
    public static let hasActed = Phrase(
      en: "it has acted; switch it off instead", hans: "已触发过，请改为停用", hant: "已觸發過，請改為停用")

    /// The words of the draft's fields.
    public static let fields: [String: Phrase] = [
      "actions": Phrase(en: "Actions", hans: "动作", hant: "動作"),
      "activity": Phrase(en: "Plan", hans: "安排", hant: "安排"),
      "addTag": Phrase(en: "Add tag", hans: "加标签", hant: "加標籤"),
      "amount": Phrase(en: "Amount above", hans: "金额超过", hant: "金額超過"),
      "assignee": Phrase(en: "Done by", hans: "由谁", hant: "由誰"),
      "bound": Phrase(en: "Conversion below", hans: "转化率低于", hant: "轉換率低於"),
      "days": Phrase(en: "After days", hans: "天数", hant: "天數"),
      "flag": Phrase(en: "Raise red flag", hans: "发出警示", hant: "發出警訊"),
      "inDays": Phrase(en: "In days", hans: "几天后", hant: "幾天後"),
      "name": Phrase(en: "Name", hans: "名称", hant: "名稱"),
      "notice": Phrase(en: "Notify", hans: "提醒内容", hant: "提醒內容"),
      "notified": Phrase(en: "Whom", hans: "提醒谁", hant: "提醒誰"),
      "reassign": Phrase(en: "Reassign to", hans: "转交", hant: "轉交"),
      "redFlag": Phrase(en: "Red flag", hans: "风险警示", hant: "警訊"),
      "removeTag": Phrase(en: "Remove tag", hans: "去标签", hant: "移除標籤"),
      "share": Phrase(en: "Share out in team", hans: "团队轮流分配", hant: "團隊輪流分派"),
    ]
  }

  /// What the rules screen can do.
  public enum RuleAct {
    /// Opens the firings of a rule.
    public static let open = Phrase(en: "firings", hans: "触发记录", hant: "觸發紀錄")
    /// Writes a rule.
    public static let new = Phrase(en: "new rule", hans: "新建规则", hant: "新增規則")
    /// Changes a rule.
    public static let edit = Phrase(en: "edit", hans: "编辑", hant: "編輯")
    /// Switches a rule on, after a dry run.
    public static let switchOn = Phrase(en: "switch on", hans: "启用", hant: "啟用")
    /// Switches a rule off.
    public static let switchOff = Phrase(en: "switch off", hans: "停用", hant: "停用")
    /// Shows what a rule would have done.
    public static let test = Phrase(en: "dry run", hans: "试运行", hant: "試跑")
    /// Removes a rule.
    public static let remove = Phrase(en: "remove rule", hans: "删除规则", hant: "刪除規則")
    /// Opens the notices.
    public static let notices = Phrase(en: "notices", hans: "提醒", hant: "提醒")
    /// Settles a notice.
    public static let settle = Phrase(en: "settle", hans: "标为已处理", hant: "標為已處理")
    /// Takes a firing back.
    public static let undo = Phrase(en: "undo firing", hans: "撤销触发", hant: "復原觸發")
    /// Opens the deal.
    public static let deal = Phrase(en: "open deal", hans: "打开商机", hant: "開啟商機")
  }
}
