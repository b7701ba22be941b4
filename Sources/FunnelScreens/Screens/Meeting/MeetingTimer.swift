import FunnelCore
import FunnelWording
import TerminalUI

/// The time a deal was on the table against the time meant for it.
struct MeetingTimer {
  let seconds: Int
  let budget: Int
  let theme: Theme
  let language: Language

  /// Whether more time was used than meant.
  var isOver: Bool { seconds > budget }

  /// Good while there is time, a warning in the last fifth, bad beyond.
  var role: Role {
    if isOver { return .bad }
    return seconds * 5 >= budget * 4 ? .warning : .strong
  }

  /// `08:12`, and `1:02:05` from an hour on.
  var clock: String { Self.clock(seconds) }

  /// `08:12 of 10:00`, or `! 12:05  +2:05 over`.
  var text: StyledText {
    var text = StyledText(isOver ? "! " + clock : clock, theme[role])
    if isOver {
      text.append(
        "  " + Phrase.Meeting.over(by: Self.clock(seconds - budget))[language], theme[.bad])
    } else {
      text.append(" \(Phrase.Common.of[language]) \(Self.clock(budget))", theme[.label])
    }
    return text
  }

  /// The share of the time that is used.
  var gauge: Gauge {
    Gauge(
      Double(seconds) / Double(max(1, budget)), style: theme[role == .strong ? .accent : role],
      track: theme[.faint])
  }

  /// A number of seconds as a clock shows it.
  static func clock(_ seconds: Int) -> String {
    let (minutes, rest) = max(0, seconds).quotientAndRemainder(dividingBy: 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard minutes >= 60 else { return "\(two(minutes)):\(two(rest))" }
    return "\(minutes / 60):\(two(minutes % 60)):\(two(rest))"
  }
}
