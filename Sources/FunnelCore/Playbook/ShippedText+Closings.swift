extension ShippedText {
  /// Ways to ask for the order.
  static let closings = [
    closing(
      "direct",
      Translated(en: "Direct", hans: "直接成交法", hant: "直接成交法"),
      Translated(
        en:
          "“Everything is settled. Shall we sign today?” Ask, then say nothing until they answer. For a customer who has said yes to every point.",
        hans: "“各项都谈妥了，今天就签吧？”问完就别说话，等对方回答。适合每一点都已认可的客户。",
        hant: "「各項都談妥了，今天就簽吧？」問完就別說話，等對方回答。適合每一點都已認可的客戶。")),
    closing(
      "assumptive",
      Translated(en: "Assumptive", hans: "假定成交法", hant: "假設成交法"),
      Translated(
        en:
          "Speak of the time after the order: “Shall we deliver on the 3rd or on the 10th?” For a customer whose interest is plain.",
        hans: "直接谈成交之后的事：“3 号交货还是 10 号交货方便？”适合意向明确的客户。",
        hant: "直接談成交之後的事：「3 號交貨還是 10 號交貨方便？」適合意願明確的客戶。")),
    closing(
      "opportunity",
      Translated(en: "Opportunity", hans: "机会成交法", hant: "機會成交法"),
      Translated(
        en:
          "Say what only holds now: the price of this quarter, the engineer who is free in May. Only what is true; a deadline that passes without anything happening costs your word.",
        hans: "说明只有现在才有的条件：本季度的价格、五月有空的工程师。必须属实；期限过了什么也没发生，就没人再信您。",
        hant: "說明現在才有的條件：本季的價格、五月有空的工程師。必須屬實；期限過了什麼也沒發生，就沒人再信您。")),
    closing(
      "pressure",
      Translated(en: "Pressure", hans: "压力成交法", hant: "壓力成交法"),
      Translated(
        en:
          "Show what waiting costs, in the customer's own figures: “Each month without it costs you 80,000.” The situation presses, never you.",
        hans: "用客户自己的数字说明等待的代价：“每拖一个月，损失 8 万。”施压的是形势，而不是您。",
        hant: "用客戶自己的數字說明等待的代價：「每拖一個月，損失 8 萬。」施壓的是情勢，不是您。")),
    closing(
      "retreat",
      Translated(en: "Retreat to advance", hans: "以退为进法", hant: "以退為進法"),
      Translated(
        en:
          "Give something small for something big: “If we take on the training, do you sign this week?” Never give without getting.",
        hans: "让一小步换一大步：“培训我们来承担，这周能签吗？”绝不单方面让步。",
        hant: "讓一小步換一大步：「教育訓練由我們負責，這週能簽嗎？」絕不單方面讓步。")),
    closing(
      "hardToGet",
      Translated(en: "Playing hard to get", hans: "欲擒故纵法", hant: "欲擒故縱法"),
      Translated(
        en:
          "Be ready to leave: “It may not suit you after all; let us keep the date for others who wait.” For a customer who wants it and keeps bargaining. Mean it.",
        hans: "做好离开的准备：“也许确实不适合您，档期我先给在等的客户。”适合想要却不停讨价还价的客户。说到就要做到。",
        hant: "做好離開的準備：「也許真的不適合您，檔期我先給在等的客戶。」適合想要卻一直討價還價的客戶。說到就要做到。")),
    closing(
      "experience",
      Translated(en: "Telling experience", hans: "经验讲述法", hant: "經驗分享法"),
      Translated(
        en:
          "Tell of a customer like this one: what they feared, what they decided, what came of it in figures, and whom one may call there.",
        hans: "讲一个相似客户的经历：当初担心什么、怎么决定、结果用数字说话，以及可以打电话给谁求证。",
        hant: "講一個相似客戶的經歷：當初擔心什麼、怎麼決定、成果用數字說話，以及可以打電話向誰求證。")),
    closing(
      "sums",
      Translated(en: "Doing the sums", hans: "算账成交法", hant: "算帳成交法"),
      Translated(
        en:
          "Reckon together on one sheet: what it costs, what it saves, when it has paid for itself. Let the customer hold the pencil and say the figures.",
        hans: "和客户在一张纸上算清楚：投入多少、节省多少、多久回本。让客户自己动笔、自己报数。",
        hant: "和客戶在一張紙上算清楚：投入多少、節省多少、多久回本。讓客戶自己動筆、自己報數字。")),
  ]

  private static func closing(
    _ code: String, _ name: Translated, _ detail: Translated
  ) -> ShippedText {
    ShippedText("closing.\(code)", .closing, [.proposal, .negotiation, .contract], name, detail)
  }
}
