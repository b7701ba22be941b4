extension Phrase {
  /// What follows a signature, and who helps with a deal.
  public enum AfterClosing {
    /// The menu of what can follow.
    public static let title = Phrase(en: "after closing", hans: "成交之后", hant: "成交之後")
    /// The deal is open or lost.
    public static let notWon = Phrase(
      en: "the deal is not won", hans: "商机尚未赢单", hant: "商機尚未贏單")
    /// Writes down a contract.
    public static let contract = Phrase(en: "Contract…", hans: "合同…", hant: "合約…")
    /// Plans a payment.
    public static let payment = Phrase(en: "Payment…", hans: "回款计划…", hant: "收款計畫…")
    /// A payment came.
    public static let received = Phrase(
      en: "Payment received…", hans: "登记到账…", hant: "登記入帳…")
    /// Plans a call.
    public static let followUp = Phrase(en: "Follow-up…", hans: "跟进…", hant: "追蹤…")
    /// Asks how content the customer is.
    public static let satisfaction = Phrase(
      en: "Satisfaction 1–5…", hans: "满意度 1–5…", hant: "滿意度 1–5…")
    /// The customer recommends us.
    public static let referral = Phrase(
      en: "Referral: a new lead…", hans: "转介绍：新线索…", hant: "轉介紹：新線索…")
    /// The customer wants more.
    public static let upgrade = Phrase(
      en: "Upgrade: a new deal…", hans: "升级：新商机…", hant: "升級：新商機…")
    /// The customer recommends us, as a key.
    public static let refer = Phrase(en: "referral", hans: "转介绍", hant: "轉介紹")
    /// The customer wants more, as a key.
    public static let extend = Phrase(en: "upgrade", hans: "升级商机", hant: "升級商機")
    /// The subject of a follow-up.
    public static let followUpSubject = Phrase(
      en: "After-sales follow-up", hans: "售后回访", hant: "售後回訪")
    /// No payment is expected.
    public static let nothingDue = Phrase(
      en: "No payment is expected.", hans: "没有待收回款。", hant: "沒有待收款項。")
    /// What came.
    public static let paid = Phrase(en: "received", hans: "已到账", hant: "已入帳")
    /// What is to come.
    public static let due = Phrase(en: "due", hans: "待收", hant: "待收")
    /// The menu of people on a deal.
    public static let team = Phrase(en: "team", hans: "协作与移交", hant: "協作與移交")
    /// Somebody helps.
    public static let addCollaborator = Phrase(
      en: "Add a collaborator…", hans: "添加协作人…", hant: "加入協作人…")
    /// Deals go to another rep.
    public static let transferDeals = Phrase(
      en: "Transfer to another rep…", hans: "移交其他销售代表…", hant: "移交其他業務代表…")
    /// Takes the helper off the deal.
    public static let removes = Phrase(en: "Enter removes", hans: "按 Enter 移除", hant: "按 Enter 移除")
    /// The deal is taken by somebody of this name.
    public static let company = Phrase(
      en: "Company recommended", hans: "被推荐的公司", hant: "獲推薦的公司")

    /// The suggested name of an upgrade.
    public static func upgradeName(_ deal: String) -> Phrase {
      Phrase(en: "\(deal): upgrade", hans: "\(deal) 升级", hant: "\(deal) 升級")
    }

    /// A contract was written down.
    public static func contracted(_ number: String) -> Phrase {
      Phrase(en: "Contract \(number)", hans: "合同 \(number)", hant: "合約 \(number)")
    }

    /// A payment was planned.
    public static func planned(_ amount: String) -> Phrase {
      Phrase(en: "Payment of \(amount)", hans: "回款 \(amount)", hant: "收款 \(amount)")
    }

    /// A payment came.
    public static func came(_ amount: String) -> Phrase {
      Phrase(en: "Received \(amount)", hans: "到账 \(amount)", hant: "入帳 \(amount)")
    }

    /// A customer said how content they are.
    public static func rated(_ deal: String, _ rating: Int) -> Phrase {
      Phrase(
        en: "\(deal): satisfaction \(rating)", hans: "\(deal)：满意度 \(rating)",
        hant: "\(deal)：滿意度 \(rating)")
    }

    /// Somebody helps with a deal.
    public static func helps(_ name: String, _ deal: String) -> Phrase {
      Phrase(
        en: "\(name) helps with \(deal)", hans: "\(name)协作 \(deal)", hant: "\(name)協作 \(deal)")
    }

    /// Somebody helps no longer.
    public static func helpsNoMore(_ name: String, _ deal: String) -> Phrase {
      Phrase(
        en: "\(name) no longer helps with \(deal)", hans: "\(name)不再协作 \(deal)",
        hant: "\(name)不再協作 \(deal)")
    }

    /// A recommended company became a lead.
    public static func referred(_ name: String, by deal: String) -> Phrase {
      Phrase(
        en: "New lead \(name), recommended by \(deal)", hans: "新线索 \(name)，转介自 \(deal)",
        hant: "新線索 \(name)，轉介自 \(deal)")
    }
  }
}
