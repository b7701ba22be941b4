/// What came of a meeting: its rows, and what they add up to.
public struct MeetingReport: Hashable, Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// The rows of the agenda, in order.
  public let rows: [Row]
  /// The actions agreed on, in the order they were written, those about deals that left the
  /// agenda too.
  public let actions: [ActionItem]
  /// The actions of earlier meetings that were open when this one began, by day.
  public let carried: [ActionItem]

  /// A row of the agenda.
  public struct Row: Hashable, Sendable {
    /// What was decided and said.
    public var item: MeetingItem
    /// The actions agreed on about the deal.
    public var actions: [ActionItem]
    /// The seconds the deal was on the table.
    public var seconds: Int

    /// Whether the team talked about the deal at all.
    public var isDiscussed: Bool {
      item.decision != nil || item.note != nil || seconds > 0 || !actions.isEmpty
    }
  }

  /// What came of a meeting by a moment.
  public init(_ file: MeetingFile, at now: Instant) {
    (meeting, actions, carried) = (file.meeting, file.actions, file.carried)
    rows = file.items.map { item in
      Row(
        item: item, actions: file.actions(of: item.deal),
        seconds: file.meeting.seconds(on: item, at: now))
    }
  }

  /// The deals talked about, of all on the agenda.
  public var discussed: Rate { Rate(rows.count { $0.isDiscussed }, of: rows.count) }

  /// The rows nobody talked about.
  public var undiscussed: [Row] { rows.filter { !$0.isDiscussed } }

  /// How often each decision was made.
  public func count(of decision: MeetingDecision) -> Int {
    rows.count { $0.item.decision == decision }
  }

  /// The seconds that deals were on the table.
  public var seconds: Int { rows.reduce(0) { $0 + $1.seconds } }

  /// The seconds meant for all deals of the agenda.
  public var plannedSeconds: Int { rows.count * meeting.secondsPerDeal }

  /// The actions agreed on that lack an owner or a day.
  public var incomplete: [ActionItem] { actions.filter(\.isIncomplete) }
}
