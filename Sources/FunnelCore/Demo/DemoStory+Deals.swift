extension DemoStory {
  /// What belongs to a deal while its story is told.
  struct Scene {
    var id: DealRecord.ID
    var plan: DemoDeal
    var record: DealRecord
    var company: DemoAccounts.Account
    /// When it entered each stage up to the furthest.
    var entries: [Day]
    /// When it ended, or today.
    var end: Day
    /// Fund and competition rate as of its last stage; nil in the Universe.
    var rates: (fund: Int, competition: Int)?

    /// Fund + competition, 0 where they are not known.
    var score: Int { rates.map { $0.fund + $0.competition } ?? 0 }
  }

  /// Tells one deal from its first day to its last.
  mutating func tell(_ plan: DemoDeal) {
    var scene = begin(plan)
    for (place, day) in scene.entries.enumerated().dropFirst() {
      changes.append(.move(scene.id, to: plan.pipeline.stage(place), on: day))
      if place == 1 { edit(scene.id, gate(of: plan), on: day) }
    }
    scene.rates = rates(of: scene)
    tellRates(scene)
    tellActivities(scene)
    if plan.endedAgo == 0 {
      tellCorrections(scene)
      tellReviews(scene)
    }
    finish(scene)
    scenes.append(scene)
  }

  private mutating func begin(_ plan: DemoDeal) -> Scene {
    let place = random.number(0...accounts.count - 1)
    let company = DemoAccounts.all[place]
    let entries = entries(of: plan)
    let product = random.pick(DemoProducts.products(for: company.sector))
    let quantity = random.number(product.quantity)
    let price = Int64(product.price) * 100
    var record = DealRecord(id: DealRecord.ID(0))
    record.name = product.name.text(in: company.script)
    (record.account, record.owner) = (accounts[place], owner(in: company.region))
    record.contact = contacts[accounts[place]].map { random.pick($0) }
    record.department = company.sector == "Hospital" ? department(in: company.script) : nil
    (record.pipeline, record.stage) = (plan.pipeline.id, plan.pipeline.stage(0))
    record.currency = .twd
    record.products = ProductLines([
      ProductLine(model: product.model, quantity: quantity, unitPrice: price)
    ])
    record.amount = price * Int64(quantity)
    record.budget = random.chance(60) ? price * Int64(quantity) * 11 / 10 : nil
    (record.productType, record.created) = (product.series, entries[0])
    record.source = random.pick([
      "Search", "Trade fair", "Phone", "Referral", "White paper", "Mail",
    ])
    record.isLead = plan.trait == .lead
    record.expectedClose = expectedClose(of: plan)
    if plan.trait == .denied { record.funding = .no }
    if random.chance(25) {
      record.tags = Tags(random.pick(["key", "tender", "renewal", "pilot,key", "重點", "集采"]))
    }
    let id = add(DealRecord.self, since: entries[0]) { deal in
      let id = deal.id
      deal = record
      deal.id = id
    }
    return Scene(
      id: id, plan: plan, record: record, company: company, entries: entries,
      end: today.adding(days: -plan.endedAgo))
  }

  /// When the deal entered each of its stages.
  private mutating func entries(of plan: DemoDeal) -> [Day] {
    let dwell = plan.pipeline.dwell
    let inLast: Int =
      switch plan.fate {
      case .stagnant: random.number(48...85)
      case .open, .paused: random.number(2...dwell[plan.stage])
      default: dwell[plan.stage] * random.number(40...170) / 100 + 1
      }
    var day = today.adding(days: -plan.endedAgo - inLast)
    var entries = [day]
    for place in (0..<plan.stage).reversed() {
      day = day.adding(days: -1 - dwell[place] * random.number(40...170) / 100)
      entries.insert(day, at: 0)
    }
    return entries
  }

  private mutating func expectedClose(of plan: DemoDeal) -> Day {
    if plan.endedAgo > 0 { return today.adding(days: random.number(-15...10) - plan.endedAgo) }
    return switch plan.trait {
    case .pastDue: today.adding(days: -random.number(4...30))
    case .dateFiction: today.adding(days: random.number(15...60))
    case .readyEarly: today.adding(days: random.number(125...160))
    default: usualClose(of: plan)
    }
  }

  /// A day of this quarter for half of the deals, as reps like to promise, else one that fits.
  private mutating func usualClose(of plan: DemoDeal) -> Day {
    let left = max(20, Period.quarter(of: today).last.days(since: today))
    return today.adding(
      days: plan.pipeline == .fiveStage && random.chance(55)
        ? random.number(5...left) : random.number(plan.pipeline.horizon(at: plan.stage)))
  }

  private mutating func owner(in region: String) -> Owner.ID? {
    let places = DemoPeople.reps.indices.filter { DemoPeople.reps[$0].region == region }
    return places.isEmpty ? nil : owners[random.pick(places)]
  }

  private mutating func department(in script: DemoAccounts.Script) -> String {
    switch script {
    case .english: random.pick(["ICU", "Emergency", "Cardiology"])
    case .simplified: random.pick(["重症科", "急诊科", "心内科"])
    case .traditional: random.pick(["加護病房", "急診部", "心臟內科"])
    }
  }

  private func gate(of plan: DemoDeal) -> RecordValues {
    switch plan.trait {
    case .unverified: ["need": Evidence.yes.value]
    case .denied: ["need": Evidence.yes.value, "authority": Evidence.yes.value]
    default:
      [
        "need": Evidence.yes.value, "needEvidence": .text("stated in the first meeting"),
        "funding": Evidence.yes.value, "authority": Evidence.yes.value,
        "timing": Evidence.yes.value,
      ]
    }
  }

  /// Levels that go with the stage and, where the deal closes soon, with the day.
  private mutating func rates(of scene: Scene) -> (fund: Int, competition: Int)? {
    let plan = scene.plan
    switch plan.trait {
    case .dateFiction: return (25, 25)
    case .readyEarly: return (75, 75)
    default: break
    }
    let depth = plan.pipeline.depth(at: plan.stage)
    let closesSoon = (scene.record.expectedClose ?? today) < today.adding(days: 90)
    if depth == 0 || depth == 1 && closesSoon && plan.endedAgo == 0 { return nil }
    if depth == 2, closesSoon, plan.pipeline == .fiveStage { return (75, random.pick([50, 75])) }
    let levels = plan.pipeline.levels(at: plan.stage)
    return (random.pick(levels.fund), random.pick(levels.competition))
  }

  /// Fund and competition rate, and on every other deal the position.
  private mutating func tellRates(_ scene: Scene) {
    guard let (fund, competition) = scene.rates else { return }
    var values: RecordValues = [
      "fundRate": .integer(Int64(fund)), "competitionRate": .integer(Int64(competition)),
    ]
    if random.chance(55) {
      let base = [25: -2, 50: -1, 75: 2, 99: 4][competition] ?? 1
      values["position"] = .integer(Int64(base + (random.chance(50) ? 1 : 0))).withoutZero
    }
    let last = scene.entries[scene.entries.count - 1]
    edit(scene.id, values, on: min(last.adding(days: 1), scene.end.adding(days: -1)))
  }

  /// Amounts and days that were corrected in the last weeks, and the next step.
  private mutating func tellCorrections(_ scene: Scene) {
    let plan = scene.plan
    let last = scene.entries[scene.entries.count - 1]
    let longest = min(40, today.days(since: last))
    let day = today.adding(days: -random.number(1...max(1, longest)))
    if let amount = scene.record.amount, random.chance(30) {
      let percent = Int64(random.pick([80, 90, 110, 125]))
      edit(scene.id, ["amount": .integer(amount * percent / 100)], on: day)
    }
    if plan.trait == .ordinary, let close = scene.record.expectedClose, random.chance(25) {
      let shifted = close.adding(days: random.pick([-30, 30, 45]))
      edit(scene.id, ["expectedClose": max(shifted, today.adding(days: 5)).value], on: day)
    }
    guard plan.stage > 0, plan.fate == .open, random.chance(scene.score >= 125 ? 95 : 70)
    else { return }
    let step: String =
      switch scene.company.script {
      case .english: random.pick(["price talks", "demo on site", "send the quotation"])
      case .simplified: random.pick(["提交报价", "现场演示", "拜访采购部"])
      case .traditional: random.pick(["提出報價", "現場展示", "拜訪採購部"])
      }
    let on = today.adding(days: random.chance(10) ? -3 : random.number(1...14))
    edit(scene.id, ["nextStep": .text(step), "nextStepOn": on.value], on: day)
  }

  private static let exits = [
    "no access to the decider", "specification locked by a rival", "no budget in sight",
    "does not fit our offer",
  ]

  /// Ends the deal as its plan says.
  private mutating func finish(_ scene: Scene) {
    switch scene.plan.fate {
    case .open, .stagnant: break
    case .paused:
      let until = today.adding(days: random.number(25...70))
      changes.append(
        .close(scene.id, Closing(.paused, reason: "budget of next year", until: until)))
    case .won: changes.append(.close(scene.id, Closing(.won, day: scene.end)))
    case .upgraded:
      let amount = scene.record.amount.map { $0 * 13 / 10 }
      changes.append(.close(scene.id, Closing(.upgraded, day: scene.end, amount: amount)))
    case .lost:
      let (reason, rival) = random.pick([
        ("price", "S.L."), ("price", "NK"), ("no budget", nil), ("rival", "GE"),
        ("silence", nil), ("specification", "NK"),
      ])
      changes.append(
        .close(scene.id, Closing(.lost, day: scene.end, reason: reason, competitor: rival)))
    case .withdrawn:
      let place = scene.plan.endedAgo % Self.exits.count
      changes.append(
        .close(scene.id, Closing(.withdrawn, day: scene.end, reason: Self.exits[place])))
    }
  }
}

extension Translated {
  /// The name as a company of the script writes it.
  func text(in script: DemoAccounts.Script) -> String {
    switch script {
    case .english: en
    case .simplified: hans
    case .traditional: hant
    }
  }
}

extension Value {
  /// The step next to a missing 0.
  fileprivate var withoutZero: Value { self == .integer(0) ? .integer(1) : self }
}
