public import FunnelCore

extension Store {
  /// All that belongs to a meeting; nil where there is no such meeting.
  public func meetingFile(of id: Meeting.ID) throws(StoreError) -> MeetingFile? {
    guard let meeting = try record(id)?.record else { return nil }
    let entity = EntityReference(id)
    let items = try records(MeetingItem.self, where: "meeting", refersTo: entity).map(\.record)
    let actions = try records(ActionItem.self, where: "meeting", refersTo: entity).map(\.record)
    let deals = Set(items.map(\.deal))
    let carried = try actionsLeft(before: meeting).filter { action in
      deals.contains(action.deal)
        && (action.state == .planned || action.finishedOn.map { $0 >= meeting.begun } ?? false)
    }
    return MeetingFile(meeting, items: items, actions: actions, carried: carried)
  }

  /// All meetings, the newest first.
  public func meetings() throws(StoreError) -> [Meeting] {
    try records(Meeting.self, where: nil, refersTo: nil).map(\.record).sorted {
      ($1.begun, $1.id) < ($0.begun, $0.id)
    }
  }

  /// The actions of all ended meetings that are still to be done, by day.
  public func openMeetingActions() throws(StoreError) -> [ActionItem] {
    try actions(of: meetings().filter { $0.state == .ended })
      .filter { $0.state == .planned }.sortedByDue
  }

  /// The actions of the meetings that had ended when a meeting began.
  private func actionsLeft(before meeting: Meeting) throws(StoreError) -> [ActionItem] {
    let now = meeting.startedAt ?? Instant(milliseconds: .max)
    return try actions(
      of: meetings().filter {
        $0.id != meeting.id && $0.state == .ended && ($0.endedAt.map { $0 <= now } ?? false)
      })
  }

  private func actions(of meetings: [Meeting]) throws(StoreError) -> [ActionItem] {
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
