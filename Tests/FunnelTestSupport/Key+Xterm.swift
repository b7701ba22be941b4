import TerminalUI

extension Key {
  /// What xterm sends for the key.
  var xtermSequence: String {
    switch self {
    case .character(let character): String(character)
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .insert: "\u{1B}[2~"
    case .home: "\u{1B}OH"
    case .end: "\u{1B}OF"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .function(let number): Self.functionSequence(number)
    case .control(let character): Self.controlSequence(character)
    case .alt(let character): "\u{1B}\(character)"
    }
  }

  private static func functionSequence(_ number: Int) -> String {
    switch number {
    case 1: "\u{1B}OP"
    case 2: "\u{1B}OQ"
    case 3: "\u{1B}OR"
    case 4: "\u{1B}OS"
    case 5: "\u{1B}[15~"
    case 6...10: "\u{1B}[\(number + 11)~"
    default: "\u{1B}[\(number + 12)~"
    }
  }

  private static func controlSequence(_ character: Character) -> String {
    let code = (character.asciiValue ?? 0) & 0x1F
    return String(UnicodeScalar(code))
  }
}
