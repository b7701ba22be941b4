/// A text of the playbook that ships with the program.
///
/// A team's own `PlaybookText` of the same code takes its place.
public struct ShippedText: Hashable, Sendable {
  /// What it is called in files and answers: `question.problem`.
  public let code: String
  /// What it is for.
  public let topic: PlaybookTopic
  /// The phases of a sale in which it is of use.
  public let phases: [SalesPhase]
  /// The text.
  public let text: Translated
  /// More about it.
  public let detail: Translated?

  init(
    _ code: String, _ topic: PlaybookTopic, _ phases: [SalesPhase], _ text: Translated,
    _ detail: Translated? = nil
  ) {
    (self.code, self.topic, self.phases) = (code, topic, phases)
    (self.text, self.detail) = (text, detail)
  }

  /// Every shipped text, topic by topic in the order people read them.
  public static let all = questions + restatements + demonstrations + closings
}

/// An objection that ships with the program, with the best answer known.
public struct ShippedObjection: Hashable, Sendable {
  /// What it is called in files: `price.tooHigh`.
  public let code: String
  /// The objection in the customer's words.
  public let name: Translated
  /// What answers it.
  public let answer: Translated

  init(_ code: String, _ name: Translated, _ answer: Translated) {
    (self.code, self.name, self.answer) = (code, name, answer)
  }
}
