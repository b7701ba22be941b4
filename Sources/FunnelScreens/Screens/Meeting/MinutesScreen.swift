public import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording
public import TerminalUI

/// The minutes of a meeting, to read, to scroll, and to take away as a file.
public final class MinutesScreen: Screen {
  /// The stable name.
  public let id = "minutes"

  private let meeting: Meeting.ID
  private var known: (lines: [StyledText], document: Document, key: Key)?
  private var offset = ScrollOffset()
  private var visible = 1
  private var width = 80

  /// What the lines were made for.
  private struct Key: Equatable {
    var sequence: Int64
    var asOf: Day?
    var width: Int
    var language: Language
    var theme: Theme
  }

  /// The minutes of a meeting.
  public init(meeting: Meeting.ID) { self.meeting = meeting }

  /// The meeting, for the title line.
  public func place(in session: Session) -> StyledText {
    var text = StyledText(Phrase.Meeting.minutes[session.language], session.theme[.strong])
    if let title = StoredMeeting(meeting, in: session)?.meeting.title {
      text.append("  " + title, session.theme[.label])
    }
    return text
  }

  /// Scrolling, and taking the minutes away.
  public func actions(in session: Session) -> [Action] {
    func scroll(_ rows: @escaping () -> Int) -> () -> Transition {
      { [self] in
        let count = lines(in: session).count
        offset.scroll(by: max(-count, min(rows(), count)), visible: visible, of: count)
        return .stay
      }
    }
    return [
      Action("minutes.export", [.character("x")], Phrase.Action.export, inFooter: true) {
        [self] in .push(export(in: session))
      },
      Action("minutes.back", [.left, .character("h")], Phrase.Action.back) { .pop },
      Action("minutes.up", [.up, .character("k")], Phrase.Deals.up, run: scroll { -1 }),
      Action("minutes.down", [.down, .character("j")], Phrase.Deals.down, run: scroll { 1 }),
      Action(
        "minutes.pageUp", [.pageUp], Phrase.Deals.pageUp, inFooter: true,
        run: scroll { [self] in 1 - visible }),
      Action(
        "minutes.pageDown", [.pageDown, .character(" ")], Phrase.Deals.pageDown, inFooter: true,
        run: scroll { [self] in visible - 1 }),
      Action(
        "minutes.first", [.home, .character("g")], Phrase.Action.first, run: scroll { .min / 2 }),
      Action(
        "minutes.last", [.end, .character("G")], Phrase.Action.last, run: scroll { .max / 2 }),
    ]
  }

  // MARK: The page

  private func lines(in session: Session) -> [StyledText] {
    let key = Key(
      sequence: session.book.sequence, asOf: session.book.asOf, width: width,
      language: session.language, theme: session.theme)
    if let known, known.key == key { return known.lines }
    let document = document(in: session)
    let theme = session.theme
    let headings = Set(
      document.sections.compactMap { section in
        if case .heading(let text) = section { text } else { nil }
      })
    let rendering = TextRendering(
      isLimited: false,
      page: TextRendering.Page(columns: max(30, min(100, width - 6))) { $0.wrapped(to: $1) },
      width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
    let lines = rendering.lines(of: document).map { line in
      StyledText(line, theme[headings.contains(line) ? .title : .text])
    }
    known = (lines, document, key)
    return lines
  }

  /// Draws the part of the page that is scrolled to.
  public func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    width = area.width
    let lines = lines(in: session)
    visible = max(1, area.height - 2)
    offset.scroll(by: 0, visible: visible, of: lines.count)
    let last = min(offset.first + visible, lines.count)
    canvas.frame(
      area, title: Phrase.Meeting.minutes[language],
      trailing: Phrase.Message.shown(last, of: lines.count)[language],
      style: theme[.frameFocused], titleStyle: theme[.title], trailingStyle: theme[.label])
    let page = area.inset(left: 3, top: 1, right: 3, bottom: 1)
    for (row, line) in lines[offset.first..<last].enumerated() {
      canvas.put(line, at: page.row(row).origin, width: page.width)
    }
  }

  /// The minutes as lines in reading order.
  public func plainText(in session: Session) -> [String] { lines(in: session).map(\.text) }

  // MARK: Taking it away

  /// Asks for the file; its ending says how it is written.
  private func export(in session: Session) -> FormScreen {
    ExportForm.asking(
      Phrase.Action.export, id: "minutesExport", suggesting: "minutes.md", in: session,
      said: { Phrase.Minutes.written(to: $0) },
      bytes: { [self] path in
        let (document, name) = (document(in: session), path.lowercased())
        let isPage = name.hasSuffix(".html") || name.hasSuffix(".htm")
        return Array((isPage ? document.html : document.markdown).utf8)
      })
  }

  private func document(in session: Session) -> Document {
    guard let file = StoredMeeting(meeting, in: session)?.file else { return Document([]) }
    return Minutes(
      MeetingReport(file, at: session.book.asOf == nil ? session.now : session.moment),
      book: session.book, in: session.language,
      today: session.today
    ).document
  }
}
