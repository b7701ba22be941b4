/// A text typed into a filter, key by key.
struct Typing {
  /// Milliseconds of the keys in the order they were typed, each the median of the rounds.
  let keys: [Double]

  /// Types a text several times; `opening` goes before it, `closing` takes it away again.
  init(_ text: String, in session: Session, opening: String = "", closing: String) {
    let rounds = (0..<3).map { _ -> [Double] in
      session.send(opening)
      session.settle()
      let presses = Presses.measure(text.map(String.init), in: session, quiet: 60)
      session.send(closing)
      session.settle()
      return presses.map(\.milliseconds)
    }
    keys = (0..<(rounds.map(\.count).min() ?? 0)).compactMap { key in
      rounds.map { $0[key] }.median
    }
  }
}

extension Sheet {
  /// Notes a text typed into a filter.
  mutating func note(_ typing: Typing, of owner: Owner) {
    note(.filter, owner, typing.keys.median)
    note(.slowFilter, owner, typing.keys.max())
  }
}
