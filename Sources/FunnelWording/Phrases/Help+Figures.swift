extension Phrase.Help {
  /// Reports and figures.
  static let figures: [Phrase] = [
    Phrase(
      en: "The strategic funnel: zones by score, audited by date.",
      hans: "策略漏斗：按评分分区，按日期核查。",
      hant: "策略漏斗：按評分分區，按日期查核。"),
    Phrase(
      en:
        "--board adds the 3 × 3 board of scores and dates, with the deals past due or unknown beside it, and the deals that stand too deep with the evidence they lack.",
      hans: "--board 加上评分与日期的 3 × 3 表，旁列逾期或日期未知的商机，以及位置过深、缺少依据的商机。",
      hant: "--board 加上評分與日期的 3 × 3 表，旁列逾期或日期不明的商機，以及位置過深、缺少依據的商機。"),
    Phrase(
      en: "Add the board of scores and dates, and the deals standing too deep.",
      hans: "加上评分与日期表，以及位置过深的商机。",
      hant: "加上評分與日期表，以及位置過深的商機。"),
    Phrase(
      en: "Deals closing in it: 2026-Q4, 2026-11, 2026, last-90d or two days with .. between them.",
      hans: "预计在此期间成交的商机：2026-Q4、2026-11、2026、last-90d，或用 .. 连接的两个日期。",
      hant: "預計在此期間成交的商機：2026-Q4、2026-11、2026、last-90d，或用 .. 連接的兩個日期。"),
    Phrase(
      en: "Which deals to count.",
      hans: "统计哪些商机。",
      hant: "統計哪些商機。"),
    Phrase(
      en: "The order of work: Best Few, Above, Universe, then In.",
      hans: "工作顺序：漏斗底、漏斗上、漏斗外，最后漏斗中。",
      hant: "工作順序：漏斗底、漏斗上、漏斗外，最後漏斗中。"),
    Phrase(
      en:
        "Each deal has the kind of work its zone asks for, and why it stands where it does: its next step, its close day, what it lacks, whether it stands still. Resting deals are left out.",
      hans: "每个商机注明所在位置要求的工作，以及排在此处的理由：下一步、预计成交日、缺少什么、是否停滞。暂停的商机不列入。",
      hant: "每個商機註明所在位置要求的工作，以及排在此處的理由：下一步、預計成交日、缺少什麼、是否停滯。暫停的商機不列入。"),
    Phrase(
      en: "Minutes and accounts by zone, against the time allocation.",
      hans: "各漏斗位置的用时和客户数，与时间分配对照。",
      hant: "各漏斗位置的用時和客戶數，與時間分配對照。"),
    Phrase(
      en:
        "A share more than 10 points off is marked with !. The allocation is the person's own, else the store's, else balanced; --preset tries another one, and --save keeps it: for the person named, else for the store.",
      hans: "占比相差超过 10 个百分点标 !。时间分配取个人的，否则取数据文件的，否则为均衡；--preset 试用另一种，--save 保存：给指定的人，否则给数据文件。",
      hant: "占比相差超過 10 個百分點標 !。時間分配取個人的，否則取資料檔的，否則為均衡；--preset 試用另一種，--save 儲存：給指定的人，否則給資料檔。"),
    Phrase(
      en: "harvest, build, balanced, or percent for Above/In/Best Few such as 50/20/30.",
      hans: "harvest、build、balanced，或漏斗上/中/底的百分比，如 50/20/30。",
      hant: "harvest、build、balanced，或漏斗上/中/底的百分比，如 50/20/30。"),
    Phrase(
      en: "Keep the shares of --preset.",
      hans: "保存 --preset 的分配。",
      hant: "儲存 --preset 的分配。"),
    Phrase(
      en: "Minutes logged in it: 2026-Q4, 2026-11, last-90d; the last 30 days where not said.",
      hans: "统计哪段时间的用时：2026-Q4、2026-11、last-90d；默认最近 30 天。",
      hant: "統計哪段時間的用時：2026-Q4、2026-11、last-90d；預設最近 30 天。"),
    Phrase(
      en: "Print figures of the funnel.",
      hans: "打印漏斗报表。",
      hant: "列印漏斗報表。"),
    Phrase(
      en: "funnel report list tells the formula of each:",
      hans: "funnel report list 列出各报表的公式：",
      hant: "funnel report list 列出各報表的公式："),
    Phrase(
      en: "Print a report; funnel report list names them.",
      hans: "打印报表；funnel report list 列出名称。",
      hant: "列印報表；funnel report list 列出名稱。"),
    Phrase(
      en: "The report; all are listed where none is named.",
      hans: "报表名称；不写则列出全部。",
      hant: "報表名稱；不寫則列出全部。"),
    Phrase(
      en: "What to tell deals apart by: owner, region, month, custom:NAME and the like.",
      hans: "按什么区分商机：owner、region、month、custom:NAME 等。",
      hant: "按什麼區分商機：owner、region、month、custom:NAME 等。"),
    Phrase(
      en: "The first day of a waterfall.",
      hans: "瀑布图的起始日。",
      hant: "瀑布圖的起始日。"),
    Phrase(
      en: "The last day of a waterfall.",
      hans: "瀑布图的截止日。",
      hant: "瀑布圖的截止日。"),
    Phrase(
      en: "A group of deals to compare, as a filter; said twice.",
      hans: "要对比的一组商机，写成筛选；写两次。",
      hant: "要對照的一組商機，寫成篩選；寫兩次。"),
    Phrase(
      en: "The step of trends: month, quarter or year.",
      hans: "趋势的步长：month、quarter 或 year。",
      hant: "趨勢的步長：month、quarter 或 year。"),
    Phrase(
      en: "How many periods trends have.",
      hans: "趋势包含几个期间。",
      hant: "趨勢包含幾個期間。"),
    Phrase(
      en: "How attribution shares orders; every way where not said.",
      hans: "归因如何分配订单；默认列出各种方式。",
      hant: "歸因如何分配訂單；預設列出各種方式。"),
    Phrase(
      en: "The stage times of the ideal funnel: planned or measured.",
      hans: "理想漏斗的阶段时长：planned 或 measured。",
      hant: "理想漏斗的階段時長：planned 或 measured。"),
    Phrase(
      en: "The share of an order that is margin, in percent.",
      hans: "订单中毛利的占比（百分数）。",
      hant: "訂單中毛利的占比（百分數）。"),
    Phrase(
      en: "The margin to be reached.",
      hans: "要达到的毛利。",
      hant: "要達到的毛利。"),
    Phrase(
      en: "Weekly, monthly or quarterly review pack, compared with the one before.",
      hans: "周、月或季回顾报告，与上一期对比。",
      hant: "週、月或季回顧報告，與上一期對照。"),
    Phrase(
      en:
        "The length of the period says what belongs into the pack. A period that is not over is compared with the same days of the one before. Every change has its 95 % interval, and is called better or worse only where chance does not explain it. --format html makes a page with charts that prints on A4.",
      hans:
        "期间的长短决定报告内容。未结束的期间与上一期的相同天数对比。每项变化都有 95% 区间，只有偶然无法解释时才称为变好或变差。--format html 生成带图表、可打印在 A4 上的网页。",
      hant:
        "期間的長短決定報告內容。未結束的期間與上一期的相同天數對照。每項變化都有 95% 區間，只有偶然無法解釋時才稱為變好或變差。--format html 產生帶圖表、可列印在 A4 上的網頁。"
    ),
    Phrase(
      en: "week, month, quarter, last-week, 2026-W47, 2026-11, 2026-Q4 and the like.",
      hans: "week、month、quarter、last-week、2026-W47、2026-11、2026-Q4 等。",
      hant: "week、month、quarter、last-week、2026-W47、2026-11、2026-Q4 等。"),
    Phrase(
      en: "The file to write; its ending says the format where nothing else does.",
      hans: "写入的文件；未指定格式时由扩展名决定。",
      hant: "寫入的檔案；未指定格式時由副檔名決定。"),
    Phrase(
      en: "List the reports there are, each with its formula.",
      hans: "列出全部报表及公式。",
      hant: "列出全部報表及公式。"),
    Phrase(
      en: "Show the funnel on a wall: pages that turn by themselves, nothing to change.",
      hans: "大屏展示漏斗：自动翻页，不可修改。",
      hant: "大螢幕展示漏斗：自動翻頁，不可修改。"),
    Phrase(
      en:
        "The store is opened for reading only. The arrows turn the pages, Space lets one stay, q leaves. The foot says when the data last changed and when the store was last asked.",
      hans: "以只读方式打开。方向键翻页，空格停留，q 退出。页脚显示数据最后更改的时间和最后读取的时间。",
      hant: "以唯讀方式開啟。方向鍵翻頁，空白鍵停留，q 離開。頁尾顯示資料最後變更的時間和最後讀取的時間。"),
    Phrase(
      en: "How long a page stays, from 2 to 3600.",
      hans: "每页停留的秒数，2 到 3600。",
      hant: "每頁停留的秒數，2 到 3600。"),
    Phrase(
      en:
        "The pages in their order, with commas between them: funnel, targets, leaderboard, attention, health, forecast, zones.",
      hans: "页面及次序，用逗号分隔：funnel、targets、leaderboard、attention、health、forecast、zones。",
      hant: "頁面及次序，用逗號分隔：funnel、targets、leaderboard、attention、health、forecast、zones。"),
    Phrase(
      en: "Ignore every key but ^C.",
      hans: "除 ^C 外忽略所有按键。",
      hant: "除 ^C 外忽略所有按鍵。"),
  ]
}
