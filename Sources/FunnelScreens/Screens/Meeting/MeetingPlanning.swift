import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// Building an agenda: what the deals are chosen by, then title, people and time.
enum MeetingPlanning {
  /// How many deals there is time for where nobody says otherwise.
  private static let usualLimit = 12

  /// Asks what the deals are chosen by.
  static func start(in session: Session) -> MenuScreen {
    let language = session.language
    let all = agenda(.orderOfWork, session).rows.count
    let reps = reps(in: session).map { owner, count in
      MenuScreen.Choice(
        Phrase.Meeting.Basis.rep[language] + " " + owner.name, detail: language.number(count)
      ) { .replace(form(.owner(owner.id), session)) }
    }
    return MenuScreen(
      id: "meetingBasis", title: Phrase.Meeting.Basis.title,
      choices: [
        MenuScreen.Choice(
          Phrase.Meeting.Basis.orderOfWork[language], detail: language.number(all)
        ) {
          .replace(form(.orderOfWork, session))
        },
        MenuScreen.Choice(Phrase.Meeting.Basis.filter[language]) {
          .replace(form(.filter(.everything), session))
        },
        MenuScreen.Choice(Phrase.Meeting.Basis.empty[language]) {
          .replace(form(.hand([]), session))
        },
      ] + reps)
  }

  /// Asks for the rest once more; nil where the deals were named, which nobody remembers.
  ///
  /// - Parameters:
  ///   - code: The code of what the deals are chosen by.
  ///   - owner: Whose deals they are, where that is what they are chosen by.
  static func form(_ code: String, of owner: Owner.ID? = nil, in session: Session) -> FormScreen? {
    let bases: [Agenda.Basis?] = [
      .orderOfWork, .filter(.everything), .hand([]), owner.map { .owner($0) },
    ]
    return bases.compactMap { $0 }.first { $0.code == code }.map { form($0, session) }
  }

  /// Asks for the rest, the deals being named.
  static func start(with deals: [Deal.ID], in session: Session) -> FormScreen {
    form(.hand(deals), session)
  }

  private static func reps(in session: Session) -> [(Owner, Int)] {
    let agenda = agenda(.orderOfWork, session)
    var counts: [Owner.ID: Int] = [:]
    for row in agenda.rows {
      if let owner = session.book.deals[row.deal]?.owner { counts[owner, default: 0] += 1 }
    }
    return session.book.owners.compactMap { owner in counts[owner.id].map { (owner, $0) } }
      .sorted { ($0.0.name, $0.0.id) < ($1.0.name, $1.0.id) }
  }

  private static func agenda(
    _ basis: Agenda.Basis, _ session: Session, limit: Int? = nil
  ) -> Agenda {
    var scope = session.scope.ofAllDays
    scope.filter = .everything
    let actions = session.attempt { try session.store.openMeetingActions() } ?? []
    return Agenda(basis, in: session.book, scope, limit: limit, carrying: actions)
  }

  // MARK: The form

  private static func form(_ basis: Agenda.Basis, _ session: Session) -> FormScreen {
    let (book, language) = (session.book, session.language)
    func label(_ field: String) -> Phrase { EntityKind.meeting.label(ofField: field) }
    var fields: [FormScreen.Field] = []
    if case .filter = basis {
      fields.append(
        FormScreen.Field(
          "filter", Phrase.Action.filter, .text, text: session.scope.filter.text, isRequired: true))
    }
    fields += [
      FormScreen.Field(
        "title", label("title"), .text, text: Phrase.Minutes.usualTitle(session.today)[language],
        isRequired: true, isSuggestion: true),
      FormScreen.Field(
        "day", label("day"), .day, text: session.today.description, isRequired: true,
        isSuggestion: true),
    ]
    if !basis.isByHand {
      fields.append(
        FormScreen.Field(
          "limit", Phrase.Meeting.Basis.limit, .integer, text: "\(usualLimit)", isRequired: true,
          isSuggestion: true))
    }
    fields += [
      FormScreen.Field(
        "minutesPerDeal", label("minutesPerDeal"), .integer,
        text: "\(Meeting.usualMinutesPerDeal)", isRequired: true, isSuggestion: true),
      FormScreen.Field(
        "chair", label("chair"), .text,
        text: book.owner(named: session.author)?.name ?? session.author, isSuggestion: true),
      FormScreen.Field("attendees", label("attendees"), .text),
    ]
    return FormScreen(
      id: "newMeeting.\(basis.code)", title: Phrase.Meeting.Action.new, about: .init(basis.owner),
      fields: fields
    ) {
      plan($0, basis, session)
    }
  }

  private static func plan(
    _ values: RecordValues, _ basis: Agenda.Basis, _ session: Session
  ) -> Transition {
    var basis = basis
    if case .filter = basis {
      let filter = DealFilter(String(values["filter"] ?? .none) ?? "")
      if let problem = filter.problems.first {
        session.say(problem.explanation.sentence, .warning)
        return .stay
      }
      basis = .filter(filter)
    }
    let agenda = agenda(basis, session, limit: Int(values["limit"] ?? .none))
    guard !agenda.rows.isEmpty || basis.isByHand else {
      session.say(Phrase.Meeting.Basis.noDeals, .warning)
      return .stay
    }
    var record = values
    (record["filter"], record["limit"]) = (nil, nil)
    var meeting = Meeting(id: Meeting.ID(-1), values: record)
    meeting.basis =
      basis.phrase { session.book.owners[$0]?.name ?? "\($0)" }[session.language]
    let label = Phrase.Meeting.planned(meeting.title, agenda.rows.count)
    guard let commit = session.perform(agenda.planning(meeting), label),
      let id = commit.created[EntityReference(meeting.id)]
    else { return .stay }
    return .replace(MeetingScreen(meeting: Meeting.ID(id), in: session))
  }
}

extension Agenda.Basis {
  /// Whether somebody names the deals one by one.
  fileprivate var isByHand: Bool { if case .hand = self { true } else { false } }

  /// Whose deals they are, where that is what they are chosen by.
  fileprivate var owner: Owner.ID? { if case .owner(let owner) = self { owner } else { nil } }

  /// What they are chosen by, as the name of a form has it.
  fileprivate var code: String {
    switch self {
    case .orderOfWork: "orderOfWork"
    case .filter: "filter"
    case .owner: "owner"
    case .hand(let deals): deals.isEmpty ? "empty" : "marked"
    }
  }
}
