extension DemoStory {
  /// What makes a day of it: times and repetitions of what is planned, tasks without a deal,
  /// notices, and a holiday ahead.
  ///
  /// It draws from numbers of its own, and plans nothing more for any deal, so that no other
  /// figure of the demonstration depends on it.
  mutating func tellToday() {
    var random = SplitMix64(seed: 20_261_122)
    let planned = plannedActivities
    for (place, activity) in planned.filter({ $0.day >= today }).enumerated() {
      var values: RecordValues = [
        "time": Self.times[random.number(0...Self.times.count - 1)].value,
        "minutes": random.pick([15, 30, 60]).value,
      ]
      if place % 3 == 0 { values["day"] = today.value }
      if place % 5 == 1 { values["recurrence"] = .text(place % 2 == 0 ? "1m" : "2w") }
      edit(activity.id, values, on: today.adding(days: -1))
    }
    tellTasks()
    tellNotices(random: &random)
    tellHolidays()
  }

  private static let times = [
    ClockTime(minutes: 540), ClockTime(minutes: 600), ClockTime(minutes: 630),
    ClockTime(minutes: 840), ClockTime(minutes: 930), ClockTime(minutes: 990),
  ]

  /// What the deals' stories have planned.
  private var plannedActivities: [(id: Activity.ID, day: Day)] {
    changes.compactMap { change in
      guard case .add(let record) = change, record.entity.kind == .activity,
        record.values["isDone"] != true.value, let day = record.values["day"].flatMap({ Day($0) })
      else { return nil }
      return (Activity.ID(record.entity.id), day)
    }
  }

  /// Everyone plans the week on Fridays.
  private mutating func tellTasks() {
    let friday = today.adding(days: (5 - today.weekday + 7) % 7)
    for owner in owners {
      add(Activity.self, since: today.adding(days: -1)) {
        ($0.owner, $0.channel, $0.subject) = (owner, .task, "plan next week")
        ($0.day, $0.time, $0.minutes) = (friday, ClockTime(minutes: 960), 45)
        ($0.isCustomerFacing, $0.recurrence) = (false, Recurrence(every: 1, .weeks))
      }
    }
  }

  /// Messages that somebody is to see, about accounts.
  private mutating func tellNotices(random: inout SplitMix64) {
    let texts = ["asks for a certificate", "wants the invoice anew", "has a new purchasing chief"]
    for (place, text) in texts.enumerated() {
      let (owner, account) = (owners[place], random.pick(accounts))
      let day = today.adding(days: -place)
      add(Notice.self, since: day) {
        ($0.owner, $0.account, $0.text, $0.day) = (owner, account, text, day)
      }
    }
  }

  private mutating func tellHolidays() {
    let monday = today.adding(days: 15 - today.weekday)
    add(Holiday.self, since: today.adding(days: -1)) {
      ($0.day, $0.name) = (monday.adding(days: 2), "Company day 公司日")
    }
  }
}
