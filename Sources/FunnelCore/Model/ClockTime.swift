/// A time of day, to the minute, by the store's clock.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes after midnight, 0…1439.
  public let minutes: Int

  /// The time so many minutes after midnight; nil outside of the day.
  public init?(minutes: Int) {
    guard (0..<1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// A time as people type it: `9:30`, `09:30`, `930`, `9`; nil for anything else.
  public init?(_ typed: some StringProtocol) {
    let text = String(typed.trimmed.map { $0 == "：" ? ":" : $0 })
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isDigit) }),
      let first = parts.first.flatMap({ Int($0) })
    else { return nil }
    let hour: Int
    let minute: Int
    switch parts.count {
    case 1 where parts[0].utf8.count < 3: (hour, minute) = (first, 0)
    case 1: (hour, minute) = first.quotientAndRemainder(dividingBy: 100)
    case 2:
      guard parts[1].utf8.count == 2, let second = Int(parts[1]) else { return nil }
      (hour, minute) = (first, second)
    default: return nil
    }
    guard hour < 24, minute < 60 else { return nil }
    minutes = hour * 60 + minute
  }

  /// The hour, 0…23.
  public var hour: Int { minutes / 60 }

  /// The minute of the hour, 0…59.
  public var minute: Int { minutes % 60 }

  /// Orders times within a day.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// The time as it is stored: `09:30`.
  public var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}

extension ClockTime: FieldValue {
  /// A time of day.
  public static var fieldType: FieldType { .notation(.time) }
  /// The time as `09:30`.
  public var value: Value { .text(description) }
  /// The time of a stored text.
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  fileprivate var isDigit: Bool { (48...57).contains(self) }
}
