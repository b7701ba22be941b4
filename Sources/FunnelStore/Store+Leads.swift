public import FunnelCore

extension Store {
  /// The open leads of a scope with everything that is known of them.
  ///
  /// - Parameter now: The moment that the clocks of the first contact are read at.
  public func leadInbox(
    of book: Book, _ scope: Scope, at now: Instant
  ) throws(StoreError) -> LeadInbox {
    let leads = LeadInbox.leads(book, scope)
    var files: [LeadFile] = []
    // Two questions for each of a few leads are quicker than reading what belongs to all deals.
    guard leads.count > 200 || book.asOf != nil else {
      for lead in leads {
        if let file = try leadFile(of: lead, in: book, on: scope.today, at: now) {
          files.append(file)
        }
      }
      return LeadInbox(files)
    }
    let activities = Dictionary(
      grouping: try records(Activity.self, in: book), by: \.deal)
    let touches = Dictionary(
      grouping: try records(Touch.self, in: book), by: \.deal)
    for lead in leads {
      guard let found = try record(lead, in: book) else { continue }
      files.append(
        LeadFile(
          found.record, version: found.version, activities: activities[lead] ?? [],
          touches: touches[lead] ?? [], in: book, on: scope.today, at: now))
    }
    return LeadInbox(files)
  }

  /// A lead, or what was one, with everything that is known of it; nil where it does not exist.
  public func leadFile(
    of lead: Deal.ID, in book: Book, on today: Day, at now: Instant
  ) throws(StoreError) -> LeadFile? {
    guard let found = try record(lead, in: book) else { return nil }
    let entity = EntityReference(lead)
    return LeadFile(
      found.record, version: found.version,
      activities: try records(Activity.self, where: "deal", refersTo: entity, in: book),
      touches: try records(Touch.self, where: "deal", refersTo: entity, in: book), in: book,
      on: today, at: now)
  }
}
