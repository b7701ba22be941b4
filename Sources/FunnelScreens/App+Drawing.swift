import FunnelCore
import FunnelStore
import FunnelWording
public import TerminalUI

extension App {
  /// The fewest columns and rows the screens are made for.
  public static let smallest = Size(columns: 40, rows: 10)

  /// The whole screen at a size.
  public func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size, style: session.theme[.text])
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    let (titleLine, rest) = canvas.bounds.divided(at: 1, from: .top)
    let (footer, body) = rest.divided(at: 1, from: .bottom)
    // First, for what they say of themselves in the other two lines depends on their room.
    drawScreens(in: body, on: &canvas)
    drawTitle(in: titleLine, on: &canvas)
    drawFooter(in: footer, on: &canvas)
    return canvas
  }

  private func drawScreens(in area: Rect, on canvas: inout Canvas) {
    let base = screens.lastIndex { !$0.isOverlay } ?? 0
    for screen in screens[base...] {
      canvas.cursor = nil
      canvas.clipped(to: area) { screen.draw(in: area, on: &$0, session: session) }
    }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let lines = Phrase.Common.tooSmall[session.language].wrapped(to: canvas.size.columns)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: Point(x: 0, y: row), style: session.theme[.text])
    }
  }

  private func drawTitle(in area: Rect, on canvas: inout Canvas) {
    let theme = session.theme
    canvas.fill(area, theme[.bar])
    var left = StyledText(" ", theme[.bar])
    let brand = onBar(theme[.brand])
    left.append(Phrase.Dialog.brand[session.language] + "  ", brand)
    let base = screens.last { !$0.isOverlay } ?? top
    for span in base.place(in: session).spans { left.append(span.text, onBar(span.style)) }
    let right = status
    let room = area.width - right.displayWidth - 2
    canvas.put(left, at: area.origin, width: max(0, room))
    if room > 4 {
      canvas.put(right, at: Point(x: area.maxX - right.displayWidth - 1, y: area.y))
    }
  }

  private var status: StyledText {
    let (theme, language) = (session.theme, session.language)
    var status = StyledText()
    if session.book.asOf != nil {
      status.append("◷ " + Phrase.Dialog.asOf[language], onBar(theme[.warning]))
    } else if session.isStale {
      status.append("● " + Phrase.Common.stale[language], onBar(theme[.bad]))
    } else if session.store.readOnly != nil, !screens.contains(where: \.isForLooking) {
      status.append("● " + Phrase.Common.readOnly[language], onBar(theme[.warning]))
    } else {
      status.append("● " + Phrase.Common.live[language], onBar(theme[.good]))
    }
    status.append(
      "  " + session.today.long(in: language), theme[.bar])
    return status
  }

  /// A style on the ground of the title line and the footer, which may be reverse video only.
  private func onBar(_ style: Style) -> Style {
    let bar = session.theme[.bar]
    return style.on(bar.background).adding(bar.attributes)
  }

  private func drawFooter(in area: Rect, on canvas: inout Canvas) {
    let theme = session.theme
    canvas.fill(area, theme[.bar])
    if let message = session.message {
      let role: Role =
        switch message.tone {
        case .information: .text
        case .success: .good
        case .warning: .warning
        case .failure: .bad
        }
      draw(message, in: area, look: onBar(theme[role]), on: &canvas)
      return
    }
    // The way to all other keys always has its place, at the right.
    let (last, others) = footerHints
    let room = area.maxX - 1 - last.displayWidth
    canvas.put(last, at: Point(x: max(area.x + 1, room), y: area.y), width: area.width - 2)
    var x = area.x + 1
    for hint in others {
      let width = hint.displayWidth
      guard x + width + 2 <= room else { continue }
      canvas.put(hint, at: Point(x: x, y: area.y))
      x += width + 2
    }
  }

  /// A frame with a sentence in its footer, for the time of work that leaves no time to draw.
  func saying(_ phrase: Phrase, over frame: Canvas) -> Canvas {
    var canvas = frame
    let footer = canvas.bounds.divided(at: 1, from: .bottom).0
    let message = Message(phrase: phrase, tone: .information)
    draw(message, in: footer, look: onBar(session.theme[.text]), on: &canvas)
    return canvas
  }

  /// A sentence that is longer than the footer takes up to two lines above it.
  private func draw(_ message: Message, in area: Rect, look: Style, on canvas: inout Canvas) {
    let texts = [message.phrase, message.hint].compactMap { $0?[session.language] }
    let lines = texts.joined(separator: " ").wrapped(to: area.width - 2).prefix(3)
    for (row, line) in lines.enumerated() {
      let place = Rect(
        x: area.x, y: area.y + 1 - lines.count + row, width: area.width, height: 1)
      canvas.fill(place, session.theme[.bar])
      canvas.put(line, at: place.origin.offset(x: 1), style: look, width: area.width - 2)
    }
  }

  /// The hint for help, and those for everything else the footer shows.
  private var footerHints: (help: StyledText, others: [StyledText]) {
    let shown = actions.filter(\.isInFooter)
    let help = shown.first { $0.id == "app.help" }
    return (help.map(hint) ?? StyledText(), shown.filter { $0.id != "app.help" }.map(hint))
  }

  private func hint(for action: Action) -> StyledText {
    let theme = session.theme
    let isAvailable = action.whyUnavailable(in: session) == nil
    let keys = action.hint ?? keys(of: action).first?.symbol ?? ""
    var hint = StyledText(keys, onBar(isAvailable ? theme[.accent] : theme[.faint]))
    hint.append(
      " " + action.label[session.language],
      isAvailable ? theme[.bar] : onBar(theme[.faint]))
    return hint
  }
}
