extension DemoStory {
  /// A lead that has just come in, in the order name, account's name, source, segment, days ago,
  /// ability, intent, buying time, calls made, whether it has an owner.
  private typealias Enquiry = (
    name: String, account: String, source: String, segment: Segment, daysAgo: Int,
    judged: (Int?, Int?, Int?), calls: Int, isAssigned: Bool
  )

  private static let enquiries: [Enquiry] = [
    ("ICU telemetry, enquiry", "Raffles Medical", "Trade fair", .highIntent, 1, (5, 4, 4), 0, true),
    ("新院區監視器詢價", "高雄醫學大學附設醫院", "Search", .highIntent, 2, (4, 5, nil), 1, true),
    ("急诊监护仪咨询", "宁波第一医院", "White paper", .medium, 2, (3, nil, nil), 0, false),
    ("Line scanner for plant 2", "Nordwind Precision", "Phone", .medium, 5, (4, 3, 2), 2, true),
    ("校園門禁更新", "逢甲大學", "Mail", .potential, 4, (nil, nil, nil), 0, false),
    ("Room control, first call", "Kestrel Hotels", "Referral", .potential, 1, (2, 3, 1), 0, false),
  ]

  /// Judges the leads that are open, and lets a few new ones come in.
  mutating func tellLeads() {
    var random = SplitMix64(seed: 20_261_121)
    judgeLeads(&random)
    for enquiry in Self.enquiries { tell(enquiry, &random) }
    // Who sells in a region was given leads at different times.
    for (place, owner) in owners.enumerated() {
      let day = today.adding(days: -3 - (place * 5) % 17)
      edit(owner, ["lastLeadAt": moment(on: day, hour: 1 + place).value], on: day)
    }
  }

  /// Judges the leads of the stories told before.
  private mutating func judgeLeads(_ random: inout SplitMix64) {
    for change in changes {
      guard case .add(let record) = change, record.entity.kind == .deal,
        record.values["isLead"] == true.value
      else { continue }
      var values: RecordValues = [
        "receivedAt": moment(on: record.day ?? today, hour: random.number(1...9)).value,
        "ability": .integer(Int64(random.number(1...5))),
        "intent": .integer(Int64(random.number(0...5))),
      ]
      if random.chance(70) { values["buyingTime"] = .integer(Int64(random.number(0...4))) }
      values["need"] = (random.chance(60) ? Evidence.yes : .unknown).value
      if values["need"] == Evidence.yes.value {
        values["needEvidence"] = .text("asked for a quotation")
      }
      let day = min((record.day ?? today).adding(days: 1), today.adding(days: -1))
      edit(DealRecord.ID(record.entity.id), values, on: day)
    }
  }

  private mutating func tell(_ enquiry: Enquiry, _ random: inout SplitMix64) {
    guard let place = DemoAccounts.all.firstIndex(where: { $0.name == enquiry.account }) else {
      return
    }
    let day = today.adding(days: -enquiry.daysAgo)
    let region = DemoAccounts.all[place].region
    let rep = DemoPeople.reps.firstIndex { $0.region == region }.map { owners[$0] }
    let owner = enquiry.isAssigned ? rep : nil
    let moment = moment(on: day, hour: random.number(2...9))
    let account = accounts[place]
    let deal = add(DealRecord.self, since: day) {
      ($0.name, $0.account, $0.owner) = (enquiry.name, account, owner)
      ($0.pipeline, $0.stage) = (DemoPipeline.fiveStage.id, DemoPipeline.fiveStage.stage(0))
      ($0.currency, $0.created, $0.isLead) = (.twd, day, true)
      ($0.source, $0.segment, $0.receivedAt) = (enquiry.source, enquiry.segment, moment)
      ($0.ability, $0.intent, $0.buyingTime) = enquiry.judged
      if enquiry.calls > 0 {
        $0.position = Position(rawValue: 1)
        ($0.need, $0.needEvidence) = (.yes, "described today's situation on the phone")
      }
    }
    add(Touch.self, since: day) { ($0.deal, $0.source, $0.day) = (deal, enquiry.source, day) }
    for call in 0..<enquiry.calls {
      let on = min(day.adding(days: call + 1), today.adding(days: -1))
      add(Activity.self, since: on) {
        ($0.deal, $0.account, $0.owner, $0.channel) = (deal, account, owner, .call)
        ($0.subject, $0.day, $0.isDone, $0.minutes) = ("first call", on, true, 15)
      }
    }
  }

  private func moment(on day: Day, hour: Int) -> Instant {
    Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(hour) * 3_600_000)
  }
}
