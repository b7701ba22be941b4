/// A plan of a week with everything that belongs to it.
public struct PlanFile: Hashable, Sendable {
  /// The plan.
  public var plan: WeekPlan
  /// Its entries, by half-day and place in it.
  public var entries: [PlanEntry]
  /// The person's activities of the week, and those the entries became.
  public var activities: [Activity]

  /// A plan with its entries in any order.
  public init(_ plan: WeekPlan, entries: [PlanEntry], activities: [Activity]) {
    self.plan = plan
    self.entries = entries.sorted {
      ($0.slot, $0.order, $0.id.rawValue) < ($1.slot, $1.order, $1.id.rawValue)
    }
    self.activities = activities
  }

  /// The week.
  public var week: Period { .week(of: plan.first ?? Day(number: 0)) }

  /// The entries of a half-day, in their order.
  public func entries(in slot: HalfDay) -> [PlanEntry] { entries.filter { $0.slot == slot } }

  /// The activity that an entry became.
  public func activity(of entry: PlanEntry) -> Activity? {
    entry.activity.flatMap { id in activities.first { $0.id == id } }
  }
}

extension PlanEntry {
  /// The half-day it is in.
  public var slot: HalfDay { HalfDay(day ?? Day(number: 0), isAfternoon: isAfternoon) }
}

extension PlanProposal {
  /// The changes that store the proposal in place of an earlier one.
  ///
  /// - Parameters:
  ///   - old: The plan of the same week, whose entries go away.
  ///   - words: Why an entry is proposed, in the language of its author.
  public func changes(
    replacing old: PlanFile?, madeOn today: Day, words: (Entry) -> String
  ) -> [Change] {
    var changes: [Change] = []
    var plan = WeekPlan.ID(-1)
    if let old {
      plan = old.plan.id
      changes += old.entries.map { .remove(EntityReference($0.id)) }
      changes.append(
        .edit(
          EntityReference(plan),
          ["madeOn": today.value, "state": PlanState.proposed.value]))
    } else {
      var record = WeekPlan(id: plan)
      (record.owner, record.first, record.madeOn) = (owner, week.first, today)
      changes.append(.add(NewRecord(record)))
    }
    for (place, entry) in entries.enumerated() {
      var record = PlanEntry(id: PlanEntry.ID(-1 - Int64(place)))
      let id = record.id
      record = entry.content
      (record.id, record.plan) = (id, plan)
      (record.day, record.isAfternoon) = (entry.slot.day, entry.slot.isAfternoon)
      (record.order, record.reason) = (entry.order, words(entry))
      changes.append(.add(NewRecord(record)))
    }
    return changes
  }
}

extension PlanFile {
  /// The changes by which the plan is agreed on: every entry is a planned activity from then on.
  ///
  /// An entry that is an activity already keeps it, on the day the plan has for it.
  public var agreeing: [Change] {
    var changes: [Change] = []
    for entry in entries {
      if let known = activity(of: entry) {
        if !known.isDone, known.day != entry.day {
          changes.append(.edit(EntityReference(known.id), ["day": entry.day.value]))
        }
        continue
      }
      var activity = Activity(id: Activity.ID(-entry.id.rawValue))
      (activity.deal, activity.account) = (entry.deal, entry.account)
      (activity.contact, activity.owner) = (entry.contact, plan.owner)
      (activity.channel, activity.subject) = (entry.channel, entry.subject ?? "")
      (activity.day, activity.isCustomerFacing) = (entry.day, entry.channel != .task)
      changes.append(.add(NewRecord(activity)))
      changes.append(
        .edit(EntityReference(entry.id), ["activity": activity.id.value]))
    }
    changes.append(.edit(EntityReference(plan.id), ["state": PlanState.agreed.value]))
    return changes
  }

  /// The changes by which an entry goes to another half-day, behind what is there.
  ///
  /// In an agreed plan its activity goes with it.
  public func moving(_ entry: PlanEntry, to slot: HalfDay) -> [Change] {
    let order = (entries(in: slot).filter { $0.id != entry.id }.map(\.order).max() ?? -1) + 1
    var changes: [Change] = [
      .edit(
        EntityReference(entry.id),
        [
          "day": slot.day.value, "isAfternoon": slot.isAfternoon.value,
          "order": .integer(Int64(order)),
        ])
    ]
    if plan.state == .agreed, let activity = activity(of: entry), !activity.isDone,
      activity.day != slot.day
    {
      changes.append(.edit(EntityReference(activity.id), ["day": slot.day.value]))
    }
    return changes
  }

  /// The changes by which an entry is added to a half-day, behind what is there.
  ///
  /// In an agreed plan it is a planned activity at once.
  public func adding(_ content: PlanEntry, to slot: HalfDay) -> [Change] {
    var entry = content
    (entry.id, entry.plan) = (PlanEntry.ID(-1), plan.id)
    (entry.day, entry.isAfternoon) = (slot.day, slot.isAfternoon)
    entry.order = (entries(in: slot).map(\.order).max() ?? -1) + 1
    guard plan.state == .agreed, entry.activity == nil else { return [.add(NewRecord(entry))] }
    var activity = Activity(id: Activity.ID(-1))
    (activity.deal, activity.account) = (entry.deal, entry.account)
    (activity.contact, activity.owner) = (entry.contact, plan.owner)
    (activity.channel, activity.subject) = (entry.channel, entry.subject ?? "")
    (activity.day, activity.isCustomerFacing) = (entry.day, entry.channel != .task)
    entry.activity = activity.id
    return [.add(NewRecord(activity)), .add(NewRecord(entry))]
  }
}
