public import FunnelCore
public import FunnelWording

/// One version of a deal's review: a completed one, or the form as it is being written.
public struct ReviewVersion: Sendable {
  /// The number of a completed review; nil for the form being written.
  public var number: ReviewRecord.ID?
  /// The day it was completed, or today.
  public var day: Day
  /// Who completed or writes it.
  public var author: String
  /// The form.
  public var form: ReviewForm
  /// What followed from the form on its day.
  public var analysis: ReviewAnalysis

  /// A version of a review, judged by its day.
  public init(
    number: ReviewRecord.ID? = nil, day: Day, author: String, form: ReviewForm, isOpen: Bool = true
  ) {
    (self.number, self.day, self.author, self.form) = (number, day, author, form)
    analysis = ReviewAnalysis(form, on: day, isOpen: isOpen)
  }

  /// What the version goes by: its day, or that it is being written.
  public func name(in language: Language) -> String {
    number == nil ? Phrase.Review.beingWritten[language] : day.medium(in: language)
  }

  /// What it goes by on the command line: `#3 15 Apr 2000`, `draft`.
  func numbered(in language: Language) -> String {
    guard let number else { return Phrase.Common.draft[language] }
    return (["\(number)"] + [form.day?.medium(in: language)].compactMap { $0 })
      .joined(separator: " ")
  }
}
