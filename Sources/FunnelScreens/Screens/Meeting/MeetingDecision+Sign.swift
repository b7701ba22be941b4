import FunnelCore
import FunnelWording

extension MeetingDecision {
  /// A sign that tells decisions apart without colour.
  var sign: String {
    switch self {
    case .advance: "↑"
    case .hold: "="
    case .exit: "×"
    case .help: "!"
    }
  }

  /// The role of the decision's colour.
  var role: Role {
    switch self {
    case .advance: .good
    case .hold: .text
    case .exit: .caution
    case .help: .warning
    }
  }
}

extension MeetingDecision {
  /// The key that decides so.
  var key: Character {
    switch self {
    case .advance: "a"
    case .hold: "h"
    case .exit: "x"
    case .help: "p"
    }
  }
}
