/// Keys pressed one by one, each after the answer to the last has come.
enum Presses {
  /// What one press took until the last byte it brought, and the bytes.
  struct One {
    let milliseconds: Double
    let bytes: Int
  }

  /// Presses keys; a key that brings nothing is left out, and after five of them it is given up.
  static func measure(_ keys: [String], in session: Session, quiet: Int32 = 15) -> [One] {
    var presses: [One] = []
    var unanswered = 0
    for key in keys where unanswered < 5 {
      let pressed = now()
      session.send(key)
      if let burst = session.burst(within: 400, quiet: quiet) {
        let time = milliseconds(from: pressed, to: burst.last)
        presses.append(One(milliseconds: time, bytes: burst.bytes))
      } else {
        unanswered += 1
      }
    }
    return presses
  }

  /// The median of holding a key: so many presses in one write, there and back.
  static func held(_ keys: [String], in session: Session) -> Double? {
    (0..<6).compactMap { round -> Double? in
      let pressed = now()
      session.send(String(repeating: keys[round % keys.count], count: 100))
      return session.burst(within: 1000, quiet: 120)
        .map { milliseconds(from: pressed, to: $0.last) }
    }.median
  }
}
