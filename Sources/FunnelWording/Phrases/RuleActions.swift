public import FunnelCore

extension RuleAction.Kind: Labelled {
  /// What is done, in a word or two.
  public var label: Phrase {
    switch self {
    case .plan: Phrase(en: "Plan an activity", hans: "安排活动", hant: "安排活動")
    case .reassign: Phrase(en: "Reassign", hans: "转交负责人", hant: "轉交負責人")
    case .share: Phrase(en: "Share out", hans: "轮流分配", hant: "輪流分派")
    case .addTag: Phrase(en: "Add a tag", hans: "加标签", hant: "加標籤")
    case .removeTag: Phrase(en: "Remove a tag", hans: "去标签", hant: "移除標籤")
    case .flag: Phrase(en: "Raise a red flag", hans: "发出风险警示", hant: "發出警訊")
    case .notify: Phrase(en: "Notify", hans: "提醒", hant: "提醒")
    }
  }
}

extension RuleAction {
  /// What is done, with its figures: `call “Follow up” in 2 days for the owner`.
  public func phrase(in book: Book) -> Phrase {
    let person = owner.map { book.owners[$0]?.name ?? "\($0)" }
    let theirs = Phrase(
      en: person ?? "the owner", hans: person ?? "负责人", hant: person ?? "負責人")
    switch self {
    case .plan(let channel, let subject, let days, _):
      return Phrase { language in
        let what = subject.isEmpty ? "" : language.quoted(subject)
        return switch language {
        case .en:
          "\(channel.label[.en].lowercased())\(what.isEmpty ? "" : " \(what)")"
            + " in \(Phrase.days(days)[.en]) for \(theirs[.en])"
        case .hans: "\(days) 天后：\(channel.label[.hans])\(what)，由\(theirs[.hans])完成"
        case .hant: "\(days) 天後：\(channel.label[.hant])\(what)，由\(theirs[.hant])完成"
        }
      }
    case .reassign:
      return Phrase(
        en: "reassign to \(theirs[.en])", hans: "转交\(theirs[.hans])",
        hant: "轉交\(theirs[.hant])")
    case .share(let team):
      return Phrase(
        en: "share out in turn among \(team ?? "everyone")",
        hans: "在\(team ?? "所有人")中轮流分配", hant: "在\(team ?? "所有人")中輪流分派")
    case .addTag(let tag):
      return Phrase(en: "tag \(tag)", hans: "加标签 \(tag)", hant: "加標籤 \(tag)")
    case .removeTag(let tag):
      return Phrase(en: "remove tag \(tag)", hans: "去标签 \(tag)", hant: "移除標籤 \(tag)")
    case .flag(let text):
      return Phrase(en: "red flag: \(text)", hans: "风险警示：\(text)", hant: "警訊：\(text)")
    case .notify(_, let text):
      return Phrase(
        en: "notify \(theirs[.en]): \(text)", hans: "提醒\(theirs[.hans])：\(text)",
        hant: "提醒\(theirs[.hant])：\(text)")
    }
  }
}

extension RuleEffect {
  /// What is done to one deal: `owner → Karen`.
  public func phrase(in book: Book) -> Phrase {
    func person(_ id: Owner.ID?) -> Phrase {
      id.map { Phrase(verbatim: book.owners[$0]?.name ?? "\($0)") } ?? Phrase.Common.everyone
    }
    switch self {
    case .plan(let channel, let subject, let day, let owner):
      return Phrase { language in
        let parts = [
          channel.label[language], subject, day.medium(in: language), person(owner)[language],
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
      }
    case .assign(let owner):
      let name = person(owner)
      return Phrase(
        en: "owner → \(name[.en])", hans: "负责人 → \(name[.hans])",
        hant: "負責人 → \(name[.hant])")
    case .addTag(let tag): return Phrase(verbatim: "+\(tag)")
    case .removeTag(let tag): return Phrase(verbatim: "−\(tag)")
    case .notice(let text, let owner, let isFlag):
      let name = person(owner)
      guard !isFlag else {
        return Phrase(en: "red flag: \(text)", hans: "风险警示：\(text)", hant: "警訊：\(text)")
      }
      return Phrase(
        en: "notice to \(name[.en]): \(text)", hans: "提醒\(name[.hans])：\(text)",
        hant: "提醒\(name[.hant])：\(text)")
    }
  }
}

extension RuleException {
  /// Why a person decides.
  public var phrase: Phrase {
    switch self {
    case .amount(let money):
      Phrase { language in
        let amount = money.compactWithCurrency(in: language)
        return switch language {
        case .en: "amount \(amount)"
        case .hans: "金额 \(amount)"
        case .hant: "金額 \(amount)"
        }
      }
    case .budget(let money):
      Phrase { language in
        let amount = money.compactWithCurrency(in: language)
        return switch language {
        case .en: "annual budget \(amount)"
        case .hans: "年度预算 \(amount)"
        case .hant: "年度預算 \(amount)"
        }
      }
    case .noRate(let currency):
      Phrase(
        en: "no exchange rate for \(currency.code)", hans: "没有 \(currency.code) 的汇率",
        hant: "沒有 \(currency.code) 的匯率")
    case .chain:
      Phrase(
        en: "too many rules in a row", hans: "规则连环触发过多", hant: "規則連環觸發過多")
    }
  }
}
