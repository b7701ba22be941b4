import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The coaching page of a deal: the negative questions, what it takes, and leaving it with a reason.
final class CoachingScreen: Screen {
  let id = "coach"

  private let deal: Deal.ID
  /// The form it was opened from, to which answers lead back.
  private let form: DealScreen?
  /// The code of the question that the pointer is on.
  private var selected: String?
  private var offset = ScrollOffset()
  private var known: CoachingFile?
  private var visible = 10

  /// The page of a deal.
  ///
  /// - Parameter form: The form it is opened from; nil where it is opened from a list.
  init(deal: Deal.ID, from form: DealScreen? = nil) { (self.deal, self.form) = (deal, form) }

  /// What is known of the deal now.
  ///
  /// Read anew where the book has changed, and after another screen, since a draft changes no book.
  private func file(in session: Session) -> CoachingFile? {
    if let known, known.sequence == session.book.sequence, known.asOf == session.book.asOf {
      return known
    }
    known = CoachingFile(of: deal, in: session)
    let codes = open.map(\.code)
    if selected.map({ !codes.contains($0) }) ?? true { selected = codes.first }
    return known
  }

  /// The open questions in the order of the list.
  private var open: [CoachingQuestion] {
    guard let coaching = known?.coaching else { return [] }
    return CoachingQuestion.Group.allCases.flatMap { coaching.open(in: $0) }
  }

  private var question: CoachingQuestion? { open.first { $0.code == selected } }

  func place(in session: Session) -> StyledText {
    session.place(Phrase.Screen.coaching, of: deal)
  }

  // MARK: Keys

  func actions(in session: Session) -> [Action] {
    _ = file(in: session)
    let deals = DealActions(session: session) { [deal] in [deal] }
    return moving + [
      Action(
        "coach.answer", [.enter, .right, .character("l")], Phrase.Coaching.answer, inFooter: true,
        unless: { [self] in question == nil ? Phrase.Coaching.allProven : nil }
      ) { [self] in answer(in: session) },
      Action(
        "coach.leave", [.character("c")], Phrase.Coaching.leave, inFooter: true, writes: true,
        unless: { [self] in
          known?.coaching.isEnded == true ? Phrase.Unavailable.dealIsClosed : nil
        }
      ) { [self] in
        file(in: session).map {
          .push(ManagedExit(session: session, file: $0).reasons())
        } ?? .stay
      },
      Action("coach.print", [.character("p")], Phrase.Action.print, inFooter: true) { [self] in
        .push(printed(in: session))
      },
    ] + deals.editing.filter { $0.id != "deals.new" }
  }

  private var moving: [Action] {
    func step(_ rows: @escaping () -> Int) -> () -> Transition {
      { [self] in
        select(by: rows())
        return .stay
      }
    }
    return [
      Action("coach.up", [.up, .character("k")], Phrase.Deals.up, run: step { -1 }),
      Action("coach.down", [.down, .character("j")], Phrase.Deals.down, run: step { 1 }),
      Action(
        "coach.pageUp", [.pageUp], Phrase.Deals.pageUp,
        run: step { [self] in min(-1, -visible / 2) }),
      Action(
        "coach.pageDown", [.pageDown], Phrase.Deals.pageDown,
        run: step { [self] in max(1, visible / 2) }),
      Action(
        "coach.first", [.home, .character("g")], Phrase.Action.first, run: step { .min / 2 }),
      Action("coach.last", [.end, .character("G")], Phrase.Action.last, run: step { .max / 2 }),
      Action("coach.back", [.left, .character("h")], Phrase.Action.back) { .pop },
    ]
  }

  private func select(by rows: Int) {
    let codes = open.map(\.code)
    guard !codes.isEmpty else { return }
    let place = selected.flatMap(codes.firstIndex(of:)) ?? 0
    selected = codes[min(max(0, place + rows), codes.count - 1)]
  }

  private func answer(in session: Session) -> Transition {
    guard let question, let file = known else { return .stay }
    if let form, case .form(let place) = question.place {
      form.editor.selection = place.path(in: form.editor.form)
      return .pop
    }
    guard let screen = question.place.screen(for: file, in: session) else { return .stay }
    known = nil
    return .push(screen)
  }

  private func printed(in session: Session) -> TextScreen {
    TextScreen(
      id: "print", title: Phrase.Screen.coaching,
      lines: plainText(in: session).map { StyledText($0, session.theme[.text]) })
  }

  func plainText(in session: Session) -> [String] {
    guard let file = file(in: session) else { return [] }
    let rendering = TextRendering(
      isLimited: false, page: TextRendering.Page(columns: 72) { $0.wrapped(to: $1) },
      width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
    return rendering.lines(of: file.document(in: session).document)
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    guard let file = file(in: session) else { return }
    let isWide = area.width >= 100
    let pane = VerdictPane(file: file, session: session, isTall: isWide)
    if isWide {
      let (side, main) = area.divided(at: min(64, area.width * 2 / 5), from: .right)
      canvas.draw(pane, in: side)
      drawList(file, in: main, on: &canvas, session)
    } else {
      let height = min(pane.height(width: area.width - 4) + 2, max(3, area.height / 2 - 1))
      let (top, main) = area.divided(at: height, from: .top)
      canvas.draw(pane, in: top)
      drawList(file, in: main, on: &canvas, session)
    }
  }

  private func drawList(
    _ file: CoachingFile, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    let (theme, language) = (session.theme, session.language)
    let place = selected.flatMap { code in open.firstIndex { $0.code == code } }
    canvas.frame(
      area, title: Phrase.Coaching.unproven[language],
      trailing: place.map { Phrase.Message.shown($0 + 1, of: open.count)[language] } ?? "",
      style: theme[.frameFocused], titleStyle: theme[.accent], trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let list = CoachingList(file, width: body.width - 2, in: session)
    visible = max(1, body.height)
    let extent = selected.flatMap(list.extent)
    if let extent {
      offset.show(extent.lowerBound, visible: visible, of: list.lines.count)
      offset.show(extent.upperBound - 1, visible: visible, of: list.lines.count)
    }
    let last = min(offset.first + visible, list.lines.count)
    guard offset.first < last else { return }
    for (row, line) in list.lines[offset.first..<last].enumerated() {
      let place = body.row(row)
      canvas.put(line.text, at: place.origin.offset(x: 1), width: place.width - 2)
      guard let code = line.code, code == selected else { continue }
      if line.text.text.hasPrefix("    ") == false {
        canvas.put("▸", at: place.origin.offset(x: 1), style: theme[.accent])
      }
      let selection = theme[.selection]
      canvas.restyle(place) { style in
        style.background = selection.background
        style.attributes.formUnion(selection.attributes)
      }
    }
  }
}
