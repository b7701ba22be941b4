import FunnelCore
import FunnelWording
public import TerminalUI

/// The screen on the office wall: pages that turn by themselves, read from across the room, and
/// no key that could change what is stored.
public final class WallScreen: Screen {
  /// The stable name.
  public let id = "wall"
  /// No key changes what is stored.
  public let isForLooking = true
  /// From here nothing is opened that could.
  public let keepsToItself = true

  private let pages: [WallPageEntry]
  private let leavesOutEmpty: Bool
  private let pace: Int
  private let isLocked: Bool
  private var place = 0
  private var isPaused = false
  private var turnedAt: Instant
  private var reading: WallReading?
  private var flash = WallFlash()
  private var drawn: DataState?

  /// A wall as it is planned; what it measures becomes the session's scope.
  public init(_ plan: WallPlan, in session: Session) {
    pages =
      plan.pages.map { names in
        names.compactMap { name in WallPages.all.first { $0.id == name } }
      } ?? WallPages.all
    leavesOutEmpty = plan.pages == nil
    (pace, isLocked) = (plan.pace, plan.isLocked)
    turnedAt = session.now
    session.scope.period = plan.period ?? session.scope.period
    session.scope.filter = session.scope.filter.and(plan.filter)
  }

  /// The pipeline and whose deals they are, for the title line.
  public func place(in session: Session) -> StyledText {
    FunnelScreen().place(in: session)
  }

  // MARK: Pages

  /// What the pages are made from, counted anew where something has changed.
  private func read(in session: Session) -> WallReading {
    if let reading, reading.source == session.figures.source { return reading }
    let reading = WallReading(session)
    self.reading = reading
    return reading
  }

  /// Goes so many pages on or back, past those that have nothing to say.
  private func turn(by step: Int, in session: Session) {
    turnedAt = session.now
    guard !pages.isEmpty else { return }
    let reading = read(in: session)
    for _ in pages {
      place = (place + step + pages.count) % pages.count
      if !leavesOutEmpty || pages[place].make(reading).hasContent { return }
    }
  }

  // MARK: Keys

  /// What can be done here; on a locked wall only what ^C does.
  public func actions(in session: Session) -> [Action] {
    guard !isLocked else {
      return [Action("wall.end", [], Phrase.Wall.unlock, hint: "^C") { .quit }]
    }
    func turn(by step: Int) -> () -> Transition {
      { [self] in
        self.turn(by: step, in: session)
        return .stay
      }
    }
    return [
      Action(
        "wall.next", [.right, .character("l"), .pageDown], Phrase.Wall.page, hint: "← →",
        run: turn(by: 1)),
      Action(
        "wall.previous", [.left, .character("h"), .pageUp], Phrase.Wall.previousPage,
        run: turn(by: -1)),
      Action("wall.pause", [.character(" ")], Phrase.Wall.pause, inFooter: true) { [self] in
        isPaused.toggle()
        turnedAt = session.now
        return .stay
      },
      Action("wall.leave", [.character("q"), .escape], Phrase.Action.quit, inFooter: true) {
        .quit
      },
    ]
  }

  /// Swallows every key of a locked wall.
  public func take(_ key: Key, in session: Session) -> Transition? { isLocked ? .stay : nil }

  // MARK: Time

  /// Turns the page when its time is over, and asks for a frame when an age has grown.
  public func rest(in session: Session) -> Bool {
    let now = session.now
    // A clock that is set back must not hold the page.
    if now < turnedAt { turnedAt = now }
    if !isPaused, pages.count > 1, now.seconds(since: turnedAt) >= pace {
      turn(by: 1, in: session)
      return true
    }
    if flash.ends(at: now) { return true }
    guard let drawn else { return false }
    return DataState(of: session).differs(from: drawn)
  }

  // MARK: Drawing

  /// Draws the page with its frame, and how old the data is under it.
  public func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    let (foot, body) = area.divided(at: 1, from: .bottom)
    let state = DataState(of: session)
    drawn = state
    drawFoot(state, in: foot, on: &canvas, session)
    guard pages.indices.contains(place), session.pipeline != nil, session.book.deals.count > 0
    else {
      canvas.frame(body, style: theme[.frame])
      let text = Phrase.Funnel.welcome[language].clipped(to: body.width - 4)
      let line = body.centered(Size(columns: text.displayWidth, rows: 1))
      canvas.put(text, at: line.origin, style: theme[.strong])
      return
    }
    let page = pages[place].make(read(in: session))
    let flashing = flash.note(page.figures, on: "\(place) \(language)", at: session.now)
    canvas.frame(
      body, title: pages[place].label[language], trailing: page.note,
      style: theme[session.isStale ? .bad : .frameFocused], titleStyle: theme[.accent],
      trailingStyle: theme[.label])
    let content = body.inset(left: 2, top: 1, right: 2, bottom: 1)
    canvas.clipped(to: content) { page.draw(in: content, on: &$0, flashing: flashing) }
  }

  /// The age of the data, and which page of which this is.
  private func drawFoot(
    _ state: DataState, in row: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    let theme = session.theme
    var pager = StyledText()
    if isPaused {
      pager.append("‖ " + Phrase.Wall.paused[session.language] + "   ", theme[.warning])
    } else if pages.count > 1, row.width >= 60 {
      pager.append(Phrase.Wall.pace(pace)[session.language] + "   ", theme[.faint])
    }
    for index in pages.indices where pages.count > 1 {
      pager.append(index == place ? "●" : "·", theme[index == place ? .accent : .label])
    }
    let room = row.width - pager.displayWidth - 4
    canvas.put(
      state.text(in: session, width: room), at: row.origin.offset(x: 1), width: max(0, room))
    canvas.put(pager, at: Point(x: row.maxX - 1 - pager.displayWidth, y: row.y))
  }

  // MARK: Text

  /// All pages, one after the other, and how old the data is.
  public func plainText(in session: Session) -> [String] {
    let reading = read(in: session)
    var lines = [place(in: session).text, ""]
    for entry in pages {
      let page = entry.make(reading)
      guard page.hasContent || !leavesOutEmpty else { continue }
      let note = page.note.isEmpty ? "" : "  \(page.note)"
      lines.append(entry.label[session.language] + note)
      lines += page.plainText.map { "  " + $0 } + [""]
    }
    return lines + [DataState(of: session).text(in: session, width: .max).text]
  }
}
