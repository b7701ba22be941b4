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

  /// How far clocks are ahead, in seconds; none is by more than a day, whatever a store says.
  private static func seconds(_ offset: Int) -> Int64 { Int64(min(max(offset, -86_400), 86_400)) }

  /// The calendar day of this moment where clocks are ahead of UTC by `offset` seconds.
  public func day(offset: Int = 0) -> Day {
    let seconds = milliseconds.floorDivided(by: 1_000) + Self.seconds(offset)
    return Day(clamping: seconds.floorDivided(by: 86_400))
  }

  /// The last millisecond of a calendar day where clocks are ahead of UTC by `offset` seconds.
  public init(endOf day: Day, offset: Int = 0) {
    self.init(milliseconds: (Int64(day.number) + 1) * 86_400_000 - Self.seconds(offset) * 1_000 - 1)
  }

  /// The same time of day on another day.
  ///
  /// - Parameter offset: How far clocks are ahead of UTC, in seconds.
  public func moved(to day: Day, offset: Int = 0) -> Instant {
    let days = day.days(since: self.day(offset: offset))
    return Instant(milliseconds: milliseconds &+ Int64(days) * 86_400_000)
  }

  /// The clock time of this moment where clocks are ahead of UTC by `offset` seconds.
  public func clock(offset: Int = 0) -> (hour: Int, minute: Int, second: Int) {
    let seconds = milliseconds.floorDivided(by: 1_000) + Self.seconds(offset)
    let second = Int(seconds - seconds.floorDivided(by: 86_400) * 86_400)
    return (second / 3_600, second / 60 % 60, second % 60)
  }
}

extension Instant {
  /// The milliseconds of the moments that have a writing: years 1…9999.
  static let representable: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  /// The moment that RFC 3339 writes, to the second or the millisecond, with `Z` or its offset
  /// from UTC; nil for anything else.
  ///
  /// An offset may do without its colon, as ISO 8601 allows and Salesforce writes: `+0800`.
  public init?(rfc3339 text: some StringProtocol) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(iso: halves[0]),
      let end = halves[1].lastIndex(where: { "Z+-".contains($0) }),
      let ahead = Self.offset(halves[1][end...])
    else { return nil }
    let time = halves[1][..<end].split(separator: ":", omittingEmptySubsequences: false)
    guard time.count == 3, let hour = Self.digits(time[0], 2), let minute = Self.digits(time[1], 2)
    else { return nil }
    let seconds = time[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let second = Self.digits(seconds[0], 2), hour < 24, minute < 60, second < 60,
      seconds.count == 1 || seconds.count == 2
    else { return nil }
    var milliseconds = 0
    if seconds.count == 2 {
      guard let fraction = Self.digits(seconds[1], 3) else { return nil }
      milliseconds = fraction
    }
    let clock = (hour * 60 + minute) * 60 + second - ahead
    self.init(
      milliseconds: (Int64(day.number) * 86_400 + Int64(clock)) * 1_000 + Int64(milliseconds))
  }

  /// The seconds of `Z`, `+08:00` or `-0530`.
  private static func offset(_ text: some StringProtocol) -> Int? {
    guard text != "Z" else { return 0 }
    let clock = text.dropFirst()
    let parts =
      clock.contains(":")
      ? clock.split(separator: ":", omittingEmptySubsequences: false)
      : [clock.prefix(2), clock.dropFirst(2)]
    guard parts.count == 2, let hours = digits(parts[0], 2), let minutes = digits(parts[1], 2),
      hours <= 14, minutes < 60
    else { return nil }
    return (text.first == "-" ? -1 : 1) * (hours * 60 + minutes) * 60
  }

  private static func digits(_ text: some StringProtocol, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// Whole seconds from `start` to this moment, at least 0.
  public func seconds(since start: Instant) -> Int {
    Int(max(0, milliseconds - start.milliseconds) / 1_000)
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
