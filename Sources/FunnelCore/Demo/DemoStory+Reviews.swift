extension DemoStory {
  /// A completed review of a deal that is deep enough to deserve one.
  mutating func tellReviews(_ scene: Scene) {
    guard scene.score >= 75, random.chance(85) else { return }
    let last = scene.entries[scene.entries.count - 1]
    let day = max(last, today.adding(days: -random.number(2...45))).adding(days: 1)
    guard day < today else { return }
    let form = form(of: scene, on: day).worded(word)
    add(ReviewRecord.self, since: day) {
      ($0.deal, $0.day, $0.author) = (scene.id, day, form.salesRep)
      $0.form = form
    }
    for action in form.actions {
      add(ActionItem.self, since: day) {
        ($0.deal, $0.task, $0.assignee) = (scene.id, action.task, action.assignee)
        ($0.due, $0.state) = (action.due, action.state)
        $0.finishedOn = action.state == .done ? action.due : nil
      }
    }
  }

  private mutating func form(of scene: Scene, on day: Day) -> ReviewForm {
    let record = scene.record
    var form = ReviewForm()
    form.day = day
    form.salesRep = repName(of: record)
    (form.department, form.products) = (record.department, record.products.lines)
    (form.budget, form.amount, form.currency) = (record.budget, record.amount, record.currency)
    form.expectedClose = record.expectedClose
    (form.fundRate, form.competitionRate) = (scene.rates?.fund, scene.rates?.competition)
    form.position = Position(rawValue: random.pick([-1, 1, 2, 3]))
    form.influences = influences(of: scene, on: day)
    var rival = Competitor(key: 1, name: random.pick(["S.L.", "NK", "GE", "中联", "光電"]))
    rival.position = Position(rawValue: random.pick([-2, 1, 2]))
    rival.strategy = random.pick(["pricing", "total package", "long relationship"])
    form.competitors = [rival]
    form.strengths = [
      Strength(key: 1, category: .serviceAndExtension, text: "installed base"),
      Strength(key: 2, category: .pricePerformance, text: "lower cost of ownership"),
    ]
    form.strengths[0].securedBy = random.chance(60) ? 2 : nil
    form.strengths[1].securedBy = 1
    form.redFlags = [
      RedFlag(
        key: 1, category: .productOrPriceGap, text: "price above the budget", answeredBy: 1)
    ]
    form.actions = [
      PlannedAction(
        key: 1, task: "calculate the savings", assignee: form.salesRep, due: day.adding(days: 6),
        state: day.adding(days: 6) < today && random.chance(70) ? .done : .planned),
      PlannedAction(
        key: 2, task: "meet the director", assignee: form.salesRep, due: day.adding(days: 12)),
    ]
    return form
  }

  private mutating func influences(of scene: Scene, on day: Day) -> [BuyingInfluence] {
    let names = DemoPeople.customers[scene.company.script] ?? []
    let parts: [(String, Set<BuyingRole>)] = [
      ("Director", [.economic]), ("Department head", [.technical, .user]),
      ("Purchasing chief", [.technical, .coach]), ("Engineer", [.technical]),
    ]
    let start = random.number(0...names.count - 1)
    let skipsDirector = random.chance(12)
    var people: [BuyingInfluence] = []
    for (offset, part) in parts.enumerated().dropFirst(skipsDirector ? 1 : 0) {
      var person = BuyingInfluence(key: offset + 1, name: names[(start + offset) % names.count])
      (person.title, person.roles) = part
      person.rating = InfluenceRating(rawValue: random.pick([-2, -1, 1, 1, 2, 2, 3, 4]))
      person.degree = random.pick(Degree.allCases)
      person.mode = random.pick(ResponseMode.allCases)
      let ago = random.number(1...20)
      person.contact = random.chance(75) ? .met(day.adding(days: -ago)) : .never
      (person.personalWin, person.businessResult) = ("recognition", "less idle time")
      people.append(person)
    }
    return people
  }

  private func repName(of record: DealRecord) -> String? {
    guard let owner = record.owner, let place = owners.firstIndex(of: owner) else { return nil }
    return DemoPeople.reps[place].name
  }

  /// The two hospitals on paper, with their reviews completed today.
  mutating func tellPaperReviews() {
    tellPaper("Min-Sheng Hospital", owner: 0, DemoReviews.minSheng(on: today).worded(word))
    tellPaper(
      "童綜合醫院 Tong General Hospital", owner: 1, DemoReviews.tongGeneral(on: today).worded(word))
  }

  private mutating func tellPaper(_ name: String, owner place: Int, _ form: ReviewForm) {
    let days = [-75, -58, -30, -9].map { today.adding(days: $0) }
    let account = add(Account.self, since: beginning) {
      ($0.name, $0.region, $0.sector) = (name, DemoPeople.reps[place].region, "Hospital")
      $0.segment = .highIntent
    }
    let (pipeline, owner) = (DemoPipeline.fiveStage, owners[place])
    let deal = add(DealRecord.self, since: days[0]) {
      ($0.name, $0.productType) = ("PMD", "PMD")
      ($0.account, $0.owner) = (account, owner)
      ($0.pipeline, $0.stage) = (pipeline.id, pipeline.stage(0))
      ($0.currency, $0.created) = (.twd, days[0])
      ($0.need, $0.funding, $0.authority) = (.yes, .yes, .yes)
      $0.source = "Referral"
    }
    for (stage, day) in days.enumerated().dropFirst() {
      changes.append(.move(deal, to: pipeline.stage(stage), on: day))
    }
    changes.append(.completeReview(deal, form))
  }
}
