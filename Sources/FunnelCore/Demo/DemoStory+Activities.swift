extension DemoStory {
  /// What was done with the customer, and what is planned.
  mutating func tellActivities(_ scene: Scene) {
    let plan = scene.plan
    let first = scene.entries[0]
    let last =
      plan.fate == .stagnant ? scene.entries[scene.entries.count - 1] : scene.end.adding(days: -1)
    var day = first.adding(days: 1)
    // Who leaves in good time has not been there often.
    let most = plan.fate == .withdrawn ? 2 : 8
    var count = 0
    while day < last, count < most {
      tellActivity(scene, on: day)
      day = day.adding(days: random.number(6...18))
      count += 1
    }
    if plan.fate == .open, plan.trait != .lead {
      tellActivity(scene, on: today.adding(days: -random.number(1...9)))
      if random.chance(60) { planActivity(scene) }
    }
  }

  private mutating func tellActivity(_ scene: Scene, on day: Day) {
    guard day > scene.entries[0], day < today else { return }
    let channel = random.pick(Channel.allCases + [.call, .visit])
    let minutes =
      channel == .visit || channel == .meeting
      ? random.number(4...16) * 15 : random.number(2...8) * 5
    let cost: Int64? = channel == .visit ? Int64(random.number(4...30)) * 10_000 : nil
    add(Activity.self, since: day) {
      ($0.deal, $0.account, $0.contact) = (scene.id, scene.record.account, scene.record.contact)
      ($0.owner, $0.channel, $0.subject) = (
        scene.record.owner, channel, Self.subjects[channel] ?? ""
      )
      ($0.day, $0.isDone, $0.minutes, $0.cost) = (day, true, minutes, cost)
      $0.isCustomerFacing = channel != .task
    }
  }

  private mutating func planActivity(_ scene: Scene) {
    let channel = random.pick([Channel.call, .visit, .meeting, .mail])
    let day = today.adding(days: random.chance(20) ? -random.number(1...4) : random.number(0...10))
    add(Activity.self, since: today.adding(days: -1)) {
      ($0.deal, $0.account, $0.contact) = (scene.id, scene.record.account, scene.record.contact)
      ($0.owner, $0.channel, $0.subject) = (
        scene.record.owner, channel, Self.subjects[channel] ?? ""
      )
      $0.day = day
    }
  }

  private static let subjects: [Channel: String] = [
    .call: "follow up", .mail: "send material", .meeting: "review the proposal",
    .visit: "see the department", .message: "quick question", .task: "prepare the quotation",
  ]
}
