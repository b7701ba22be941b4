public import FunnelCore
public import FunnelWording

/// The minutes of a meeting: what was decided about which deal, why, and who does what by when.
public struct Minutes {
  private let report: MeetingReport
  private let words: MeetingWords
  private let today: Day
  private var language: Language { words.language }
  private var meeting: Meeting { report.meeting }

  /// The minutes of a meeting, as far as it is.
  public init(_ report: MeetingReport, book: Book, in language: Language, today: Day) {
    (self.report, self.today) = (report, today)
    words = MeetingWords(book: book, language: language)
  }

  /// The minutes as a document.
  public var document: Document { Document(sections, in: language) }

  /// The parts: totals, the deals in order, what was said, actions, and what earlier meetings
  /// had left open.
  public var sections: [Document.Section] {
    let note: [Document.Section] =
      meeting.note.map {
        [.heading(Phrase.Minutes.notes[language])] + lines($0).map { .line($0) }
      } ?? []
    return [
      .heading(words.joined([Phrase.Minutes.minutes[language], meeting.title])),
      .facts(totals.compactMap { $0 }), .heading(Phrase.Minutes.deals[language]), .table(deals),
    ] + discussion
      + words.actions(Phrase.Minutes.newActions, report.actions, today: today)
      + words.actions(Phrase.Minutes.carried, report.carried, today: today) + note
  }

  // MARK: Totals

  private var totals: [Document.Fact?] {
    let decisions = MeetingDecision.allCases.compactMap { decision -> String? in
      let count = report.count(of: decision)
      return count == 0 ? nil : "\(decision.label[language]) \(count)"
    }
    let discussed = report.discussed
    return [words.fact(Phrase.Minutes.held, words.held(meeting))] + words.head(of: meeting) + [
      words.fact(
        Phrase.Minutes.discussed,
        Phrase.Minutes.part("\(discussed.k)", of: "\(discussed.n)")[language]),
      words.fact(
        Phrase.Minutes.decisions, decisions.joined(separator: language.isChinese ? "、" : ", ")),
      words.fact(
        Phrase.Minutes.time,
        Phrase.Minutes.part(words.clock(report.seconds), of: words.clock(report.plannedSeconds))[
          language]),
      words.fact(Phrase.Minutes.newActions, newActions),
    ]
  }

  private var newActions: String {
    let missing = report.incomplete.count
    return words.joined([
      "\(report.actions.count)",
      missing == 0 ? nil : "! " + Phrase.Minutes.incomplete(missing)[language],
    ])
  }

  // MARK: Deals

  private var deals: DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "place", isNumeric: true),
        words.column(EntityKind.deal.label, "deal"),
        words.column(EntityKind.account.label, "account"),
        words.column(EntityKind.owner.label, "owner"),
        words.column(EntityKind.stage.label, "stage"),
        words.column(EntityKind.meetingItem.label(ofField: "decision"), "decision"),
        words.column(Phrase.Minutes.time, "seconds", isNumeric: true),
      ],
      rows: report.rows.enumerated().map { index, row in
        [
          "\("\(index + 1)")", "\(words.name(of: row.item.deal))",
          "\(words.account(of: row.item.deal))", "\(words.owner(of: row.item.deal))",
          "\(stages(of: row.item))",
          DocumentTable.Cell(decision(of: row), raw: row.item.decision?.rawValue ?? ""),
          DocumentTable.Cell(time(of: row), raw: "\(row.seconds)"),
        ]
      })
  }

  private func stages(of item: MeetingItem) -> String {
    let before = words.stage(item.stageBefore ?? words.book.deals[item.deal]?.stage)
    guard let decision = item.decision, item.stageAfter != item.stageBefore else { return before }
    // To leave a deal is not to lose it, though both stand in the same stage.
    let after =
      decision == .exit ? Outcome.withdrawn.label[language] : words.stage(item.stageAfter)
    return before + " → " + after
  }

  private func decision(of row: MeetingReport.Row) -> String {
    guard let decision = row.item.decision else {
      return (row.isDiscussed ? Phrase.Minutes.undecided : Phrase.Minutes.notDiscussed)[language]
    }
    let until = row.item.until.map {
      EntityKind.meetingItem.label(ofField: "until")[language].lowercased()
        + (language.isChinese ? "" : " ") + $0.medium(in: language)
    }
    return words.joined([decision.label[language], until], language.isChinese ? "，" : " ")
  }

  /// The time used; one above the budget is marked.
  private func time(of row: MeetingReport.Row) -> String {
    guard row.seconds > 0 else { return "" }
    let mark = row.seconds > meeting.secondsPerDeal ? "! " : ""
    return mark + words.clock(row.seconds)
  }

  // MARK: What was said

  private var discussion: [Document.Section] {
    let facts = report.rows.enumerated().flatMap { index, row -> [Document.Fact] in
      let lines = lines(row.item.reason ?? "") + lines(row.item.note ?? "")
      guard !lines.isEmpty else { return [] }
      let name = "\(index + 1)  \(words.name(of: row.item.deal))"
      return [Document.Fact(name, lines.joined(separator: "\n"))]
    }
    return facts.isEmpty
      ? [] : [.heading(Phrase.Minutes.discussion[language]), .facts(facts)]
  }

  private func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
  }
}
