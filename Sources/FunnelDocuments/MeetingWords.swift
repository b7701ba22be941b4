import FunnelCore
import FunnelWording

/// What the documents of a meeting call things.
struct MeetingWords {
  let book: Book
  let language: Language

  func fact(_ label: Phrase, _ value: String?) -> Document.Fact? {
    guard let value, !value.isEmpty else { return nil }
    return Document.Fact(label[language], value)
  }

  func column(_ title: Phrase, _ key: String, isNumeric: Bool = false) -> DocumentTable.Column {
    DocumentTable.Column(title: title[language], key: key, isNumeric: isNumeric)
  }

  func name(of deal: Deal.ID) -> String { book.deals[deal]?.name ?? "\(deal)" }

  func account(of deal: Deal.ID) -> String {
    book.deals[deal].map { book.accountName(of: $0) } ?? ""
  }

  func owner(of deal: Deal.ID) -> String { book.deals[deal].map { book.ownerName(of: $0) } ?? "" }

  func stage(_ id: Stage.ID?) -> String { id.flatMap { book.stages[$0]?.name[language] } ?? "" }

  func joined(_ parts: [String?], _ separator: String = "  ") -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// Minutes and seconds: `6:05`.
  func clock(_ seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    return "\(minutes):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// When it was held: `21 Nov 2026`, and the hours where they are known.
  func held(_ meeting: Meeting) -> String {
    let offset = book.settings.clockOffset
    func text(_ moment: Instant?, after day: Day?) -> String? {
      guard let moment else { return nil }
      let itsDay = moment.day(offset: offset)
      let prefix = itsDay == day ? "" : itsDay.medium(in: language) + " "
      return prefix + language.clock(moment, offset: offset)
    }
    let begun = text(meeting.startedAt, after: meeting.day)
    let ended = text(meeting.endedAt, after: meeting.startedAt?.day(offset: offset))
    return joined([meeting.day?.medium(in: language), joined([begun, ended], "–")])
  }

  /// The facts about a meeting that stand at the head of its papers.
  func head(of meeting: Meeting) -> [Document.Fact?] {
    func label(_ field: String) -> Phrase { EntityKind.meeting.label(ofField: field) }
    return [
      fact(label("state"), meeting.state.label[language]),
      fact(label("chair"), meeting.chair), fact(label("attendees"), meeting.attendees),
      fact(label("basis"), meeting.basis),
    ]
  }

  /// Actions under a heading; nothing where there are none.
  func actions(_ title: Phrase, _ actions: [ActionItem], today: Day) -> [Document.Section] {
    guard !actions.isEmpty else { return [] }
    func label(_ field: String) -> Phrase { EntityKind.action.label(ofField: field) }
    let table = DocumentTable(
      columns: [
        column(label("task"), "task"), column(EntityKind.deal.label, "deal"),
        column(label("assignee"), "assignee"), column(label("due"), "due"),
        column(label("state"), "state"),
      ],
      rows: actions.map { action in
        let isOpen = action.state == .planned
        let missing = isOpen ? Phrase.Minutes.nobody[language] : ""
        let undated = isOpen ? Phrase.Minutes.noDay[language] : ""
        let state =
          action.isOverdue(on: today)
          ? "! " + Phrase.Common.overdue[language] : action.state.label[language]
        return [
          DocumentTable.Cell(action.task), DocumentTable.Cell(name(of: action.deal)),
          DocumentTable.Cell(action.assignee ?? missing, raw: action.assignee ?? ""),
          DocumentTable.Cell(
            action.due?.medium(in: language) ?? undated, raw: action.due?.description ?? ""),
          DocumentTable.Cell(state, raw: action.state.rawValue),
        ]
      })
    return [.heading(title[language]), .table(table)]
  }
}
