public import FunnelCore

extension Waterfall.StepKind: Labelled {
  /// The step's name: `pulled in`.
  public var label: Phrase {
    switch self {
    case .new: Phrase.Health.new
    case .pulledIn: Phrase.Health.pulledIn
    case .increased: Phrase.Health.grew
    case .decreased: Phrase.Health.shrank
    case .won: Phrase.Health.won
    case .lost: Phrase.Health.lost
    case .pushedOut: Phrase.Health.pushedOut
    }
  }
}

extension Waterfall.Cause: Labelled {
  /// Why a deal is in a step: `created`.
  public var label: Phrase {
    switch self {
    case .created: Phrase(en: "created", hans: "新建", hant: "新建立")
    case .closeMoved: Phrase(en: "close day moved", hans: "成交日变动", hant: "成交日異動")
    case .reopened: Phrase(en: "reopened", hans: "重新打开", hant: "重新開啟")
    case .gate: Phrase(en: "gate", hans: "真伪判定变化", hant: "真偽判定變化")
    case .scope: Phrase(en: "other owner or filter", hans: "范围变化", hant: "範圍變化")
    case .amount: Phrase(en: "amount changed", hans: "金额变动", hant: "金額異動")
    case .amountKnown: Phrase(en: "amount now known", hans: "金额已知与否", hant: "金額已知與否")
    case .rate: Phrase(en: "exchange rate", hans: "汇率", hant: "匯率")
    case .closed: Phrase(en: "closed", hans: "已关闭", hant: "已結案")
    case .withdrawn: Phrase.Funnel.withdrawn
    case .removed: Phrase(en: "deleted", hans: "已删除", hant: "已刪除")
    }
  }
}

extension StageFlow.Part: Labelled {
  /// The figure's name: `went on`.
  public var label: Phrase {
    switch self {
    case .start: Phrase.Health.start
    case .entered: Phrase.Health.inflow
    case .advanced: Phrase(en: "on", hans: "推进", hant: "推進")
    case .returned: Phrase(en: "back", hans: "退回", hant: "退回")
    case .elsewhere: Phrase(en: "elsewhere", hans: "转走", hant: "轉走")
    case .won: Phrase.Health.won
    case .withdrawn: Phrase.Funnel.withdrawn
    case .lost: Phrase.Health.lost
    case .end: Phrase.Health.end
    }
  }
}

extension CalendarUnit: Labelled {
  /// By which periods: `by month`.
  public var label: Phrase {
    switch self {
    case .month: Phrase(en: "by month", hans: "按月", hant: "按月")
    case .quarter: Phrase(en: "by quarter", hans: "按季", hant: "按季")
    case .year: Phrase(en: "by year", hans: "按年", hant: "按年")
    }
  }
}

extension TrendFigure {
  /// The figure's name: `Deals won`, `Initial contact → Needs confirmed`.
  public func label(in book: Book) -> Phrase {
    switch self {
    case .newDeals: Phrase(en: "New deals", hans: "新增商机数", hant: "新增商機數")
    case .newValue: Phrase(en: "New value", hans: "新增金额", hant: "新增金額")
    case .wonDeals: metric("wonDeals")
    case .wonValue: metric("wonValue")
    case .lostDeals: metric("lostDeals")
    case .averageDeal: metric("averageDeal")
    case .winRate: metric("winRate")
    case .winRateByCohort: metric("winRateByCohort")
    case .winRateByValue: metric("winRateByValue")
    case .cycleMedian: metric("cycleMedian")
    case .conversion(let stage):
      conversion(from: book.stages[stage]?.name ?? Translated(stage.description))
    }
  }

  private func metric(_ code: String) -> Phrase {
    Metric.named(code)?.label ?? Phrase(verbatim: code)
  }

  private func conversion(from stage: Translated) -> Phrase {
    Phrase(
      en: "Conversion from \(stage.en)", hans: "\(stage.hans)转化率",
      hant: "\(stage.hant)轉換率")
  }
}
