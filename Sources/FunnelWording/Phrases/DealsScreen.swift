extension Phrase {
  /// The table of deals.
  public enum Deals {
    /// Column of the position.
    public static let position = Phrase(en: "Pos", hans: "态势", hant: "態勢")
    /// Column of the account.
    public static let account = Phrase(en: "Account", hans: "客户", hant: "客戶")
    /// Column of the name.
    public static let deal = Phrase(en: "Deal", hans: "商机", hant: "商機")
    /// Column of the amount.
    public static let amount = Phrase(en: "Amount", hans: "金额", hant: "金額")
    /// Column of the probability.
    public static let probability = Phrase(en: "P", hans: "概率", hant: "機率")
    /// Column of fund and competition rate.
    public static let rates = Phrase(en: "Fund/us", hans: "采购/竞争", hant: "採購/競爭")
    /// Column of the zone.
    public static let zone = Phrase(en: "Zone", hans: "位置", hant: "位置")
    /// Column of the day a deal was closed on, of an open one the day it is expected to be.
    public static let close = Phrase(en: "Close", hans: "关闭日", hant: "結案日")
    /// Column of days in stage.
    public static let days = Phrase(en: "Days", hans: "停留", hant: "停留")
    /// Column of the next step.
    public static let nextStep = Phrase(en: "Next step", hans: "下一步", hant: "下一步")
    /// Column of the owner.
    public static let owner = Phrase(en: "Owner", hans: "负责人", hant: "負責人")
    /// Column of the stage.
    public static let stage = Phrase(en: "Stage", hans: "阶段", hant: "階段")
    /// The pane beside the table.
    public static let preview = Phrase(en: "Preview", hans: "预览", hant: "預覽")
    /// A filter that finds nothing.
    public static let noMatch = Phrase(
      en: "No deal matches the filter.", hans: "没有符合筛选的商机。", hant: "沒有符合篩選的商機。")
    /// A store without deals.
    public static let noneYet = Phrase(
      en: "No deal yet: n adds one, I on the funnel (1) imports a file.",
      hans: "还没有商机：按 n 新增，或在漏斗画面（1）按 I 导入。", hant: "還沒有商機：按 n 新增，或在漏斗畫面（1）按 I 匯入。")
    /// A stage without deals.
    public static let noDeals = Phrase(
      en: "No deals in this stage.", hans: "此阶段没有商机。", hant: "此階段沒有商機。")
    /// Title of the closing box.
    public static let closeAs = Phrase(en: "Close the deal as", hans: "关闭商机为", hant: "結案為")
    /// Asks for a reason.
    public static let reason = Phrase(en: "Reason", hans: "原因", hant: "原因")
    /// Asks who won it.
    public static let competitor = Phrase(en: "Lost to", hans: "输给", hant: "輸給")
    /// Asks for a day.
    public static let until = Phrase(en: "Until", hans: "直到", hant: "直到")
    /// Asks for the amount.
    public static let finalAmount = Phrase(en: "Amount won", hans: "成交金额", hant: "成交金額")
    /// Asks why it moves all the same.
    public static let reasonToMove = Phrase(en: "Reason for moving on", hans: "推进理由", hant: "推進理由")
  }
}
