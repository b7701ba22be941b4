import FunnelCore
public import FunnelExchange
public import FunnelWording

/// What was understood of a file, and what came of it.
public struct ImportReport {
  /// The file's name.
  public let file: String
  /// What was understood.
  public let draft: ImportDraft
  /// What came of it.
  public let outcome: Outcome

  /// What came of a file.
  public enum Outcome: Hashable, Sendable {
    /// Nothing was to be stored.
    case dryRun
    /// Everything was known already.
    case unchanged
    /// It is stored, as the transaction of that number.
    case stored(Int64)
  }

  /// A report.
  public init(file: String, draft: ImportDraft, outcome: Outcome) {
    (self.file, self.draft, self.outcome) = (file, draft, outcome)
  }

  /// Whether there are rows and none of them was taken over.
  public var isAllRefused: Bool { draft.accepted == 0 && !draft.refusals.isEmpty }
}

extension ImportReport {
  private static let shownRefusals = 20

  /// The report for people.
  public func sections(in language: Language) -> [Document.Section] {
    let words = ImportWords(language: language)
    var sections: [Document.Section] = [
      .heading(
        [
          file, draft.kind.phrase[language], draft.encoding.rawValue,
          words.separator(draft.separator),
        ]
        .filter { !$0.isEmpty }.joined(separator: " · "))
    ]
    if !draft.columns.isEmpty {
      sections.append(.table(words.table(of: draft.columns, draft.kind)))
    }
    for use in draft.pipelines {
      sections.append(
        .heading(
          Phrase.CommandLine.pipelineOfImport(
            use.name[language], isNew: use.existing == nil)[language]))
      sections.append(.table(words.table(of: use.stages)))
    }
    sections.append(.facts(figures(in: language)))
    if draft.endedWithoutDay > 0 {
      let note = Phrase.CommandLine.endedWithoutDay(draft.endedWithoutDay)
      sections.append(.line(note[language]))
    }
    if !draft.refusals.isEmpty {
      sections.append(.heading(Phrase.CommandLine.refused[language]))
      sections += draft.refusals.prefix(Self.shownRefusals).map {
        .line($0.phrase[language])
      }
      let more = draft.refusals.count - Self.shownRefusals
      if more > 0 { sections.append(.line(Phrase.CommandLine.andMore(more)[language])) }
    }
    sections.append(.heading(conclusion[language]))
    return sections
  }

  private func figures(in language: Language) -> [Document.Fact] {
    func number(_ count: Int) -> String { language.number(count) }
    var facts = [
      Document.Fact(Phrase.CommandLine.rows[language], number(draft.rows)),
      Document.Fact(Phrase.CommandLine.newRows[language], number(draft.added)),
      Document.Fact(Phrase.CommandLine.changedRows[language], number(draft.changed)),
      Document.Fact(Phrase.CommandLine.knownRows[language], number(draft.unchanged)),
      Document.Fact(Phrase.CommandLine.refused[language], number(draft.refusals.count)),
    ]
    for (kind, names) in draft.newNames.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !names.isEmpty {
      let sample =
        names.prefix(3).map { Translated(.text($0))?[language] ?? $0 }.joined(separator: ", ")
        + (names.count > 3 ? ", …" : "")
      facts.append(Document.Fact(kind.pluralLabel[language], "+\(number(names.count))  \(sample)"))
    }
    if let currency = draft.currency {
      facts.append(Document.Fact(Phrase.CommandLine.countsIn[language], currency.code))
    }
    if let currency = draft.assumedCurrency {
      facts.append(Document.Fact(Phrase.CommandLine.assumedCurrency[language], currency.code))
    }
    if let days = draft.days {
      facts.append(Document.Fact(Phrase.CommandLine.days[language], days.span(in: language)))
    }
    return facts
  }

  private var conclusion: Phrase {
    switch outcome {
    case .dryRun: Phrase.CommandLine.dryRun
    case .unchanged where isAllRefused: Phrase.CommandLine.nothingTakenOver
    case .unchanged where !draft.refusals.isEmpty: Phrase.CommandLine.restWasKnown
    case .unchanged: Phrase.CommandLine.nothingChanged
    case .stored: imported
    }
  }

  /// What is said once it is stored.
  public var imported: Phrase {
    Phrase.CommandLine.imported(
      file, new: draft.added, changed: draft.changed, refused: draft.refusals.count)
  }
}

/// The tables of an import report in one language.
private struct ImportWords {
  let language: Language

  func separator(_ separator: CSVSeparator?) -> String {
    switch separator {
    case nil: ""
    case .comma: Phrase.CommandLine.comma[language]
    case .semicolon: Phrase.CommandLine.semicolon[language]
    case .tab: Phrase.CommandLine.tab[language]
    }
  }

  func table(of columns: [ImportDraft.Column], _ kind: ImportKind) -> DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(title: Phrase.CommandLine.column[language], key: "column"),
        DocumentTable.Column(title: Phrase.CommandLine.field[language], key: "field"),
        DocumentTable.Column(title: Phrase.CommandLine.sample[language], key: "sample", limit: 30),
        DocumentTable.Column(title: "", key: "reading"),
      ],
      rows: columns.map { column in
        [
          DocumentTable.Cell(column.heading),
          DocumentTable.Cell(label(of: column.meaning, kind), raw: column.meaning.id),
          DocumentTable.Cell(column.sample ?? ""),
          DocumentTable.Cell(column.reading),
        ]
      })
  }

  /// What a field is called, before the name that --map knows it by where that is another word.
  private func label(of meaning: ImportDraft.Meaning, _ kind: ImportKind) -> String {
    guard case .field(let name) = meaning, let noun = kind.noun else { return meaning.id }
    let special = Phrase.CommandLine.importFields[name]
    guard noun.field(name) != nil || special != nil else { return meaning.id }
    let label = (special ?? noun.label(ofField: name))[language]
    if language.isChinese { return "\(label) \(name)" }
    return label.lowercased() == name ? label : "\(label) (\(name))"
  }

  func table(of stages: [ImportDraft.StageUse]) -> DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(title: Phrase.CommandLine.inFile[language], key: "found"),
        DocumentTable.Column(title: Phrase.Deals.stage[language], key: "stage"),
        DocumentTable.Column(title: "", key: "role"),
        DocumentTable.Column(
          title: Phrase.Deals.probability[language], key: "probability", isNumeric: true),
        DocumentTable.Column(
          title: Phrase.CommandLine.rows[language], key: "count", isNumeric: true),
      ],
      rows: stages.map { stage in
        [
          DocumentTable.Cell(stage.found ?? "—"),
          DocumentTable.Cell(stage.name[language], raw: stage.name.en),
          DocumentTable.Cell(stage.role.label[language], raw: stage.role.rawValue),
          DocumentTable.Cell(
            language.exactPercent(stage.probability)
              + (stage.isAssumed ? " \(Phrase.CommandLine.assumed[language])" : ""),
            raw: "\(stage.probability.fraction)"),
          DocumentTable.Cell(language.number(stage.count), raw: "\(stage.count)"),
        ]
      })
  }
}

extension ImportDraft.Meaning {
  /// What --map knows it by.
  fileprivate var id: String {
    switch self {
    case .field(let name): name
    case .custom(let name): "\(CustomField.prefix)\(name)"
    case .ignored: "—"
    }
  }
}

extension ImportDraft.Column {
  /// How dates and amounts of the column were read, where they could be read otherwise.
  fileprivate var reading: String {
    let sample = sample ?? ""
    let startsWithYear = sample.prefix(4).allSatisfy(\.isNumber) && sample.count > 4
    if let dateOrder, !startsWithYear { return dateOrder.rawValue }
    if let decimalMark, sample.contains(".") || sample.contains(",") {
      return "1\(decimalMark.rawValue)5"
    }
    return ""
  }
}
