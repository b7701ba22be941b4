/// The deals that a meeting is to go through, in order.
///
/// Deals that earlier meetings left open actions on come along, so that the open actions of the
/// last meeting start the next one; where the deals are named by hand, they are what was named.
public struct Agenda: Hashable, Sendable {
  /// What the deals were chosen by.
  public let basis: Basis
  /// The rows, in order.
  public let rows: [Row]
  /// How many deals the limit leaves out.
  public let leftOut: Int
  /// The open actions of earlier meetings about these deals, by day.
  public let carried: [ActionItem]

  /// What the deals of an agenda are chosen by.
  public enum Basis: Hashable, Sendable {
    /// Best Few first, then Above and Universe, In last.
    case orderOfWork
    /// A filter, in the order of work.
    case filter(DealFilter)
    /// The deals of one rep, in the order of work.
    case owner(Owner.ID)
    /// Deals that somebody named, in their order.
    case hand([Deal.ID])
  }

  /// A row of an agenda.
  public struct Row: Hashable, Sendable {
    /// The deal.
    public var deal: Deal.ID
    /// Whether it comes along only because an earlier meeting left open actions on it.
    public var comesAlong: Bool

    /// A row of an agenda.
    public init(deal: Deal.ID, comesAlong: Bool) {
      (self.deal, self.comesAlong) = (deal, comesAlong)
    }
  }

  /// An agenda of open deals that do not rest, of a scope's pipeline, period and filter.
  ///
  /// - Parameters:
  ///   - limit: The most deals that the basis gives, at least 0; deals that come along and deals
  ///     named by hand are beyond it.
  ///   - actions: The open actions of earlier meetings.
  public init(
    _ basis: Basis, in book: Book, _ scope: Scope, limit: Int? = nil,
    carrying actions: [ActionItem] = []
  ) {
    self.basis = basis
    let chosen = Self.deals(basis, book, scope)
    var rows: [Row] = []
    if case .hand = basis {
      rows = chosen.map { Row(deal: $0, comesAlong: false) }
    } else {
      let kept = Set(chosen.prefix(limit.map { max(0, $0) } ?? .max))
      let acted = Set(actions.filter { $0.state == .planned }.map(\.deal))
      rows = chosen.filter { kept.contains($0) || acted.contains($0) }.map {
        Row(deal: $0, comesAlong: !kept.contains($0))
      }
    }
    self.rows = rows
    leftOut = chosen.count - rows.count
    let deals = Set(rows.map(\.deal))
    carried =
      actions.filter { $0.state == .planned && deals.contains($0.deal) }.sortedByDue
  }

  private static func deals(_ basis: Basis, _ book: Book, _ scope: Scope) -> [Deal.ID] {
    switch basis {
    case .orderOfWork: OrderOfWork.deals(book, scope)
    case .filter(let filter): OrderOfWork.deals(book, scope.narrowed(to: filter))
    case .owner(let owner):
      OrderOfWork.deals(book, scope).filter { book.deals[$0]?.owner == owner }
    case .hand(let deals):
      deals.reduce(into: []) { named, deal in
        if !named.contains(deal), book.deals[deal]?.isOpen == true { named.append(deal) }
      }
    }
  }
}

extension Agenda {
  /// The changes that plan a meeting with this agenda.
  ///
  /// - Parameter meeting: The meeting with a provisional identity; it becomes a planned one.
  public func planning(_ meeting: Meeting) -> [Change] {
    var meeting = meeting
    meeting.state = .planned
    return [.add(NewRecord(meeting))]
      + rows.enumerated().map { index, row in
        var item = MeetingItem(id: MeetingItem.ID(-Int64(index) - 1))
        (item.meeting, item.deal, item.order) = (meeting.id, row.deal, index + 1)
        return .add(NewRecord(item))
      }
  }
}
