public import FunnelCore
public import FunnelWording

/// The plan of a week to be read: by the manager, the assistant and oneself.
public struct PlanDocument: Sendable {
  private let file: PlanFile
  private let book: Book
  private let names: PlanNames
  private let goals: [PlanGoal]
  private let language: Language
  private let today: Day

  /// A plan of a book.
  ///
  /// - Parameter contacts: What the people at the customers are called.
  public init(
    _ file: PlanFile, of book: Book, contacts: [Contact.ID: String], in language: Language,
    today: Day
  ) {
    (self.file, self.book, self.language, self.today) = (file, book, language, today)
    names = PlanNames(book, contacts: contacts, in: language)
    goals = PlanGoal.all(book, of: file.plan.owner, in: file.week, today: today)
  }

  /// The whole document.
  ///
  /// - Parameter lookingBack: Whether it says what became of the plan.
  public func document(lookingBack: Bool = false) -> Document {
    Document(sections(lookingBack: lookingBack), in: language)
  }

  /// Its parts.
  public func sections(lookingBack: Bool = false) -> [Document.Section] {
    let owner = book.owners[file.plan.owner]?.name ?? "\(file.plan.owner)"
    var facts = [
      Document.Fact(EntityKind.owner.label[language], owner),
      Document.Fact(
        EntityKind.weekPlan.label(ofField: "state")[language], file.plan.state.label[language]),
    ]
    if let made = file.plan.madeOn {
      facts.append(
        Document.Fact(
          EntityKind.weekPlan.label(ofField: "madeOn")[language], made.medium(in: language)))
    }
    // Reports count one pipeline unless they are asked for all of them.
    let ofAll = book.pipelines.count > 1 ? ", " + Phrase.Lead.everyPipeline[language] : ""
    for goal in goals {
      facts.append(
        Document.Fact(
          goal.period.name(in: language) + ofAll,
          Phrase.Plan.progress(goal, in: book.settings.currency)[language]))
    }
    let free = freeHalfDays.map { $0.name(in: language) }
    facts.append(
      Document.Fact(
        Phrase.Plan.freeHalfDays[language],
        free.isEmpty
          ? Phrase.Common.none[language]
          : free.joined(separator: language.isChinese ? "、" : ", ")))
    let title =
      "\(Phrase.Today.weeklyPlan[language]) · \(file.week.name(in: language)) · "
      + file.week.span(in: language)
    return [.heading(title), .facts(facts), .table(table)]
      + (lookingBack ? looking : [])
  }

  /// The half-days of the week in which nothing is planned.
  private var freeHalfDays: [HalfDay] {
    let taken = Set(file.entries.map(\.slot))
    return file.week.halfDays(in: book.workCalendar).filter { !taken.contains($0) }
  }

  private func column(_ title: Phrase, _ key: String, limit: Int = 40) -> DocumentTable.Column {
    DocumentTable.Column(title: title[language], key: key, limit: limit)
  }

  /// Every entry on a line of its own.
  public var table: DocumentTable {
    DocumentTable(
      columns: [
        column(Phrase(verbatim: "#"), "entry"),
        column(EntityKind.planEntry.label(ofField: "day"), "day"),
        column(Phrase.Plan.half, "half"),
        column(EntityKind.activity.label(ofField: "channel"), "channel"),
        column(Phrase.Deals.account, "account"),
        column(EntityKind.deal.label(ofField: "contact"), "contact"),
        column(Phrase.Deals.deal, "deal"),
        column(EntityKind.activity.label(ofField: "subject"), "subject"),
        column(Phrase.Plan.why, "why", limit: 60),
      ],
      rows: file.entries.map { entry in
        [
          DocumentTable.Cell("\(entry.id)", raw: "\(entry.id.rawValue)")
        ] + when(entry.slot) + [
          DocumentTable.Cell(entry.channel.label[language], raw: entry.channel.rawValue),
          DocumentTable.Cell(names.account(of: entry)),
          DocumentTable.Cell(names.contact(of: entry)), DocumentTable.Cell(names.deal(of: entry)),
          DocumentTable.Cell(entry.subject ?? ""), DocumentTable.Cell(entry.reason ?? ""),
        ]
      })
  }

  private func when(_ slot: HalfDay) -> [DocumentTable.Cell] {
    let day = "\(slot.day.weekdayName(in: language)) \(slot.day.short(in: language))"
    return [
      DocumentTable.Cell(day, raw: slot.day.description),
      DocumentTable.Cell(
        Phrase.Plan.half(isAfternoon: slot.isAfternoon)[language],
        raw: slot.isAfternoon ? "pm" : "am"),
    ]
  }

  // MARK: Looking back

  private var looking: [Document.Section] {
    let back = PlanLookBack(file, on: today)
    var facts = [
      Document.Fact(
        Phrase.Plan.done[language],
        ReportValue.rate(back.done).sentence(
          ReportStyle(currency: book.settings.currency, language: language)))
    ]
    for (code, label) in [
      ("moved", Phrase.Plan.wasMoved), ("dropped", Phrase.Plan.wasDropped),
      ("open", Phrase.Plan.isOpen),
    ] where back.count(code) > 0 {
      facts.append(Document.Fact(label[language], language.number(back.count(code))))
    }
    facts.append(
      Document.Fact(Phrase.Plan.unplanned[language], language.number(back.unplanned.count)))
    let columns = [
      column(EntityKind.planEntry.label(ofField: "day"), "day"), column(Phrase.Plan.half, "half"),
      column(Phrase.Plan.what, "what", limit: 60), column(Phrase.Plan.fate, "fate"),
    ]
    let rows = back.rows.map { row in
      when(row.entry.slot) + [
        DocumentTable.Cell(names.name(of: row.entry)),
        DocumentTable.Cell(row.fate.mark + row.fate.label[language], raw: row.fate.code),
      ]
    }
    let more = back.unplanned.map { activity -> [DocumentTable.Cell] in
      let day = activity.day ?? today
      return [
        DocumentTable.Cell(
          "\(day.weekdayName(in: language)) \(day.short(in: language))", raw: day.description), "",
        DocumentTable.Cell(names.name(of: activity)),
        DocumentTable.Cell("+ " + Phrase.Plan.unplanned[language], raw: "unplanned"),
      ]
    }
    return [
      .heading(Phrase.Plan.lookBack[language]), .facts(facts),
      .table(DocumentTable(columns: columns, rows: rows + more)),
    ]
  }
}

extension PlanLookBack.Fate {
  /// The sign before the word.
  public var mark: String {
    switch self {
    case .done: "✓ "
    case .moved: "→ "
    case .dropped: "✗ "
    case .open: "· "
    }
  }
}

/// What the things in a plan are called.
public struct PlanNames: Sendable {
  private let book: Book
  private let contacts: [Contact.ID: String]
  private let language: Language

  /// Names of a book.
  public init(_ book: Book, contacts: [Contact.ID: String], in language: Language) {
    (self.book, self.contacts, self.language) = (book, contacts, language)
  }

  /// The account of an entry: its own, else its deal's; empty where there is none.
  public func account(of entry: PlanEntry) -> String {
    let account = entry.account ?? entry.deal.flatMap { book.deals[$0]?.account }
    return account.flatMap { book.accounts[$0]?.name } ?? ""
  }

  /// The person of an entry; empty where there is none.
  public func contact(of entry: PlanEntry) -> String {
    entry.contact.flatMap { contacts[$0] } ?? ""
  }

  /// The deal of an entry; empty where there is none.
  public func deal(of entry: PlanEntry) -> String {
    entry.deal.flatMap { book.deals[$0]?.name } ?? ""
  }

  /// An entry in a line: `Visit · Acme · Dr Lin · price talks`.
  public func name(of entry: PlanEntry) -> String {
    line([
      entry.channel.label[language], account(of: entry), contact(of: entry),
      entry.subject ?? deal(of: entry),
    ])
  }

  /// An activity in a line.
  public func name(of activity: Activity) -> String {
    let account = activity.account ?? activity.deal.flatMap { book.deals[$0]?.account }
    return line([
      activity.channel.label[language], account.flatMap { book.accounts[$0]?.name } ?? "",
      activity.subject,
    ])
  }

  private func line(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
