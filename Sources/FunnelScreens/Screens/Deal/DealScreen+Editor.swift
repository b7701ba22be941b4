import FunnelCore
import FunnelWording
import TerminalUI

extension DealScreen {
  /// Opens the text under the pointer in the person's own editor.
  func editorAction(in session: Session) -> Action {
    Action(
      "review.editor", [.control("e")], Phrase.Action.editor, inFooter: true, writes: true,
      unless: { [self] in editor.field?.kind == .text ? nil : Phrase.Editor.noText }
    ) { [self] in
      guard editor.commit(), let field = editor.field else { return .stay }
      let text = field.text(in: editor.form, row: editor.selection.row, reader)
      return .ask(.outside { [self] in write(text, of: field, in: session) })
    }
  }

  /// Has a text edited and puts it in; one that is not in order stays in the field to be mended.
  private func write(_ text: String, of field: ReviewField, in session: Session) {
    do throws(EditorFailure) {
      let edited = try session.editor.edited(text)
      if edited != text { editor.replace(with: edited, reader) }
      typed(in: session)
    } catch {
      session.say(error.phrase, .failure)
    }
  }
}
