extension Phrase {
  /// What keys do, as the footer, help and the palette say it.
  public enum Action {
    /// Opens the selected row.
    public static let open = Phrase(en: "open", hans: "打开", hant: "開啟")
    /// Goes back one screen.
    public static let back = Phrase(en: "back", hans: "返回", hant: "返回")
    /// Leaves the program.
    public static let quit = Phrase(en: "quit", hans: "退出", hant: "結束")
    /// Shows the keys.
    public static let help = Phrase(en: "help", hans: "帮助", hant: "說明")
    /// Opens the palette.
    public static let command = Phrase(en: "command", hans: "命令", hant: "指令")
    /// Narrows the list.
    public static let filter = Phrase(en: "filter", hans: "筛选", hant: "篩選")
    /// Shows everything again.
    public static let clearFilter = Phrase(en: "clear filter", hans: "清除筛选", hant: "清除篩選")
    /// Sorts by a column.
    public static let sort = Phrase(en: "sort", hans: "排序", hant: "排序")
    /// Marks the row.
    public static let mark = Phrase(en: "mark", hans: "标记", hant: "標記")
    /// Marks from the last mark to here.
    public static let markRange = Phrase(en: "mark range", hans: "标记范围", hant: "標記範圍")
    /// Goes from stage to stage.
    public static let stage = Phrase(en: "stage", hans: "阶段", hant: "階段")
    /// Opens the deals.
    public static let deals = Phrase(en: "deals", hans: "商机", hant: "商機")
    /// Goes from field to field.
    public static let field = Phrase(en: "field", hans: "字段", hant: "欄位")
    /// Goes to the other pane.
    public static let pane = Phrase(en: "pane", hans: "切换窗格", hant: "切換窗格")
    /// Goes to the next panel.
    public static let panel = Phrase(en: "panel", hans: "切换面板", hant: "切換面板")
    /// Changes what bars show.
    public static let valueOrCount = Phrase(en: "value/count", hans: "金额/数量", hant: "金額/數量")
    /// Breaks the figures down.
    public static let drill = Phrase(en: "drill", hans: "细分", hant: "細分")
    /// Shows a past day.
    public static let timeTravel = Phrase(en: "time travel", hans: "回到过去", hant: "回到過去")
    /// Shows an earlier day behind.
    public static let ghost = Phrase(en: "earlier day", hans: "往日对比", hant: "往日對比")
    /// Shows the ideal funnel.
    public static let ideal = Phrase(en: "ideal", hans: "理想漏斗", hant: "理想漏斗")
    /// Puts two side by side.
    public static let compare = Phrase(en: "compare", hans: "对比", hant: "對照")
    /// Moves a deal a stage on.
    public static let moveOn = Phrase(en: "move on", hans: "推进一阶段", hant: "推進一階段")
    /// Moves a deal a stage back.
    public static let moveBack = Phrase(en: "move back", hans: "退回一阶段", hant: "退回一階段")
    /// Closes a deal.
    public static let close = Phrase(en: "close deal", hans: "关闭商机", hant: "結案")
    /// Opens a closed deal again.
    public static let reopen = Phrase(en: "reopen", hans: "重新打开", hant: "重新開啟")
    /// Makes a deal.
    public static let newDeal = Phrase(en: "new deal", hans: "新建商机", hant: "新增商機")
    /// Adds a row.
    public static let addRow = Phrase(en: "add row", hans: "添加行", hant: "新增列")
    /// Removes a row.
    public static let removeRow = Phrase(en: "remove row", hans: "删除行", hant: "刪除列")
    /// Edits the field.
    public static let edit = Phrase(en: "edit", hans: "编辑", hant: "編輯")
    /// Changes a record of this name.
    public static func edit(_ name: String) -> Phrase { Phrase { "\(edit[$0]) · \(name)" } }
    /// Opens the long text in an editor.
    public static let editor = Phrase(en: "editor", hans: "编辑器", hant: "編輯器")
    /// Saves.
    public static let save = Phrase(en: "save", hans: "保存", hant: "儲存")
    /// Leaves without saving.
    public static let cancel = Phrase(en: "cancel", hans: "取消", hant: "取消")
    /// Freezes the review.
    public static let complete = Phrase(en: "complete", hans: "完成", hant: "完成")
    /// Prints the form.
    public static let print = Phrase(en: "print", hans: "打印", hant: "列印")
    /// Opens the review form.
    public static let review = Phrase(en: "SDI review", hans: "SDI 评审表", hant: "SDI 檢討表")
    /// Logs or plans an activity.
    public static let activity = Phrase(en: "activity", hans: "活动", hant: "活動")
    /// Takes the last change back.
    public static let undo = Phrase(en: "undo", hans: "撤销", hant: "復原")
    /// Does it again.
    public static let redo = Phrase(en: "redo", hans: "重做", hant: "重做")
    /// Copies to the clipboard.
    public static let copy = Phrase(en: "copy", hans: "复制", hant: "複製")
    /// Writes what is shown to a file.
    public static let export = Phrase(en: "export", hans: "导出", hant: "匯出")
    /// Reads a file.
    public static let `import` = Phrase(en: "import", hans: "导入", hant: "匯入")
    /// Changes the colours.
    public static let theme = Phrase(en: "theme", hans: "主题", hant: "佈景主題")
    /// Changes the language.
    public static let language = Phrase(en: "language", hans: "语言", hant: "語言")
    /// Switches the mouse on or off.
    public static let mouse = Phrase(en: "mouse", hans: "鼠标", hant: "滑鼠")
    /// Draws the screen anew.
    public static let redraw = Phrase(en: "redraw", hans: "重绘", hant: "重繪")
    /// Puts the program to sleep.
    public static let suspend = Phrase(en: "suspend", hans: "挂起", hant: "暫離")
    /// Goes to the first row.
    public static let first = Phrase(en: "first", hans: "首行", hant: "第一列")
    /// Goes to the last row.
    public static let last = Phrase(en: "last", hans: "末行", hant: "最後一列")
    /// Changes the pipeline.
    public static let pipeline = Phrase(en: "pipeline", hans: "销售流程", hant: "銷售流程")
    /// Changes the period.
    public static let period = Phrase(en: "period", hans: "期间", hant: "期間")
    /// Goes back to today.
    public static let today = Phrase(en: "today", hans: "今天", hant: "今天")
  }
}
