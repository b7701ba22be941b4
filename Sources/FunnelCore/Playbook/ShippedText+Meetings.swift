extension ShippedText {
  /// How to say back what was understood, until the customer says yes.
  static let restatements = [
    ShippedText(
      "restate.situation", .restatement, [.contact, .need],
      Translated(
        en: "“If I have understood you, this is how you work today: … Is that right?”",
        hans: "“如果我理解得没错，您目前的做法是……，对吗？”", hant: "「如果我沒理解錯，您目前的作法是……，對嗎？」")),
    ShippedText(
      "restate.problem", .restatement, [.need, .demonstration],
      Translated(
        en: "“So the problem is …, and it costs you …. Did I leave anything out?”",
        hans: "“也就是说，问题在于……，因此损失了……。我有没有遗漏？”",
        hant: "「也就是說，問題在於……，因此損失了……。我有沒有遺漏？」")),
    ShippedText(
      "restate.goal", .restatement, [.need, .demonstration, .proposal],
      Translated(
        en: "“You will be content once …, by …. May I write it down like that?”",
        hans: "“只要在……之前做到……，您就满意了。我可以这样记下来吗？”",
        hant: "「只要在……之前做到……，您就滿意了。我可以這樣記下來嗎？」")),
    ShippedText(
      "restate.decision", .restatement, [.need, .proposal, .negotiation],
      Translated(
        en: "“… decides, after …, by …; the next step is …. Do you see it so too?”",
        hans: "“由……决定，先要……，最晚……；下一步是……。您也这样看吗？”",
        hant: "「由……決定，先要……，最晚……；下一步是……。您也這樣看嗎？」")),
    ShippedText(
      "restate.agreement", .restatement, [.negotiation, .contract],
      Translated(
        en: "“We have agreed on …, … and …; open is only …. Is that complete?”",
        hans: "“我们已经谈定……、……和……，只剩……。这样完整吗？”",
        hant: "「我們已經談定……、……和……，只剩……。這樣完整嗎？」")),
  ]

  /// What is to be settled in a demonstration.
  static let demonstrations = [
    ShippedText(
      "demo.decider", .demonstration, [.need, .demonstration, .proposal],
      Translated(
        en: "The real decider is known, and will be there",
        hans: "清楚真正的决策者是谁，并且会到场", hant: "清楚真正的決策者是誰，而且會到場")),
    ShippedText(
      "demo.endTime", .demonstration, [.need, .demonstration, .proposal],
      Translated(
        en: "The end time is agreed", hans: "已约定结束时间", hant: "已約定結束時間")),
    ShippedText(
      "demo.outcome", .demonstration, [.need, .demonstration, .proposal],
      Translated(
        en: "It is agreed what is to come of it: what will be decided afterwards",
        hans: "已约定预期结果：演示之后要决定什么", hant: "已約定預期成果：展示之後要決定什麼")),
    ShippedText(
      "demo.ranked", .demonstration, [.need, .demonstration, .proposal],
      Translated(
        en: "The features are ranked by this customer's interest, the first one comes first",
        hans: "功能已按这位客户的关注程度排序，最关心的先讲", hant: "功能已依這位客戶的關注程度排序，最在意的先講")),
    ShippedText(
      "demo.ownCase", .demonstration, [.demonstration, .proposal],
      Translated(
        en: "It is shown with the customer's own case and figures",
        hans: "用客户自己的案例和数据演示", hant: "用客戶自己的案例與數據展示")),
    ShippedText(
      "demo.questions", .demonstration, [.demonstration, .proposal],
      Translated(
        en: "They asked questions; a demo without one has won nobody",
        hans: "对方提了问题；没有提问的演示打动不了任何人", hant: "對方提了問題；沒有提問的展示打動不了任何人")),
    ShippedText(
      "demo.nextDate", .demonstration, [.need, .demonstration, .proposal],
      Translated(
        en: "The next date was agreed before leaving", hans: "离开之前已约好下一次时间",
        hant: "離開之前已約好下次時間")),
  ]
}
