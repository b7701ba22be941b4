/// A small source of numbers that are the same on every machine for the same seed.
///
/// After Sebastiano Vigna, `splitmix64.c`. The standard library's random functions are not used:
/// their results may change from one version to the next.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  /// A number of the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// An element of the list, which must not be empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  /// Whether something comes true that does so in that many of 100 cases.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}
