public import FunnelCore
public import FunnelWording

/// An agenda to be handed out: the deals in order, and the open actions the meeting begins with.
public struct AgendaDocument {
  private let meeting: Meeting
  private let rows: [Agenda.Row]
  private let carried: [ActionItem]
  private let leftOut: Int
  private let objections: [DealObjection]
  private let words: MeetingWords
  private let today: Day
  private var language: Language { words.language }

  /// The agenda of a meeting that is still to be planned.
  ///
  /// - Parameter objections: What customers objected in any deals; the open ones of the agenda's
  ///   deals are told.
  public init(
    _ agenda: Agenda, of meeting: Meeting, objections: [DealObjection] = [], book: Book,
    in language: Language, today: Day
  ) {
    (self.meeting, rows, carried) = (meeting, agenda.rows, agenda.carried)
    (leftOut, self.today, self.objections) = (agenda.leftOut, today, objections)
    words = MeetingWords(book: book, language: language)
  }

  /// The agenda of a meeting that is stored.
  public init(
    _ file: MeetingFile, objections: [DealObjection] = [], book: Book, in language: Language,
    today: Day
  ) {
    (meeting, carried, leftOut, self.today) = (file.meeting, file.carried, 0, today)
    self.objections = objections
    rows = file.items.map { Agenda.Row(deal: $0.deal, comesAlong: false) }
    words = MeetingWords(book: book, language: language)
  }

  /// The agenda as a document.
  public var document: Document { Document(sections, in: language) }

  /// The parts: the meeting, the deals in order, the open actions of earlier meetings.
  public var sections: [Document.Section] {
    let minutes = language.duration(minutes: rows.count * meeting.minutesPerDeal)
    let head =
      [words.fact(EntityKind.meeting.label(ofField: "day"), words.held(meeting))]
      + words.head(of: meeting).dropFirst()
      + [words.fact(Phrase.Minutes.timePlanned, minutes)]
    let rest: [Document.Section] =
      leftOut == 0 ? [] : [.line(Phrase.Minutes.leftOut(leftOut)[language])]
    return [
      .heading(words.joined([Phrase.Minutes.agenda[language], meeting.title])),
      .facts(head.compactMap { $0 }),
      rows.isEmpty ? .line(Phrase.Minutes.emptyAgenda[language]) : .table(deals),
    ] + rest + answers + words.actions(Phrase.Minutes.carried, carried, today: today)
  }

  /// The objections that still wait for an answer, deal by deal in the order of the agenda.
  private var answers: [Document.Section] {
    let kind = EntityKind.dealObjection
    let open = rows.flatMap { row in
      objections.filter { $0.deal == row.deal && $0.isOpen }.sorted {
        ($0.raisedOn ?? today, $0.id) < ($1.raisedOn ?? today, $1.id)
      }
    }
    guard !open.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        words.column(EntityKind.deal.label, "deal"),
        words.column(kind.label(ofField: "text"), "objection"),
        words.column(kind.label(ofField: "raisedOn"), "raisedOn"),
      ],
      rows: open.map { objection in
        [
          "\(words.name(of: objection.deal))", "\(objection.text)",
          DocumentTable.Cell(
            objection.raisedOn?.medium(in: language) ?? "",
            raw: objection.raisedOn?.description ?? ""),
        ]
      })
    return [.heading(Phrase.Playbook.openObjections[language]), .table(table)]
  }

  private var deals: DocumentTable {
    let hasRemarks = rows.contains { $0.comesAlong }
    let deal = EntityKind.deal
    return DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "place", isNumeric: true),
        words.column(deal.label, "deal"), words.column(EntityKind.account.label, "account"),
        words.column(EntityKind.owner.label, "owner"), words.column(Phrase.Deals.zone, "zone"),
        words.column(EntityKind.stage.label, "stage"),
        words.column(deal.label(ofField: "amount"), "amount", isNumeric: true),
        words.column(Phrase.Deal.close, "expectedClose"),
        words.column(deal.label(ofField: "nextStep"), "nextStep"),
      ] + (hasRemarks ? [words.column(Phrase.Minutes.remark, "remark")] : []),
      rows: rows.enumerated().map { index, row in
        let cells = cells(of: row.deal, place: index + 1)
        guard hasRemarks else { return cells }
        return cells + [
          DocumentTable.Cell(
            row.comesAlong ? Phrase.Minutes.comesAlong[language] : "",
            raw: row.comesAlong ? "openActions" : "")
        ]
      })
  }

  private func cells(of id: Deal.ID, place: Int) -> [DocumentTable.Cell] {
    let deal = words.book.deals[id]
    let close = deal?.expectedCloseDate
    let next = words.joined([deal?.nextStep, deal?.nextStepOn?.medium(in: language)])
    return [
      "\("\(place)")", "\(words.name(of: id))", "\(words.account(of: id))",
      "\(words.owner(of: id))",
      DocumentTable.Cell(deal?.zone.label[language] ?? "", raw: deal?.zone.rawValue ?? ""),
      "\(words.stage(deal?.stage))",
      DocumentTable.Cell(
        deal?.amount?.compactWithCurrency(in: language) ?? "", raw: deal?.amount?.decimal ?? ""),
      DocumentTable.Cell(close?.medium(in: language) ?? "", raw: close?.description ?? ""),
      DocumentTable.Cell(next, raw: deal?.nextStep ?? ""),
    ]
  }
}
