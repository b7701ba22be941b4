/// All that belongs to a meeting: its agenda, the actions it gave rise to, and those it found.
public struct MeetingFile: Hashable, Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// The rows of the agenda, in order.
  public let items: [MeetingItem]
  /// The actions agreed on in the meeting, in the order they were written.
  public let actions: [ActionItem]
  /// The actions of earlier meetings about deals of the agenda that were open when it began, by
  /// day.
  public let carried: [ActionItem]

  /// All that belongs to a meeting; rows and actions in any order.
  public init(
    _ meeting: Meeting, items: [MeetingItem], actions: [ActionItem], carried: [ActionItem] = []
  ) {
    self.meeting = meeting
    self.items = items.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    self.actions = actions.sorted { $0.id < $1.id }
    self.carried = carried.sortedByDue
  }
}

extension MeetingFile {
  /// The row on the table, running or not.
  public var current: MeetingItem? { items.first { $0.id == meeting.current } }

  /// The row that comes after the one on the table; the first where none is, nil after the last.
  public var next: MeetingItem? { neighbour(+1) ?? (current == nil ? items.first : nil) }

  /// The row that comes before the one on the table; nil before the first.
  public var previous: MeetingItem? { neighbour(-1) }

  /// The place of a row from 0; nil where the agenda has no such row.
  public func place(of id: MeetingItem.ID?) -> Int? { items.firstIndex { $0.id == id } }

  /// The row of a deal.
  public func item(of deal: Deal.ID) -> MeetingItem? { items.first { $0.deal == deal } }

  /// The actions agreed on about a deal.
  public func actions(of deal: Deal.ID) -> [ActionItem] { actions.filter { $0.deal == deal } }

  /// The seconds all rows were on the table by a moment.
  public func seconds(at now: Instant) -> Int {
    items.reduce(0) { $0 + meeting.seconds(on: $1, at: now) }
  }

  /// A row moved by so many places, as the change that does it; nil where it stays.
  public func moving(_ id: MeetingItem.ID, by places: Int) -> Change? {
    guard let from = place(of: id) else { return nil }
    let target = min(max(0, from + places), items.count - 1)
    guard target != from else { return nil }
    var order = items.map(\.id)
    order.insert(order.remove(at: from), at: target)
    return .meet(meeting.id, .arrange(order))
  }

  /// A deal at the end of the agenda, as the change that puts it there.
  ///
  /// - Throws: `RuleViolation.alreadyOnAgenda` where it stands there.
  public func adding(_ deal: Deal.ID) throws(RuleViolation) -> Change {
    guard item(of: deal) == nil else { throw .alreadyOnAgenda(deal) }
    return .meet(meeting.id, .add(deal, place: (items.last?.order ?? 0) + 1))
  }

  private func neighbour(_ step: Int) -> MeetingItem? {
    guard let place = place(of: meeting.current) else { return nil }
    return items.indices.contains(place + step) ? items[place + step] : nil
  }
}

extension [ActionItem] {
  /// The actions by their day, the undated last.
  public var sortedByDue: [ActionItem] {
    sorted { ($0.due ?? Day(number: .max), $0.id) < ($1.due ?? Day(number: .max), $1.id) }
  }
}

extension ActionItem {
  /// Whether it is still to be done and its day has gone by.
  public func isOverdue(on today: Day) -> Bool {
    state == .planned && (due.map { $0 < today } ?? false)
  }
}
