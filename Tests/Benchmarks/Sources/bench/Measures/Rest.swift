/// Programs left alone side by side: what they take while nothing is asked of them.
struct Rest {
  private struct Guest {
    let owner: Sheet.Owner
    let isWall: Bool
    let session: Session
    var before: UInt64 = 0
    var wakeUps = 0
  }

  private let workplace: Workplace
  private var guests: [Guest] = []

  init(in workplace: Workplace) { self.workplace = workplace }

  /// Starts a program and waits until it has nothing left to do.
  mutating func add(_ program: Program, of owner: Sheet.Owner, isWall: Bool = false) {
    guard let session = Session(program, in: workplace),
      session.burst(within: 1000, quiet: 300) != nil, !session.isOver
    else { return }
    guests.append(Guest(owner: owner, isWall: isWall, session: session))
  }

  /// Notes the memory of all, and what they take in ten seconds.
  mutating func measure(into sheet: inout Sheet) {
    for index in guests.indices {
      let processes = guests[index].session.processes
      if !guests[index].isWall {
        sheet.note(.memory, guests[index].owner, processes.residentMemory)
        sheet.note(.proportional, guests[index].owner, processes.proportionalMemory)
      }
      _ = guests[index].session.bytes(forMilliseconds: 1)
      (guests[index].before, guests[index].wakeUps) = (processes.processorTime, processes.wakeUps)
    }
    pause(milliseconds: 10_000)
    for guest in guests {
      let processes = guest.session.processes
      let time = milliseconds(from: guest.before, to: processes.processorTime)
      let wakeUps = processes.wakeUps - guest.wakeUps
      let bytes = guest.session.bytes(forMilliseconds: 1)
      sheet.note(guest.isWall ? .wall : .idle, guest.owner, time)
      sheet.note(guest.isWall ? .wallWakeUps : .idleWakeUps, guest.owner, Double(wakeUps))
      sheet.note(guest.isWall ? .wallBytes : .idleBytes, guest.owner, Double(bytes))
    }
  }
}
