import FunnelCore
import FunnelExchange
import FunnelWording

/// What was understood of a file, and what came of it.
struct ImportReport {
  /// The file's name.
  let file: String
  /// What was understood.
  let draft: ImportDraft
  /// What came of it.
  let outcome: Outcome

  /// What came of a file.
  enum Outcome {
    /// Nothing was to be stored.
    case dryRun
    /// Everything was known already.
    case unchanged
    /// It is stored, as the transaction of that number.
    case stored(Int64)
  }

  /// Whether there are rows and none of them was taken over.
  var isAllRefused: Bool { draft.accepted == 0 && !draft.refusals.isEmpty }
}

extension ImportReport {
  private static let shownRefusals = 20

  /// The report for people.
  func sections(in language: Language) -> [Answer.Section] {
    let words = ImportWords(language: language)
    var sections: [Answer.Section] = [
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
          Phrase.CommandLine.pipelineOfImport(use.name, isNew: use.existing == nil)[language]))
      sections.append(.table(words.table(of: use.stages)))
    }
    sections.append(.facts(figures(in: language)))
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

  private func figures(in language: Language) -> [(name: String, value: String)] {
    func number(_ count: Int) -> String { language.number(count) }
    var facts = [
      (name: Phrase.CommandLine.rows[language], value: number(draft.rows)),
      (name: Phrase.CommandLine.newRows[language], value: number(draft.added)),
      (name: Phrase.CommandLine.changedRows[language], value: number(draft.changed)),
      (name: Phrase.CommandLine.knownRows[language], value: number(draft.unchanged)),
      (name: Phrase.CommandLine.refused[language], value: number(draft.refusals.count)),
    ]
    for (kind, names) in draft.newNames.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !names.isEmpty {
      let sample =
        names.prefix(3).map { Translated(.text($0))?[language] ?? $0 }.joined(separator: ", ")
        + (names.count > 3 ? ", …" : "")
      facts.append((kind.pluralLabel[language], "+\(number(names.count))  \(sample)"))
    }
    if let days = draft.days {
      facts.append((Phrase.CommandLine.days[language], days.span(in: language)))
    }
    return facts
  }

  private var conclusion: Phrase {
    switch outcome {
    case .dryRun: Phrase.CommandLine.dryRun
    case .unchanged: Phrase.CommandLine.nothingChanged
    case .stored: Phrase.CommandLine.imported(file)
    }
  }

  /// The report for programs.
  var json: JSON {
    var transaction: Int64?
    var isDryRun = false
    switch outcome {
    case .stored(let number): transaction = number
    case .dryRun: isDryRun = true
    case .unchanged: break
    }
    let names = draft.newNames.sorted { $0.key.rawValue < $1.key.rawValue }
    return .members([
      "file": .text(file), "kind": .text(draft.kind.rawValue),
      "encoding": .text(draft.encoding.rawValue), "separator": .optional(draft.separator?.rawValue),
      "dryRun": .flag(isDryRun), "transaction": .integer(transaction),
      "rows": .integer(draft.rows), "added": .integer(draft.added),
      "changed": .integer(draft.changed), "unchanged": .integer(draft.unchanged),
      "refused": .integer(draft.refusals.count), "firstDay": .day(draft.days?.first),
      "lastDay": .day(draft.days?.last), "columns": .array(draft.columns.map(\.json)),
      "pipelines": .array(draft.pipelines.map(\.json)),
      "newRecords": .object(
        names.map { kind, names in
          (kind.rawValue, .array(names.map { .text(Translated(.text($0))?.en ?? $0) }))
        }),
      "refusals": .array(draft.refusals.map(\.json)),
    ])
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

  func table(of columns: [ImportDraft.Column], _ kind: ImportKind) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase.CommandLine.column[language], key: "column"),
        Table.Column(title: Phrase.CommandLine.field[language], key: "field"),
        Table.Column(title: Phrase.CommandLine.sample[language], key: "sample", limit: 30),
        Table.Column(title: "", key: "reading"),
      ],
      rows: columns.map { column in
        let meaning =
          switch column.meaning {
          case .field(let name): name
          case .custom(let name): "\(CustomField.prefix)\(name)"
          case .ignored: "—"
          }
        return [
          Table.Cell(column.heading), Table.Cell(meaning), Table.Cell(column.sample ?? ""),
          Table.Cell(column.reading),
        ]
      })
  }

  func table(of stages: [ImportDraft.StageUse]) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase.CommandLine.inFile[language], key: "found"),
        Table.Column(title: Phrase.Deals.stage[language], key: "stage"),
        Table.Column(title: "", key: "role"),
        Table.Column(
          title: Phrase.Deals.probability[language], key: "probability", isNumeric: true),
        Table.Column(title: Phrase.CommandLine.rows[language], key: "count", isNumeric: true),
      ],
      rows: stages.map { stage in
        [
          Table.Cell(stage.found ?? "—"), Table.Cell(stage.name),
          Table.Cell(stage.role.label[language], raw: stage.role.rawValue),
          Table.Cell(
            language.exactPercent(stage.probability), raw: "\(stage.probability.fraction)"),
          Table.Cell(language.number(stage.count), raw: "\(stage.count)"),
        ]
      })
  }
}

extension ImportDraft.Column {
  /// How dates and amounts of the column were read, where they could be read otherwise.
  fileprivate var reading: String {
    let sample = sample ?? ""
    if let dateOrder, Day(iso: sample.prefix(10)) == nil { return dateOrder.rawValue }
    if let decimalMark, sample.contains(".") || sample.contains(",") {
      return "1\(decimalMark.rawValue)5"
    }
    return ""
  }

  fileprivate var json: JSON {
    var (field, custom): (String?, String?) = (nil, nil)
    switch meaning {
    case .field(let name): field = name
    case .custom(let name): custom = name
    case .ignored: break
    }
    return .members([
      "heading": .text(heading), "field": .optional(field), "customField": .optional(custom),
      "sample": .optional(sample), "dateOrder": .optional(dateOrder?.rawValue),
      "decimalMark": .optional(decimalMark?.rawValue),
    ])
  }
}

extension ImportDraft.PipelineUse {
  fileprivate var json: JSON {
    .members([
      "id": .integer(existing?.rawValue), "name": .text(name),
      "stages": .array(
        stages.map { stage in
          .members([
            "found": .optional(stage.found), "name": .text(stage.name),
            "role": .text(stage.role.rawValue), "probability": .percentage(stage.probability),
            "count": .integer(stage.count),
          ])
        }),
    ])
  }
}

extension ImportRefusal {
  fileprivate var json: JSON {
    .members([
      "line": .integer(line), "column": .optional(column), "value": .optional(value),
      "message": .text(phrase[.en]),
    ])
  }
}
