/// A text of the playbook as a team sees it: shipped, worded anew by the team, or its own.
public struct PlaybookEntry: Hashable, Sendable, Identifiable {
  /// The code of the shipped text, or `#` and the number of the team's own; answers name it.
  public let id: String
  /// What it is for.
  public let topic: PlaybookTopic
  /// The text.
  public let text: Translated
  /// More about it.
  public let detail: Translated?
  /// The phases of a sale in which it is of use; in every one where empty.
  public let phases: [SalesPhase]
  /// The only stage it is for, if any.
  public let stage: Stage.ID?
  /// Its place among the texts of its topic: a thousand apart as shipped.
  public let order: Int
  /// Whether nobody wants to see it.
  public let isHidden: Bool
  /// The team's record of it; nil while it is as shipped.
  public let record: PlaybookText?

  /// How far apart texts stand as shipped, so that others can be put between them.
  static let gap = 1_000

  init(_ shipped: ShippedText, place: Int, record: PlaybookText?) {
    (id, topic) = (shipped.code, shipped.topic)
    text = record?.text ?? shipped.text
    detail = record.map(\.detail) ?? shipped.detail
    stage = record?.stage
    phases = stage == nil ? shipped.phases : []
    let own = record?.order ?? 0
    order = own == 0 ? (place + 1) * Self.gap : own
    isHidden = record?.isHidden ?? false
    self.record = record
  }

  init(_ record: PlaybookText) {
    id = "\(record.id)"
    (topic, text, detail) = (record.topic, record.text, record.detail)
    (phases, stage) = ([], record.stage)
    order = record.order == 0 ? 1_000 * Self.gap + Int(clamping: record.id.rawValue) : record.order
    isHidden = record.isHidden
    self.record = record
  }

  /// Whether the text is of use in a stage.
  public func fits(_ stage: Stage, in book: Book) -> Bool {
    if let own = self.stage { return book.present(own) == stage.id }
    return phases.isEmpty || phases.contains(book.phase(of: stage))
  }
}

/// An objection of the register with what came of it.
public struct RegisterEntry: Hashable, Sendable, Identifiable {
  /// The code of the shipped objection, or `#` and the number of the team's own.
  public let id: String
  /// The objection in the customer's words.
  public let name: Translated
  /// The best answer known.
  public let answer: Translated?
  /// Whether nobody wants to see it.
  public let isHidden: Bool
  /// The team's record of it; nil while it is as shipped.
  public let record: Objection?
  /// How often it was raised in deals.
  public let raised: Int
  /// How often it was answered.
  public let answered: Int
  /// How often the answer worked.
  public let worked: Int
  /// The answers that worked, the newest first, each once.
  public let proven: [String]

  /// The code of the shipped objection it is, if any.
  public var template: String? { id.hasPrefix("#") ? nil : id }

  init(
    id: String, name: Translated, answer: Translated?, record: Objection?,
    raised: [DealObjection]
  ) {
    (self.id, self.name, self.answer, self.record) = (id, name, answer, record)
    isHidden = record?.isHidden ?? false
    self.raised = raised.count
    answered = raised.count { !$0.isOpen }
    let helpful = raised.filter { $0.didHelp == true }.sorted {
      ($1.answeredOn ?? $1.raisedOn ?? Day(number: .min), $1.id)
        < ($0.answeredOn ?? $0.raisedOn ?? Day(number: .min), $0.id)
    }
    worked = helpful.count
    proven = helpful.compactMap(\.answer).reduce(into: []) { answers, answer in
      if !answers.contains(answer) { answers.append(answer) }
    }
  }

  /// Whether every word of a search occurs in the objection or its answers, in any language.
  func matches(_ words: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let text =
      ([name, answer].compactMap { $0 }.flatMap { [$0.en, $0.hans, $0.hant] } + proven)
      .joined(separator: "\n").lowercased()
    return words.allSatisfy { text.contains($0) }
  }
}
