public import FunnelCore
import FunnelWording

/// One version of a deal's review: a completed one, or the draft.
public struct ReviewVersion: Hashable, Sendable {
  /// The number of a completed review; nil for a draft.
  public var number: Int64?
  /// The form.
  public var form: ReviewForm

  /// One version of a review.
  public init(number: Int64?, form: ReviewForm) { (self.number, self.form) = (number, form) }

  /// What it goes by: `#3 15 Apr 2000`, `draft`.
  func name(in language: Language) -> String {
    guard let number else { return Phrase.Common.draft[language] }
    return (["#\(number)"] + [form.day?.medium(in: language)].compactMap { $0 })
      .joined(separator: " ")
  }
}
