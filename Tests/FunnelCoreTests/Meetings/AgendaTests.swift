import FunnelCore
import FunnelTestSupport
import Testing

struct AgendaTests {
  private var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
  private let mei: Owner.ID

  /// Five open deals of known zones, one that rests and one that is lost.
  init() {
    mei = builder.owner("Mei")
    let tom = builder.owner("Tom")
    let zones: [(rates: (fund: Int, us: Int)?, owner: Owner.ID)] = [
      ((75, 25), mei), ((25, 25), tom), ((99, 75), mei), (nil, tom), ((75, 75), tom),
    ]
    for (number, zone) in zones.enumerated() {
      builder.deal("Deal \(number + 1)", rates: zone.rates, close: 10 + number) {
        $0.owner = zone.owner
      }
    }
    builder.deal("Resting", rates: (99, 99)) { $0.pausedUntil = day("2027-01-01") }
    builder.deal("Gone", rates: (99, 99), ended: (.lost, -3))
  }

  private func numbers(_ agenda: Agenda) -> [Int64] { agenda.rows.map(\.deal.rawValue) }

  private func agenda(
    _ basis: Agenda.Basis, limit: Int? = nil, carrying actions: [ActionItem] = []
  ) -> Agenda {
    Agenda(basis, in: builder.book, builder.scope, limit: limit, carrying: actions)
  }

  private func action(
    _ number: Int64, _ deal: Int64, due: String?, state: ActionState = .planned
  ) -> ActionItem {
    var action = ActionItem(id: ActionItem.ID(number))
    (action.deal, action.task, action.state) = (DealRecord.ID(deal), "Call", state)
    action.due = due.map { day($0) }
    return action
  }

  @Test func `the order of work is Best Few, then Above and Universe, In last`() {
    #expect(numbers(agenda(.orderOfWork)) == [3, 5, 2, 4, 1])
  }

  @Test func `a filter and a rep choose among them in the same order`() {
    #expect(numbers(agenda(.filter(DealFilter("zone:best|in")))) == [3, 5, 1])
    #expect(numbers(agenda(.owner(mei))) == [3, 1])
  }

  @Test func `deals named by hand stand as they were named, closed ones left out`() {
    let named = [1, 7, 3, 1].map { Deal.ID($0) }
    #expect(numbers(agenda(.hand(named))) == [1, 3])
    #expect(numbers(agenda(.hand(named), limit: 1)) == [1, 3])
  }

  @Test func `a limit leaves out the last deals and says how many`() {
    #expect(numbers(agenda(.orderOfWork, limit: 2)) == [3, 5])
    #expect(agenda(.orderOfWork, limit: 2).leftOut == 3)
    #expect(agenda(.orderOfWork, limit: 9).leftOut == 0)
    #expect(numbers(agenda(.orderOfWork, limit: -1)) == [])
  }

  @Test func `deals with open actions of earlier meetings come along in their place`() {
    let actions = [
      action(1, 4, due: nil), action(2, 4, due: "2026-11-25"), action(3, 3, due: "2026-11-20"),
      action(4, 2, due: "2026-11-19", state: .done), action(5, 7, due: "2026-11-19"),
    ]
    let made = agenda(.orderOfWork, limit: 2, carrying: actions)
    #expect(numbers(made) == [3, 5, 4])
    #expect(made.rows.map(\.comesAlong) == [false, false, true])
    #expect(made.leftOut == 2)
    #expect(made.carried.map(\.id.rawValue) == [3, 2, 1])
  }

  @Test func `planning makes a meeting and its rows in order`() {
    var meeting = Meeting(id: Meeting.ID(-1))
    (meeting.title, meeting.state) = ("Monday", .running)
    let changes = agenda(.owner(mei)).planning(meeting)
    meeting.state = .planned
    let rows = [Int64(3), 1].enumerated().map { index, deal in
      var item = MeetingItem(id: MeetingItem.ID(-Int64(index) - 1))
      (item.meeting, item.deal, item.order) = (meeting.id, DealRecord.ID(deal), index + 1)
      return Change.add(NewRecord(item))
    }
    #expect(changes == [.add(NewRecord(meeting))] + rows)
  }
}
