import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

extension Workspace {
  /// The meeting that a number or a title stands for.
  func meeting(_ typed: String) throws -> MeetingFile {
    let id = Meeting.ID(try reference(typed, .meeting).id)
    guard let file = try store.meetingFile(of: id, in: book) else {
      throw Failure.noSuchRecord(typed, .meeting)
    }
    return file
  }

  /// The meeting that is meant where nobody names one: the newest of the first state that any
  /// meeting is in.
  func meeting(inFirstOf states: [MeetingState]) throws -> MeetingFile? {
    let meetings = try store.meetings(in: book)
    for state in states {
      guard let found = meetings.first(where: { $0.state == state }) else { continue }
      return try store.meetingFile(of: found.id, in: book)
    }
    return nil
  }

  /// The row of a deal on an agenda.
  func item(_ typed: String, of file: MeetingFile) throws -> MeetingItem {
    let deal = Deal.ID(try reference(typed, .deal).id)
    guard let item = file.item(of: deal) else {
      throw refusal(.notOnAgenda(EntityReference(deal), of: file.meeting.id))
    }
    return item
  }

  /// Does a step in a meeting and reads the meeting again.
  func meet(_ file: MeetingFile, _ steps: [MeetingStep], _ label: Phrase) throws -> MeetingFile {
    try perform(steps.map { .meet(file.meeting.id, $0) }, label)
    return try meeting("#\(file.meeting.id.rawValue)")
  }

  /// The agenda before a meeting has begun, its minutes after that.
  func answer(about file: MeetingFile) throws -> Answer {
    let document =
      file.meeting.state == .planned
      ? AgendaDocument(
        file, objections: try store.records(DealObjection.self, in: book), book: book, in: language,
        today: today
      ).document
      : minutes(of: file).document
    return Answer(json: json(file), document.sections)
  }

  /// The minutes of a meeting as far as it is.
  func minutes(of file: MeetingFile) -> Minutes {
    let report = MeetingReport(file, at: moment)
    return Minutes(report, book: book, in: language, today: today)
  }
}

extension Workspace {
  /// A meeting in a list, for programs.
  func summary(of file: MeetingFile) -> JSON { .object(head(of: file)) }

  /// A meeting with its agenda and its actions, for programs.
  func json(_ file: MeetingFile) -> JSON {
    let report = MeetingReport(file, at: moment)
    let current = file.current.map { EntityReference($0.deal) }
    return .object(
      head(of: file) + [
        ("current", reference(current)),
        ("currentSince", .optional(file.meeting.currentSince?.description)),
        ("note", .optional(file.meeting.note)),
        ("items", .array(report.rows.enumerated().map { json($1, place: $0 + 1) })),
        ("actions", .array(file.actions.map(json))),
        ("carried", .array(file.carried.map(json))),
      ])
  }

  private func head(of file: MeetingFile) -> [(key: String, value: JSON)] {
    let meeting = file.meeting
    let report = MeetingReport(file, at: moment)
    let decisions = MeetingDecision.allCases.map {
      (key: $0.rawValue, value: JSON.integer(report.count(of: $0)))
    }
    return [
      ("id", .integer(meeting.id.rawValue)), ("title", .text(meeting.title)),
      ("day", .day(meeting.day)), ("chair", .optional(meeting.chair)),
      ("attendees", .optional(meeting.attendees)), ("basis", .optional(meeting.basis)),
      ("minutesPerDeal", .integer(meeting.minutesPerDeal)),
      ("state", .text(meeting.state.rawValue)),
      ("startedAt", .optional(meeting.startedAt?.description)),
      ("endedAt", .optional(meeting.endedAt?.description)),
      ("deals", .integer(report.rows.count)), ("discussed", .integer(report.discussed.k)),
      ("decisions", .object(decisions)), ("seconds", .integer(report.seconds)),
      ("plannedSeconds", .integer(report.plannedSeconds)),
      ("newActions", .integer(report.actions.count)),
      ("incompleteActions", .integer(report.incomplete.count)),
    ]
  }

  private func json(_ row: MeetingReport.Row, place: Int) -> JSON {
    let item = row.item
    let deal = book.deals[item.deal]
    func stage(_ id: Stage.ID?) -> JSON { reference(id.map { EntityReference($0) }) }
    return .members([
      "place": .integer(place), "deal": reference(EntityReference(item.deal)),
      "account": reference(deal?.account.map { EntityReference($0) }),
      "owner": reference(deal?.owner.map { EntityReference($0) }),
      "stage": stage(deal?.stage), "stageBefore": stage(item.stageBefore),
      "stageAfter": stage(item.stageAfter), "isDiscussed": .flag(row.isDiscussed),
      "decision": .optional(item.decision?.rawValue), "reason": .optional(item.reason),
      "until": .day(item.until), "note": .optional(item.note),
      "seconds": .integer(row.seconds), "actions": .array(row.actions.map(json)),
    ])
  }

  func json(_ action: ActionItem) -> JSON {
    .members([
      "id": .integer(action.id.rawValue), "deal": reference(EntityReference(action.deal)),
      "task": .text(action.task), "assignee": .optional(action.assignee),
      "due": .day(action.due), "state": .text(action.state.rawValue),
      "finishedOn": .day(action.finishedOn), "isIncomplete": .flag(action.isIncomplete),
      "isOverdue": .flag(action.isOverdue(on: today)),
    ])
  }
}
