public import FunnelCore
import FunnelStore
import FunnelWording
public import TerminalUI

/// A deal with its review form, edited in place and kept as a draft until it is completed.
public final class DealScreen: Screen {
  /// The stable name.
  public let id = "deal"

  let deal: Deal.ID
  /// The form being written.
  var editor: FormEditor
  /// What is known of the deal and its reviews.
  var file: DealFile
  /// The form as it was last kept, or as it was opened.
  var kept: ReviewForm
  /// Whether somebody else's values wait until the form is shown again or a field is left.
  var areTheirsWaiting = false
  /// When the draft was last written to disk; nil where there is none.
  var savedAt: Instant?
  /// When a key was last pressed, and when something unsaved was first typed.
  var lastKey: Instant
  var unsavedSince: Instant?
  /// The first line shown, and the size of the area.
  var scroll = 0
  var size = Size(columns: 120, rows: 34)

  /// The screen of a deal; an unfinished draft of the author is opened again.
  public init(deal: Deal.ID, in session: Session) {
    self.deal = deal
    let file = DealFile(of: deal, in: session)
    self.file = file
    let form = file.draft?.form ?? file.fresh
    (editor, kept) = (FormEditor(form, isOpen: file.isOpen), form)
    savedAt = file.draft?.savedAt
    areTheirsWaiting = !file.theirs.isEmpty
    lastKey = session.now
    if let savedAt { session.say(Phrase.Review.draftOpened(file.clock(savedAt, session))) }
  }

  /// Whether a field is being edited.
  public var isTyping: Bool { editor.editing != nil }

  /// Whether the form holds anything that is not on disk.
  var isUnsaved: Bool { editor.form != kept }

  /// Whether the form is as the deal and its last review have it.
  var isUntouched: Bool { editor.form == file.fresh && savedAt == nil }

  /// Reads and writes values, amounts in the currency that the form has now.
  var reader: FieldText {
    var reader = file.reader
    reader.currency = editor.form.currency
    return reader
  }

  /// The deal of the form.
  public func dealAtHand(in session: Session) -> Deal.ID? { deal }

  /// The deal, its draft and its stage, for the title line.
  public func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText()
    if size.columns >= 100 { text.append(Phrase.Screen.review[language] + "  ", theme[.strong]) }
    guard let deal = session.book.deals[deal] else { return text }
    let name = session.book.fullName(of: deal)
    let isNarrow = size.columns < 100
    text.append(isNarrow ? name.clipped(to: 20) : name, theme[.text])
    text.append("  \(deal.id)", theme[.label])
    if isUnsaved {
      text.append("  ● " + Phrase.Common.draft[language], theme[.warning])
    } else if let savedAt {
      let time = file.clock(savedAt, session)
      let saved =
        isNarrow
        ? Phrase.Common.draft[language] + " " + time
        : Phrase.Message.draftSaved(at: time)[language]
      text.append("  " + saved, theme[.warning])
    }
    if isNarrow, isUnsaved || savedAt != nil { return text }
    if deal.isOpen, let stage = session.book.stages[deal.stage] {
      text.append(
        "  " + stage.name[language] + " " + language.percent(stage.probability), theme[.label])
    } else {
      text.append("  " + deal.outcome.label[language], theme[.label])
    }
    return text
  }

  /// What the parts of the form are drawn from.
  func context(_ session: Session) -> FormContext {
    let stage = session.book.deals[deal].flatMap { session.book.stages[$0.stage] }
    return FormContext(
      session: session, editor: editor,
      analysis: ReviewAnalysis(editor.form, on: session.today, isOpen: file.isOpen),
      reader: reader, last: file.last, stageChance: stage?.probability, today: session.today,
      ending: file.ending, raised: file.raised)
  }

  /// The form laid out for the area it was drawn in last.
  func page(_ session: Session) -> FormPage { FormPage(context(session), size: size) }

  // MARK: Keeping

  /// Keeps what was typed half a second after the last key.
  public func rest(in session: Session) -> Bool {
    guard isUnsaved, session.now.milliseconds - lastKey.milliseconds >= 500 else { return false }
    return keep(in: session)
  }

  /// Keeps what was typed, as far as it is in order.
  public func close(in session: Session) {
    if !editor.commit() { editor.cancel() }
    if isUnsaved { _ = keep(in: session) }
  }
}
