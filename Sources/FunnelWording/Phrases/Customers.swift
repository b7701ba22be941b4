public import FunnelCore

extension CustomerClass: Labelled {
  /// The class's name, as a rep says it: `Champion`.
  public var label: Phrase {
    switch self {
    case .champion: Phrase(en: "Champion", hans: "重要价值", hant: "重要價值")
    case .growing: Phrase(en: "Growing", hans: "重要发展", hant: "重要發展")
    case .loyal: Phrase(en: "Loyal", hans: "重要保持", hant: "重要維繫")
    case .winBack: Phrase(en: "Win back", hans: "重要挽留", hant: "重要挽回")
    case .regular: Phrase(en: "Regular", hans: "一般价值", hant: "一般價值")
    case .newcomer: Phrase(en: "Newcomer", hans: "一般发展", hant: "一般發展")
    case .fading: Phrase(en: "Fading", hans: "一般保持", hant: "一般維繫")
    case .dormant: Phrase(en: "Dormant", hans: "一般挽留", hant: "一般挽回")
    }
  }
}

extension SourceKind: Labelled {
  /// Who went to whom: `Inbound`.
  public var label: Phrase {
    switch self {
    case .inbound: Phrase(en: "Inbound", hans: "主动来询", hant: "主動來詢")
    case .outbound: Phrase(en: "Outbound", hans: "主动开发", hant: "主動開發")
    case .other: Phrase(en: "Other", hans: "其他", hant: "其他")
    }
  }
}

extension Duplicates.Reason: Labelled {
  /// What two records have in common: `same name`.
  public var label: Phrase {
    switch self {
    case .name: Phrase(en: "same name", hans: "名称相同", hant: "名稱相同")
    case .mail: Phrase(en: "same mail", hans: "邮箱相同", hant: "電子郵件相同")
    case .phone: Phrase(en: "same phone", hans: "电话相同", hant: "電話相同")
    case .domain: Phrase(en: "same domain", hans: "网域相同", hant: "網域相同")
    }
  }
}

extension Duplicates.Pair {
  /// Everything the two have in common, in a row.
  public var reasonsPhrase: Phrase {
    Phrase { language in
      reasons.map { $0.label[language] }.joined(separator: language == .en ? ", " : "、")
    }
  }
}

extension RuleViolation {
  /// The refusals that accounts and contacts bring about.
  func explanationOfCustomers(naming called: (EntityReference) -> Phrase) -> Explanation {
    switch self {
    case .mergeWithItself(let entity):
      let name = called(entity)
      return Explanation(
        Phrase(
          en: "\(name[.en]) cannot be merged with itself.",
          hans: "\(name[.hans])不能与自身合并。", hant: "\(name[.hant])不能與自己合併。"),
        hint: Phrase(
          en: "Name the other record.", hans: "请指定另一条记录。", hant: "請指定另一筆紀錄。"))
    case .mergeOfKinds(let one, let two):
      return Explanation(
        Phrase(
          en: "A record of the kind \(one.word[.en]) cannot be merged with one of the kind "
            + "\(two.word[.en]).",
          hans: "\(one.label[.hans])不能与\(two.label[.hans])合并。",
          hant: "\(one.label[.hant])不能與\(two.label[.hant])合併。"),
        hint: Phrase(
          en: "Two accounts or two contacts can become one.", hans: "只能合并两个客户或两位联系人。",
          hant: "只能合併兩家客戶或兩位聯絡人。"))
    case .reportingCircle(let contact):
      let name = called(EntityReference(contact))
      return Explanation(
        Phrase(
          en: "\(name[.en]) would be their own superior in the end.",
          hans: "这样\(name[.hans])最终会成为自己的上级。",
          hant: "這樣\(name[.hant])最後會成為自己的主管。"),
        hint: Phrase(
          en: "Change the superior of one of those above first.",
          hans: "请先更改其中一位上级的汇报对象。", hant: "請先更改其中一位主管的直屬主管。"))
    case .handoverToSelf(let owner):
      let name = called(EntityReference(owner))
      return Explanation(
        Phrase(
          en: "\(name[.en]) has these deals already.", hans: "这些商机本来就由\(name[.hans])负责。",
          hant: "這些商機本來就由\(name[.hant])負責。"),
        hint: Phrase(
          en: "Name another rep to take over.", hans: "请指定另一位接手的销售代表。",
          hant: "請指定另一位接手的業務代表。"))
    default: return explanation
    }
  }
}
