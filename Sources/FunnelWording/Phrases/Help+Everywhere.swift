extension Phrase.Help {
  /// What holds for every verb.
  static let everywhere: [Phrase] = [
    Phrase(
      en: "A sales funnel in the terminal: stages, deals, SDI reviews.",
      hans: "终端里的销售漏斗：阶段、商机、SDI 评审。",
      hant: "終端機裡的銷售漏斗：階段、商機、SDI 檢討。"),
    Phrase(
      en:
        "Without a verb the dashboard opens on the store of --store, FUNNEL_STORE or the configuration, and on one in the XDG data folder where none is named.",
      hans: "不带子命令时打开界面，使用 --store、FUNNEL_STORE 或配置中指定的数据文件；都未指定时使用 XDG 数据目录中的文件。",
      hant: "不帶子指令時開啟畫面，使用 --store、FUNNEL_STORE 或設定檔指定的資料檔；都未指定時使用 XDG 資料目錄中的檔案。"),
    Phrase(
      en: "The screen to open or print.",
      hans: "要打开或打印的界面。",
      hant: "要開啟或列印的畫面。"),
    Phrase(
      en: "The store's file.",
      hans: "数据文件的路径。",
      hant: "資料檔的路徑。"),
    Phrase(
      en: "Open the store for reading only.",
      hans: "以只读方式打开数据文件。",
      hant: "以唯讀方式開啟資料檔。"),
    Phrase(
      en: "The author of changes, by login or name.",
      hans: "以谁的名义修改，填登录名或姓名。",
      hant: "以誰的名義修改，填登入名稱或姓名。"),
    Phrase(
      en: "Show the store as it was on a past day.",
      hans: "显示过去某一天的数据。",
      hant: "顯示過去某一天的資料。"),
    Phrase(
      en: "The day to take for today.",
      hans: "把哪一天当作今天。",
      hant: "把哪一天當作今天。"),
    Phrase(
      en: "The pipeline, by name or number; reports take all.",
      hans: "销售流程的名称或编号；报表可用 all。",
      hant: "銷售流程的名稱或編號；報表可用 all。"),
    Phrase(
      en: "The language: en, zh-Hans or zh-Hant.",
      hans: "语言：en、zh-Hans 或 zh-Hant。",
      hant: "語言：en、zh-Hans 或 zh-Hant。"),
    Phrase(
      en: "The theme of the dashboard.",
      hans: "界面的主题。",
      hant: "畫面的佈景主題。"),
    Phrase(
      en: "Draw with ASCII characters only.",
      hans: "只用 ASCII 字符绘制。",
      hant: "只用 ASCII 字元繪製。"),
    Phrase(
      en: "Print as linear text instead of drawing a screen.",
      hans: "打印为纯文本，不绘制界面。",
      hant: "列印為純文字，不繪製畫面。"),
    Phrase(
      en: "Show the version.",
      hans: "显示版本。",
      hant: "顯示版本。"),
    Phrase(
      en: "Show help information.",
      hans: "显示帮助。",
      hant: "顯示說明。"),
  ]
}
