/// A currency by its ISO 4217 code, such as `USD` or `TWD`.
public struct Currency: Hashable, Comparable, BitwiseCopyable, Sendable {
  private let packed: UInt32

  /// The currency of a three-letter code in any case; nil for anything else.
  public init?(code: some StringProtocol) {
    var (packed, count) = (UInt32(0), 0)
    for byte in code.utf8 {
      let letter = byte & 0xDF
      guard (65...90).contains(letter), count < 3 else { return nil }
      packed = packed << 8 | UInt32(letter)
      count += 1
    }
    guard count == 3 else { return nil }
    self.init(packed: packed)
  }

  private init(packed: UInt32) { self.packed = packed }

  /// The ISO 4217 code in capitals.
  public var code: String {
    String(unsafeUninitializedCapacity: 3) { letters in
      for place in 0..<3 {
        letters.initializeElement(
          at: place, to: UInt8(truncatingIfNeeded: packed >> UInt32(16 - 8 * place)))
      }
      return 3
    }
  }

  /// How many digits the minor unit has: 2 for most, 0 for yen, 3 for dinars.
  public var digits: Int {
    if Self.withoutMinorUnit.contains(packed) { return 0 }
    return Self.withThreeDigits.contains(packed) ? 3 : 2
  }

  private static let withoutMinorUnit = numbers(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF")
  private static let withThreeDigits = numbers("BHD IQD JOD KWD LYD OMR TND")

  private static func numbers(_ codes: String) -> [UInt32] {
    codes.split(separator: " ").compactMap { Currency(code: $0)?.packed }
  }

  /// How many minor units make one major unit: 1, 100 or 1,000.
  public var minorUnits: Int64 { (0..<digits).reduce(1) { units, _ in units * 10 } }

  /// The United States dollar.
  public static let usd = Currency(packed: 0x55_53_44)

  /// The New Taiwan dollar.
  public static let twd = Currency(packed: 0x54_57_44)

  /// Orders currencies by their codes.
  public static func < (left: Currency, right: Currency) -> Bool { left.packed < right.packed }
}

extension Currency: CustomStringConvertible {
  /// The ISO 4217 code.
  public var description: String { code }
}
