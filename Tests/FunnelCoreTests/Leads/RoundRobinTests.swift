import FunnelCore
import FunnelTestSupport
import Testing

struct RoundRobinTests {
  private let now = Instant(milliseconds: 1_000_000)

  private func owner(
    _ id: Int64, last: Int64?, team: String? = nil, isActive: Bool = true
  ) -> Owner {
    var owner = Owner(id: Owner.ID(id))
    (owner.name, owner.team, owner.isActive) = ("Owner \(id)", team, isActive)
    owner.lastLeadAt = last.map { Instant(milliseconds: $0) }
    return owner
  }

  private func lead(_ id: Int64) -> DealRecord.ID { DealRecord.ID(id) }

  @Test func `the one whose last lead is the oldest is next, and who had none comes first`() {
    var turn = RoundRobin([owner(1, last: 300), owner(2, last: 200), owner(3, last: nil)])
    let given = turn.assign([lead(10), lead(11), lead(12), lead(13)], at: now)
    #expect(given.map(\.owner.rawValue) == [3, 2, 1, 3])
    #expect(given.map(\.at.milliseconds) == [1_000_000, 1_000_001, 1_000_002, 1_000_003])
  }

  @Test func `the turn goes on where the batch before it ended`() {
    var first = RoundRobin([owner(1, last: nil), owner(2, last: nil), owner(3, last: nil)])
    let given = first.assign([lead(1), lead(2)], at: now)
    var people: [Int64: Int64] = [:]
    for assignment in given { people[assignment.owner.rawValue] = assignment.at.milliseconds }
    var second = RoundRobin((1...3).map { owner($0, last: people[$0]) })
    #expect(second.assign([lead(3), lead(4)], at: now).map(\.owner.rawValue) == [3, 1])
  }

  @Test func `a lead that came in with its owner counts too`() {
    let held = [Owner.ID(1): Instant(milliseconds: 900)]
    let turn = RoundRobin([owner(1, last: 100), owner(2, last: 500)], held: held)
    #expect(turn.next == Owner.ID(2))
  }

  @Test func `equals go by number, and nobody gets nothing`() {
    #expect(RoundRobin([owner(2, last: 5), owner(1, last: 5)]).next == Owner.ID(1))
    var nobody = RoundRobin([])
    #expect(nobody.assign([lead(1)], at: now).isEmpty)
  }

  @Test func `only active people of the team take part`() {
    var book = Book()
    for person in [
      owner(1, last: nil, team: "Medical", isActive: false), owner(2, last: 9, team: "Medical"),
      owner(3, last: nil, team: "Industry"),
    ] {
      book.owners.update(person)
    }
    let inbox = LeadInbox([])
    #expect(RoundRobin(book, team: "Medical", holding: inbox).next == Owner.ID(2))
    #expect(RoundRobin(book, holding: inbox).next == Owner.ID(3))
    #expect(RoundRobin(book, team: "Nowhere", holding: inbox).next == nil)
  }

  @Test func `giving a lead changes its owner and the person's turn`() {
    let assignment = LeadAssignment(lead: lead(7), owner: Owner.ID(2), at: now)
    #expect(
      assignment.changes == [
        .edit(EntityReference(.deal, 7), ["owner": .integer(2)]),
        .edit(EntityReference(.owner, 2), ["lastLeadAt": .integer(1_000_000)]),
      ])
  }
}
