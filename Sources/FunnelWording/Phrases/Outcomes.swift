public import FunnelCore

extension Outcome: Labelled {
  /// How the deal ended: `Won`.
  public var label: Phrase {
    switch self {
    case .open: Phrase(en: "Open", hans: "进行中", hant: "進行中")
    case .won: Phrase(en: "Won", hans: "赢单", hant: "贏單")
    case .upgraded: Phrase(en: "Upgraded", hans: "升级成交", hant: "升級成交")
    case .lost: Phrase(en: "Lost", hans: "输单", hant: "輸單")
    case .withdrawn: Phrase(en: "Withdrawn", hans: "主动退出", hant: "主動退出")
    }
  }
}

extension Closing.Kind: Labelled {
  /// How the deal ends or rests: `Paused`.
  public var label: Phrase {
    self == .paused ? Phrase(en: "Paused", hans: "暂停", hant: "暫停") : outcome.label
  }

  /// What choosing it means: `rests until a day`.
  public var meaning: Phrase {
    switch self {
    case .won:
      Phrase(en: "the customer signed", hans: "客户已签约", hant: "客戶已簽約")
    case .upgraded:
      Phrase(
        en: "signed for more than was proposed", hans: "成交额高于报价", hant: "成交額高於報價")
    case .paused:
      Phrase(
        en: "rests until a day, keeps its stage", hans: "休眠到某日，阶段保留",
        hant: "休眠到某日，階段保留")
    case .lost:
      Phrase(
        en: "somebody else or nobody got the order", hans: "订单归他人或取消",
        hant: "訂單歸他人或取消")
    case .withdrawn:
      Phrase(
        en: "we left for a reason; in no win rate", hans: "我方有理由退出，不计入赢率",
        hant: "我方有理由退出，不計入勝率")
    }
  }
}

extension StageRole: Labelled {
  /// What standing in the stage means: `Open`.
  public var label: Phrase {
    switch self {
    case .open: Outcome.open.label
    case .won: Outcome.won.label
    case .lost: Outcome.lost.label
    }
  }
}
