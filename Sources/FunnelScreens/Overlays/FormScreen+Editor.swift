import FunnelWording
import TerminalUI

extension FormScreen {
  /// Opens the long text under the pointer in the person's own editor.
  func editorAction(in session: Session) -> Action {
    Action("form.editor", [.control("e")], Phrase.Action.editor, inFooter: true) { [self] in
      .ask(.outside { [self] in write(in: session) })
    }
  }

  /// Has the text edited and puts it in.
  private func write(in session: Session) {
    do throws(EditorFailure) {
      let edited = try session.editor.edited(fields[selected].typed.text)
      fields[selected].typed = TextEditing(edited)
      typed(in: session)
    } catch {
      session.say(error.phrase, .failure)
    }
  }
}
