/// How a text file's bytes stand for characters.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16 with the low byte first, as Excel saves "Unicode text".
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16 with the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// GB18030, and with it GBK and GB2312, as mainland Windows saves text.
  case gb18030 = "GB18030"
  /// Big5 with code page 950, as Taiwan's Windows saves text.
  case big5 = "Big5"

  /// How many bytes a character of ASCII takes.
  var bytesPerASCII: Int { self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1 }

  /// The encoding of a name in any case, with or without hyphens: `utf8`, `GBK`, `cp950`.
  public init?(name: some StringProtocol) {
    switch String(name.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" }) {
    case "utf8": self = .utf8
    case "utf16le", "utf16": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
    case "big5", "cp950", "big5hkscs": self = .big5
    default: return nil
    }
  }
}
