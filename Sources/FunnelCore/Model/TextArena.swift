/// Texts of many records in one run of UTF-8 bytes, and repeated texts only once.
///
/// A million separate strings would cost more than everything else a book holds.
struct TextArena: Sendable {
  /// Where a text lies in the arena.
  struct Slice: Sendable {
    var start: UInt32 = 0
    var length: UInt16 = 0
  }

  private(set) var bytes: [UInt8] = []
  private(set) var interned: [String] = [""]
  private var numbers: [String: UInt32] = ["": 0]

  /// An arena of bytes that slices point at already.
  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Adds a text; what is beyond 65,535 bytes is cut at a character.
  mutating func append(_ text: String) -> Slice {
    var text = text
    while text.utf8.count > Int(UInt16.max) { text.removeLast() }
    let start = UInt32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: text.utf8)
    return Slice(start: start, length: UInt16(text.utf8.count))
  }

  /// Adds a text that many records share; 0 stands for none.
  mutating func intern(_ text: String?) -> UInt32 {
    guard let text, !text.isEmpty else { return 0 }
    if let number = numbers[text] { return number }
    let number = UInt32(interned.count)
    interned.append(text)
    numbers[text] = number
    return number
  }

  /// Adds the texts of another arena; says how far its slices move and which numbers its shared
  /// texts have here.
  mutating func append(_ other: TextArena) -> (start: UInt32, numbers: [UInt32]) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    bytes += other.bytes
    return (start, other.interned.map { intern($0) })
  }

  /// The text of a slice.
  func text(_ slice: Slice) -> String {
    String(decoding: bytes[Int(slice.start)..<Int(slice.start) + Int(slice.length)], as: UTF8.self)
  }

  /// The shared text of a number; nil for 0.
  func shared(_ number: UInt32) -> String? { number == 0 ? nil : interned[Int(number)] }
}
