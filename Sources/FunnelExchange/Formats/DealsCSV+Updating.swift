import FunnelCore

extension DealsCSV {
  /// A deal that is known: what differs is edited, and it moves where its stage differs.
  func update(
    _ record: StoredRecord, with values: RecordValues, _ standing: Standing
  ) {
    let before = builder.taken
    let id = Identifier<DealRecord>(record.id)
    var edits = values.edits(over: record.values, of: .deal)
    if record.values["closeIsMonth"] == nil, edits["closeIsMonth"] == .integer(0) {
      edits["closeIsMonth"] = nil
    }
    if let created = edits["created"], isAfterBeginning(created, id) { edits["created"] = nil }
    if !edits.isEmpty { builder.take(.edit(EntityReference(id), edits, on: builder.options.today)) }
    progress(id, record, values, standing)
    if standing.outcome.isClosed, standing.closed == nil, record.values["closedOn"] == nil {
      builder.draft.endedWithoutDay += 1
    }
    if builder.taken == before {
      builder.draft.unchanged += 1
    } else {
      builder.draft.changed += 1
    }
  }

  /// Whether a deal is known to have begun before a day, by the history of its stages.
  private func isAfterBeginning(_ created: Value, _ id: DealRecord.ID) -> Bool {
    let book = builder.source.book
    guard let created = Day(created), let deal = book.deals[id], let first = deal.visits.first,
      deal.created == first.entered, created > first.entered
    else { return false }
    return deal.visits.filter { book.stages[$0.stage]?.role == .open }.count > 1
  }

  private func progress(
    _ id: DealRecord.ID, _ record: StoredRecord, _ values: RecordValues, _ standing: Standing
  ) {
    guard record.values["pipeline"] == standing.map.pipeline.value else { return }
    let outcome = record.values["outcome"]?.text.flatMap(Outcome.init(rawValue:)) ?? .open
    let closedOn = record.values["closedOn"].flatMap { Day($0) }
    let isSame =
      outcome == standing.outcome
      || !standing.tellsOutcome && outcome.isClosed && standing.outcome.isClosed
        && outcome.isWon == standing.outcome.isWon
    if isSame, standing.agrees(with: closedOn) {
      if !outcome.isClosed, record.values["stage"] != standing.stage.value {
        builder.take(.move(id, to: standing.stage, on: builder.options.today))
      }
      return
    }
    // What the file says of an end corrects the one that is known; only what goes on opens again.
    if outcome.isClosed, !standing.outcome.isClosed {
      builder.take(.reopen(id, in: standing.stage))
    }
    guard let kind = isSame ? Closing.Kind(rawValue: outcome.rawValue) : standing.closingKind else {
      return
    }
    // What the file does not speak of stays as it is known, the reason while the outcome does.
    let known = isSame ? record.values : [:]
    builder.take(
      .close(
        id,
        Closing(
          kind, day: standing.closed ?? closedOn,
          reason: (values["closeReason"] ?? known["closeReason"])?.text,
          competitor: (values["lostTo"] ?? known["lostTo"])?.text, isRecorded: true)))
  }
}
