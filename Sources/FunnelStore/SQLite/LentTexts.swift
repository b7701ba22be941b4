import FunnelCore

/// Texts that a statement only looks at until it has run, for statements that run a million times:
/// the engine then need not make room for each and take it back.
final class LentTexts {
  private static let capacity = 1 << 18

  private let memory = UnsafeMutableRawBufferPointer.allocate(
    byteCount: capacity, alignment: 1)
  private var used = 0

  deinit { memory.deallocate() }

  /// Takes all texts back, once the statement has run and its values are to be bound anew.
  func takeBack() { used = 0 }

  /// A copy that stays where it is until it is taken back; nil where there is no room for it.
  fileprivate func lend(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
    guard bytes.count <= memory.count - used, let start = memory.baseAddress?.advanced(by: used)
    else { return nil }
    if let source = bytes.baseAddress { start.copyMemory(from: source, byteCount: bytes.count) }
    used += bytes.count
    return UnsafeRawPointer(start)
  }
}

extension Query {
  /// Binds a text that is lent until the statement has run.
  func bind(_ text: String, at place: Place, lending texts: LentTexts) {
    var text = text
    text.withUTF8 { bind(text: $0, at: place, lending: texts) }
  }

  /// Binds the UTF-8 bytes of a text that is lent until the statement has run.
  func bind(text bytes: UnsafeBufferPointer<UInt8>, at place: Place, lending texts: LentTexts) {
    guard let lent = texts.lend(UnsafeRawBufferPointer(bytes)) else {
      return bind(text: bytes, at: place)
    }
    lend(text: lent.assumingMemoryBound(to: CChar.self), count: bytes.count, at: place)
  }

  /// Binds bytes that are lent until the statement has run.
  func bind(_ bytes: [UInt8], at place: Place, lending texts: LentTexts) {
    let lent = bytes.isEmpty ? nil : bytes.withUnsafeBytes { texts.lend($0) }
    guard let lent else { return bind(bytes, at: place) }
    lend(bytes: lent, count: bytes.count, at: place)
  }

  /// Binds a value of which a text is lent until the statement has run.
  func bind(_ value: Value, at place: Place, lending texts: LentTexts) {
    if case .text(let text) = value {
      bind(text, at: place, lending: texts)
    } else {
      bind(value, at: place)
    }
  }
}
