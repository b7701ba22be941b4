/// The changes with which a team edits its playbook.
///
/// A shipped text is never changed itself: a record of its code takes its place.
extension Playbook {
  /// A text of the team's own, behind those that are there.
  public func adding(
    _ topic: PlaybookTopic, stage: Stage.ID?, text: Translated, detail: Translated?
  ) -> Change {
    var record = PlaybookText(id: PlaybookText.ID(-1))
    (record.topic, record.stage, record.text, record.detail) = (topic, stage, text, detail)
    let last = entries.filter { $0.topic == topic }.map(\.order).max() ?? 0
    record.order = last + PlaybookEntry.gap
    return .add(NewRecord(record))
  }

  /// Another wording of a text, or another stage for it.
  public func editing(
    _ entry: PlaybookEntry, text: Translated, detail: Translated?, stage: Stage.ID?
  ) -> Change {
    setting(entry, ["text": text.value, "detail": detail.value, "stage": stage.value])
  }

  /// Takes a text out of sight, or brings it back.
  public func hiding(_ entry: PlaybookEntry, _ isHidden: Bool) -> Change {
    setting(entry, ["isHidden": isHidden.value])
  }

  /// Puts a text before the one above it, or behind the one below.
  ///
  /// - Parameter list: What the person sees, in order; empty where there is no such neighbour.
  public func moving(
    _ entry: PlaybookEntry, by step: Int, among list: [PlaybookEntry]
  ) -> [Change] {
    guard let place = list.firstIndex(where: { $0.id == entry.id }), step != 0,
      list.indices.contains(place + step.signum())
    else { return [] }
    let all = entries.filter { $0.topic == entry.topic }
    guard let target = all.firstIndex(where: { $0.id == list[place + step.signum()].id }) else {
      return []
    }
    // Between the neighbour and what lies beyond it there is room, unless it was used up.
    let beyond = target + step.signum()
    let outer =
      all.indices.contains(beyond)
      ? all[beyond].order : step < 0 ? 0 : all[target].order + 2 * PlaybookEntry.gap
    let order = (all[target].order + outer) / 2
    if order != all[target].order, order != outer, order != 0 {
      return [setting(entry, ["order": order.value])]
    }
    var rest = all.filter { $0.id != entry.id }
    let spot = rest.firstIndex { $0.id == all[target].id } ?? rest.count - 1
    rest.insert(entry, at: step < 0 ? spot : spot + 1)
    return rest.enumerated().map { index, other in
      setting(
        other, ["order": ((index + 1) * PlaybookEntry.gap).value], provisional: -Int64(index) - 1)
    }
  }

  private func setting(
    _ entry: PlaybookEntry, _ values: RecordValues, provisional: Int64 = -1
  ) -> Change {
    if let record = entry.record { return .edit(EntityReference(record.id), values) }
    var record = PlaybookText(id: PlaybookText.ID(provisional))
    (record.topic, record.text, record.detail) = (entry.topic, entry.text, entry.detail)
    record.template = entry.id
    return .add(
      NewRecord(
        .playbookText, provisional: provisional,
        values: record.values.merging(values) { _, new in new }))
  }
}

extension Playbook {
  /// An objection of the team's own for the register.
  public func adding(objection name: Translated, answer: Translated?) -> Change {
    var record = Objection(id: Objection.ID(-1))
    (record.name, record.answer) = (name, answer)
    return .add(NewRecord(record))
  }

  /// Another wording or answer of an objection.
  public func editing(
    _ entry: RegisterEntry, name: Translated, answer: Translated?
  ) -> Change {
    setting(entry, ["name": name.value, "answer": answer.value])
  }

  /// Takes an objection out of sight, or brings it back.
  public func hiding(_ entry: RegisterEntry, _ isHidden: Bool) -> Change {
    setting(entry, ["isHidden": isHidden.value])
  }

  /// Makes an answer that worked in a deal the best one known, and puts the objection into the
  /// register where it is not there yet; empty where there is no answer.
  ///
  /// - Parameter language: The language the answer is in; the others keep theirs where they have
  ///   one.
  public func keeping(
    answerOf raised: DealObjection, in language: any WritableKeyPath<Translated, String> & Sendable
  ) -> [Change] {
    guard let words = raised.answer, !words.trimmed.isEmpty else { return [] }
    if let entry = entry(of: raised) {
      var answer = entry.answer ?? Translated(words)
      answer[keyPath: language] = words
      return [setting(entry, ["answer": answer.value])]
    }
    return [
      adding(objection: Translated(raised.text), answer: Translated(words)),
      .edit(EntityReference(raised.id), ["objection": .integer(-1)]),
    ]
  }

  private func setting(_ entry: RegisterEntry, _ values: RecordValues) -> Change {
    if let record = entry.record { return .edit(EntityReference(record.id), values) }
    var record = Objection(id: Objection.ID(-1))
    (record.name, record.answer, record.template) = (entry.name, entry.answer, entry.template)
    return .add(
      NewRecord(
        .objection, provisional: -1, values: record.values.merging(values) { _, new in new }))
  }
}
