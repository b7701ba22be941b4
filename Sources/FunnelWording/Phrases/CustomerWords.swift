public import FunnelCore

extension Phrase {
  /// What is said of accounts, contacts and what follows a signature.
  public enum Customers {
    /// A heading: what differs.
    public static let field = Phrase(en: "Field", hans: "字段", hant: "欄位")
    /// A heading: the record that stays.
    public static let stays = Phrase(en: "Stays", hans: "保留", hant: "保留")
    /// A heading: the record that goes.
    public static let goes = Phrase(en: "Goes", hans: "并入", hant: "併入")
    /// A heading: why two records may be the same.
    public static let why = Phrase(en: "Why", hans: "疑似依据", hant: "疑似依據")

    /// Two records became one.
    public static func merged(_ from: String, into: String) -> Phrase {
      Phrase(
        en: "Merged \(from) into \(into)", hans: "已将\(from)并入\(into)",
        hant: "已將\(from)併入\(into)")
    }

    /// How many pairs may be the same.
    public static func pairs(_ count: Int) -> Phrase {
      .count(
        count, "suspected pair", "suspected pairs", hans: "对疑似重复", hant: "組疑似重複")
    }

    /// Deals went to another rep.
    public static func transferred(_ deals: Int, from: String, to: String) -> Phrase {
      let count = EntityKind.deal.counted(deals)
      return Phrase(
        en: "\(count[.en]) from \(from) to \(to)", hans: "\(from)的\(count[.hans])已移交\(to)",
        hant: "\(from)的\(count[.hant])已移交\(to)")
    }

    /// A rep has nothing to hand over.
    public static func nothingToTransfer(_ name: String) -> Phrase {
      Phrase(
        en: "\(name) has no open deals to hand over.", hans: "\(name)没有可移交的进行中商机。",
        hant: "\(name)沒有可移交的進行中商機。")
    }

    /// A person without a company was added.
    public static func contactAlone(_ name: String) -> Phrase {
      Phrase(
        en: "\(name) belongs to no account yet; the list of contacts shows it all the same.",
        hans: "\(name)尚未归属任何客户；在联系人列表中仍可找到。",
        hant: "\(name)尚未歸屬任何客戶；在聯絡人清單中仍可找到。")
    }
  }
}

extension Handover {
  /// What goes over and what stays, in a sentence.
  public var phrase: Phrase {
    let parts = [
      EntityKind.deal.counted(deals.count), EntityKind.account.counted(accounts.count),
    ]
    let planned = Phrase.count(
      activities.count, "planned activity", "planned activities", hans: "项计划活动",
      hant: "項計畫活動")
    let closed = Phrase.count(
      closed, "closed deal stays", "closed deals stay", hans: "个已关闭商机保留",
      hant: "個已結案商機保留")
    return Phrase { language in
      let comma = language == .en ? ", " : "、"
      let going = (parts + [planned]).map { $0[language] }.joined(separator: comma)
      return going + (language == .en ? "; " : "；") + closed[language]
    }
  }
}
