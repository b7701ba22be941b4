/// A lead with everything that is known of it and what follows from that.
public struct LeadFile: Hashable, Sendable {
  /// The lead.
  public var lead: DealRecord
  /// The sequence of the last event that touched it.
  public var version: Int64
  /// How intent the customer is: the lead's own segment, else its account's.
  public var segment: Segment?
  /// How it behaves.
  public var behaviour: LeadBehaviour
  /// How promising it is.
  public var score: LeadScore
  /// Whether somebody has talked to it in time.
  public var clock: FirstContactClock

  /// A lead with its activities and touches.
  public init(
    _ lead: DealRecord, version: Int64, activities: [Activity], touches: [Touch], in book: Book,
    on today: Day, at now: Instant
  ) {
    (self.lead, self.version) = (lead, version)
    segment = lead.segment ?? lead.account.flatMap { book.accounts[$0]?.segment }
    behaviour = LeadBehaviour(activities, touches: touches, on: today)
    score = LeadScore(lead, behaviour: behaviour, weights: book.leadWeights)
    clock = FirstContactClock(
      received: lead.receivedAt, segment: segment, behaviour: behaviour, at: now,
      offset: book.settings.clockOffset)
  }

  /// The day it came in, if known.
  public func received(in book: Book) -> Day? {
    lead.receivedAt?.day(offset: book.settings.clockOffset) ?? lead.created
  }

  /// The elements of the gate that are not shown to hold, those denied among them.
  public var missing: [GateElement] {
    GateElement.allCases.filter { lead.evidence(of: $0) != .yes }
  }
}

/// The open leads of a scope, the most promising first.
public struct LeadInbox: Hashable, Sendable {
  /// The leads: by score, then by what the score could come to, then the oldest.
  public var files: [LeadFile]

  /// Leads in any order.
  public init(_ files: [LeadFile]) {
    self.files = files.sorted { left, right in
      (right.score.points, right.score.possible, left.lead.id.rawValue)
        < (left.score.points, left.score.possible, right.lead.id.rawValue)
    }
  }

  /// The leads that nobody has been given, in the order they came in.
  public var unassigned: [DealRecord.ID] {
    files.filter { $0.lead.owner == nil }.map(\.lead.id).sorted()
  }

  /// The open leads of a scope, whenever they are to close.
  public static func leads(_ book: Book, _ scope: Scope) -> [Deal.ID] {
    var leads: [Deal.ID] = []
    BookReading(book, scope).forEachRow(of: scope.ofAllDays) { row, isInPeriod in
      if isInPeriod, row.isLead, row.isOpen { leads.append(Deal.ID(row.id)) }
    }
    return leads
  }
}
