import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// A completed review to read: the form as it stood on its day, which nothing changes any more.
final class PastReviewScreen: Screen {
  let id = "review"

  private let version: ReviewVersion
  private let last: ReviewRecord?
  private let title: String
  private var editor: FormEditor
  private var scroll = 0
  private var size = Size(columns: 120, rows: 34)

  /// A completed review of a deal.
  ///
  /// - Parameters:
  ///   - last: The review before it.
  ///   - title: What the deal is called.
  init(_ version: ReviewVersion, after last: ReviewRecord?, title: String) {
    (self.version, self.last, self.title) = (version, last, title)
    editor = FormEditor(version.form)
  }

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(
      version.day.medium(in: language) + "  " + version.author + "  ", theme[.strong])
    text.append(title.clipped(to: size.columns >= 100 ? 60 : 20), theme[.text])
    text.append("  " + Phrase.Common.readOnly[language], theme[.warning])
    return text
  }

  private func context(_ session: Session) -> FormContext {
    FormContext(
      session: session, editor: editor, analysis: version.analysis,
      reader: FieldText(book: session.book, currency: version.form.currency, today: version.day),
      last: last, stageChance: nil, today: version.day, ending: nil, isReadOnly: true)
  }

  private func page(_ session: Session) -> FormPage { FormPage(context(session), size: size) }

  func actions(in session: Session) -> [Action] {
    func arrow(_ direction: FormPage.Direction) -> () -> Transition {
      { [self] in
        guard let next = page(session).neighbour(of: editor.selection, direction) else {
          return direction == .left ? .pop : .stay
        }
        return select(next)
      }
    }
    return [
      Action("review.up", [.up, .character("k")], Phrase.Deals.up, run: arrow(.up)),
      Action("review.down", [.down, .character("j")], Phrase.Deals.down, run: arrow(.down)),
      Action("review.left", [.left, .character("h")], Phrase.Review.left, run: arrow(.left)),
      Action("review.right", [.right, .character("l")], Phrase.Review.right, run: arrow(.right)),
      Action("review.nextSection", [.tab], Phrase.Review.nextSection, inFooter: true) {
        [self] in select(page(session).section(after: editor.selection, by: 1))
      },
      Action("review.previousSection", [.backTab], Phrase.Review.previousSection) { [self] in
        select(page(session).section(after: editor.selection, by: -1))
      },
    ]
  }

  private func select(_ path: FieldPath?) -> Transition {
    if let path { editor.selection = path }
    return .stay
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    size = area.size
    let page = page(session)
    if let cell = page.cell(at: editor.selection) { editor.selection = cell.path }
    scroll = page.scroll(from: scroll, to: editor.selection, visible: area.height)
    canvas.draw(FormPageView(page: page, context: context(session), scroll: scroll), in: area)
  }
}
