extension DemoStory {
  /// What is known of the customers beyond their deals: kinds of customer, key accounts, who
  /// reports to whom, records kept twice, and what came after the signatures.
  ///
  /// Draws from a source of its own, so that the deals stay as they are.
  mutating func tellCustomerFiles() {
    var dice = SplitMix64(seed: 20_261_121)
    let personas = Persona.examples.map { example in
      add(Persona.self, since: beginning) { persona in
        let id = persona.id
        persona = example
        persona.id = id
      }
    }
    tellKeyAccounts(personas, &dice)
    tellReporting(personas, &dice)
    tellDuplicates()
    for scene in scenes {
      switch scene.plan.fate {
      case .won, .upgraded: tellAfterClosing(scene, &dice)
      case .open: tellHelp(scene, &dice)
      default: break
      }
    }
    tellReferral()
  }

  /// The customers with the largest budgets, their numbers and tags.
  private mutating func tellKeyAccounts(_ personas: [Persona.ID], _ dice: inout SplitMix64) {
    for (place, company) in DemoAccounts.all.enumerated() {
      var values: RecordValues = [
        "phone": .text(
          "0\(dice.number(2...7))-\(dice.number(2_000...8_999))-\(dice.number(1_000...9_999))")
      ]
      if company.budget >= 60 {
        values["isKey"] = true.value
        values["visitEvery"] = dice.pick([21, 30, 45]).value
      }
      switch company.sector {
      case "Hospital": values["persona"] = personas[0].value
      case "School": values["persona"] = personas[1].value
      case "Software", "Logistics": values["persona"] = personas[2].value
      default: break
      }
      if dice.chance(30) { values["tags"] = .text(dice.pick(["reference", "tender", "重點,VIP"])) }
      edit(accounts[place], values, on: beginning)
    }
  }

  /// The second person reports to the first; at large customers both report to a chief.
  private mutating func tellReporting(_ personas: [Persona.ID], _ dice: inout SplitMix64) {
    for (place, company) in DemoAccounts.all.enumerated() {
      let account = accounts[place]
      let people = contacts[account] ?? []
      guard let first = people.first else { continue }
      edit(first, ["influence": dice.pick(Degree.allCases).value], on: beginning)
      if people.count > 1 {
        edit(
          people[1],
          ["reportsTo": first.value, "influence": Degree.low.value, "persona": personas[1].value],
          on: beginning)
      }
      guard company.budget >= 40 else { continue }
      let (name, title) = Self.chiefs[company.script]?[place % 3] ?? ("", "")
      let chief = add(Contact.self, since: beginning) {
        ($0.name, $0.account, $0.title) = (name, account, title)
        ($0.influence, $0.persona) = (.high, personas[0])
      }
      edit(first, ["reportsTo": chief.value], on: beginning)
    }
  }

  private static let chiefs: [DemoAccounts.Script: [(name: String, title: String)]] = [
    .english: [
      ("Margaret Chen", "Head of operations"), ("Hugo Brandt", "Finance director"),
      ("Amara Okafor", "Managing director"),
    ],
    .simplified: [("何志远", "院长"), ("沈文博", "副总经理"), ("胡雪梅", "设备科科长")],
    .traditional: [("洪國棟", "院長"), ("曾美慧", "副院長"), ("葉俊宏", "採購室主任")],
  ]

  /// A customer and a person that somebody entered a second time, and a person of no customer.
  private mutating func tellDuplicates() {
    let day = today.adding(days: -20)
    edit(accounts[0], ["phone": .text("02-2312-3456"), "domain": .text("ntuh.example")], on: day)
    let rep = owners[0]
    let twice = add(Account.self, since: day) {
      ($0.name, $0.phone) = ("台大医院股份有限公司", "+886 2 2312 3456")
      ($0.region, $0.address) = ("North", "台北市中正區中山南路7號")
    }
    add(Contact.self, since: day) {
      ($0.name, $0.account, $0.mail) = ("张惠君", twice, "hchang@ntuh.example")
    }
    add(Activity.self, since: day) {
      ($0.account, $0.owner, $0.channel) = (twice, rep, .call)
      ($0.subject, $0.day, $0.isDone) = ("first call after the fair", day, true)
      $0.minutes = 10
    }
    add(Contact.self, since: day) {
      ($0.name, $0.title, $0.phone) = ("周海燕", "Consultant", "0912-345-678")
      $0.note = "met at the fair, changes employer in spring"
    }
  }

  /// The contract, the payments and how content the customer is.
  private mutating func tellAfterClosing(_ scene: Scene, _ dice: inout SplitMix64) {
    let signed = scene.end
    let number = "C-\(signed.year)-\(100 - scene.id.rawValue)"
    let contract = add(Contract.self, since: signed) {
      ($0.deal, $0.number, $0.signedOn) = (scene.id, number, signed)
      ($0.startsOn, $0.endsOn) = (signed.adding(days: 14), signed.adding(days: 14 + 730))
      $0.terms = "30 % on signature, 70 % after acceptance; two years of service"
    }
    guard let amount = scene.record.amount else { return }
    let shares: [(percent: Int64, after: Int)] = [(30, 10), (70, 75)]
    for share in shares {
      let due = signed.adding(days: share.after)
      let came = due.adding(days: dice.number(-5...20))
      let now = today
      // Money that is due about now is late in one case out of three.
      let isLate = dice.chance(35) && due > today.adding(days: -60)
      add(Payment.self, since: signed) {
        ($0.deal, $0.contract, $0.due) = (scene.id, contract, due)
        ($0.amount, $0.currency) = (amount * share.percent / 100, .twd)
        $0.receivedOn = came < now && !isLate ? came : nil
      }
    }
    let asked = signed.adding(days: 30)
    guard asked < today, dice.chance(70) else { return }
    edit(scene.id, ["satisfaction": dice.pick([3, 4, 4, 5, 5]).value], on: asked)
  }

  /// Colleagues who help with one large deal out of four.
  private mutating func tellHelp(_ scene: Scene, _ dice: inout SplitMix64) {
    guard scene.plan.stage >= 2, dice.chance(40) else { return }
    let others = owners.filter { $0 != scene.record.owner }
    let part = dice.pick(["price talks", "demonstration", "技術支援", "招标文件"])
    let helper = dice.pick(others)
    add(Collaborator.self, since: today.adding(days: -dice.number(2...15))) {
      ($0.deal, $0.owner, $0.part) = (scene.id, helper, part)
    }
  }

  /// Leads that a customer brought name the deal whose customer it was.
  private mutating func tellReferral() {
    let won = scenes.first { $0.plan.fate == .won }
    guard let won else { return }
    let brought = scenes.filter {
      $0.plan.fate == .open && $0.record.source == DealRecord.referralSource
        && $0.entries[0] > won.end
    }
    for scene in brought.prefix(3) {
      edit(scene.id, ["referredBy": won.id.value], on: scene.entries[0])
    }
  }
}
