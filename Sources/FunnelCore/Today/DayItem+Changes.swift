extension DayItem {
  /// What doing it changes; nothing where there is nothing to store.
  ///
  /// An activity is done today; an action is finished, a next step taken off the deal, a notice
  /// settled. A follow-up becomes an activity done today by the channel that suits, and objections
  /// a meeting; their answers are written in the playbook beside the deal.
  ///
  /// - Parameters:
  ///   - person: Who did it.
  ///   - subject: What a new activity is about.
  public func done(on today: Day, by person: Owner.ID?, subject: String) -> [Change] {
    switch self.subject {
    case .activity(let activity):
      return [
        .edit(EntityReference(activity.id), ["isDone": true.value, "day": today.value])
      ]
    case .action(let action):
      return [
        .edit(
          EntityReference(action.id),
          ["state": ActionState.done.value, "finishedOn": today.value])
      ]
    case .nextStep: return editNextStep(["nextStep": .none, "nextStepOn": .none])
    case .notice(let notice):
      return [.edit(EntityReference(notice.id), ["settledOn": today.value])]
    case .followUp, .objections:
      return [.add(NewRecord(contact(on: today, isDone: true, by: person, subject: subject)))]
    }
  }

  /// What putting it off to a day changes; a follow-up becomes an activity planned for that
  /// day, and objections a meeting.
  public func postponed(to day: Day, by person: Owner.ID?, subject: String) -> [Change] {
    switch self.subject {
    case .activity(let activity):
      return [.edit(EntityReference(activity.id), ["day": day.value])]
    case .action(let action): return [.edit(EntityReference(action.id), ["due": day.value])]
    case .nextStep: return editNextStep(["nextStepOn": day.value])
    case .notice(let notice): return [.edit(EntityReference(notice.id), ["day": day.value])]
    case .followUp, .objections:
      let planner = owner ?? person
      return [.add(NewRecord(contact(on: day, isDone: false, by: planner, subject: subject)))]
    }
  }

  /// What handing it to another person changes.
  ///
  /// A follow-up becomes an activity planned today for that person, a next step an action of the
  /// deal's plan; the deal keeps its owner.
  public func delegated(to person: Owner, today: Day, subject: String) -> [Change] {
    switch self.subject {
    case .activity(let activity):
      return [.edit(EntityReference(activity.id), ["owner": person.id.value])]
    case .action(let action):
      return [.edit(EntityReference(action.id), ["assignee": .text(person.name)])]
    case .notice(let notice):
      return [.edit(EntityReference(notice.id), ["owner": person.id.value])]
    case .followUp, .objections:
      let planned = contact(on: today, isDone: false, by: person.id, subject: subject)
      return [.add(NewRecord(planned))]
    case .nextStep(let step):
      guard let deal else { return [] }
      var action = ActionItem(id: ActionItem.ID(-1))
      (action.deal, action.task, action.assignee) = (deal, step, person.name)
      action.due = today
      return [.add(NewRecord(action))] + editNextStep(["nextStep": .none, "nextStepOn": .none])
    }
  }

  private func editNextStep(_ values: RecordValues) -> [Change] {
    deal.map { [.edit(EntityReference($0), values)] } ?? []
  }

  /// The contact that answers a follow-up.
  private func contact(
    on day: Day, isDone: Bool, by person: Owner.ID?, subject: String
  ) -> Activity {
    var activity = Activity(id: Activity.ID(-1))
    (activity.deal, activity.account, activity.owner) = (deal, account, person)
    (activity.channel, activity.subject) = (channel ?? .call, subject)
    (activity.day, activity.isDone) = (day, isDone)
    return activity
  }
}
