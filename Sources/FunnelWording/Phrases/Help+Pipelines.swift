extension Phrase.Help {
  /// Pipelines and rules.
  static let pipelines: [Phrase] = [
    Phrase(
      en: "List, show, add and edit pipelines.",
      hans: "列出、显示、添加和编辑销售流程。",
      hant: "列出、顯示、新增和編輯銷售流程。"),
    Phrase(
      en: "List the store's pipelines and the shipped ones.",
      hans: "列出已有的和内置的销售流程。",
      hant: "列出已有的和內建的銷售流程。"),
    Phrase(
      en: "Show the stages of a pipeline with what belongs to them.",
      hans: "显示销售流程的各阶段及其内容。",
      hant: "顯示銷售流程的各階段及其內容。"),
    Phrase(
      en: "The pipeline's name or number; the default one where not said.",
      hans: "销售流程的名称或编号；默认为默认流程。",
      hant: "銷售流程的名稱或編號；預設為預設流程。"),
    Phrase(
      en: "Add a shipped pipeline to the store.",
      hans: "加入一个内置的销售流程。",
      hant: "加入一個內建的銷售流程。"),
    Phrase(
      en: "The shipped pipeline's code, such as five-stage; funnel pipeline list names them.",
      hans: "内置流程的代码，如 five-stage；funnel pipeline list 列出全部。",
      hant: "內建流程的代碼，如 five-stage；funnel pipeline list 列出全部。"),
    Phrase(
      en: "The same, said as an option.",
      hans: "同上，写成选项。",
      hant: "同上，寫成選項。"),
    Phrase(
      en: "What it is called in the store, in every language; for a second copy.",
      hans: "加入后的名称，各语言通用；用于第二份副本。",
      hant: "加入後的名稱，各語言通用；用於第二份副本。"),
    Phrase(
      en: "Make it the pipeline that opens first.",
      hans: "设为首先打开的流程。",
      hant: "設為首先開啟的流程。"),
    Phrase(
      en: "Add, edit, reorder, split and merge stages.",
      hans: "添加、编辑、排序、拆分和合并阶段。",
      hant: "新增、編輯、排序、拆分和合併階段。"),
    Phrase(
      en: "List stages.",
      hans: "列出阶段。",
      hant: "列出階段。"),
    Phrase(
      en: "Add an open stage to the pipeline.",
      hans: "为销售流程添加一个进行中的阶段。",
      hant: "為銷售流程新增一個進行中的階段。"),
    Phrase(
      en: "The name of the new stage.",
      hans: "新阶段的名称。",
      hant: "新階段的名稱。"),
    Phrase(
      en: "More about it.",
      hans: "其他内容。",
      hant: "其他內容。"),
    Phrase(
      en: "The stage it follows; the last open one.",
      hans: "排在哪个阶段之后；默认排在最后一个进行中的阶段之后。",
      hant: "排在哪個階段之後；預設排在最後一個進行中的階段之後。"),
    Phrase(
      en: "The stage it comes before.",
      hans: "排在哪个阶段之前。",
      hant: "排在哪個階段之前。"),
    Phrase(
      en: "The name in English.",
      hans: "英文名称。",
      hant: "英文名稱。"),
    Phrase(
      en: "The name in simplified Chinese.",
      hans: "简体中文名称。",
      hant: "簡體中文名稱。"),
    Phrase(
      en: "The name in traditional Chinese.",
      hans: "繁体中文名称。",
      hant: "繁體中文名稱。"),
    Phrase(
      en: "Name a stage anew, in one language or in all.",
      hans: "修改阶段名称，一种语言或全部语言。",
      hant: "修改階段名稱，一種語言或全部語言。"),
    Phrase(
      en: "The stage.",
      hans: "阶段。",
      hant: "階段。"),
    Phrase(
      en: "The new name, for every language that is not named.",
      hans: "新名称，用于未另写的各语言。",
      hant: "新名稱，用於未另寫的各語言。"),
    Phrase(
      en: "Put a stage at another place of the pipeline.",
      hans: "把阶段移到流程的另一位置。",
      hant: "把階段移到流程的另一位置。"),
    Phrase(
      en: "The stage it comes after.",
      hans: "排在哪个阶段之后。",
      hant: "排在哪個階段之後。"),
    Phrase(
      en: "Put a new stage behind another one; some of its deals go on.",
      hans: "在某阶段之后拆出新阶段，部分商机移入。",
      hant: "在某階段之後拆出新階段，部分商機移入。"),
    Phrase(
      en: "The stage to split.",
      hans: "要拆分的阶段。",
      hant: "要拆分的階段。"),
    Phrase(
      en: "The name of the new stage behind it.",
      hans: "其后新阶段的名称。",
      hant: "其後新階段的名稱。"),
    Phrase(
      en: "Which deals go on: none, all, >30 (days in the stage), or a filter.",
      hans: "哪些商机移入：none、all、>30（停留天数）或筛选。",
      hant: "哪些商機移入：none、all、>30（停留天數）或篩選。"),
    Phrase(
      en: "Merge a stage into another one, with its deals and its history.",
      hans: "把阶段连同商机和历史并入另一阶段。",
      hant: "把階段連同商機和歷史併入另一階段。"),
    Phrase(
      en: "The stage that goes.",
      hans: "被并入的阶段。",
      hant: "被併入的階段。"),
    Phrase(
      en: "The stage that takes its place.",
      hans: "并入的目标阶段。",
      hant: "併入的目標階段。"),
    Phrase(
      en: "Remove a stage that no deal ever went through.",
      hans: "删除从未有商机经过的阶段。",
      hant: "刪除從未有商機經過的階段。"),
    Phrase(
      en: "What happens by itself: write, test and switch rules.",
      hans: "自动执行的规则：编写、试运行和开关。",
      hant: "自動執行的規則：編寫、試跑和開關。"),
    Phrase(
      en: "List the rules.",
      hans: "列出规则。",
      hant: "列出規則。"),
    Phrase(
      en: "Show everything about a rule.",
      hans: "显示一条规则的全部内容。",
      hant: "顯示一條規則的全部內容。"),
    Phrase(
      en: "The number or the name.",
      hans: "编号或名称。",
      hant: "編號或名稱。"),
    Phrase(
      en: "Write a rule; it is off until it is switched on.",
      hans: "编写规则；启用之前不生效。",
      hant: "編寫規則；啟用之前不生效。"),
    Phrase(
      en:
        "trigger=entersStage stage=…, daysInStage days=… [stage=…], amountAbove amount=…, noContact days=…, noFirstContact days=…, closePassed, redFlag [redFlag=…], conversionBelow stage=… bound=…. Days are calendar days.",
      hans:
        "trigger=entersStage stage=…、daysInStage days=… [stage=…]、amountAbove amount=…、noContact days=…、noFirstContact days=…、closePassed、redFlag [redFlag=…]、conversionBelow stage=… bound=…。天数为自然日。",
      hant:
        "trigger=entersStage stage=…、daysInStage days=… [stage=…]、amountAbove amount=…、noContact days=…、noFirstContact days=…、closePassed、redFlag [redFlag=…]、conversionBelow stage=… bound=…。天數為日曆日。"
    ),
    Phrase(
      en:
        "condition= is a filter of deals. Actions: activity=call subject=… inDays=… assignee=…, reassign=…, share=TEAM or *, addTag=…, removeTag=…, flag=…, notice=… notified=….",
      hans:
        "condition= 为商机筛选。动作：activity=call subject=… inDays=… assignee=…、reassign=…、share=团队或 *、addTag=…、removeTag=…、flag=…、notice=… notified=…。",
      hant:
        "condition= 為商機篩選。動作：activity=call subject=… inDays=… assignee=…、reassign=…、share=團隊或 *、addTag=…、removeTag=…、flag=…、notice=… notified=…。"
    ),
    Phrase(
      en:
        "What is said again is done as well: activity=call subject=A activity=mail subject=B, or activity.2=mail subject.2=B.",
      hans:
        "写多次则都执行：activity=call subject=A activity=mail subject=B，或 activity.2=mail subject.2=B。",
      hant: "寫多次則都執行：activity=call subject=A activity=mail subject=B，或 activity.2=mail subject.2=B。"
    ),
    Phrase(
      en:
        "exceptionAmount=, exceptionBudget= and exceptionOwner= say when and who decides instead.",
      hans: "exceptionAmount=、exceptionBudget= 和 exceptionOwner= 规定何时改由谁决定。",
      hant: "exceptionAmount=、exceptionBudget= 和 exceptionOwner= 規定何時改由誰決定。"),
    Phrase(
      en:
        #"Example: funnel rule add "Stalled" trigger=daysInStage stage=Proposal days=30 activity=call subject="Ask why" inDays=2 exceptionAmount=5M exceptionOwner=Karen"#,
      hans:
        #"示例：funnel rule add "Stalled" trigger=daysInStage stage=Proposal days=30 activity=call subject="Ask why" inDays=2 exceptionAmount=5M exceptionOwner=Karen"#,
      hant:
        #"範例：funnel rule add "Stalled" trigger=daysInStage stage=Proposal days=30 activity=call subject="Ask why" inDays=2 exceptionAmount=5M exceptionOwner=Karen"#
    ),
    Phrase(
      en: "What the rule says; the first may be the plain name.",
      hans: "规则的内容；第一项可只写名称。",
      hant: "規則的內容；第一項可只寫名稱。"),
    Phrase(
      en: "A shipped example to begin with: highValue, stagnant or newWithoutContact.",
      hans: "以内置示例为起点：highValue、stagnant 或 newWithoutContact。",
      hant: "以內建範例為起點：highValue、stagnant 或 newWithoutContact。"),
    Phrase(
      en: "Change what a rule says.",
      hans: "修改规则的内容。",
      hant: "修改規則的內容。"),
    Phrase(
      en: "Fields are those of `funnel rule add`; an empty value takes one away.",
      hans: "字段与 `funnel rule add` 相同；空值则去掉该字段。",
      hant: "欄位與 `funnel rule add` 相同；空值則去掉該欄位。"),
    Phrase(
      en: "Remove a rule that has never acted; undo brings it back.",
      hans: "删除从未执行过的规则；撤销可恢复。",
      hant: "刪除從未執行過的規則；復原可還原。"),
    Phrase(
      en: "Switch a rule on, from today; test it first.",
      hans: "从今天起启用规则；请先试运行。",
      hant: "從今天起啟用規則；請先試跑。"),
    Phrase(
      en:
        "Nothing of an earlier day sets it off. Two rules that would undo each other are refused.",
      hans: "以前的事件不会触发。会互相抵消的两条规则不能同时启用。",
      hant: "以前的事件不會觸發。會互相抵消的兩條規則不能同時啟用。"),
    Phrase(
      en: "Switch a rule off; its firings stay.",
      hans: "停用规则；执行记录保留。",
      hant: "停用規則；執行紀錄保留。"),
    Phrase(
      en: "Dry run: what a rule would have done over past days.",
      hans: "试运行：规则在过去一段时间会做什么。",
      hant: "試跑：規則在過去一段時間會做什麼。"),
    Phrase(
      en:
        "Every day is looked at as it was, and nothing is written. What the actions themselves would have changed is not carried on.",
      hans: "按每天当时的情况查看，不写入任何内容；动作本身造成的变化不计入。",
      hant: "按每天當時的情況檢視，不寫入任何內容；動作本身造成的變化不計入。"),
    Phrase(
      en: "Which days: last-90d, 2026-11, 2026-Q4; the last 90 days where not said.",
      hans: "哪段时间：last-90d、2026-11、2026-Q4；默认最近 90 天。",
      hant: "哪段時間：last-90d、2026-11、2026-Q4；預設最近 90 天。"),
    Phrase(
      en: "What rules have done, the newest first.",
      hans: "规则执行过什么，最近的在前。",
      hant: "規則執行過什麼，最近的在前。"),
    Phrase(
      en: "The number or the name of a rule; all rules where not said.",
      hans: "规则的编号或名称；默认全部规则。",
      hant: "規則的編號或名稱；預設全部規則。"),
    Phrase(
      en: "Take back what one firing did; it does not come again.",
      hans: "撤回一次执行的结果；同一次不会再执行。",
      hant: "撤回一次執行的結果；同一次不會再執行。"),
    Phrase(
      en: "The firing's number.",
      hans: "执行记录的编号。",
      hant: "執行紀錄的編號。"),
    Phrase(
      en: "How the rules have done: firings, overrides, results.",
      hans: "规则的成效：执行、被推翻、结果。",
      hant: "規則的成效：執行、被推翻、結果。"),
    Phrase(
      en:
        "Overridden are firings taken back, and those whose owner or tags a person changed again within fourteen days. Won counts the deals a rule acted on, of those won or lost.",
      hans: "被推翻指撤回的执行，以及十四天内有人再次修改负责人或标签的执行。赢单为规则处理过、已有输赢的商机中赢得的数量。",
      hant: "被推翻指撤回的執行，以及十四天內有人再次修改負責人或標籤的執行。贏單為規則處理過、已有輸贏的商機中贏得的數量。"),
    Phrase(
      en: "List and settle what rules put before people.",
      hans: "列出和处理规则发给各人的提醒。",
      hant: "列出和處理規則發給各人的提醒。"),
    Phrase(
      en: "List the notices that nobody has settled.",
      hans: "列出尚未处理的提醒。",
      hant: "列出尚未處理的提醒。"),
    Phrase(
      en: "List the settled ones as well.",
      hans: "连同已处理的一起列出。",
      hant: "連同已處理的一起列出。"),
    Phrase(
      en: "Settle notices; undo brings them back.",
      hans: "把提醒标为已处理；撤销可恢复。",
      hant: "把提醒標為已處理；復原可還原。"),
    Phrase(
      en: "The notices' numbers.",
      hans: "提醒的编号。",
      hant: "提醒的編號。"),
  ]
}
