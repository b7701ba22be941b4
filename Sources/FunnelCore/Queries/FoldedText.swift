/// A text as searches compare it: lower case, full-width letters made narrow, accents dropped.
///
/// Chinese characters stay as they are, so that any part of a word finds it.
struct FoldedText: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ text: some StringProtocol) {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalar.appendFolded(to: &folded) }
    bytes = Array(String(folded).utf8)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether this text occurs anywhere in another one that is folded already.
  func occurs(in other: FoldedText) -> Bool {
    other.bytes.withUnsafeBufferPointer { occurs(inFolded: $0) }
  }

  /// Whether this text occurs anywhere in a text, whatever its case, width and accents.
  func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { occurs(in: $0) }
  }

  /// Whether this text occurs anywhere in a run of UTF-8.
  func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Nearly all text is ASCII or Chinese, where dropping the case of ASCII letters is enough.
    if text.contains(where: Self.mayNeedFolding) {
      return occurs(in: FoldedText(String(decoding: text, as: UTF8.self)))
    }
    return occurs(inFolded: text)
  }

  private func occurs(inFolded text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    guard text.count >= bytes.count else { return false }
    for start in 0...(text.count - bytes.count) where text[start].asciiLowercased == first {
      var length = 1
      while length < bytes.count, text[start + length].asciiLowercased == bytes[length] {
        length += 1
      }
      if length == bytes.count { return true }
    }
    return false
  }

  /// Lead bytes of Latin, Greek and Cyrillic letters, combining marks and full-width forms.
  private static func mayNeedFolding(_ byte: UInt8) -> Bool {
    (0xC3...0xD4).contains(byte) || byte == 0xE1 || byte == 0xEF
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 { (65...90).contains(self) ? self | 0x20 : self }
}

extension StringProtocol {
  /// The text as searches compare it: lower case, narrow, without accents.
  ///
  /// Worked example: `Ｍüller` becomes `muller`.
  public var folded: String { String(decoding: FoldedText(self).bytes, as: UTF8.self) }
}

extension Unicode.Scalar {
  fileprivate func appendFolded(to text: inout String.UnicodeScalarView) {
    switch value {
    case ..<0x80: text.append(Unicode.Scalar(UInt8(value).asciiLowercased))
    case 0x300...0x36F: break
    case 0xFF01...0xFF5E:
      text.append(Unicode.Scalar(UInt8(value - 0xFEE0).asciiLowercased))
    case 0xDF: text.append(contentsOf: "ss".unicodeScalars)
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      if let letters = Self.plainLetters[self] {
        text.append(contentsOf: letters.unicodeScalars)
      } else {
        text.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
      }
    default: text.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// The letters under the accents, read from the Unicode names such as
  /// `LATIN SMALL LETTER U WITH DIAERESIS AND CARON`.
  private static let plainLetters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = [:]
    for scalar in [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap(Unicode.Scalar.init) {
      let words = (scalar.properties.name ?? "").split(separator: " ")
      guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER",
        words.count == 4 || words[4] == "WITH", words[3].utf8.count <= 2
      else { continue }
      letters[scalar] = words[3].lowercased()
    }
    return letters
  }()
}
