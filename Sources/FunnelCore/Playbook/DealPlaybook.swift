/// What is known of one deal beside its playbook: answers, ticks, objections, demonstrations.
public struct DealPlaybook: Hashable, Sendable {
  /// The deal.
  public let deal: Deal.ID
  /// The newest answer or tick by the identity of its text.
  public let answers: [String: DealAnswer]
  /// The objections raised, the open ones first, then the newest.
  public let objections: [DealObjection]
  /// Demonstrations done in which the customer asked nothing, the newest first.
  public let silentDemos: [Activity]

  /// What some records tell of a deal.
  public init(
    of deal: Deal.ID, answers: [DealAnswer], objections: [DealObjection],
    activities: [Activity] = []
  ) {
    self.deal = deal
    self.answers = Dictionary(
      answers.map { ($0.question, $0) },
      uniquingKeysWith: { ($0.day ?? .earliest, $0.id) > ($1.day ?? .earliest, $1.id) ? $0 : $1 })
    self.objections = objections.sorted {
      ($0.isOpen ? 0 : 1, $1.raisedOn ?? .earliest, $1.id)
        < ($1.isOpen ? 0 : 1, $0.raisedOn ?? .earliest, $0.id)
    }
    silentDemos = activities.filter(\.isSilentDemo).sorted {
      ($1.day ?? .earliest, $1.id) < ($0.day ?? .earliest, $0.id)
    }
  }

  /// The objections that nobody has answered yet.
  public var openObjections: [DealObjection] { objections.filter(\.isOpen) }
}

extension Activity {
  /// Whether it was a demonstration in which the customer asked nothing.
  public var isSilentDemo: Bool { isDemo && isDone && questions == 0 }
}

extension Day {
  /// A day before all others, for records that name none.
  fileprivate static let earliest = Day(number: .min)
}

extension DealPlaybook {
  /// Writes down what the customer answered to a question.
  public func answering(
    _ entry: PlaybookEntry, _ text: String, isConfirmed: Bool, on day: Day
  ) -> Change {
    let values: RecordValues = [
      "text": text.trimmed.isEmpty ? .none : .text(text.trimmed),
      "isConfirmed": isConfirmed.value, "day": day.value,
    ]
    if let known = answers[entry.id] { return .edit(EntityReference(known.id), values) }
    return .add(
      NewRecord(
        .dealAnswer, provisional: -1,
        values: values.merging(["deal": deal.value, "question": .text(entry.id)]) { $1 }))
  }

  /// Ticks a point, or takes the tick back.
  public func ticking(_ entry: PlaybookEntry, on day: Day) -> Change {
    if let known = answers[entry.id] { return .remove(EntityReference(known.id)) }
    return answering(entry, "", isConfirmed: true, on: day)
  }

  /// Writes down an objection that the customer raises, one of the register or a new one.
  public func raising(
    _ entry: RegisterEntry?, _ text: String, contact: Contact.ID? = nil, on day: Day
  ) -> Change {
    var record = DealObjection(id: DealObjection.ID(-1))
    (record.deal, record.text, record.contact) = (deal, text, contact)
    (record.objection, record.raisedOn) = (entry?.record?.id, day)
    record.template = entry?.record == nil ? entry?.template : nil
    return .add(NewRecord(record))
  }
}

extension DealObjection {
  /// Writes down what was answered and whether it worked, nil for not known yet; without words the
  /// objection is open again.
  public func answering(_ text: String, didHelp: Bool?, on day: Day) -> Change {
    let words = text.trimmed
    return .edit(
      EntityReference(id),
      [
        "answer": words.isEmpty ? .none : .text(words),
        "answeredOn": words.isEmpty ? .none : day.value,
        "didHelp": words.isEmpty ? .none : didHelp.value,
      ])
  }
}
