public import FunnelCore

extension Store {
  /// A person's plan of the week that a day lies in; nil where there is none.
  public func planFile(of owner: Owner.ID, week day: Day) throws(StoreError) -> PlanFile? {
    let first = Period.week(of: day).first
    let plans = try records(WeekPlan.self, where: "owner", refersTo: EntityReference(owner))
    guard let plan = plans.first(where: { $0.record.first == first })?.record else { return nil }
    let entries = try records(PlanEntry.self, where: "plan", refersTo: EntityReference(plan.id))
      .map(\.record)
    let known = Set(entries.compactMap(\.activity))
    let week = Period.week(of: first)
    var activities = try records(
      Activity.self, where: "owner", refersTo: EntityReference(owner)
    ).map(\.record).filter { activity in
      known.contains(activity.id) || activity.day.map { week.contains($0) } ?? false
    }
    // Somebody else may have been given an activity of the plan since.
    for id in known.subtracting(activities.map(\.id)).sorted() {
      if let activity = try record(id)?.record { activities.append(activity) }
    }
    return PlanFile(plan, entries: entries, activities: activities)
  }

  /// What a plan for a person needs to know beside the book.
  public func planRecords(of owner: Owner.ID, in book: Book) throws(StoreError) -> PlanRecords {
    let contacts = try records(Contact.self, where: nil, refersTo: nil).map(\.record)
    var buyers: Set<Contact.ID> = []
    for deal in book.deals {
      guard deal.owner == owner, deal.isOpen, deal.evidence.contains(.economicBuyer),
        let account = deal.account
      else { continue }
      let reviews = try records(
        ReviewRecord.self, where: "deal", refersTo: EntityReference(deal.id))
      let last = reviews.max {
        ($0.record.day?.number ?? 0, $0.record.id) < ($1.record.day?.number ?? 0, $1.record.id)
      }
      let names = Set(
        last?.record.form.influences.filter { $0.roles.contains(.economic) }.map(\.name) ?? [])
      for contact in contacts where contact.account == account && names.contains(contact.name) {
        buyers.insert(contact.id)
      }
    }
    return PlanRecords(
      activities: try records(Activity.self, where: "owner", refersTo: EntityReference(owner))
        .map(\.record), contacts: contacts, economicBuyers: buyers)
  }
}
