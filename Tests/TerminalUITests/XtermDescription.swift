@testable import TerminalUI

/// A terminal like xterm, of so many colours as are asked for.
struct XtermDescription: TerminalDescription {
  var missing: Set<String> = []

  func sequence(_ name: String, _ first: Int, _ second: Int) -> [UInt8]? {
    if missing.contains(name) { return nil }
    let text: String? =
      switch name {
      case "cup": "\u{1B}[\(first + 1);\(second + 1)H"
      case "csr": "\u{1B}[\(first + 1);\(second + 1)r"
      case "ech": "\u{1B}[\(first)X"
      case "indn": "\u{1B}[\(first)S"
      case "rin": "\u{1B}[\(first)T"
      case "setaf": first < 8 ? "\u{1B}[3\(first)m" : "\u{1B}[38;5;\(first)m"
      case "setab": first < 8 ? "\u{1B}[4\(first)m" : "\u{1B}[48;5;\(first)m"
      default: Self.plain[name]
      }
    return text.map { Array($0.utf8) }
  }

  func flag(_ name: String) -> Bool {
    ["XT", "bce", "am", "xenl"].contains(name) && !missing.contains(name)
  }

  func number(_ name: String) -> Int? { name == "colors" ? 256 : nil }

  private static let plain = [
    "el": "\u{1B}[K", "ed": "\u{1B}[J", "ind": "\n", "ri": "\u{1B}M", "civis": "\u{1B}[?25l",
    "cnorm": "\u{1B}[?25h", "sgr0": "\u{1B}[m", "op": "\u{1B}[39;49m", "bold": "\u{1B}[1m",
    "dim": "\u{1B}[2m", "sitm": "\u{1B}[3m", "smul": "\u{1B}[4m", "rev": "\u{1B}[7m",
  ]
}
