public import FunnelCore

extension WorkReason: Labelled {
  /// The fact within a line: `next step 3 d overdue`.
  public var label: Phrase {
    switch self {
    case .nextStepOverdue(let days):
      Phrase(
        en: "next step \(days) d overdue", hans: "下一步逾期 \(days) 天",
        hant: "下一步逾期 \(days) 天")
    case .nextStep(0):
      Phrase(en: "next step today", hans: "下一步在今天", hant: "下一步在今天")
    case .nextStep(let days):
      Phrase(
        en: "next step in \(days) d", hans: "下一步在 \(days) 天后", hant: "下一步在 \(days) 天後")
    case .undatedNextStep:
      Phrase(en: "next step without a day", hans: "下一步未定日期", hant: "下一步未訂日期")
    case .noNextStep: Phrase(en: "no next step", hans: "没有下一步", hant: "沒有下一步")
    case .pastDue(let days):
      Phrase(
        en: "past due by \(days) d", hans: "成交日已过 \(days) 天", hant: "成交日已過 \(days) 天")
    case .closes(0): Phrase(en: "closes today", hans: "预计今天成交", hant: "預計今天成交")
    case .closes(let days):
      Phrase(
        en: "closes in \(days) d", hans: "预计 \(days) 天后成交", hant: "預計 \(days) 天後成交")
    case .noCloseDay:
      Phrase(en: "no close day", hans: "无预计成交日", hant: "無預計成交日")
    case .standingTooDeep(let lacks): Self.tooDeep(lacks)
    case .stagnant(let quiet):
      Phrase(
        en: "stagnant, quiet for \(quiet) d", hans: "停滞，已静默 \(quiet) 天",
        hant: "停滯，已靜默 \(quiet) 天")
    }
  }

  /// The fact in as few words as a list has room for: `step 3 d late`.
  public var inShort: Phrase {
    switch self {
    case .nextStepOverdue(let days):
      Phrase(en: "step \(days) d late", hans: "下一步逾期\(days)天", hant: "下一步逾期\(days)天")
    case .nextStep(0): Phrase(en: "step today", hans: "今天下一步", hant: "今天下一步")
    case .nextStep(let days):
      Phrase(en: "step in \(days) d", hans: "\(days)天后下一步", hant: "\(days)天後下一步")
    case .undatedNextStep: Phrase(en: "undated step", hans: "下一步无日期", hant: "下一步無日期")
    case .noNextStep: Phrase(en: "no step", hans: "无下一步", hant: "無下一步")
    case .pastDue(let days):
      Phrase(en: "past due \(days) d", hans: "成交日已过\(days)天", hant: "成交日已過\(days)天")
    case .closes(0): Phrase(en: "closes today", hans: "今天成交", hant: "今天成交")
    case .closes(let days):
      Phrase(en: "closes in \(days) d", hans: "\(days)天后成交", hant: "\(days)天後成交")
    case .noCloseDay: Phrase(en: "no close day", hans: "无成交日", hant: "無成交日")
    case .standingTooDeep: Phrase(en: "too deep", hans: "位置过深", hant: "位置過深")
    case .stagnant(let quiet):
      Phrase(en: "stagnant \(quiet) d", hans: "停滞\(quiet)天", hant: "停滯\(quiet)天")
    }
  }

  private static func tooDeep(_ lacks: [MissingForZone]) -> Phrase {
    Phrase { language in
      let words = lacks.map { $0.inShort[language] }
      return switch language {
      case .en: "too deep" + (words.isEmpty ? "" : ": " + words.joined(separator: ", "))
      case .hans: "位置过深" + (words.isEmpty ? "" : "：" + words.joined(separator: "、"))
      case .hant: "位置過深" + (words.isEmpty ? "" : "：" + words.joined(separator: "、"))
      }
    }
  }
}

extension WorkItem {
  /// The reasons as one reads them: a next step that is missing is not said twice.
  public var spokenReasons: [WorkReason] {
    let lacksStep = reasons.contains(.noNextStep) || reasons.contains(.undatedNextStep)
    return reasons.map { reason in
      guard lacksStep, case .standingTooDeep(let lacks) = reason else { return reason }
      return .standingTooDeep(lacks: lacks.filter { $0 != .datedNextStep })
    }
  }
}
