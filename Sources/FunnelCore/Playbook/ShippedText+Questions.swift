extension ShippedText {
  /// Open questions, from the first call to the time after signing.
  static let questions = firstQuestions + needQuestions + laterQuestions

  private static let firstQuestions = [
    ShippedText(
      "question.responsible", .question, [.prospecting, .contact],
      Translated(
        en: "Who takes care of this in your company, and who else has a say?",
        hans: "贵公司由谁负责这方面的工作，还有谁会参与意见？",
        hant: "貴公司由誰負責這方面的業務，還有誰會參與意見？")),
    ShippedText(
      "question.interest", .question, [.prospecting, .contact],
      Translated(
        en: "What made you take the time for this talk?",
        hans: "是什么让您愿意抽时间聊一聊？", hant: "是什麼讓您願意抽空談一談？")),
    ShippedText(
      "question.today", .question, [.contact, .need],
      Translated(
        en: "How do you do it today? Describe a usual day to me.",
        hans: "您现在是怎么做的？请描述一下平时的情形。", hant: "您現在是怎麼做的？請描述一下平常的作法。")),
  ]

  private static let needQuestions = [
    ShippedText(
      "question.problem", .question, [.contact, .need],
      Translated(
        en: "Which business problem should we solve?",
        hans: "您希望我们解决哪个业务问题？", hant: "您希望我們解決哪一個業務問題？")),
    ShippedText(
      "question.likedAboutLast", .question, [.need],
      Translated(
        en: "What did you like about your last supplier?",
        hans: "上一家供应商，您最满意的是什么？", hant: "上一家供應商，您最滿意的是什麼？")),
    ShippedText(
      "question.dislikedAboutLast", .question, [.need],
      Translated(
        en: "What did you dislike about them, and do not want again?",
        hans: "对他们有哪些不满意，不希望再遇到？", hant: "對他們有哪些不滿意，不希望再遇到？")),
    ShippedText(
      "question.whenSolved", .question, [.need],
      Translated(
        en: "What happens when it is solved? What changes for you yourself?",
        hans: "问题解决之后会怎样？对您本人有什么改变？", hant: "問題解決之後會怎樣？對您本人有什麼改變？")),
    ShippedText(
      "question.unsolved", .question, [.need],
      Translated(
        en: "What does it cost you if everything stays as it is?",
        hans: "如果维持现状，会给您造成多大损失？", hant: "如果維持現狀，會造成多大的損失？")),
    ShippedText(
      "question.budget", .question, [.need, .proposal],
      Translated(
        en: "Which budget is it to come from, and who releases it?",
        hans: "这笔费用出自哪项预算，由谁批准？", hant: "這筆費用出自哪一項預算，由誰核准？")),
    ShippedText(
      "question.decision", .question, [.need, .proposal],
      Translated(
        en: "How was your last purchase of this size decided, step by step?",
        hans: "上一次同等规模的采购，是怎样一步步定下来的？", hant: "上一次同等規模的採購，是如何一步步定案的？")),
    ShippedText(
      "question.when", .question, [.need],
      Translated(
        en: "By when must it run, and what happens if it does not?",
        hans: "最晚什么时候必须投入使用，赶不上会怎样？", hant: "最晚什麼時候必須啟用，趕不上會怎樣？")),
  ]

  private static let laterQuestions = [
    ShippedText(
      "question.mostWanted", .question, [.demonstration],
      Translated(
        en: "Of all you have seen, what would you use first?",
        hans: "刚才看到的功能中，您最先会用哪一项？", hant: "剛才看到的功能中，您會最先用哪一項？")),
    ShippedText(
      "question.missing", .question, [.demonstration],
      Translated(en: "What did you miss?", hans: "您觉得还缺什么？", hant: "您覺得還缺什麼？")),
    ShippedText(
      "question.absent", .question, [.demonstration],
      Translated(
        en: "What would those of your colleagues say who were not here?",
        hans: "今天没有到场的同事会怎么看？", hant: "今天沒到場的同仁會怎麼看？")),
    ShippedText(
      "question.criteria", .question, [.demonstration, .proposal],
      Translated(
        en: "By what will you compare the offers, and what counts most?",
        hans: "您会按哪些标准比较各家方案，哪一条最重要？", hant: "您會用哪些標準比較各家方案，哪一項最重要？")),
    ShippedText(
      "question.rivals", .question, [.proposal],
      Translated(
        en: "Whom else are you talking to, and what do they do well?",
        hans: "您还在跟哪些厂商接触，他们好在哪里？", hant: "您還在跟哪些廠商接觸，他們好在哪裡？")),
    ShippedText(
      "question.againstUs", .question, [.proposal, .negotiation],
      Translated(
        en: "What speaks against us?", hans: "不选我们的理由会是什么？", hant: "不選我們的理由會是什麼？")),
    ShippedText(
      "question.apartFromPrice", .question, [.negotiation],
      Translated(
        en: "Apart from the price, does anything keep you from signing?",
        hans: "除了价格，还有什么让您没法签约？", hant: "除了價格，還有什麼讓您無法簽約？")),
    ShippedText(
      "question.ifThen", .question, [.negotiation],
      Translated(
        en: "If we settle this point, do we have an agreement?",
        hans: "如果这一点谈妥，是不是就可以定下来？", hant: "如果這一點談妥，是不是就可以敲定？")),
    ShippedText(
      "question.signer", .question, [.negotiation, .contract],
      Translated(
        en: "Who signs, and what does that person need to see first?",
        hans: "由谁签字，签字前他需要看到什么？", hant: "由誰簽核，簽核前他需要看到什麼？")),
    ShippedText(
      "question.success", .question, [.contract],
      Translated(
        en: "How will you know in half a year that it was the right choice?",
        hans: "半年后，您凭什么判断这次选对了？", hant: "半年後，您憑什麼判斷這次選對了？")),
    ShippedText(
      "question.referral", .question, [.contract],
      Translated(
        en: "Who else do you know who has the same problem?",
        hans: "您认识的人里，还有谁遇到同样的问题？", hant: "您認識的人當中，還有誰遇到同樣的問題？")),
  ]
}
