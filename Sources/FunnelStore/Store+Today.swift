public import FunnelCore

extension Store {
  /// What the queue of a day is made from beside the book; what was known then, where the book
  /// shows the past.
  public func dayRecords(of book: Book, today: Day) throws(StoreError) -> DayRecords {
    var received: [Deal.ID: Instant] = [:]
    for deal in DayRecords.newcomers(in: book, today: today) {
      if let found = try record(deal) { received[deal] = found.record.receivedAt }
    }
    return DayRecords(
      activities: try records(Activity.self, in: book),
      actions: try records(ActionItem.self, in: book),
      notices: try records(Notice.self, in: book),
      objections: try records(DealObjection.self, in: book), received: received)
  }
}

extension Store {
  /// Who was there at an activity, beside its contact.
  public func attendees(of activity: Activity.ID) throws(StoreError) -> [Attendee] {
    try records(Attendee.self, where: "activity", refersTo: EntityReference(activity))
      .map(\.record)
  }
}
