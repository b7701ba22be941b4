import FunnelCore
import FunnelDocuments

extension DealScreen {
  /// The form being written and the completed reviews, the newest first.
  func versions(in session: Session) -> [ReviewVersion] {
    let writing = ReviewVersion(
      day: session.today, author: session.author, form: editor.form.withoutBlankRows,
      isOpen: file.isOpen)
    let completed = file.reviews.reversed().map { review in
      ReviewVersion(
        number: review.id, day: review.day ?? session.today, author: review.author ?? "",
        form: review.form, isOpen: file.wasOpen(on: review.day ?? session.today))
    }
    return [writing] + completed
  }
}
