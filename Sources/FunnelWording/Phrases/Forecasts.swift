public import FunnelCore

extension ForecastMethod: Labelled {
  /// The method's name: `Stage-weighted`.
  public var label: Phrase {
    switch self {
    case .stageWeighted: Phrase(en: "Stage-weighted", hans: "阶段加权", hant: "階段加權")
    case .sdiWeighted:
      Phrase(en: "Fund × competition", hans: "采购 × 竞争加权", hant: "採購 × 競爭加權")
    case .movingAverage: Phrase(en: "Moving average", hans: "移动平均", hant: "移動平均")
    case .learned: Phrase(en: "Learned", hans: "历史学习", hant: "歷史學習")
    }
  }
}

extension Confidence: Labelled {
  /// How sure the interval is: `80 %`.
  public var label: Phrase {
    switch self {
    case .likely: Phrase(en: "80 %", hans: "80%", hant: "80%")
    case .nearlySure: Phrase(en: "95 %", hans: "95%", hant: "95%")
    }
  }
}

extension BackTest.Approximation: Labelled {
  /// What a replay cannot know, as a sentence.
  public var label: Phrase {
    switch self {
    case .amounts:
      Phrase(
        en: "Amounts are today's, or those the deals were won for.",
        hans: "金额取当前值；已赢单的取成交额。", hant: "金額取目前數值；已贏單者取成交金額。")
    case .closeDays:
      Phrase(
        en: "Expected close days are the last ones given.",
        hans: "预计成交日取最后一次填写的日期。", hant: "預計成交日取最後一次填寫的日期。")
    case .judgement:
      Phrase(
        en: "Fund and competition rates, need, budget and authority are today's.",
        hans: "采购确定度、竞争优势度以及需求、预算、决策权取当前值。",
        hant: "採購確定度、競爭優勢度以及需求、預算、決策權取目前數值。")
    case .pauses:
      Phrase(
        en: "Deals that were paused then count as active.",
        hans: "当时暂停的商机按进行中计算。", hant: "當時暫停的商機以進行中計算。")
    }
  }
}

extension IdealFunnel.Method: Labelled {
  /// Where the stage times come from: `Planned stage times`.
  public var label: Phrase {
    switch self {
    case .planned: Phrase(en: "Planned stage times", hans: "计划停留时间", hant: "計畫停留時間")
    case .measured: Phrase(en: "Measured stage times", hans: "实际停留时间", hant: "實際停留時間")
    }
  }
}

extension FunnelFit.Part: Labelled {
  /// The third of the funnel: `Top`.
  public var label: Phrase {
    switch self {
    case .top: Phrase(en: "Top", hans: "上部", hant: "上層")
    case .middle: Phrase(en: "Middle", hans: "中部", hant: "中層")
    case .bottom: Phrase(en: "Bottom", hans: "底部", hant: "底層")
    }
  }

  /// What the daily mirror calls it: `In the field`.
  public var place: Phrase {
    switch self {
    case .top: Phrase(en: "In the field", hans: "田里", hant: "田裡")
    case .middle: Phrase(en: "In the pot", hans: "锅里", hant: "鍋裡")
    case .bottom: Phrase(en: "In the bowl", hans: "碗里", hant: "碗裡")
    }
  }
}

extension FunnelFit.Diagnosis: Labelled {
  /// The fault of the shape: `Dry top`.
  public var label: Phrase {
    switch self {
    case .dryTop: Phrase(en: "Dry top", hans: "顶部干涸", hant: "頂部乾涸")
    case .jammedMiddle: Phrase(en: "Jammed middle", hans: "中部堵塞", hant: "中段堵塞")
    case .prematureBottom: Phrase(en: "Premature bottom", hans: "底部早熟", hant: "底部早熟")
    }
  }

  /// What it means, as a sentence.
  public var meaning: Phrase {
    switch self {
    case .dryTop:
      Phrase(
        en: "Too few deals are coming in: later there will be nothing to win.",
        hans: "新进商机太少，往后将无单可赢。", hant: "新進商機太少，往後將無單可贏。")
    case .jammedMiddle:
      Phrase(
        en: "Too many deals do not go on.", hans: "太多商机停在中段，推不下去。",
        hant: "太多商機卡在中段，推不下去。")
    case .prematureBottom:
      Phrase(
        en: "Too many deals stand at the bottom: some were put there before their time.",
        hans: "底部商机过多，其中有些推进得过早。", hant: "底部商機過多，其中有些推進得太早。")
    }
  }
}

extension MarginTree.Factor: Labelled {
  /// The factor's name: `Customer base`.
  public var label: Phrase {
    switch self {
    case .customers: Phrase(en: "Customer base", hans: "客户总数", hant: "客戶總數")
    case .meetingRate: Phrase(en: "First-meeting rate", hans: "首次拜访率", hant: "首次拜訪率")
    case .closingRate: Phrase(en: "Closing rate", hans: "成交率", hant: "成交率")
    case .averageOrder: Phrase(en: "Average order", hans: "平均订单额", hant: "平均訂單金額")
    case .marginRate: Phrase(en: "Margin rate", hans: "毛利率", hant: "毛利率")
    }
  }
}

extension AttributionModel: Labelled {
  /// The model's name: `Last touch`.
  public var label: Phrase {
    switch self {
    case .lastTouch: Phrase(en: "Last touch", hans: "末次接触", hant: "末次接觸")
    case .firstTouch: Phrase(en: "First touch", hans: "首次接触", hant: "首次接觸")
    case .linear: Phrase(en: "Linear", hans: "平均分配", hant: "平均分配")
    case .position: Phrase(en: "Position 40/20/40", hans: "位置 40/20/40", hant: "位置 40/20/40")
    case .timeDecay: Phrase(en: "Time decay", hans: "时间衰减", hant: "時間遞減")
    }
  }
}
