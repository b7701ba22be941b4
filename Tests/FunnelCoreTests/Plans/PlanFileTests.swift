import FunnelCore
import FunnelTestSupport
import Testing

struct PlanFileTests {
  private static let monday = day("2026-11-16")
  private static let owner = Owner.ID(1)

  private func plan(_ state: PlanState = .proposed) -> WeekPlan {
    var plan = WeekPlan(id: WeekPlan.ID(1))
    (plan.owner, plan.first, plan.state) = (Self.owner, Self.monday, state)
    return plan
  }

  private func entry(
    _ id: Int64, day offset: Int, account: Int64, activity: Int64? = nil
  ) -> PlanEntry {
    var entry = PlanEntry(id: PlanEntry.ID(id))
    (entry.plan, entry.day) = (WeekPlan.ID(1), Self.monday.adding(days: offset))
    (entry.account, entry.activity) = (Account.ID(account), activity.map { Activity.ID($0) })
    return entry
  }

  private func activity(
    _ id: Int64, day offset: Int, done: Bool, account: Int64 = 9
  ) -> Activity {
    var activity = Activity(id: Activity.ID(id))
    (activity.owner, activity.account) = (Self.owner, Account.ID(account))
    (activity.day, activity.isDone) = (Self.monday.adding(days: offset), done)
    return activity
  }

  @Test func `agreeing makes activities, and moves those that are there to the plan's day`() {
    let file = PlanFile(
      plan(), entries: [entry(1, day: 0, account: 3), entry(2, day: 2, account: 4, activity: 7)],
      activities: [activity(7, day: 1, done: false, account: 4)])
    let changes = file.agreeing
    #expect(changes.count == 4)
    guard case .add(let made) = changes[0] else { return #expect(Bool(false)) }
    #expect(made.entity == EntityReference(.activity, -1))
    #expect(made.values["day"] == Self.monday.value && made.values["isDone"] == false.value)
    #expect(made.values["account"] == .integer(3))
    #expect(
      Array(changes.dropFirst()) == [
        .edit(EntityReference(.planEntry, 1), ["activity": .integer(-1)]),
        .edit(EntityReference(.activity, 7), ["day": Self.monday.adding(days: 2).value]),
        .edit(EntityReference(.weekPlan, 1), ["state": .text("agreed")]),
      ])
  }

  @Test func `moving an entry of an agreed plan takes its activity along`() {
    let moved = entry(1, day: 0, account: 3, activity: 7)
    let slot = HalfDay(Self.monday.adding(days: 3), isAfternoon: true)
    let entries = [moved, entry(2, day: 3, account: 4)]
    let known = [activity(7, day: 0, done: false)]
    let toEntry = Change.edit(
      EntityReference(.planEntry, 1),
      ["day": slot.day.value, "isAfternoon": true.value, "order": .integer(0)])
    #expect(
      PlanFile(plan(), entries: entries, activities: known).moving(moved, to: slot) == [toEntry])
    #expect(
      PlanFile(plan(.agreed), entries: entries, activities: known).moving(moved, to: slot)
        == [toEntry, .edit(EntityReference(.activity, 7), ["day": slot.day.value])])
    let morning = HalfDay(Self.monday.adding(days: 3), isAfternoon: false)
    let behind = PlanFile(plan(), entries: entries, activities: []).moving(moved, to: morning)
    guard case .edit(_, let values, _) = behind[0] else { return #expect(Bool(false)) }
    #expect(values["order"] == .integer(1))
  }

  @Test func `looking back tells done, moved, dropped and unplanned apart`() {
    let file = PlanFile(
      plan(.agreed),
      entries: [
        entry(1, day: 0, account: 3, activity: 11), entry(2, day: 1, account: 3, activity: 12),
        entry(3, day: 2, account: 4, activity: 13), entry(4, day: 3, account: 5),
        entry(5, day: 4, account: 6),
      ],
      activities: [
        activity(11, day: 2, done: true), activity(12, day: 8, done: false),
        activity(13, day: 2, done: false), activity(14, day: 3, done: true, account: 5),
        activity(15, day: 4, done: true, account: 8),
      ])
    let saturday = PlanLookBack(file, on: Self.monday.adding(days: 5))
    #expect(
      saturday.rows.map(\.fate) == [
        .done(on: Self.monday.adding(days: 2)), .moved(to: Self.monday.adding(days: 8)), .dropped,
        .done(on: Self.monday.adding(days: 3)), .dropped,
      ])
    #expect(saturday.done == Rate(2, of: 5))
    #expect(saturday.unplanned.map(\.id.rawValue) == [15])
  }

  @Test func `what has yet to come is in no rate`() {
    let file = PlanFile(
      plan(.agreed), entries: [entry(1, day: 0, account: 3), entry(2, day: 4, account: 4)],
      activities: [])
    let wednesday = PlanLookBack(file, on: Self.monday.adding(days: 2))
    #expect(wednesday.rows.map(\.fate) == [.dropped, .open])
    #expect(wednesday.done == Rate(0, of: 1))
  }
}
