import FunnelCore
import FunnelStore

/// All meetings with their agendas, the ones to go on with first.
struct MeetingRegister {
  /// A meeting and its agenda.
  struct Entry {
    let meeting: Meeting
    let items: [MeetingItem]

    /// How many deals are decided.
    var decided: Int { items.count { $0.decision != nil } }

    /// How many decisions of a kind were made.
    func count(of decision: MeetingDecision) -> Int { items.count { $0.decision == decision } }
  }

  /// Running ones first, then the planned ones by day, then the ended ones, the newest first.
  let entries: [Entry]
  /// The book's last event and day when this was read.
  private let sequence: Int64
  private let asOf: Day?

  init(in session: Session) {
    let store = session.store
    (sequence, asOf) = (session.book.sequence, session.book.asOf)
    let found = session.attempt {
      (
        meetings: try store.records(Meeting.self, in: session.book),
        items: try store.records(MeetingItem.self, in: session.book)
      )
    }
    let items = Dictionary(grouping: found?.items ?? [], by: \.meeting)
    entries = (found?.meetings ?? []).map { meeting in
      Entry(
        meeting: meeting,
        items: (items[meeting.id] ?? []).sorted { ($0.order, $0.id) < ($1.order, $1.id) })
    }.sorted { $0.meeting.precedes($1.meeting) }
  }

  /// Whether the book has changed since.
  func isOutdated(in session: Session) -> Bool {
    sequence != session.book.sequence || asOf != session.book.asOf
  }

  /// The meeting that is being held, the one begun last where there are several.
  var running: Meeting? { entries.first { $0.meeting.state == .running }?.meeting }
}

extension Meeting {
  /// Whether the meeting stands before another one in the list.
  fileprivate func precedes(_ other: Meeting) -> Bool {
    let order: [MeetingState] = [.running, .planned, .ended]
    let (mine, theirs) = (order.firstIndex(of: state) ?? 0, order.firstIndex(of: other.state) ?? 0)
    if mine != theirs { return mine < theirs }
    let (day, otherDay) = (day?.number ?? 0, other.day?.number ?? 0)
    switch state {
    case .planned: return (day, id.rawValue) < (otherDay, other.id.rawValue)
    case .running, .ended:
      let (begun, otherBegun) = (startedAt?.milliseconds ?? 0, other.startedAt?.milliseconds ?? 0)
      return (begun, day, id.rawValue) > (otherBegun, otherDay, other.id.rawValue)
    }
  }
}
