extension Phrase.Help {
  /// Files, history and the program.
  static let files: [Phrase] = [
    Phrase(
      en: "Open the dashboard on demo data.",
      hans: "用演示数据打开界面。",
      hant: "用示範資料開啟畫面。"),
    Phrase(
      en: "Make the demo store anew.",
      hans: "重新生成演示数据。",
      hant: "重新產生示範資料。"),
    Phrase(
      en: "Import deals, accounts, contacts, owners, products or stage history.",
      hans: "导入商机、客户、联系人、负责人、产品或阶段历史。",
      hant: "匯入商機、客戶、聯絡人、負責人、產品或階段歷史。"),
    Phrase(
      en:
        "Headings are recognised in three languages, unknown columns become custom fields, and a second import of the same file changes nothing. What a file leaves open is asked for by naming the option that settles it; --dry-run shows what would come of it.",
      hans: "识别三种语言的列名，未知的列成为自定义字段，同一文件再次导入不会改变任何内容。文件中不明确之处，会提示用哪个选项说明；--dry-run 显示导入结果而不执行。",
      hant: "識別三種語言的欄名，未知的欄成為自訂欄位，同一檔案再次匯入不會改變任何內容。檔案中不明確之處，會提示用哪個選項說明；--dry-run 顯示匯入結果而不執行。"),
    Phrase(
      en: "CSV or JSON files; - for standard input.",
      hans: "CSV 或 JSON 文件；- 为标准输入。",
      hant: "CSV 或 JSON 檔案；- 為標準輸入。"),
    Phrase(
      en: "What the rows are: deals, accounts, contacts, owners, products, history or store.",
      hans: "每行是什么：deals、accounts、contacts、owners、products、history 或 store。",
      hant: "每列是什麼：deals、accounts、contacts、owners、products、history 或 store。"),
    Phrase(
      en: "The field that a column fills; - leaves it out.",
      hans: "某列填入的字段；- 则不导入。",
      hant: "某欄填入的欄位；- 則不匯入。"),
    Phrase(
      en: "How dates are written: dmy, mdy or ymd.",
      hans: "日期写法：dmy、mdy 或 ymd。",
      hant: "日期寫法：dmy、mdy 或 ymd。"),
    Phrase(
      en: "What stands before decimals: point or comma.",
      hans: "小数点写法：point 或 comma。",
      hant: "小數點寫法：point 或 comma。"),
    Phrase(
      en: "UTF-8, UTF-16LE, UTF-16BE, GB18030 or Big5.",
      hans: "UTF-8、UTF-16LE、UTF-16BE、GB18030 或 Big5。",
      hant: "UTF-8、UTF-16LE、UTF-16BE、GB18030 或 Big5。"),
    Phrase(
      en: "What stands between cells: comma, semicolon or tab.",
      hans: "单元格的分隔符：comma、semicolon 或 tab。",
      hant: "儲存格的分隔符號：comma、semicolon 或 tab。"),
    Phrase(
      en: "What amounts are counted in where the file does not say.",
      hans: "文件未注明时的币种。",
      hant: "檔案未註明時的幣別。"),
    Phrase(
      en: "Columns that together tell rows apart.",
      hans: "合起来区分各行的列。",
      hant: "合起來區分各列的欄。"),
    Phrase(
      en: "The name of a new pipeline for the deals.",
      hans: "为商机新建的销售流程的名称。",
      hant: "為商機新增的銷售流程的名稱。"),
    Phrase(
      en: "The pipeline's stage, or won, lost or withdrawn, for a stage of the file.",
      hans: "文件中的阶段对应的流程阶段，或 won、lost、withdrawn。",
      hant: "檔案中的階段對應的流程階段，或 won、lost、withdrawn。"),
    Phrase(
      en: "Where the records come from; the file's name where not said.",
      hans: "记录的出处；默认文件名。",
      hant: "紀錄的出處；預設檔名。"),
    Phrase(
      en: "The file was exported with --raw.",
      hans: "文件是用 --raw 导出的。",
      hant: "檔案是用 --raw 匯出的。"),
    Phrase(
      en: "Show what would be done, and do nothing.",
      hans: "显示会做什么，不执行。",
      hant: "顯示會做什麼，不執行。"),
    Phrase(
      en: "Export the deals as CSV, or the whole store as JSON.",
      hans: "把商机导出为 CSV，或把全部数据导出为 JSON。",
      hant: "把商機匯出為 CSV，或把全部資料匯出為 JSON。"),
    Phrase(
      en: "csv for the deals, json for everything in the store.",
      hans: "csv 为商机，json 为全部数据。",
      hant: "csv 為商機，json 為全部資料。"),
    Phrase(
      en: "Leave out the mark before text that looks like a formula.",
      hans: "不在形似公式的文字前加标记。",
      hant: "不在形似公式的文字前加標記。"),
    Phrase(
      en: "Copy the store to a new file and check the copy.",
      hans: "把数据复制到新文件并检查副本。",
      hant: "把資料複製到新檔案並檢查副本。"),
    Phrase(
      en: "Of the copies in STORE.backups the newest seven are kept.",
      hans: "STORE.backups 中保留最近七份副本。",
      hant: "STORE.backups 中保留最近七份副本。"),
    Phrase(
      en: "The new file; one in STORE.backups where not said.",
      hans: "新文件；默认放在 STORE.backups 中。",
      hant: "新檔案；預設放在 STORE.backups 中。"),
    Phrase(
      en: "Put a backup in the store's place; what was there is kept beside it.",
      hans: "用备份替换数据；原来的数据保留在旁。",
      hant: "用備份取代資料；原來的資料保留在旁。"),
    Phrase(
      en: "The copy; the newest one of STORE.backups where not said.",
      hans: "副本；默认 STORE.backups 中最近的一份。",
      hant: "副本；預設 STORE.backups 中最近的一份。"),
    Phrase(
      en: "Take back your last change.",
      hans: "撤销您最近的更改。",
      hant: "復原您最近的變更。"),
    Phrase(
      en: "Do again what you took back last.",
      hans: "重做刚刚撤销的更改。",
      hant: "重做剛剛復原的變更。"),
    Phrase(
      en: "Show who changed what, the newest first.",
      hans: "显示谁改了什么，最近的在前。",
      hant: "顯示誰改了什麼，最近的在前。"),
    Phrase(
      en: "The deal; the whole store where not said.",
      hans: "商机；默认全部。",
      hant: "商機；預設全部。"),
    Phrase(
      en: "At most so many lines.",
      hans: "最多显示多少行。",
      hant: "最多顯示多少列。"),
    Phrase(
      en: "List the themes of the dashboard.",
      hans: "列出界面主题。",
      hant: "列出佈景主題。"),
    Phrase(
      en: "Check the store, the files, the terminal and the configuration.",
      hans: "检查数据、文件、终端和配置。",
      hant: "檢查資料、檔案、終端機和設定。"),
    Phrase(
      en:
        "Print the manual page or a table of keys, filters or reports, made from the program's own rows.",
      hans: "打印手册页，或由程序生成的按键、筛选、报表一览。",
      hant: "列印手冊頁，或由程式產生的按鍵、篩選、報表一覽。"),
    Phrase(
      en: "What to print: manual, keys, filters or reports.",
      hans: "打印什么：manual、keys、filters 或 reports。",
      hant: "列印什麼：manual、keys、filters 或 reports。"),
    Phrase(
      en: "Show subcommand help information.",
      hans: "显示子命令的帮助。",
      hant: "顯示子指令的說明。"),
  ]
}
