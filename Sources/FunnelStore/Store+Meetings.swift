public import FunnelCore

extension Store {
  /// All that belongs to a meeting; nil where there is no such meeting.
  ///
  /// - Parameter book: What it is known in: a past one has it as it was on its day.
  public func meetingFile(
    of id: Meeting.ID, in book: Book = Book()
  ) throws(StoreError) -> MeetingFile? {
    guard let meeting = try record(id, in: book)?.record else { return nil }
    let entity = EntityReference(id)
    let items = try records(MeetingItem.self, where: "meeting", refersTo: entity, in: book)
    let actions = try records(ActionItem.self, where: "meeting", refersTo: entity, in: book)
    let deals = Set(items.map(\.deal))
    let carried = try actionsLeft(before: meeting, in: book).filter { action in
      deals.contains(action.deal)
        && (action.state == .planned || action.finishedOn.map { $0 >= meeting.begun } ?? false)
    }
    return MeetingFile(meeting, items: items, actions: actions, carried: carried)
  }

  /// All meetings as a book knows them, the newest first.
  public func meetings(in book: Book = Book()) throws(StoreError) -> [Meeting] {
    try records(Meeting.self, in: book).sorted {
      ($1.begun, $1.id) < ($0.begun, $0.id)
    }
  }

  /// The actions of all ended meetings that are still to be done as a book knows them, by day.
  public func openMeetingActions(in book: Book = Book()) throws(StoreError) -> [ActionItem] {
    try actions(of: meetings(in: book).filter { $0.state == .ended }, in: book)
      .filter { $0.state == .planned }.sortedByDue
  }

  /// What a meeting asks about a deal.
  public func dealRecords(of deal: Deal.ID) throws(StoreError) -> DealRecords {
    let entity = EntityReference(deal)
    let reviews = try records(ReviewRecord.self, where: "deal", refersTo: entity)
    let last = reviews.max {
      ($0.record.reviewed, $0.record.id) < ($1.record.reviewed, $1.record.id)
    }
    return DealRecords(
      review: last?.record,
      reviewed: last.map { HistoryMark(day: $0.record.reviewed, sequence: $0.version) },
      discussed: try lastTalk(about: entity),
      actions: try records(ActionItem.self, where: "deal", refersTo: entity).map(\.record),
      activities: try records(Activity.self, where: "deal", refersTo: entity).map(\.record),
      objections: try records(
        DealObjection.self, where: "deal", refersTo: entity
      ).map(\.record),
      events: try history(of: entity, before: nil, limit: .max)
        .filter { !$0.transaction.isAnnulled }.map(\.event))
  }

  /// When the last ended meeting talked about a deal.
  private func lastTalk(about deal: EntityReference) throws(StoreError) -> HistoryMark? {
    var marks: [HistoryMark] = []
    for item in try records(MeetingItem.self, where: "deal", refersTo: deal) {
      guard item.record.decision != nil || item.record.seconds > 0,
        let meeting = try record(item.record.meeting)?.record, meeting.state == .ended
      else { continue }
      marks.append(HistoryMark(day: meeting.begun, sequence: item.version))
    }
    return marks.max()
  }

  /// The actions of the meetings that had ended when a meeting began.
  private func actionsLeft(
    before meeting: Meeting, in book: Book
  ) throws(StoreError) -> [ActionItem] {
    let now = meeting.startedAt ?? Instant(milliseconds: .max)
    return try actions(
      of: meetings(in: book).filter {
        $0.id != meeting.id && $0.state == .ended && ($0.endedAt.map { $0 <= now } ?? false)
      }, in: book)
  }

  private func actions(
    of meetings: [Meeting], in book: Book
  ) throws(StoreError) -> [ActionItem] {
    // The past is folded once for all of them.
    guard book.asOf == nil else {
      let ids = Set(meetings.map(\.id))
      return try records(ActionItem.self, in: book).filter {
        $0.meeting.map(ids.contains) ?? false
      }
    }
    var actions: [ActionItem] = []
    for meeting in meetings {
      actions += try records(
        ActionItem.self, where: "meeting", refersTo: EntityReference(meeting.id)
      ).map(\.record)
    }
    return actions
  }
}

extension Meeting {
  /// The day it is held on.
  fileprivate var begun: Day { day ?? Day(number: .min) }
}

extension ReviewRecord {
  /// The day it was completed.
  fileprivate var reviewed: Day { day ?? Day(number: .min) }
}
