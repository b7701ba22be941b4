/// A moment in UTC, exact to the millisecond.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Orders moments by time.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The calendar day of this moment where clocks are ahead of UTC by `offset` seconds.
  public func day(offset: Int = 0) -> Day {
    let seconds = milliseconds.floorDivided(by: 1_000) + Int64(offset)
    return Day(number: Int32(seconds.floorDivided(by: 86_400)))
  }

  /// The clock time of this moment where clocks are ahead of UTC by `offset` seconds.
  public func clock(offset: Int = 0) -> (hour: Int, minute: Int, second: Int) {
    let seconds = milliseconds.floorDivided(by: 1_000) + Int64(offset)
    let second = Int(seconds - seconds.floorDivided(by: 86_400) * 86_400)
    return (second / 3_600, second / 60 % 60, second % 60)
  }
}

extension Instant: CustomStringConvertible {
  /// The moment as RFC 3339 writes it: `2026-11-21T14:02:31.250Z`.
  public var description: String {
    let (hour, minute, second) = clock()
    let fraction = Int(milliseconds - milliseconds.floorDivided(by: 1_000) * 1_000)
    let time = [hour, minute, second].map { padded($0, to: 2) }.joined(separator: ":")
    return "\(day())T\(time).\(padded(fraction, to: 3))Z"
  }
}

extension Int64 {
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
