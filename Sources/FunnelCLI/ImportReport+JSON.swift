import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelWording

extension ImportReport {
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
      "currency": .optional(draft.currency?.code),
      "assumedCurrency": .optional(draft.assumedCurrency?.code),
      "rows": .integer(draft.rows), "added": .integer(draft.added),
      "changed": .integer(draft.changed), "unchanged": .integer(draft.unchanged),
      "refused": .integer(draft.refusals.count), "firstDay": .day(draft.days?.first),
      "lastDay": .day(draft.days?.last), "endedWithoutDay": .integer(draft.endedWithoutDay),
      "columns": .array(draft.columns.map(\.json)),
      "pipelines": .array(draft.pipelines.map(\.json)),
      "newRecords": .object(
        names.map { kind, names in
          (kind.rawValue, .array(names.map { .text(Translated(.text($0))?.en ?? $0) }))
        }),
      "refusals": .array(draft.refusals.map(\.json)),
    ])
  }
}

extension ImportDraft.Column {
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
      "id": .integer(existing?.rawValue), "name": .text(name.en),
      "stages": .array(
        stages.map { stage in
          .members([
            "found": .optional(stage.found), "name": .text(stage.name.en),
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
