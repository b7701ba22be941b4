/// A whole number from −5 to +5 that is not 0: nobody may stay undecided.
public protocol SignedScale: RawRepresentable, Comparable, FieldValue, Codable
where RawValue == Int {}

extension SignedScale {
  /// Every step from −5 to +5.
  public static var all: [Self] { (-5...5).compactMap(Self.init(rawValue:)) }

  /// The next step up, over the missing 0; none above +5.
  public var raised: Self? { Self(rawValue: rawValue == -1 ? 1 : rawValue + 1) }

  /// The next step down, over the missing 0; none below −5.
  public var lowered: Self? { Self(rawValue: rawValue == 1 ? -1 : rawValue - 1) }

  /// A whole number.
  public static var fieldType: FieldType { .integer }
  /// The number.
  public var value: Value { .integer(Int64(rawValue)) }
  /// The step of a stored number.
  public init?(_ value: Value) {
    guard case .integer(let number) = value, let number = Int(exactly: number) else { return nil }
    self.init(rawValue: number)
  }

  /// Orders steps by size.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Where we stand in a deal: +5 euphoria … −5 panic.
public struct Position: SignedScale {
  /// −5…+5 without 0.
  public let rawValue: Int

  /// The position of a number; nil for 0 and outside −5…+5.
  public init?(rawValue: Int) {
    guard (-5...5).contains(rawValue), rawValue != 0 else { return nil }
    self.rawValue = rawValue
  }

  /// The chance of winning the position stands for, for display beside the joint estimate.
  public var displayEstimate: Percentage {
    let percents = [1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99]
    return Percentage(percent: percents[rawValue + 5])
  }
}
