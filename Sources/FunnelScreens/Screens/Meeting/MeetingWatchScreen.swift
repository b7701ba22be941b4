import FunnelCore
import FunnelWording
public import TerminalUI

/// The meeting for the room: what is on the table, large, and nothing that changes data.
public final class MeetingWatchScreen: Screen {
  /// The stable name, as `--screen` takes it.
  public let id = "watch"

  /// No key changes what is stored.
  public let isForLooking = true

  private var register: MeetingRegister?
  private var file: StoredMeeting?
  private var briefing: DealBriefing?
  private var shownSecond = -1

  /// The meeting that is being held, or the wait for one.
  public init() {}

  private func refresh(in session: Session) {
    guard register?.isOutdated(in: session) ?? true else { return }
    let register = MeetingRegister(in: session)
    self.register = register
    file = register.running.flatMap { StoredMeeting($0.id, in: session) }
    briefing = file?.current.map { DealBriefing(of: $0.deal, in: session) }
  }

  /// The meeting, for the title line.
  public func place(in session: Session) -> StyledText {
    refresh(in: session)
    var text = StyledText(
      Phrase.Meeting.projector[session.language], session.theme[.label])
    if let file { text.append("  " + file.meeting.title, session.theme[.strong]) }
    return text
  }

  /// Nothing but leaving.
  public func actions(in session: Session) -> [Action] {
    [Action("watch.back", [.left], Phrase.Action.back) { .pop }]
  }

  /// Draws anew when the clock shows another second.
  public func rest(in session: Session) -> Bool {
    guard let file, file.isTicking, let item = file.current else { return false }
    return file.seconds(on: item, at: session.now) != shownSecond
  }

  /// Draws the deal on the table, or that no meeting is held.
  public func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    refresh(in: session)
    guard let file else { return drawWaiting(in: area, on: &canvas, session) }
    guard let item = file.current, let briefing else {
      return drawWaiting(in: area, on: &canvas, session, for: file.meeting)
    }
    shownSecond = file.seconds(on: item, at: session.now)
    canvas.draw(
      ProjectorPage(file: file, item: item, briefing: briefing, session: session), in: area)
  }

  private func drawWaiting(
    in area: Rect, on canvas: inout Canvas, _ session: Session, for meeting: Meeting? = nil
  ) {
    let (theme, language) = (session.theme, session.language)
    let lines = [
      (meeting?.title ?? Phrase.Meeting.waiting[language], theme[.strong]),
      (
        meeting == nil
          ? Phrase.Meeting.waitingHint[language] : Phrase.Meeting.undecided[language],
        theme[.label]
      ),
    ]
    for (row, line) in lines.enumerated() {
      let text = line.0.clipped(to: area.width - 4)
      canvas.put(
        text,
        at: Point(
          x: area.x + max(2, (area.width - text.displayWidth) / 2),
          y: area.y + area.height / 2 - 1 + row * 2),
        style: line.1)
    }
  }

  /// What is on the table as lines in reading order.
  public func plainText(in session: Session) -> [String] {
    refresh(in: session)
    let language = session.language
    guard let file, let item = file.current, let deal = session.book.deals[item.deal] else {
      return [Phrase.Meeting.waiting[language]]
    }
    let decision = (item.decision?.label ?? Phrase.Meeting.undecided)[language]
    return [
      file.meeting.title, deal.name,
      "\(Phrase.Meeting.decision[language]): \(decision)",
    ] + file.file.actions(of: item.deal).map(\.task)
  }
}
