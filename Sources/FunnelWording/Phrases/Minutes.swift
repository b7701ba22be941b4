public import FunnelCore

extension Phrase {
  /// The agenda of a review meeting and its minutes, on paper and on the command line.
  public enum Minutes {
    /// What is to be talked about.
    public static let agenda = Phrase(en: "Agenda", hans: "议程", hant: "議程")
    /// What was talked about.
    public static let minutes = Phrase(en: "Minutes", hans: "会议纪要", hant: "會議紀錄")
    /// The deals, one after the other.
    public static let deals = Phrase(en: "Deals", hans: "商机", hant: "商機")
    /// What was said about the deals.
    public static let discussion = Phrase(en: "Discussion", hans: "讨论内容", hant: "討論內容")
    /// The actions agreed on.
    public static let newActions = Phrase(en: "New actions", hans: "新行动", hant: "新行動")
    /// The open actions of earlier meetings.
    public static let carried = Phrase(
      en: "From earlier meetings", hans: "以往会议的行动", hant: "先前會議的行動")
    /// What was said about no deal in particular.
    public static let notes = Phrase(en: "Notes", hans: "备注", hant: "備註")
    /// From when until when.
    public static let held = Phrase(en: "Held", hans: "会议时间", hant: "會議時間")
    /// How many deals were talked about.
    public static let discussed = Phrase(en: "Discussed", hans: "已讨论", hant: "已討論")
    /// What was decided.
    public static let decisions = Phrase(en: "Decisions", hans: "决定", hant: "決定")
    /// The time used.
    public static let time = Phrase(en: "Time", hans: "用时", hant: "用時")
    /// The time meant for the deals.
    public static let timePlanned = Phrase(en: "Time needed", hans: "预计用时", hant: "預計用時")
    /// Nothing was decided about a deal.
    public static let undecided = Phrase(en: "undecided", hans: "未决定", hant: "未決定")
    /// A deal was not talked about.
    public static let notDiscussed = Phrase(en: "not discussed", hans: "未讨论", hant: "未討論")
    /// Nobody is to do an action.
    public static let nobody = Phrase(en: "! nobody", hans: "！无人负责", hant: "！無人負責")
    /// An action has no day.
    public static let noDay = Phrase(en: "! no day", hans: "！无日期", hant: "！無日期")
    /// No deal is on the agenda.
    public static let emptyAgenda = Phrase(
      en: "No open deal is left to talk about.", hans: "没有可讨论的进行中商机。",
      hant: "沒有可討論的進行中商機。")
    /// A deal comes along because of its open actions.
    public static let comesAlong = Phrase(
      en: "open actions", hans: "有未完成的行动", hant: "有未完成的行動")
    /// Why a deal is on the agenda.
    public static let remark = Phrase(en: "Remark", hans: "说明", hant: "說明")
    /// No meeting is stored.
    public static let none = Phrase(
      en: "There is no meeting yet; funnel meeting agenda --save plans one.",
      hans: "尚无评审会；用 funnel meeting agenda --save 计划一次。",
      hant: "尚無檢討會議；以 funnel meeting agenda --save 規劃一次。")

    /// Part of a whole: `3 of 5`.
    public static func part(_ part: String, of whole: String) -> Phrase {
      Phrase(
        en: "\(part) of \(whole)", hans: "\(part)（共 \(whole)）", hant: "\(part)（共 \(whole)）")
    }

    /// How many actions lack something: `1 without owner or day`.
    public static func incomplete(_ count: Int) -> Phrase {
      Phrase(
        en: "\(count) without owner or day", hans: "\(count) 项缺负责人或日期",
        hant: "\(count) 項缺負責人或日期")
    }

    /// How many deals the limit leaves out.
    public static func leftOut(_ count: Int) -> Phrase {
      Phrase(
        en: "\(EntityKind.deal.counted(count)[.en]) beyond the limit left out",
        hans: "超出上限，另有 \(count) 个商机未列入", hant: "超出上限，另有 \(count) 個商機未列入")
    }

    /// A title where nobody gives one: `Review meeting 21 Nov 2026`.
    public static func usualTitle(_ day: Day) -> Phrase {
      Phrase(
        en: "Review meeting \(day.medium(in: .en))", hans: "\(day.medium(in: .hans))评审会",
        hant: "\(day.medium(in: .hant))檢討會議")
    }

    /// A meeting is planned.
    public static func planned(_ title: String, _ deals: Int) -> Phrase {
      Phrase { language in
        let count = EntityKind.deal.counted(deals)[language]
        return switch language {
        case .en: "Planned \(title) with \(count)"
        case .hans: "已计划\(title)，\(count)"
        case .hant: "已規劃\(title)，\(count)"
        }
      }
    }

    /// A meeting begins or goes on.
    public static func begun(_ title: String) -> Phrase {
      Phrase(en: "Began \(title)", hans: "\(title)已开始", hant: "\(title)已開始")
    }

    /// A meeting has ended.
    public static func ended(_ title: String) -> Phrase {
      Phrase(en: "Ended \(title)", hans: "\(title)已结束", hant: "\(title)已結束")
    }

    /// Something is decided about a deal.
    public static func decided(_ decision: MeetingDecision, on deal: String) -> Phrase {
      Phrase(
        en: "Decided on \(deal): \(decision.label[.en])", hans: "\(deal)：\(decision.label[.hans])",
        hant: "\(deal)：\(decision.label[.hant])")
    }

    /// A decision is taken back.
    public static func takenBack(on deal: String) -> Phrase {
      Phrase(
        en: "Took the decision on \(deal) back", hans: "已收回对\(deal)的决定", hant: "已收回對\(deal)的決定")
    }

    /// An action is agreed on.
    public static func agreed(_ task: String, on deal: String) -> Phrase {
      Phrase(
        en: "Agreed on \(deal): \(task)", hans: "\(deal)新行动：\(task)", hant: "\(deal)新行動：\(task)")
    }

    /// Something is noted.
    public static func noted(_ name: String) -> Phrase {
      Phrase(en: "Noted on \(name)", hans: "已记录：\(name)", hant: "已記錄：\(name)")
    }

    /// The minutes are in a file.
    public static func written(to path: String) -> Phrase {
      Phrase(
        en: "The minutes are in \(path)", hans: "会议纪要已写入 \(path)", hant: "會議紀錄已寫入 \(path)")
    }
  }
}

extension Agenda.Basis {
  /// What the deals are chosen by, as the minutes say it.
  ///
  /// - Parameter name: The name of an owner.
  public func phrase(owner name: (Owner.ID) -> String) -> Phrase {
    switch self {
    case .orderOfWork: Phrase(en: "order of work", hans: "工作顺序", hant: "工作順序")
    case .filter(let filter):
      Phrase(
        en: "filter \(filter.text)", hans: "筛选 \(filter.text)", hant: "篩選 \(filter.text)")
    case .owner(let owner):
      Phrase(
        en: "deals of \(name(owner))", hans: "\(name(owner))的商机", hant: "\(name(owner))的商機")
    case .hand: Phrase(en: "chosen by hand", hans: "手工挑选", hant: "手動挑選")
    }
  }
}
