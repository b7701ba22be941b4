extension DemoStory {
  /// First visits, trust, answers and objections of the deals, from numbers of their own so that
  /// nothing else of the story changes.
  mutating func tellPlaybook() {
    var dice = SplitMix64(seed: 20_001_117)
    var ended: [Int64: Closing] = [:]
    for case .close(let deal, let closing) in changes { ended[deal.rawValue] = closing }
    var deals: [DealRecord] = []
    for index in changes.indices {
      guard case .add(var record) = changes[index], record.entity.kind == .deal else { continue }
      if record.values["pipeline"] == DemoPipeline.fiveStage.id.value, dice.chance(60) {
        record.values["firstVisit"] = dice.pick(FirstVisit.allCases + [.firstNeed]).value
        record.values["personalTrust"] = dice.number(2...5).value
        record.values["companyTrust"] = dice.number(1...4).value
        changes[index] = .add(record)
      }
      deals.append(DealRecord(id: DealRecord.ID(record.entity.id), values: record.values))
    }
    markDemonstrations(&dice)
    for deal in deals where deal.pipeline == DemoPipeline.fiveStage.id {
      tellAnswers(deal, &dice)
      tellObjection(deal, ended[deal.id.rawValue], &dice)
    }
    tellOpenObjection(deals.filter { ended[$0.id.rawValue] == nil })
  }

  /// Makes some meetings demonstrations; in one of ten nobody asked anything.
  private mutating func markDemonstrations(_ dice: inout SplitMix64) {
    for index in changes.indices {
      guard case .add(var record) = changes[index], record.entity.kind == .activity,
        record.values["channel"] == Channel.meeting.value, record.values["isDone"] == true.value,
        dice.chance(50)
      else { continue }
      record.values["isDemo"] = true.value
      record.values["questions"] = (dice.chance(10) ? 0 : dice.number(2...9)).value
      changes[index] = .add(record)
    }
  }

  private mutating func tellAnswers(_ deal: DealRecord, _ dice: inout SplitMix64) {
    guard let created = deal.created, today.days(since: created) > 30 else { return }
    for (code, words) in DemoPlaybook.answers where dice.chance(25) {
      let day = created.adding(days: dice.number(3...20))
      let isConfirmed = dice.chance(50)
      let answer = words.map { text(of: $0, for: deal) }
      add(DealAnswer.self, since: day) {
        ($0.deal, $0.question, $0.day) = (deal.id, code, day)
        ($0.text, $0.isConfirmed) = (answer, isConfirmed)
      }
    }
  }

  /// An objection that was answered: with luck where the deal was won, mostly in vain where lost.
  private mutating func tellObjection(
    _ deal: DealRecord, _ closing: Closing?, _ dice: inout SplitMix64
  ) {
    guard let created = deal.created, dice.chance(45) else { return }
    let last = closing?.day ?? today.adding(days: -2)
    guard last.days(since: created) > 12 else { return }
    let raised = created.adding(days: dice.number(8...max(8, last.days(since: created) - 4)))
    let (code, answer) = dice.pick(DemoPlaybook.objections)
    let didHelp = dice.chance(closing?.kind.outcome.isWon == true ? 90 : closing == nil ? 60 : 25)
    guard let shipped = ShippedObjection.all.first(where: { $0.code == code }) else { return }
    let (said, answered) = (text(of: shipped.name, for: deal), text(of: answer, for: deal))
    add(DealObjection.self, since: raised) {
      ($0.deal, $0.template, $0.contact) = (deal.id, code, deal.contact)
      ($0.text, $0.raisedOn) = (said, raised)
      ($0.answer, $0.answeredOn) = (answered, raised.adding(days: 2))
      $0.didHelp = didHelp
    }
  }

  /// One objection that still waits for its answer, in a deal about to be negotiated.
  private mutating func tellOpenObjection(_ open: [DealRecord]) {
    let moved = Set(
      changes.compactMap { change -> Int64? in
        guard case .move(let deal, to: DemoPipeline.fiveStage.stage(3), _, _) = change
        else { return nil }
        return deal.rawValue
      })
    guard let deal = open.first(where: { moved.contains($0.id.rawValue) }),
      let shipped = ShippedObjection.all.first
    else { return }
    let (day, said) = (today.adding(days: -3), text(of: shipped.name, for: deal))
    add(DealObjection.self, since: day) {
      ($0.deal, $0.template, $0.contact) = (deal.id, shipped.code, deal.contact)
      ($0.text, $0.raisedOn) = (said, day)
    }
  }

  /// The words in the script of the deal's account; in the person's language where that is none of
  /// the Chinese ones.
  private func text(of words: Translated, for deal: DealRecord) -> String {
    let place = deal.account.flatMap { accounts.firstIndex(of: $0) } ?? 0
    let script = DemoAccounts.all[place].script
    return script == .english ? wording(words) : words.text(in: script)
  }
}

/// What customers of the demonstration answer and object.
enum DemoPlaybook {
  /// Answers by the code of their question; ticks where there are no words.
  static let answers: [(code: String, words: Translated?)] = [
    (
      "question.problem",
      Translated(
        en: "Nurses lose an hour a shift to alarms that mean nothing.",
        hans: "护士每班要花一个小时处理误报警。", hant: "護理師每班要花一小時處理誤報警。")
    ),
    (
      "question.today",
      Translated(
        en: "Two systems that do not talk to each other, and paper between them.",
        hans: "两套系统互不相通，中间靠纸单。", hant: "兩套系統互不相通，中間靠紙本。")
    ),
    (
      "question.likedAboutLast",
      Translated(
        en: "Their engineer came the same day.", hans: "工程师当天就到。", hant: "工程師當天就到。")
    ),
    (
      "question.dislikedAboutLast",
      Translated(
        en: "Every small change had to be paid for.", hans: "每个小改动都要另外收费。",
        hant: "每個小修改都要另外收費。")
    ),
    (
      "question.budget",
      Translated(
        en: "From next year's equipment budget; the vice president releases it.",
        hans: "出自明年设备预算，由副院长批准。", hant: "出自明年度設備預算，由副院長核准。")
    ),
    ("restate.problem", nil), ("restate.goal", nil), ("demo.decider", nil), ("demo.endTime", nil),
    ("demo.nextDate", nil),
  ]

  /// Shipped objections with what was answered to them.
  static let objections: [(code: String, answer: Translated)] = [
    (
      "price.tooHigh",
      Translated(
        en: "Reckoned together: it has paid for itself in 19 months.",
        hans: "一起算了账：19 个月回本。", hant: "一起算過：19 個月回本。")
    ),
    (
      "price.rivalCheaper",
      Translated(
        en: "Compared line by line; service was not in their offer.",
        hans: "逐项对比，对方报价不含服务。", hant: "逐項比較，對方報價不含服務。")
    ),
    (
      "authority.boss",
      Translated(
        en: "Presented it to the vice president together.", hans: "一起向副院长做了汇报。",
        hant: "一起向副院長做了簡報。")
    ),
    (
      "risk.switching",
      Translated(
        en: "Began with one ward, with a plan back.", hans: "先从一个病区开始，并备好退回方案。",
        hant: "先從一個病房開始，並備好復原方案。")
    ),
    (
      "trust.unknown",
      Translated(
        en: "Took them to a customer in the next town.", hans: "带他们参观了邻市的客户。",
        hant: "帶他們參觀了鄰縣的客戶。")
    ),
  ]
}
