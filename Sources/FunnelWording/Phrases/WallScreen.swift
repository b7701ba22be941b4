public import FunnelCore

extension Phrase {
  /// The screen on the office wall.
  public enum Wall {
    /// The page of ranks.
    public static let leaderboard = Phrase(en: "Leaderboard", hans: "排行榜", hant: "排行榜")
    /// The quotas of teams.
    public static let teams = Phrase(en: "Teams", hans: "团队", hant: "團隊")
    /// The quotas of regions.
    public static let regions = Phrase(en: "Regions", hans: "区域", hant: "區域")
    /// The quotas of people.
    public static let people = Phrase(en: "Sales reps", hans: "销售代表", hant: "業務代表")
    /// Goes to the next page or the one before.
    public static let page = Phrase(en: "page", hans: "翻页", hant: "翻頁")
    /// Goes to the page before.
    public static let previousPage = Phrase(en: "previous page", hans: "上一页", hant: "上一頁")
    /// Lets the page stay, or turns on.
    public static let pause = Phrase(en: "pause/continue", hans: "暂停/继续", hant: "暫停/繼續")
    /// The page stays.
    public static let paused = Phrase(en: "paused", hans: "已暂停", hant: "已暫停")
    /// What the one key of a locked wall does.
    public static let unlock = Phrase(
      en: "ends; all other keys are locked", hans: "结束；其他按键已锁定", hant: "結束；其他按鍵已鎖定")
    /// People whom nothing measures.
    public static let unranked = Phrase(
      en: "Without a quota, by amount won", hans: "无销售任务，按赢单金额", hant: "無配額，依贏單金額")
    /// A list without a line.
    public static let calm = Phrase(
      en: "Nothing needs attention", hans: "没有需要注意的事项", hant: "沒有需要注意的事項")
    /// What is open.
    public static let open = Phrase(en: "Open", hans: "进行中", hant: "進行中")
    /// Beside a sum over open deals that asks no close day.
    public static let anyCloseDay = Phrase(
      en: "any close day", hans: "不限成交日", hant: "不限成交日")
    /// Behind the mean error of a forecast.
    public static let error = Phrase(en: "past error", hans: "历史误差", hant: "歷史誤差")

    /// How many lines there was no room for.
    public static func more(_ count: Int) -> Phrase {
      Phrase(en: "\(count) more", hans: "另有 \(count) 项", hant: "另有 \(count) 項")
    }

    /// How much of the period is over.
    public static func elapsed(_ share: Double) -> Phrase {
      Phrase { language in
        let share = language.percent(share)
        return switch language {
        case .en: "\(share) of the time gone"
        case .hans: "时间已过 \(share)"
        case .hant: "時間已過 \(share)"
        }
      }
    }

    /// No quota is set for the period.
    public static func noQuota(_ period: Period) -> Phrase {
      Phrase { language in
        let name = period.name(in: language)
        return switch language {
        case .en: "No quota is set for \(name)"
        case .hans: "\(name)未设销售任务"
        case .hant: "\(name)未設配額"
        }
      }
    }

    /// Seconds that a page stays.
    public static func pace(_ seconds: Int) -> Phrase {
      Phrase(en: "\(seconds) s", hans: "\(seconds) 秒", hant: "\(seconds) 秒")
    }

    /// When the data last changed: `changed 3 min ago`.
    public static func changed(_ age: DataAge) -> Phrase {
      Phrase(
        en: "changed \(age.phrase[.en])", hans: "\(age.phrase[.hans])更改",
        hant: "\(age.phrase[.hant])變更")
    }

    /// When the store last answered: `checked 14:02:31`.
    public static func checked(_ time: String) -> Phrase {
      Phrase(en: "checked \(time)", hans: "检查于 \(time)", hant: "檢查於 \(time)")
    }

    /// How old the picture is while the store does not answer.
    public static func picture(of time: String, _ age: DataAge) -> Phrase {
      Phrase(
        en: "picture of \(time), \(age.phrase[.en])", hans: "画面停在 \(time)（\(age.phrase[.hans])）",
        hant: "畫面停在 \(time)（\(age.phrase[.hant])）")
    }
  }
}

/// How long ago something was, in steps coarse enough to be read across a room.
public enum DataAge: Hashable, Sendable {
  /// Less than a minute.
  case moments
  /// 1…59 minutes.
  case minutes(Int)
  /// 1…23 hours.
  case hours(Int)
  /// Days, at least 1.
  case days(Int)

  /// The age of a moment; a moment to come is as good as now.
  public init(of moment: Instant, at now: Instant) {
    let minutes = now.seconds(since: moment) / 60
    self =
      switch minutes {
      case ..<1: .moments
      case ..<60: .minutes(minutes)
      case ..<1_440: .hours(minutes / 60)
      default: .days(minutes / 1_440)
      }
  }

  /// The age in words: `3 min ago`.
  public var phrase: Phrase {
    switch self {
    case .moments: Phrase(en: "just now", hans: "刚刚", hant: "剛剛")
    case .minutes(let count):
      Phrase(en: "\(count) min ago", hans: "\(count) 分钟前", hant: "\(count) 分鐘前")
    case .hours(let count):
      Phrase(en: "\(count) h ago", hans: "\(count) 小时前", hant: "\(count) 小時前")
    case .days(let count):
      Phrase(en: "\(count) d ago", hans: "\(count) 天前", hant: "\(count) 天前")
    }
  }
}
