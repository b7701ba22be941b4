import FunnelCore
import FunnelWording

/// One state of a deal's review: a completed one, or the form as it is being written.
struct ReviewVersion {
  /// The number of a completed review; nil for the form being written.
  var number: ReviewRecord.ID?
  /// The day it was completed, or today.
  var day: Day
  /// Who completed or writes it.
  var author: String
  /// The form.
  var form: ReviewForm
  /// What followed from the form on its day.
  var analysis: ReviewAnalysis

  /// A state of a review, judged by its day.
  init(
    number: ReviewRecord.ID? = nil, day: Day, author: String, form: ReviewForm, isOpen: Bool = true
  ) {
    (self.number, self.day, self.author, self.form) = (number, day, author, form)
    analysis = ReviewAnalysis(form, on: day, isOpen: isOpen)
  }

  /// What the version goes by: its day, or that it is being written.
  func name(in language: Language) -> String {
    number == nil ? Phrase.Review.beingWritten[language] : day.medium(in: language)
  }
}

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
