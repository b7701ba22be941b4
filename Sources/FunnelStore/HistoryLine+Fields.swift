import FunnelCore

extension [HistoryLine] {
  /// The lines with those of one record and transaction in the order of the record's fields: that it
  /// was made comes first, fields of one's own come last.
  public var byField: [HistoryLine] {
    var lines: [HistoryLine] = []
    var rest = self[...]
    while let first = rest.first {
      let entity = first.event.edit.entity
      let run = rest.prefix {
        $0.transaction.id == first.transaction.id && $0.event.edit.entity == entity
      }
      rest = rest.dropFirst(run.count)
      let places = Dictionary(
        entity.kind.fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { one, _ in one })
      func place(_ line: HistoryLine) -> Int {
        let field = line.event.edit.field
        return field == FieldEdit.existence ? -1 : places[field] ?? .max
      }
      lines += run.enumerated().sorted {
        (place($0.element), $0.offset) < (place($1.element), $1.offset)
      }.map(\.element)
    }
    return lines
  }
}
