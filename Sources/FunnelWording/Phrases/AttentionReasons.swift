public import FunnelCore

extension AttentionItem {
  /// Why it is on the list, with the figure, the bound and where the bound comes from.
  public func explanation(in book: Book) -> Phrase {
    switch code {
    case .leak(let conversion): leak(conversion)
    case .fall(let fall): falling(fall)
    case .coverage: Phrase.Attention.whyCoverage
    case .pastDue: Phrase.Attention.whyPastDue(worst?.days ?? 0)
    case .stagnant: Phrase.Attention.whyStagnant(worst?.days ?? 0, bound: worst?.bound ?? 0)
    case .oldReviews: Phrase.Attention.whyOldReviews(worst?.days ?? 0, bound: worst?.bound ?? 0)
    case .unproven: Phrase.Attention.whyUnproven
    case .noEconomicBuyer: Phrase.Attention.whyNoEconomicBuyer
    case .standingTooDeep: Phrase.Attention.whyTooDeep
    case .dateFiction: Phrase.Attention.whyDateFiction
    case .undated: Phrase.Attention.whyUndated
    }
  }

  private func leak(_ conversion: StageConversion) -> Phrase {
    Phrase { language in
      let interval = conversion.rate.wilson.map { language.interval($0) } ?? "—"
      let cases = language.ratio(conversion.rate.k, of: conversion.rate.n)
      let benchmark = language.percent(conversion.benchmark ?? .zero)
      let isSure = severity == .alarm
      return switch language {
      case .en:
        "\(cases) mature deals went on, within \(interval) at 95 %. "
          + (isSure
            ? "All of that lies below the benchmark of \(benchmark)."
            : "The benchmark of \(benchmark) lies within, so it may be chance.")
      case .hans:
        "成熟商机 \(cases) 推进，95% 区间 \(interval)。"
          + (isSure ? "整个区间都低于基准 \(benchmark)。" : "基准 \(benchmark) 仍在区间内，可能只是偶然。")
      case .hant:
        "成熟商機 \(cases) 推進，95% 區間 \(interval)。"
          + (isSure ? "整個區間都低於基準 \(benchmark)。" : "基準 \(benchmark) 仍在區間內，可能只是偶然。")
      }
    }
  }

  private func falling(_ fall: ConversionFall) -> Phrase {
    Phrase { language in
      let now = language.percent(fall.now.fraction ?? 0)
      let before = language.percent(fall.mean ?? 0)
      let bound = language.percent(fall.bound)
      return switch language {
      case .en:
        "\(now) went on, after \(before) in the mean of the three periods before. "
          + "A fall of \(bound) or more is an alarm in this pipeline."
      case .hans: "本期转化率 \(now)，前三期平均 \(before)。本流程下降达 \(bound) 即警报。"
      case .hant: "本期轉換率 \(now)，前三期平均 \(before)。本流程下降達 \(bound) 即警報。"
      }
    }
  }
}

extension Phrase.Attention {
  fileprivate static let whyCoverage = Phrase(
    en: "What is open covers the remaining quota too few times. The bound is the pipeline's own, "
      + "else 1 / win rate by value.",
    hans: "进行中金额对剩余目标的覆盖倍数不足。下限取流程设定，未设定时为 1 ÷ 金额赢率。",
    hant: "進行中金額對剩餘目標的覆蓋倍數不足。下限取流程設定，未設定時為 1 ÷ 金額勝率。")

  fileprivate static func whyPastDue(_ days: Int) -> Phrase {
    Phrase { language in
      let days = language.duration(days: days)
      return switch language {
      case .en:
        "They should have closed, the longest \(days) ago. Agree on a new day, or close them."
      case .hans: "已过预计成交日，最久 \(days)。请与客户商定新日期，或关闭商机。"
      case .hant: "已過預計成交日，最久 \(days)。請與客戶商定新日期，或結案。"
      }
    }
  }

  fileprivate static func whyStagnant(_ days: Int, bound: Int) -> Phrase {
    Phrase { language in
      let (days, bound) = (language.duration(days: days), language.duration(days: bound))
      return switch language {
      case .en:
        "No contact and no move, the worst for \(days) where \(bound) are in order: the larger of "
          + "the stage's days and the p80 of won deals."
      case .hans: "无客户接触也无推进，最久 \(days)，该处上限 \(bound)（阶段停滞天数与赢单 p80 取大）。"
      case .hant: "無客戶接觸也無推進，最久 \(days)，該處上限 \(bound)（階段停滯天數與贏單 p80 取大）。"
      }
    }
  }

  fileprivate static func whyOldReviews(_ days: Int, bound: Int) -> Phrase {
    Phrase { language in
      let (days, bound) = (language.duration(days: days), language.duration(days: bound))
      return switch language {
      case .en: "The oldest is from \(days) ago. In its pipeline a review stays fresh for \(bound)."
      case .hans: "最旧的一份已有 \(days)，所在流程的有效期为 \(bound)。"
      case .hant: "最舊的一份已有 \(days)，所在流程的有效期為 \(bound)。"
      }
    }
  }

  fileprivate static let whyUnproven = Phrase(
    en: "Need, budget or authority is unknown although the deal is this far on.",
    hans: "商机已到后期阶段，但需求、预算或决策权仍不明。", hant: "商機已到後期階段，但需求、預算或決策權仍不明。")
  fileprivate static let whyNoEconomicBuyer = Phrase(
    en: "Their reviews name nobody who gives the final approval.",
    hans: "评审表中没有人拥有最终批准权。", hant: "檢討表中沒有人擁有最終核准權。")
  fileprivate static let whyTooDeep = Phrase(
    en: "They lack what their zone needs: a contact, a dated next step, an economic buyer for us.",
    hans: "缺少所在漏斗位置应有的条件：已接触的人、带日期的下一步、支持我方的价格决定者。",
    hant: "缺少所在漏斗位置應有的條件：已接觸的人、帶日期的下一步、支持我方的價格決定者。")
  fileprivate static let whyDateFiction = Phrase(
    en: "They are to close sooner than fund and competition rates support.",
    hans: "预计成交日早于采购确定度与竞争优势度所能支持的程度。",
    hant: "預計成交日早於採購確定度與競爭優勢度所能支持的程度。")
  fileprivate static let whyUndated = Phrase(
    en: "Without a close day they are in no period and no forecast.",
    hans: "没有预计成交日，不计入任何期间和预测。", hant: "沒有預計成交日，不計入任何期間與預測。")
}
