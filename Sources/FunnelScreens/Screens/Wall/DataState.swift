import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// How old what is shown is: the line at the foot of the wall.
struct DataState: Equatable {
  /// How long ago somebody changed something; nil where nobody ever has.
  var changed: DataAge?
  /// When the store last answered.
  var checkedAt: Instant
  /// How long ago that was; nil while it answers.
  var silence: DataAge?

  /// The state of a session's data.
  init(of session: Session) {
    let now = session.now
    let told = session.figures.changes.first?.transaction.at
    let moments = [told, session.changedAt].compactMap { $0 }
    changed = moments.max().map { DataAge(of: $0, at: now) }
    checkedAt = session.checkedAt
    silence = session.isStale ? DataAge(of: session.checkedAt, at: now) : nil
  }

  /// Whether what was drawn is to be drawn anew: an age has come to its next step, or the time of
  /// the last check is a minute behind.
  func differs(from drawn: DataState) -> Bool {
    changed != drawn.changed || silence != drawn.silence
      || silence == nil && checkedAt.seconds(since: drawn.checkedAt) >= 60
  }

  /// The line, as long as there is room for.
  func text(in session: Session, width: Int) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    let time = language.exactClock(checkedAt, offset: session.book.settings.clockOffset)
    if session.book.asOf != nil {
      return StyledText(Phrase.Message.asOf(session.today)[language], theme[.warning])
    }
    if let silence {
      return StyledText(
        "● " + Phrase.Wall.picture(of: time, silence)[language], theme[.bad])
    }
    let check = StyledText(Phrase.Wall.checked(time)[language], theme[.faint])
    guard let changed else { return check }
    var text = StyledText(Phrase.Wall.changed(changed)[language], theme[.label])
    if text.displayWidth + check.displayWidth + 3 <= width {
      text.append(" · ", theme[.faint])
      text.spans += check.spans
    }
    return text
  }
}
