/// Gives leads to people in turn: the next is the one whose last lead is the oldest.
///
/// Who never had one comes first, and among equals the one with the smaller number. Worked
/// example: Mei had her last lead on Monday, Tom on Tuesday, Ann none yet: Ann, Mei, Tom, Ann.
public struct RoundRobin: Sendable {
  private var queue: [Owner.ID]

  /// The turn of some people.
  ///
  /// - Parameter held: When the newest lead that each of them holds came in, for leads that were
  ///   given without the turn; of this and of the last turn the later one counts.
  public init(_ people: [Owner], held: [Owner.ID: Instant] = [:]) {
    queue =
      people.map { owner in
        (last: [owner.lastLeadAt, held[owner.id]].compactMap { $0 }.max(), id: owner.id)
      }.sorted { left, right in
        (left.last?.milliseconds ?? .min, left.id) < (right.last?.milliseconds ?? .min, right.id)
      }.map(\.id)
  }

  /// The people who sell in a book and belong to a team and a region.
  ///
  /// - Parameters:
  ///   - team: The team's name; any where nil.
  ///   - region: The region's name; any where nil.
  ///   - inbox: The leads that people hold at the moment.
  public init(_ book: Book, team: String? = nil, region: String? = nil, holding inbox: LeadInbox) {
    var held: [Owner.ID: Instant] = [:]
    for file in inbox.files {
      guard let owner = file.lead.owner, let received = file.lead.receivedAt else { continue }
      held[owner] = max(held[owner] ?? received, received)
    }
    let people = book.owners.filter { owner in
      owner.isActive && (team.map { owner.team == $0 } ?? true)
        && (region.map { owner.region == $0 } ?? true)
    }
    self.init(people, held: held)
  }

  /// Whose turn it is; nil where there is nobody.
  public var next: Owner.ID? { queue.first }

  /// Takes the turn of the one whose turn it is.
  public mutating func take() -> Owner.ID? {
    guard let first = queue.first else { return nil }
    queue.removeFirst()
    queue.append(first)
    return first
  }

  /// Gives each lead to the next person; leads stay as they are where there is nobody.
  public mutating func assign(_ leads: [DealRecord.ID], at now: Instant) -> [LeadAssignment] {
    leads.enumerated().compactMap { place, lead in
      take().map { LeadAssignment(lead: lead, owner: $0, at: now.later(by: place)) }
    }
  }
}

/// A lead given to a person.
public struct LeadAssignment: Hashable, Sendable {
  /// The lead.
  public var lead: DealRecord.ID
  /// The person.
  public var owner: Owner.ID
  /// When, which decides the person's place in the turn.
  public var at: Instant

  /// A lead given to a person.
  public init(lead: DealRecord.ID, owner: Owner.ID, at: Instant) {
    (self.lead, self.owner, self.at) = (lead, owner, at)
  }

  /// Leads given to one person.
  public static func all(
    _ leads: [DealRecord.ID], to owner: Owner.ID, at now: Instant
  ) -> [LeadAssignment] {
    leads.enumerated().map { LeadAssignment(lead: $1, owner: owner, at: now.later(by: $0)) }
  }

  /// What it changes: the lead's owner, and when that person last got a lead.
  public var changes: [Change] {
    [
      .edit(EntityReference(lead), ["owner": owner.value]),
      .edit(EntityReference(owner), ["lastLeadAt": at.value]),
    ]
  }
}

extension Instant {
  /// A few milliseconds later, so that the order within a batch is kept.
  fileprivate func later(by milliseconds: Int) -> Instant {
    Instant(milliseconds: self.milliseconds + Int64(milliseconds))
  }
}
