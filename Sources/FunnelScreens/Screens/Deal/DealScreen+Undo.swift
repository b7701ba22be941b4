import FunnelCore
import FunnelStore
import FunnelWording

extension DealScreen {
  /// Takes back the last step of the form; where there is none, the author's last stored change.
  func undo(in session: Session) {
    if editor.canUndo {
      editor.undo()
      typed(in: session)
      return
    }
    let completed = file.last
    session.undo()
    refresh(in: session)
    guard let completed, !file.reviews.contains(where: { $0.id == completed.id }) else { return }
    reopen(completed, in: session)
  }

  /// Does again what was taken back last, in the form or else in the store.
  func redo(in session: Session) {
    if editor.canRedo {
      editor.redo()
      typed(in: session)
      return
    }
    let last = file.last?.id
    session.redo()
    refresh(in: session)
    // What is completed again is no draft any more.
    guard let again = file.last, again.id != last,
      again.form.withoutStoredActions == editor.form.withoutBlankRows.withoutStoredActions
    else { return }
    discardDraft(in: session)
  }

  /// A review whose completion was taken back is a draft again, so that nothing of it is lost.
  private func reopen(_ review: ReviewRecord, in session: Session) {
    guard file.draft == nil, isUntouched else { return }
    var form = review.form
    for index in form.actions.indices {
      guard let action = form.actions[index].action else { continue }
      let isStored = session.attempt { try session.store.record(action) } ?? nil
      if isStored == nil { form.actions[index].action = nil }
    }
    begin(with: form)
    _ = keep(in: session)
    session.say(Phrase.Review.draftAgain, .success)
  }
}

extension ReviewForm {
  /// The form with its actions as if none of them were the deal's yet.
  fileprivate var withoutStoredActions: ReviewForm {
    var form = self
    for index in form.actions.indices { form.actions[index].action = nil }
    return form
  }
}
