import FunnelCore
import FunnelWording
import TerminalUI

extension FormScreen {
  /// Asks why a deal goes on, where its stage has exit criteria.
  static func advance(
    _ meeting: MeetingScreen, _ criteria: String, _ session: Session
  ) -> FormScreen {
    // Why it was to be left or held is no reason for going on.
    let reason = meeting.shown?.decision == .advance ? meeting.shown?.reason : nil
    let title =
      criteria.isEmpty ? MeetingDecision.advance.label : Phrase(verbatim: criteria)
    return FormScreen(
      id: "meetingAdvance", title: title, about: .init(meeting.shown?.id),
      fields: [
        Field(
          "reason", Phrase.Deals.reason, .text, text: reason ?? "",
          isRequired: !criteria.isEmpty)
      ]
    ) { values in
      meeting.decide(.advance(reason: String(values["reason"] ?? .none)), in: session)
        ? .pop : .stay
    }
  }

  /// Asks why a deal is held, and until when.
  static func hold(_ meeting: MeetingScreen, _ session: Session) -> FormScreen {
    FormScreen(
      id: "meetingHold", title: MeetingDecision.hold.label, about: .init(meeting.shown?.id),
      fields: [
        Field("reason", Phrase.Deals.reason, .text, text: meeting.shown?.reason ?? ""),
        Field("until", Phrase.Deals.until, .day, text: meeting.shown?.until?.description ?? ""),
      ]
    ) { values in
      let resolution = MeetingResolution.hold(
        reason: String(values["reason"] ?? .none), until: Day(values["until"] ?? .none))
      return meeting.decide(resolution, in: session) ? .pop : .stay
    }
  }

  /// Asks why we withdraw.
  static func exit(_ meeting: MeetingScreen, _ session: Session) -> FormScreen {
    let reason = meeting.shown?.decision == .exit ? meeting.shown?.reason : nil
    return FormScreen(
      id: "meetingExit", title: MeetingDecision.exit.label, about: .init(meeting.shown?.id),
      fields: [
        Field("reason", Phrase.Deals.reason, .text, text: reason ?? "", isRequired: true)
      ]
    ) { values in
      meeting.decide(.exit(reason: String(values["reason"] ?? .none) ?? ""), in: session)
        ? .pop : .stay
    }
  }

  /// Asks what help is needed, from whom, by when.
  static func help(_ meeting: MeetingScreen, _ session: Session) -> FormScreen {
    let item = meeting.shown
    let wanted = meeting.file?.actions.first { $0.id == item?.action }
    return FormScreen(
      id: "meetingHelp", title: MeetingDecision.help.label, about: .init(meeting.shown?.id),
      fields: [
        Field("task", Phrase.Meeting.help, .text, text: wanted?.task ?? "", isRequired: true),
        Field(
          "assignee", Phrase.Meeting.from, .text, text: wanted?.assignee ?? "", isRequired: true),
        day(wanted?.due ?? session.today.adding(days: 7), isRequired: true),
      ]
    ) { values in
      let resolution = MeetingResolution.help(
        String(values["task"] ?? .none) ?? "", from: String(values["assignee"] ?? .none) ?? "",
        by: Day(values["due"] ?? .none))
      return meeting.decide(resolution, in: session) ? .pop : .stay
    }
  }

  /// Asks who does what by when.
  static func newAction(_ meeting: MeetingScreen, _ session: Session) -> FormScreen {
    let deal = meeting.shown?.deal
    let rep = deal.flatMap { session.book.deals[$0] }.map { session.book.ownerName(of: $0) } ?? ""
    return FormScreen(
      id: "meetingAction", title: Phrase.Meeting.newActions, about: .init(meeting.shown?.id),
      fields: [
        Field("task", Phrase.Deal.action, .text, isRequired: true),
        Field("assignee", Phrase.Review.assignee, .text, text: rep, isSuggestion: true),
        day(session.today.adding(days: 7), isRequired: false),
      ]
    ) { values in
      guard let deal, let task = String(values["task"] ?? .none) else { return .stay }
      let step = MeetingStep.act(
        deal, task: task, assignee: String(values["assignee"] ?? .none),
        due: Day(values["due"] ?? .none))
      let isDone = meeting.perform([step], saying: Phrase.Meeting.agreed(task), in: session)
      return isDone ? .pop : .stay
    }
  }

  private static func day(_ day: Day, isRequired: Bool) -> Field {
    Field(
      "due", Phrase.Review.due, .day, text: day.description, isRequired: isRequired,
      isSuggestion: true)
  }

  /// Asks for what holds for the whole meeting.
  static func details(_ meeting: MeetingScreen, _ session: Session) -> FormScreen {
    let names = ["title", "day", "chair", "attendees", "minutesPerDeal", "note"]
    let record = meeting.file?.meeting
    let reader = FieldText(book: session.book, today: session.today)
    let entity = EntityReference(meeting.meeting)
    let fields = names.compactMap { name in
      EntityKind.meeting.field(name).map { field in
        Field(
          name, EntityKind.meeting.label(ofField: name), field.type,
          text: record.map { reader.text(of: $0[field: name], as: field.type) } ?? "",
          isRequired: field.isRequired || name == "minutesPerDeal")
      }
    }
    return FormScreen(
      id: "meetingDetails", title: Phrase.Meeting.Action.details, about: .record(entity),
      fields: fields
    ) { values in
      let values = values.filter { record?[field: $0.key] != $0.value }
      let label = Phrase.Deals.edited(record?.title ?? "")
      let version = meeting.file?.versions[entity] ?? 0
      let done = session.perform([.edit(entity, values)], label, expecting: [entity: version])
      return done == nil ? .stay : .pop
    }
  }
}

extension MenuScreen {
  /// The open deals that are not on the agenda yet, in the order of work.
  static func dealsToAdd(_ meeting: MeetingScreen, _ session: Session) -> MenuScreen {
    let present = Set(meeting.file?.items.map(\.deal) ?? [])
    var scope = session.scope.ofAllDays
    scope.filter = .everything
    let deals = OrderOfWork.deals(session.book, scope).filter { !present.contains($0) }
    return MenuScreen(
      id: "meetingAdd", title: Phrase.Meeting.Action.add,
      choices: deals.compactMap { session.book.deals[$0] }.map { deal in
        Choice(
          deal.name,
          detail: [
            session.book.accountName(of: deal), deal.zone.label[session.language],
          ].filter { !$0.isEmpty }.joined(separator: "  ")
        ) {
          meeting.add(deal.id, in: session)
          return .pop
        }
      })
  }
}
