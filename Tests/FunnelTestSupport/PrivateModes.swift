/// The DEC private modes a program has switched on, read off its output: `ESC [ ? 25 h`.
struct PrivateModes {
  private enum State {
    case text, escape, bracket, numbers
  }

  /// The modes that are on.
  private(set) var set: Set<Int> = []

  private var state = State.text
  private var numbers: [Int] = []

  mutating func scan(_ output: some Sequence<UInt8>) {
    for byte in output { scan(byte) }
  }

  private mutating func scan(_ byte: UInt8) {
    switch (state, byte) {
    case (_, 0x1B):
      state = .escape
    case (.escape, UInt8(ascii: "[")):
      state = .bracket
    case (.bracket, UInt8(ascii: "?")):
      state = .numbers
      numbers = [0]
    case (.numbers, UInt8(ascii: "0")...UInt8(ascii: "9")):
      numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte) - 0x30
    case (.numbers, UInt8(ascii: ";")):
      numbers.append(0)
    case (.numbers, UInt8(ascii: "h")):
      set.formUnion(numbers)
      state = .text
    case (.numbers, UInt8(ascii: "l")):
      set.subtract(numbers)
      state = .text
    default:
      state = .text
    }
  }
}
