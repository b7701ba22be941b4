public import FunnelCore

extension Phrase {
  /// Why a command could not do what it was asked, and what can be done about it.
  public enum CommandFailure {
    /// A past day was asked for together with a change.
    public static let changingThePast = Explanation(
      Phrase(
        en: "The past cannot be changed: --as-of goes with commands that only read.",
        hans: "不能更改过去：--as-of 只能用于读取的命令。", hant: "不能變更過去：--as-of 只能用於讀取的指令。"),
      hint: Phrase(en: "Leave --as-of out.", hans: "请去掉 --as-of。", hant: "請去掉 --as-of。"))

    /// It is no day.
    public static func notADay(_ text: String, _ option: String) -> Explanation {
      Explanation(
        Phrase(
          en: "\(option): “\(text)” is no day.", hans: "\(option)：“\(text)”不是日期。",
          hant: "\(option)：「\(text)」不是日期。"),
        hint: Phrase(
          en: "Write it as 2026-11-21, +30 or today.", hans: "请写成 2026-11-21、+30 或 today。",
          hant: "請寫成 2026-11-21、+30 或 today。"))
    }

    /// A day that must have been lies ahead.
    public static func dayAhead(_ day: Day, _ option: String) -> Explanation {
      Explanation(
        Phrase(
          en: "\(option): \(day.medium(in: .en)) has yet to come.",
          hans: "\(option)：\(day.medium(in: .hans))还没到。",
          hant: "\(option)：\(day.medium(in: .hant))還沒到。"),
        hint: Phrase(
          en: "Name today or an earlier day.", hans: "请写今天或更早的日期。",
          hant: "請寫今天或更早的日期。"))
    }

    /// It is no period.
    public static func notAPeriod(_ text: String) -> Explanation {
      Explanation(
        Phrase(
          en: "--period: “\(text)” is no period.", hans: "--period：“\(text)”不是期间。",
          hant: "--period：「\(text)」不是期間。"),
        hint: Phrase(
          en:
            "Write it as 2026-Q4, 2026-11, 2026-W47, last-90d, last-month or 2026-10-01..2026-11-21.",
          hans: "请写成 2026-Q4、2026-11、2026-W47、last-90d、last-month 或 2026-10-01..2026-11-21。",
          hant: "請寫成 2026-Q4、2026-11、2026-W47、last-90d、last-month 或 2026-10-01..2026-11-21。"))
    }

    /// `--week` is no week.
    public static func notAWeek(_ text: String) -> Explanation {
      Explanation(
        Phrase(
          en: "--week: “\(text)” is no week.", hans: "--week：“\(text)”不是周次。",
          hant: "--week：「\(text)」不是週次。"),
        hint: Phrase(
          en: "Write it as 2026-W48.", hans: "请写成 2026-W48。", hant: "請寫成 2026-W48。"))
    }

    /// An option takes a few words, and this is none of them.
    public static func notAChoice(
      _ text: String, _ option: String, _ known: [String]
    ) -> Explanation {
      Explanation(
        Phrase(
          en: "\(option) does not take “\(text)”.", hans: "\(option) 不接受“\(text)”。",
          hant: "\(option) 不接受「\(text)」。"), hint: .oneOf(known))
    }

    /// An option takes a number between bounds.
    public static func outOfBounds(
      _ text: String, _ option: String, _ bounds: ClosedRange<Int>
    ) -> Explanation {
      let range = "\(bounds.lowerBound)…\(bounds.upperBound)"
      return Explanation(
        Phrase(
          en: "\(option) does not take “\(text)”.", hans: "\(option) 不接受“\(text)”。",
          hant: "\(option) 不接受「\(text)」。"),
        hint: Phrase(
          en: "Give a whole number of \(range).", hans: "请填写 \(range) 之间的整数。",
          hant: "請填寫 \(range) 之間的整數。"))
    }

    /// A report does not take an option.
    public static func optionNotTaken(_ option: String, _ report: String) -> Explanation {
      Explanation(
        Phrase(
          en: "The report \(report) does not take \(option).", hans: "报表 \(report) 不接受 \(option)。",
          hant: "報表 \(report) 不接受 \(option)。"),
        hint: Phrase(
          en: "funnel report list --json names what each report takes.",
          hans: "funnel report list --json 列出各报表可用的选项。",
          hant: "funnel report list --json 列出各報表可用的選項。"))
    }

    /// Two groups are to be compared.
    public static var notTwoGroups: Explanation {
      Explanation(
        Phrase(
          en: "A comparison takes two groups.", hans: "对比需要两个组。", hant: "對照需要兩個群組。"),
        hint: Phrase(
          en: "Say --group 'owner:mei' --group 'owner:tom', or no group for a period and the last.",
          hans: "请写 --group 'owner:mei' --group 'owner:tom'；不写则对比本期与上期。",
          hant: "請寫 --group 'owner:mei' --group 'owner:tom'；不寫則對照本期與上期。"))
    }

    /// The second of two days comes before the first.
    public static func daysInDisorder(_ first: Day, _ last: Day) -> Explanation {
      Explanation(
        Phrase(
          en: "\(first.medium(in: .en)) is after \(last.medium(in: .en)).",
          hans: "\(first.medium(in: .hans))晚于\(last.medium(in: .hans))。",
          hant: "\(first.medium(in: .hant))晚於\(last.medium(in: .hant))。"),
        hint: Phrase(
          en: "--from names the earlier day.", hans: "--from 应为较早的日期。",
          hant: "--from 應為較早的日期。"))
    }

    /// The option that says what is missing.
    public static func nameIt(_ option: String) -> Phrase {
      Phrase(en: "Say it with \(option).", hans: "请用 \(option) 说明。", hant: "請用 \(option) 說明。")
    }
  }
}

extension Phrase {
  /// How a field is given a value.
  static let assignmentExample = Phrase(
    en: "Write it as amount=1.2M or nextStep=.", hans: "请写成 amount=120万 或 nextStep=。",
    hant: "請寫成 amount=120萬 或 nextStep=。")

  /// What there is to choose from.
  static func oneOf(_ names: [String]) -> Phrase {
    Phrase { language in
      let list = names.joined(separator: language.isChinese ? "、" : ", ")
      return switch language {
      case .en: "There are: \(list)."
      case .hans: "可用：\(list)。"
      case .hant: "可用：\(list)。"
      }
    }
  }
}
