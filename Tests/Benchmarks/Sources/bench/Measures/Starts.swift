/// What one start of a program took, in milliseconds from exec, and its end from the key on.
struct Start {
  let firstByte: Double
  let firstText: Double
  let fullScreen: Double
  let quit: Double?

  /// Starts a program, waits until it has nothing left to do, and ends it.
  init?(_ program: Program, in workplace: Workplace) {
    guard let session = Session(program, in: workplace),
      let burst = session.burst(within: 1000, quiet: 300),
      !session.isOver, let byte = session.firstByte, let text = session.firstText
    else { return nil }
    firstByte = milliseconds(from: session.started, to: byte)
    firstText = milliseconds(from: session.started, to: text)
    fullScreen = milliseconds(from: session.started, to: burst.last)
    quit = session.quit()
  }

  /// Starts a program so many times, with something done before each.
  static func series(
    _ count: Int, of program: Program, in workplace: Workplace, before: () -> Void = {}
  ) -> [Start] {
    (0..<count).compactMap { _ in
      before()
      return Start(program, in: workplace)
    }
  }
}

extension Sheet {
  /// Notes starts that find no book kept.
  mutating func noteFirst(_ starts: [Start], of owner: Owner) {
    note(.firstStartText, owner, starts.map(\.firstText).median)
    note(.firstStart, owner, starts.map(\.fullScreen).median)
  }

  /// Notes starts that find their book kept, with how long their ends took.
  mutating func note(_ starts: [Start], of owner: Owner) {
    note(.startByte, owner, starts.map(\.firstByte).median)
    note(.startText, owner, starts.map(\.firstText).median)
    note(.start, owner, starts.map(\.fullScreen).median)
    note(.quit, owner, starts.compactMap(\.quit).median)
  }
}
