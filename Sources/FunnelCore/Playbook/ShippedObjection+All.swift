extension ShippedObjection {
  /// Every shipped objection in the order people read them.
  public static let all = aboutMoney + aboutTime + aboutNeed + aboutTrust

  private static let aboutMoney = [
    ShippedObjection(
      "price.tooHigh",
      Translated(en: "It is too expensive.", hans: "太贵了。", hant: "太貴了。"),
      Translated(
        en:
          "“Compared with what?” Then put cost beside benefit: what the problem costs a year, what is left after ours. Change the scope before the price.",
        hans: "“跟什么相比？”再把投入和收益放在一起：问题一年损失多少，用了之后还剩多少。先调范围，再谈价格。",
        hant: "「跟什麼比？」再把投入和效益放在一起：問題一年損失多少，導入之後還剩多少。先調範圍，再談價格。")),
    ShippedObjection(
      "price.rivalCheaper",
      Translated(
        en: "The other offer is cheaper.", hans: "别家更便宜。", hant: "別家比較便宜。"),
      Translated(
        en:
          "“Then let us compare line by line.” Service, running cost, training, what is not in their offer. If it is the same in everything, ask why they are still talking to us.",
        hans: "“那我们逐项对比一下。”服务、使用成本、培训、对方没包含的内容。若样样相同，就问为什么还愿意跟我们谈。",
        hant: "「那我們逐項比較。」服務、使用成本、教育訓練、對方沒包含的項目。若樣樣相同，就問為什麼還願意跟我們談。")),
    ShippedObjection(
      "budget.none",
      Translated(
        en: "We have no budget this year.", hans: "今年没有预算。", hant: "今年沒有預算。"),
      Translated(
        en:
          "“When is next year's planned, and who puts items on it?” Help write the item. Offer a first part that fits what is left, or payment over two years.",
        hans: "“明年的预算什么时候编，由谁提报？”帮客户写好立项内容。也可先做预算内的一部分，或分两年付款。",
        hant: "「明年的預算什麼時候編，由誰提報？」幫客戶寫好編列內容。也可先做預算內的一部分，或分兩年付款。")),
    ShippedObjection(
      "contract.terms",
      Translated(
        en: "Your terms of payment do not suit us.", hans: "你们的付款条件我们接受不了。",
        hant: "你們的付款條件我們無法接受。"),
      Translated(
        en:
          "“Which terms would you sign today?” Trade: longer terms against a bigger part at delivery or a longer contract. Bring finance people of both sides together.",
        hans: "“什么样的条件您今天就能签？”有来有往：账期放长，就提高交货款比例或延长合同期。让双方财务直接对接。",
        hant: "「什麼樣的條件您今天就能簽？」有來有往：票期放長，就提高交貨款比例或拉長合約期。請雙方財務直接對接。")),
  ]

  private static let aboutTime = [
    ShippedObjection(
      "time.later",
      Translated(
        en: "Not now; come back next year.", hans: "现在不急，明年再说吧。", hant: "現在不急，明年再說吧。"),
      Translated(
        en:
          "“What will be different next year?” If something is, book the day. If nothing is, reckon what the year costs, and ask what is really in the way.",
        hans: "“明年会有什么不同？”真有变化就约好日期；没有变化，就算一算这一年的损失，再问真正的顾虑。",
        hant: "「明年會有什麼不同？」真有變化就約好日期；沒有變化，就算一算這一年的損失，再問真正的顧慮。")),
    ShippedObjection(
      "time.thinkItOver",
      Translated(
        en: "We have to think it over.", hans: "我们再考虑考虑。", hant: "我們再考慮看看。"),
      Translated(
        en:
          "“Of course. What will you think about most: the product, the price, or us?” Answer that one now; agree on the day you hear from them.",
        hans: "“应该的。主要考虑哪方面：产品、价格，还是我们公司？”就这一点当场回应，并约定答复日期。",
        hant: "「應該的。主要考慮哪方面：產品、價格，還是我們公司？」就這一點當場回應，並約定回覆日期。")),
    ShippedObjection(
      "authority.boss",
      Translated(
        en: "I have to ask my boss.", hans: "我得请示领导。", hant: "我得請示主管。"),
      Translated(
        en:
          "“What would you decide yourself? What will your boss ask?” Prepare the answers on one page, and offer to be there.",
        hans: "“如果由您决定，您会怎么选？领导会问什么？”把答案整理成一页纸，并提出一起去汇报。",
        hant: "「如果由您決定，您會怎麼選？主管會問什麼？」把答案整理成一頁，並提議一起去報告。")),
    ShippedObjection(
      "info.sendMaterial",
      Translated(
        en: "Just send me some material.", hans: "先发点资料来看看。", hant: "先寄點資料來看看。"),
      Translated(
        en:
          "“Gladly. Which of these two would help you more?” Send one page that fits, never the catalogue, and agree on the day you talk about it.",
        hans: "“好的。这两类资料哪一种对您更有用？”只发一页对口的，不发整本目录，并约好讨论的日子。",
        hant: "「好的。這兩類資料哪一種對您更有用？」只寄一頁對題的，不寄整本型錄，並約好討論的日子。")),
  ]

  private static let aboutNeed = [
    ShippedObjection(
      "need.contentNow",
      Translated(
        en: "We are content with our supplier.", hans: "现在的供应商挺好的。", hant: "現在的供應商還不錯。"),
      Translated(
        en:
          "“What do they do best? And if you could wish for one thing more?” Do not speak badly of them. Ask to be the second source for that one thing.",
        hans: "“他们哪一点做得最好？如果还能再好一点，会是什么？”不要贬低对方，先争取在那一点上做备选。",
        hant: "「他們哪一點做得最好？如果還能再好一點，會是什麼？」不要貶低對方，先爭取在那一點當備選。")),
    ShippedObjection(
      "need.none",
      Translated(en: "We do not need it.", hans: "我们不需要。", hant: "我們不需要。"),
      Translated(
        en:
          "“May I ask how you handle … today?” Listen for a problem nobody has named. If there is none, thank them, note what would have to change, and go.",
        hans: "“方便问一下，目前……是怎么处理的吗？”听出没人说破的问题。确实没有，就致谢、记下什么变化会带来需求，然后离开。",
        hant: "「方便請教，目前……是怎麼處理的嗎？」聽出沒人說破的問題。真的沒有，就道謝、記下什麼變化會帶來需求，然後離開。")),
    ShippedObjection(
      "product.lacksFeature",
      Translated(
        en: "Yours lacks what the rival has.", hans: "你们缺少对手有的功能。", hant: "你們缺少對手有的功能。"),
      Translated(
        en:
          "“What would you do with it, and how often?” Either show another way to the same end, or admit it and weigh it against what only we have.",
        hans: "“您会用它做什么，多久用一次？”要么用别的办法达到同样目的，要么承认，再与我们独有的优势放在一起衡量。",
        hant: "「您會用它做什麼，多久用一次？」要嘛用別的方式達到同樣目的，要嘛承認，再與我們獨有的優勢放在一起衡量。")),
  ]

  private static let aboutTrust = [
    ShippedObjection(
      "trust.unknown",
      Translated(
        en: "We do not know your company.", hans: "没听说过你们公司。", hant: "沒聽過你們公司。"),
      Translated(
        en:
          "Name a customer of their kind and offer the phone number. Suggest a visit there, or a first order small enough to try us.",
        hans: "举一个同行客户，主动给出联系电话。建议去实地看看，或先下一个可以试用的小单。",
        hant: "舉一個同業客戶，主動提供聯絡電話。建議去現場看看，或先下一個可以試用的小單。")),
    ShippedObjection(
      "trust.badPast",
      Translated(
        en: "We had trouble with you before.", hans: "以前跟你们合作出过问题。",
        hant: "以前跟你們合作出過問題。"),
      Translated(
        en:
          "Do not defend. “What happened, and what did it cost you?” Write it down, say what is different today, and who answers for it by name.",
        hans: "不要辩解。“当时发生了什么，给您造成了哪些损失？”记下来，说明现在有什么不同，由谁具名负责。",
        hant: "不要辯解。「當時發生了什麼，造成了哪些損失？」記下來，說明現在有什麼不同，由誰具名負責。")),
    ShippedObjection(
      "risk.switching",
      Translated(
        en: "Changing over is too much trouble.", hans: "换系统太麻烦了。", hant: "換系統太麻煩了。"),
      Translated(
        en:
          "Show the plan of a change-over: who does what in which week, what we take over, how one goes back if it fails. Begin with one department.",
        hans: "拿出切换计划：哪一周谁做什么、我们承担哪些、失败如何退回。先从一个部门开始。",
        hant: "拿出轉換計畫：哪一週誰做什麼、我們承擔哪些、失敗如何復原。先從一個部門開始。")),
    ShippedObjection(
      "risk.service",
      Translated(
        en: "Who helps us when it fails?", hans: "出了故障谁来管？", hant: "出了故障誰來處理？"),
      Translated(
        en:
          "Name the engineer, the time to answer and the spare that waits. Put it into the contract, and let them call a customer who needed it.",
        hans: "说清由哪位工程师负责、多久响应、备件在哪里。写进合同，并请用过服务的客户来说。",
        hant: "說清楚由哪位工程師負責、多久回應、備品在哪裡。寫進合約，並請用過服務的客戶來說。")),
  ]
}
