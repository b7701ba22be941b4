public import FunnelCore

extension RuleTrigger.Kind: Labelled {
  /// What the trigger waits for, without its figures.
  public var label: Phrase {
    switch self {
    case .entersStage: Phrase(en: "Deal enters stage", hans: "商机进入阶段", hant: "商機進入階段")
    case .daysInStage: Phrase(en: "Days in stage", hans: "停留天数", hant: "停留天數")
    case .amountAbove: Phrase(en: "Amount above", hans: "金额超过", hant: "金額超過")
    case .noContact: Phrase(en: "No contact for days", hans: "多日未联系", hant: "多日未聯絡")
    case .noFirstContact:
      Phrase(en: "New and never contacted", hans: "新商机未首次联系", hant: "新商機尚未首次聯絡")
    case .closePassed:
      Phrase(en: "Close date passed", hans: "预计成交日已过", hant: "預計成交日已過")
    case .redFlag: Phrase(en: "Red flag raised", hans: "出现风险警示", hant: "出現警訊")
    case .conversionBelow:
      Phrase(en: "Stage conversion below", hans: "阶段转化率低于", hant: "階段轉換率低於")
    }
  }
}

extension RedFlagKind: Labelled {
  /// What the flag warns of.
  public var label: Phrase {
    switch self {
    case .noEconomicBuyer: Phrase.Review.nobodyIs(.economic)
    case .noCoach: Phrase.Review.nobodyIs(.coach)
    case .severalEconomicBuyers: Phrase.Review.severalApprove
    case .neverContacted:
      Phrase(en: "somebody never contacted", hans: "有人从未接触", hant: "有人從未接觸")
    case .newInJob: Phrase(en: "somebody new in the job", hans: "有人新上任", hant: "有人新上任")
    case .opposed: Phrase(en: "somebody against us", hans: "有人反对", hant: "有人反對")
    case .missing: Phrase(en: "information missing", hans: "资料不全", hant: "資料不全")
    case .lockedSpecification:
      Phrase(en: "specification locked by a rival", hans: "规格被对手锁定", hant: "規格被對手鎖定")
    case .closePassed: Phrase.Review.closePassed
    case .noDatedNextStep: Phrase.Review.noDatedStep
    case .oldForm: Phrase.Review.formIsOld
    }
  }
}

extension RuleTrigger {
  /// What sets the rule off, with its figures: `30 days in Proposal`.
  public func phrase(in book: Book) -> Phrase {
    let stage = stage.map { book.stages[$0]?.name ?? Translated("\($0)") }
    let name = Phrase(stage ?? Translated(""))
    switch self {
    case .entersStage:
      return Phrase(
        en: "enters \(name[.en])", hans: "进入“\(name[.hans])”", hant: "進入「\(name[.hant])」")
    case .daysInStage(let stage, let days):
      guard stage != nil else {
        return Phrase(
          en: "\(Phrase.days(days)[.en]) in one stage", hans: "在同一阶段停留 \(days) 天",
          hant: "在同一階段停留 \(days) 天")
      }
      return Phrase(
        en: "\(Phrase.days(days)[.en]) in \(name[.en])",
        hans: "在“\(name[.hans])”停留 \(days) 天", hant: "在「\(name[.hant])」停留 \(days) 天")
    case .amountAbove(let bound):
      let money = Money(minorUnits: bound, currency: book.settings.currency)
      return Phrase { language in
        let amount = money.full(in: language)
        return switch language {
        case .en: "amount above \(amount)"
        case .hans: "金额超过 \(amount)"
        case .hant: "金額超過 \(amount)"
        }
      }
    case .noContact(let days):
      return Phrase(
        en: "no contact for \(Phrase.days(days)[.en])", hans: "\(days) 天未联系",
        hant: "\(days) 天未聯絡")
    case .noFirstContact(let days):
      return Phrase(
        en: "no first contact \(Phrase.days(days)[.en]) after creation",
        hans: "创建 \(days) 天后仍未首次联系", hant: "建立 \(days) 天後仍未首次聯絡")
    case .closePassed:
      return Phrase(en: "close date passed", hans: "预计成交日已过", hant: "預計成交日已過")
    case .redFlag(let kind):
      guard let kind else {
        return Phrase(en: "any red flag", hans: "出现任一风险警示", hant: "出現任一警訊")
      }
      let flag = kind.label
      return Phrase(
        en: "red flag: \(flag[.en])", hans: "风险警示：\(flag[.hans])",
        hant: "警訊：\(flag[.hant])")
    case .conversionBelow(_, let bound):
      return Phrase { language in
        let share = language.percent(bound)
        return switch language {
        case .en: "conversion of \(name[.en]) below \(share)"
        case .hans: "“\(name[.hans])”转化率低于 \(share)"
        case .hant: "「\(name[.hant])」轉換率低於 \(share)"
        }
      }
    }
  }
}

extension Phrase {
  /// So many days: `1 day`, `3 days`.
  static func days(_ count: Int) -> Phrase {
    .count(count, "day", "days", hans: "天", hant: "天")
  }
}

extension RuleMatch {
  /// What set the rule off this time: the trigger with the day it has held from.
  public func phrase(_ trigger: RuleTrigger, in book: Book) -> Phrase {
    let said = trigger.phrase(in: book)
    guard let since else { return said }
    return Phrase { "\(said[$0]) · \(since.medium(in: $0))" }
  }
}
