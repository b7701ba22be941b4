import TOMLKit

/// Where a TOML file is malformed.
struct TOMLFault: Error {
  /// The line, from 1.
  var line: Int
  /// What is wrong there, as the parser says it.
  var detail: String
}

extension TOMLTable {
  /// The table of a text.
  ///
  /// What makes toml++ end the program is refused before it: a NUL, and a table header that begins
  /// with what no key begins with, of which the parser is sure that it cannot be.
  convenience init(checked text: String) throws(TOMLFault) {
    var number = 0
    for line in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 10 }) {
      number += 1
      if line.contains(0) { throw TOMLFault(line: number, detail: "NUL") }
      for part in line.split(whereSeparator: { (11...13).contains($0) })
      where !Self.mayBegin(part) {
        throw TOMLFault(line: number, detail: "[ without the name of a table")
      }
    }
    do {
      try self.init(string: text)
    } catch let error as TOMLParseError {
      let line = Swift.min(Swift.max(1, Int(error.source.begin.line)), number)
      throw TOMLFault(line: line, detail: error.description)
    } catch {
      throw TOMLFault(line: 1, detail: "\(error)")
    }
  }

  /// Whether a line is anything but the header of a table without a key.
  private static func mayBegin(_ line: Substring.UTF8View) -> Bool {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var rest = line.drop(while: isBlank)
    guard rest.first == UInt8(ascii: "[") else { return true }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst() }
    guard let first = rest.drop(while: isBlank).first else { return false }
    let sign = Character(Unicode.Scalar(first))
    return sign.isASCII && (sign.isLetter || sign.isNumber || "-_\"']".contains(sign))
  }
}
