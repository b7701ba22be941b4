extension DemoStory {
  /// Key accounts with their rhythm, who decides there, and the first rep's plan of the week before
  /// the one to be planned: agreed on, and partly done.
  mutating func tellPlan() {
    let since = today.adding(days: -90)
    for (place, days) in [(0, 21), (2, 30)] {
      edit(accounts[place], ["isKey": true.value, "visitEvery": .integer(Int64(days))], on: since)
    }
    let addresses = [
      (0, "臺北市中正區中山南路7號"), (1, "臺北市北投區石牌路二段201號"), (3, "臺北市中山區中山北路二段92號"),
    ]
    for (place, address) in addresses {
      edit(accounts[place], ["address": .text(address)], on: since)
    }
    for place in [0, 1, 2, 4, 6] {
      guard let contact = contacts[accounts[place]]?.first else { continue }
      edit(contact, ["influence": .text(Degree.high.rawValue)], on: since)
    }
    tellLastWeek()
  }

  /// What became of an entry of last week's plan.
  private enum Fate { case done, later, forgotten }

  private mutating func tellLastWeek() {
    let week = Period.planned(on: today).preceding
    let made = week.first.adding(days: -3)
    let rep = owners[0]
    let plan = add(WeekPlan.self, since: made) {
      ($0.owner, $0.first, $0.madeOn) = (rep, week.first, made)
      $0.state = .agreed
    }
    let rows: [(day: Int, isAfternoon: Bool, account: Int, Channel, String, Fate)] = [
      (0, false, 0, .visit, "see the department", .done),
      (0, false, 0, .meeting, "purchasing, terms of payment", .done),
      (1, true, 1, .visit, "demo of the central station", .done),
      (2, false, 3, .call, "confirm the specification", .forgotten),
      (3, false, 2, .visit, "key account visit", .later),
      (4, false, 15, .call, "follow up the quotation", .done),
    ]
    for (order, row) in rows.enumerated() {
      let (day, account) = (week.first.adding(days: row.day), accounts[row.account])
      let (channel, subject) = (row.3, row.4)
      let fate = row.5 == .done && day >= today ? .forgotten : row.5
      let person = contacts[account]?.first
      let later = week.last.adding(days: 3)
      let activity = add(Activity.self, since: fate == .done ? day : made) {
        ($0.account, $0.contact, $0.owner) = (account, person, rep)
        ($0.channel, $0.subject, $0.isDone) = (channel, subject, fate == .done)
        $0.day = fate == .later ? later : day
        if fate == .done { $0.minutes = channel == .call ? 20 : 90 }
      }
      add(PlanEntry.self, since: fate == .done ? day : made) {
        ($0.plan, $0.day, $0.isAfternoon, $0.order) = (plan, day, row.isAfternoon, order)
        ($0.account, $0.contact, $0.channel) = (account, person, channel)
        ($0.subject, $0.activity) = (subject, activity)
      }
    }
    let (tuesday, caller) = (week.first.adding(days: 1), accounts[1])
    add(Activity.self, since: tuesday) {
      ($0.account, $0.owner, $0.channel) = (caller, rep, .call)
      ($0.subject, $0.day, $0.isDone, $0.minutes) = ("spare parts, urgent", tuesday, true, 15)
    }
  }
}
