import FunnelCore
import FunnelStore
import FunnelWording

extension FormScreen {
  /// A dialog for something done with a deal.
  static func newActivity(for deal: Deal, _ session: Session) -> FormScreen {
    activity(for: LogTarget(deal), session)
  }

  /// A dialog for something done, or planned.
  static func activity(
    for target: LogTarget, by channel: Channel = .call, isPlanned: Bool = false,
    on day: Day? = nil, with contact: Contact? = nil, _ session: Session
  ) -> FormScreen {
    var blank = Activity(id: Activity.ID(-1))
    (blank.deal, blank.account, blank.subject) = (target.deal, target.account, target.subject)
    (blank.owner, blank.channel) = (target.owner(in: session), channel)
    (blank.day, blank.isDone) = (day ?? session.today, !isPlanned)
    if isPlanned, day == nil {
      blank.day = session.book.workCalendar.worked(from: session.today.adding(days: 1))
    }
    let form = FormScreen(
      id: isPlanned ? "planActivity" : "newActivity",
      title: isPlanned ? Phrase.Log.plan : Phrase.Deals.logActivity,
      about: target.deal.map { .init($0) } ?? .init(target.account),
      fields: fields(blank, attendees: contact?.name ?? "", session), of: .activity
    ) { values in
      var values = values
      guard session.replaceDeal(in: &values) else { return .stay }
      let deal = values["deal"].flatMap { Deal.ID($0) }.flatMap { session.book.deals[$0] }
      let account = values["account"].flatMap { Account.ID($0) } ?? deal?.account
      guard let values = session.activityValues(values, at: blank.account ?? account) else {
        return .stay
      }
      let record = blank.values.merging(values.fields) { _, typed in typed }
      let isAboutSomething = ["deal", "account", "contact", "subject"].contains { field in
        ![.none, .text("")].contains(record[field] ?? .none)
      }
      guard isAboutSomething else {
        session.say(Phrase.Log.aboutNothing, .warning)
        return .stay
      }
      let changes =
        [Change.add(NewRecord(.activity, provisional: -1, values: record))]
        + values.others.enumerated().map { place, contact in
          .add(attendee(contact, of: blank.id, provisional: -Int64(place) - 1))
        }
      let name = target.name(in: session.book, otherwise: record)
      let isDone = record["isDone"] == true.value
      let label =
        isDone
        ? Phrase.Deals.logged(name)
        : Phrase.Log.planned(name, on: record["day"].flatMap { Day($0) })
      return session.perform(changes, label) == nil ? .stay : .pop
    }
    form.demand = questionsOfDemo
    return form
  }

  /// A demonstration without a single question is flagged, so their number has to be known.
  private static func questionsOfDemo(_ field: String, _ typed: (String) -> String) -> Phrase? {
    field == "questions" && typed("isDemo") == "yes" && typed("isDone") == "yes"
      ? Phrase.Log.howManyQuestions : nil
  }

  /// A dialog for an activity that is stored; nil where it is gone, which has then been said.
  ///
  /// - Parameter isDone: Whether it is to be noted as done today.
  static func editActivity(
    _ id: Activity.ID, isDone: Bool = false, _ session: Session
  ) -> FormScreen? {
    guard let stored = session.attempt({ try session.store.record(id) }), let found = stored,
      let present = session.attempt({ try session.store.attendees(of: id) })
    else { return nil }
    let activity = found.record
    var shown = activity
    if isDone { (shown.isDone, shown.day) = (true, session.today) }
    let people = [activity.contact].compactMap { $0 } + present.map(\.contact)
    let names = people.compactMap { contact in
      (session.attempt { try session.store.record(contact)?.record.name }).flatMap { $0 }
    }
    let entity = EntityReference(id)
    let form = FormScreen(
      id: "editActivity", title: Phrase.Today.editActivity, about: .record(entity),
      fields: fields(shown, attendees: names.joined(separator: ", "), session), of: .activity
    ) { values in
      let account = activity.account ?? activity.deal.flatMap { session.book.deals[$0]?.account }
      guard let values = session.activityValues(values, at: account) else { return .stay }
      let edits = values.fields.filter { activity[field: $0.key] != $0.value }
      let gone = present.filter { !values.others.contains($0.contact) }
      let new = values.others.filter { other in !present.contains { $0.contact == other } }
      let changes =
        (edits.isEmpty ? [] : [Change.edit(entity, edits)])
        + gone.map { .remove(EntityReference($0.id)) }
        + new.enumerated().map { place, contact in
          .add(attendee(contact, of: id, provisional: -Int64(place) - 1))
        }
      guard !changes.isEmpty else { return .pop }
      let label = Phrase.Log.changed(activity.title[session.language])
      return session.perform(changes, label, expecting: [entity: found.version]) == nil
        ? .stay : .pop
    }
    form.demand = questionsOfDemo
    return form
  }

  private static func attendee(
    _ contact: Contact.ID, of activity: Activity.ID, provisional: Int64
  ) -> NewRecord {
    var attendee = Attendee(id: Attendee.ID(provisional))
    (attendee.activity, attendee.contact) = (activity, contact)
    return NewRecord(attendee)
  }

  private static let asked = [
    "channel", "subject", "day", "time", "isDone", "minutes", "outcome", "isDemo", "questions",
    "isCustomerFacing", "attendees", "recurrence", "note",
  ]

  private static func fields(
    _ activity: Activity, attendees: String, _ session: Session
  ) -> [Field] {
    let reader = FieldText(book: session.book, today: session.today)
    let whom = activity.deal == nil && activity.account == nil ? ["deal", "account"] : []
    return (whom + asked).compactMap { name in
      guard let field = Activity.field(name) else {
        return Field("attendees", Phrase.Log.attendees, .text, text: attendees)
      }
      // Looking through the names of all deals has time until the form is saved.
      return Field(
        name, EntityKind.activity.label(ofField: name), name == "deal" ? .text : field.type,
        text: reader.text(of: activity[field: name], as: field.type), isRequired: field.isRequired,
        isSuggestion: name == "day")
    }
  }
}

extension Session {
  /// Puts a deal in the place of its number, its name or the beginning of it; says where none or
  /// several are called so.
  fileprivate func replaceDeal(in values: inout RecordValues) -> Bool {
    guard let name = values["deal"].flatMap({ String($0) })?.trimmed, !name.isEmpty else {
      return true
    }
    let number = name.hasPrefix("#") ? Int64(name.dropFirst()) : Int64(name)
    if let number, book.deals[Deal.ID(number)] != nil {
      values["deal"] = .integer(number)
      return true
    }
    let folded = name.lowercased()
    let begun = book.deals.filter { $0.name.lowercased().hasPrefix(folded) }
    let exact = begun.filter { $0.name.lowercased() == folded }
    let found = exact.isEmpty ? begun : exact
    guard let deal = found.first else {
      say(Phrase.Dialog.nothingNamed(name), .warning)
      return false
    }
    guard found.count == 1 else {
      say(Phrase.Dialog.severalNamed(name), .warning)
      return false
    }
    values["deal"] = deal.id.value
    return true
  }

  /// What a form says of an activity: its fields, and who was there beside the first one.
  ///
  /// Nil where something does not fit, which has then been said.
  fileprivate func activityValues(
    _ values: RecordValues, at account: Account.ID?
  ) -> (fields: RecordValues, others: [Contact.ID])? {
    var fields = values
    let names = fields.removeValue(forKey: "attendees").flatMap { String($0) } ?? ""
    if fields["isDone"] == true.value, let day = fields["day"].flatMap({ Day($0) }), day > today {
      say(Phrase.Log.liesAhead, .warning)
      return nil
    }
    // An empty subject is a text, not nothing.
    if fields["subject"] == Value.none { fields["subject"] = .text("") }
    guard let people = contacts(named: names, at: account) else { return nil }
    fields["contact"] = people.first.value
    return (fields, Array(people.dropFirst()))
  }

  /// The people of an account that names stand for; nil where one is unknown, which has then been
  /// said.
  private func contacts(named names: String, at account: Account.ID?) -> [Contact.ID]? {
    let wanted = names.split(whereSeparator: { ",，、;；".contains($0) }).map { $0.trimmed }
      .filter { !$0.isEmpty }
    guard !wanted.isEmpty else { return [] }
    let known =
      account.flatMap { account in
        attempt {
          try store.records(
            Contact.self, where: "account", refersTo: EntityReference(account))
        }
      } ?? []
    guard !known.isEmpty else {
      say(Phrase.Log.nobodyKnown, .warning)
      return nil
    }
    var people: [Contact.ID] = []
    for name in wanted {
      let folded = name.lowercased()
      let exact = known.filter { $0.record.name.lowercased() == folded }
      let found =
        exact.isEmpty
        ? known.filter { $0.record.name.lowercased().hasPrefix(folded) } : exact
      guard let contact = found.first?.record.id else {
        say(Phrase.Dialog.nothingNamed(name), .warning)
        return nil
      }
      guard found.count == 1 else {
        say(Phrase.Dialog.severalNamed(name), .warning)
        return nil
      }
      if !people.contains(contact) { people.append(contact) }
    }
    return people
  }
}
