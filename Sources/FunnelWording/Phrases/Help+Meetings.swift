extension Phrase.Help {
  /// Review meetings.
  static let meetings: [Phrase] = [
    Phrase(
      en: "Plan, hold and minute review meetings.",
      hans: "安排、召开评审会并做纪要。",
      hant: "安排、召開檢討會議並做紀錄。"),
    Phrase(
      en: "Build an agenda, and plan a meeting with it.",
      hans: "编排议程，并据此安排会议。",
      hant: "編排議程，並據此安排會議。"),
    Phrase(
      en:
        "Without anything said the open deals stand in the order of work. Open actions of earlier meetings are listed, and their deals come along; deals that are named are only those.",
      hans: "不加选项时，进行中的商机按工作顺序排列。以往会议未完成的行动会列出，其商机一并加入；指定商机时只含指定的。",
      hant: "不加選項時，進行中的商機按工作順序排列。以往會議未完成的行動會列出，其商機一併加入；指定商機時只含指定的。"),
    Phrase(
      en: "Deals to talk about, in their order; a filter or a rep is not needed then.",
      hans: "要讨论的商机，按次序；此时无须筛选或负责人。",
      hant: "要討論的商機，按次序；此時無須篩選或負責人。"),
    Phrase(
      en: "The order of work: Best Few, then Above and Universe, In last; the usual one.",
      hans: "工作顺序：漏斗底，其次漏斗上和漏斗外，最后漏斗中；这是默认顺序。",
      hant: "工作順序：漏斗底，其次漏斗上和漏斗外，最後漏斗中；這是預設順序。"),
    Phrase(
      en: "The deals that pass a filter, in the order of work.",
      hans: "符合筛选的商机，按工作顺序。",
      hant: "符合篩選的商機，按工作順序。"),
    Phrase(
      en: "The deals of one rep, in the order of work.",
      hans: "某位销售代表的商机，按工作顺序。",
      hant: "某位業務代表的商機，按工作順序。"),
    Phrase(
      en: "The most deals; those with open actions of earlier meetings come along beyond it.",
      hans: "最多几个商机；以往会议有未完成行动的另计。",
      hant: "最多幾個商機；以往會議有未完成行動的另計。"),
    Phrase(
      en: "The minutes meant for each deal.",
      hans: "每个商机预留几分钟。",
      hant: "每個商機預留幾分鐘。"),
    Phrase(
      en: "What the meeting is called.",
      hans: "会议标题。",
      hant: "會議標題。"),
    Phrase(
      en: "The day of the meeting; today where not said.",
      hans: "会议日期；默认今天。",
      hant: "會議日期；預設今天。"),
    Phrase(
      en: "Who leads it.",
      hans: "主持人。",
      hant: "主持人。"),
    Phrase(
      en: "Who else is there.",
      hans: "其他与会者。",
      hant: "其他與會者。"),
    Phrase(
      en: "Plan a meeting with this agenda.",
      hans: "按此议程安排会议。",
      hant: "按此議程安排會議。"),
    Phrase(
      en: "List the meetings, the newest first.",
      hans: "列出会议，最近的在前。",
      hant: "列出會議，最近的在前。"),
    Phrase(
      en: "Show a meeting: its agenda, or the minutes so far.",
      hans: "显示会议：议程，或目前的纪要。",
      hant: "顯示會議：議程，或目前的紀錄。"),
    Phrase(
      en: "The meeting: its number or its title.",
      hans: "会议的编号或标题。",
      hant: "會議的編號或標題。"),
    Phrase(
      en: "Hold a meeting: begin it, or go on where it stood.",
      hans: "召开会议：开始，或从中断处继续。",
      hant: "召開會議：開始，或從中斷處繼續。"),
    Phrase(
      en:
        "Without a meeting named the one that was interrupted goes on, else the planned one begins; where there is none, or where options choose the deals, one is planned first.",
      hans: "不指定会议时，继续中断的会议，否则开始已安排的会议；都没有，或选项指定了商机，则先安排一场。",
      hant: "不指定會議時，繼續中斷的會議，否則開始已安排的會議；都沒有，或選項指定了商機，則先安排一場。"),
    Phrase(
      en: "Show the meeting that is being held to the room, live; changes nothing.",
      hans: "向会议室实时展示正在召开的会议；不做任何修改。",
      hant: "向會議室即時展示正在召開的會議；不做任何修改。"),
    Phrase(
      en: "Decide about a deal of a meeting; the deal follows.",
      hans: "对会议中的商机作出决定，商机随之变动。",
      hant: "對會議中的商機作出決定，商機隨之變動。"),
    Phrase(
      en:
        "advance moves the deal one stage on, exit withdraws from it, hold leaves it where it is, help adds an action. Another decision replaces the one before, and none takes it back.",
      hans: "advance 推进一阶段，exit 主动退出，hold 保持不变，help 添加一项行动。再次决定会替换原来的，none 则收回。",
      hant: "advance 推進一階段，exit 主動退出，hold 維持不變，help 新增一項行動。再次決定會取代原來的，none 則收回。"),
    Phrase(
      en: "A deal of its agenda.",
      hans: "议程中的商机。",
      hant: "議程中的商機。"),
    Phrase(
      en: "advance, hold, exit, help or none.",
      hans: "advance、hold、exit、help 或 none。",
      hant: "advance、hold、exit、help 或 none。"),
    Phrase(
      en: "Why: needed for exit, and where exit criteria are not met; with help, what is needed.",
      hans: "理由：exit 必填，未满足推进条件时也必填；help 则写需要什么。",
      hant: "理由：exit 必填，未符合推進條件時也必填；help 則寫需要什麼。"),
    Phrase(
      en: "Who helps.",
      hans: "由谁协助。",
      hant: "由誰協助。"),
    Phrase(
      en: "By which day help is needed; until when it is held.",
      hans: "协助的期限；或保持到哪一天。",
      hant: "協助的期限；或維持到哪一天。"),
    Phrase(
      en: "Agree on an action about a deal.",
      hans: "为商机约定一项行动。",
      hant: "為商機約定一項行動。"),
    Phrase(
      en: "Without an owner or a day it is kept, and flagged in the minutes.",
      hans: "没有负责人或日期也会保留，并在纪要中标出。",
      hant: "沒有負責人或日期也會保留，並在紀錄中標出。"),
    Phrase(
      en: "The deal.",
      hans: "商机。",
      hant: "商機。"),
    Phrase(
      en: "What is to be done.",
      hans: "要做什么。",
      hant: "要做什麼。"),
    Phrase(
      en: "Who does it.",
      hans: "由谁来做。",
      hant: "由誰來做。"),
    Phrase(
      en: "By which day.",
      hans: "完成期限。",
      hant: "完成期限。"),
    Phrase(
      en: "Write down what was said, in place of what stood there.",
      hans: "记下讨论内容，替换原有记录。",
      hant: "記下討論內容，取代原有紀錄。"),
    Phrase(
      en: "What was said; an empty text clears it.",
      hans: "讨论内容；空文字则清除。",
      hant: "討論內容；空文字則清除。"),
    Phrase(
      en: "The deal it was said about.",
      hans: "内容所属的商机。",
      hant: "內容所屬的商機。"),
    Phrase(
      en: "End a meeting and close its minutes.",
      hans: "结束会议并定稿纪要。",
      hant: "結束會議並完成紀錄。"),
    Phrase(
      en: "Print the minutes of a meeting, or write them to a file.",
      hans: "打印会议纪要，或写入文件。",
      hant: "列印會議紀錄，或寫入檔案。"),
    Phrase(
      en: "Without a meeting named they are those of the running one, else of the last one.",
      hans: "不指定会议时为进行中的会议，否则为最近一场。",
      hant: "不指定會議時為進行中的會議，否則為最近一場。"),
    Phrase(
      en: "The file to write; standard output where not said.",
      hans: "写入的文件；默认标准输出。",
      hant: "寫入的檔案；預設標準輸出。"),
    Phrase(
      en: "Write over a file that is there already; never over the store.",
      hans: "覆盖已有的文件；绝不覆盖数据文件。",
      hant: "覆寫已有的檔案；絕不覆寫資料檔。"),
  ]
}
