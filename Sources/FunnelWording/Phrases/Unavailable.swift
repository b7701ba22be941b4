extension Phrase {
  /// Why an action cannot be used now.
  public enum Unavailable {
    /// No row.
    public static let noDealSelected = Phrase(
      en: "no deal is selected", hans: "未选中商机", hant: "未選取商機")
    /// No deal has been opened yet, and the pointer is on none.
    public static let noDealAtHand = Phrase(
      en: "no deal has been opened yet; 2 leads to them all", hans: "还没有打开过商机，按 2 查看全部商机",
      hant: "還沒有開啟過商機，按 2 檢視全部商機")
    /// A screen that no filter of the dashboard changes.
    public static let notNarrowed = Phrase(
      en: "nothing is told apart here", hans: "此处不按维度筛选", hant: "此處不按維度篩選")
    /// No marks.
    public static let nothingMarked = Phrase(en: "nothing is marked", hans: "没有标记", hant: "沒有標記")
    /// Viewer.
    public static let readOnly = Phrase(en: "the store is read-only", hans: "数据只读", hant: "資料唯讀")
    /// Time travel.
    public static let past = Phrase(en: "a past day is shown", hans: "正在查看过去", hant: "正在檢視過去")
    /// Closed.
    public static let dealIsClosed = Phrase(en: "the deal is closed", hans: "商机已关闭", hant: "商機已結案")
    /// Open.
    public static let dealIsOpen = Phrase(en: "the deal is open", hans: "商机进行中", hant: "商機進行中")
    /// At the start.
    public static let firstStage = Phrase(
      en: "the deal stands in the first stage", hans: "商机已在首个阶段", hant: "商機已在第一個階段")
    /// At the end.
    public static let lastStage = Phrase(
      en: "the deal stands in the last open stage; close it", hans: "已是最后阶段，请关闭商机",
      hant: "已是最後階段，請結案")
    /// No change.
    public static let nothingToUndo = Phrase(
      en: "nothing to undo", hans: "没有可撤销的操作", hant: "沒有可復原的操作")
    /// No undo.
    public static let nothingToRedo = Phrase(
      en: "nothing to redo", hans: "没有可重做的操作", hant: "沒有可重做的操作")
    /// Only one.
    public static let oneReview = Phrase(
      en: "there is only one review", hans: "只有一份评审表", hant: "只有一份檢討表")
    /// Terminal.
    public static let oneLanguage = Phrase(
      en: "the terminal cannot show Chinese", hans: "终端无法显示中文", hant: "終端機無法顯示中文")
    /// No rows.
    public static let empty = Phrase(en: "there is nothing here", hans: "这里没有内容", hant: "這裡沒有內容")
  }
}
