import FunnelCore

/// What becomes of each column, and how its cells are written.
struct ColumnPlan {
  /// One column as it will be read.
  struct Column {
    var heading: String
    var meaning: ImportDraft.Meaning
    var type = FieldType.text
    var sample: String?
    var dateOrder = DateOrder.dayMonthYear
    var decimalMark = DecimalMark.point
    /// The zeros of the heading's unit, four for 万元.
    var zeros = 0
    /// Whether percentages are written as shares of 1.
    var isFraction = false
    /// Whether it says how deals ended as soon as one of its cells does: there is a column of stages
    /// besides, and the heading could mean either.
    var isStatus = false
  }

  private(set) var columns: [Column] = []
  let kind: ImportKind
  let isOwn: Bool
  /// How many seconds clocks are ahead of UTC where the rows become records.
  let clockOffset: Int

  /// The place of the column that fills a field.
  private(set) var places: [String: Int] = [:]

  /// The columns whose value needs nothing but their cell, by the name the value is kept under.
  var plain: [(name: String, index: Int)] = []

  /// Settles which columns need nothing but their cell: all but days, amounts, references and those
  /// of the given fields.
  mutating func setPlain(except fields: Set<String>) {
    plain = columns.enumerated().compactMap { index, column in
      switch (column.meaning, column.type) {
      case (.custom(let name), _): (CustomField.prefix + name, index)
      case (.field, .amount), (.field, .day), (.field, .reference), (.ignored, _): nil
      case (.field(let field), _): fields.contains(field) ? nil : (field, index)
      }
    }
    plain.sort { $0.name < $1.name }
  }

  /// A plan for a header.
  init(
    header: [String], kind: ImportKind, options: ImportOptions
  ) throws(ImportFailure) {
    self.kind = kind
    clockOffset = options.clockOffset
    isOwn = ColumnPlan.isOwn(header)
    let fields = HeaderSynonyms.fields(of: kind)
    let byHand = try ColumnPlan.mapping(options, header: header, fields: fields)
    var customs: Set<String> = []
    let statuses = statuses(header, byHand)
    for (index, heading) in header.enumerated() {
      var column = Column(heading: heading, meaning: .ignored)
      if let field = byHand[index] {
        column.meaning = field.isEmpty ? .ignored : .field(field)
      } else if statuses.contains(index), places["outcome"] == nil {
        (column.meaning, column.isStatus) = (.field("outcome"), true)
      } else if let field = recognized(heading), places[field] == nil,
        !byHand.values.contains(field)
      {
        column.meaning = .field(field)
      } else {
        column.meaning = .custom(ColumnPlan.customName(heading, index, &customs))
      }
      if case .field(let field) = column.meaning {
        places[field] = index
        column.type = ColumnPlan.type(of: field, in: kind)
        if column.type == .amount {
          column.zeros = AmountShape.zeros(ofUnit: FoldedText.unit(of: heading))
        }
      }
      columns.append(column)
    }
  }

  /// The columns called status in a file of deals that has a column of stages besides.
  private func statuses(_ header: [String], _ byHand: [Int: String]) -> Set<Int> {
    guard kind == .deals, !isOwn, !byHand.values.contains("outcome") else { return [] }
    let stages = header.indices.filter { byHand[$0] == nil && recognized(header[$0]) == "stage" }
    let statuses = stages.filter { HeaderSynonyms.isStatus(header[$0]) }
    let hasStage = byHand.values.contains("stage") || statuses.count < stages.count
    return hasStage && !header.contains { recognized($0) == "outcome" } ? Set(statuses) : []
  }

  private func recognized(_ heading: String) -> String? {
    if isOwn, heading.hasPrefix(CustomField.prefix) { return nil }
    return HeaderSynonyms.field(for: heading, in: kind)
  }

  /// Fields by column, as options give them.
  private static func mapping(
    _ options: ImportOptions, header: [String], fields: [String]
  ) throws(ImportFailure) -> [Int: String] {
    var byHand: [Int: String] = [:]
    for (heading, name) in options.mapping.sorted(by: { $0.key < $1.key }) {
      guard
        let index = header.firstIndex(of: heading)
          ?? header.firstIndex(where: { FoldedText.fold($0) == FoldedText.fold(heading) })
      else { throw .unknownColumn(heading, headings: header) }
      let field =
        name == "-" ? "" : fields.first { $0 == name } ?? (name == "id" ? "externalID" : name)
      guard field.isEmpty || fields.contains(field) else {
        throw .unknownField(name, fields: fields)
      }
      if !field.isEmpty, byHand.values.contains(field) { throw .fieldMappedTwice(field) }
      byHand[index] = field
    }
    return byHand
  }

  private static func customName(
    _ heading: String, _ index: Int, _ taken: inout Set<String>
  ) -> String {
    var name = heading.isEmpty ? "#\(index + 1)" : String(heading.prefix(100))
    if name.hasPrefix(CustomField.prefix) { name.removeFirst(CustomField.prefix.count) }
    var (unique, count) = (name, 1)
    while !taken.insert(unique).inserted {
      count += 1
      unique = "\(name) \(count)"
    }
    return unique
  }

  /// Whether a header is one that our own export writes.
  static func isOwn(_ header: [String]) -> Bool {
    header.starts(with: DealsCSV.columns.prefix(6).map(\.heading))
  }

  /// How the cells of a field are written.
  private static func type(of field: String, in kind: ImportKind) -> FieldType {
    switch field {
    case HeaderSynonyms.Special.closing, HeaderSynonyms.Special.engaged,
      HeaderSynonyms.Special.lostOn, HeaderSynonyms.Special.day:
      .day
    case HeaderSynonyms.Special.quantity: .integer
    case "currency": .currency
    default: kind.noun?.field(field)?.type ?? .text
    }
  }
}

extension ColumnPlan {
  /// Looks through all rows once to find out how each column is written.
  mutating func settle(over table: ImportTable, options: ImportOptions) throws {
    var samples = [String?](repeating: nil, count: columns.count)
    var missing = columns.count
    // Only the columns that can be written in several ways are looked at to the end.
    var dates = observed(.day, as: DateColumn())
    var amounts = observed(.amount, as: AmountColumn())
    var largest = observed(.percentage, as: 0.0)
    var doubtful = columns.indices.filter { columns[$0].isStatus }
    try table.forEachRow { line, cells in
      guard cells.count == columns.count else { return }
      if missing > 0 {
        for (index, cell) in cells.enumerated() where !cell.isEmpty && samples[index] == nil {
          samples[index] = cell.text
          missing -= 1
        }
      }
      for place in dates.indices {
        cells[dates[place].index].withBytes { dates[place].seen.observe($0, line: line) }
      }
      for place in amounts.indices {
        cells[amounts[place].index].withBytes { amounts[place].seen.observe($0, line: line) }
      }
      if !doubtful.isEmpty {
        doubtful.removeAll { Outcome(rawValue: FoldedText.fold(cells[$0].text)) != nil }
      }
      for place in largest.indices {
        guard let number = Double(cells[largest[place].index].text) else { continue }
        largest[place].seen = max(largest[place].seen, number)
      }
    }
    for index in doubtful { keepAsText(index) }
    for index in columns.indices {
      columns[index].sample = samples[index]
      if samples[index] == nil, case .custom = columns[index].meaning {
        columns[index].meaning = .ignored
      }
    }
    for (index, number) in largest { columns[index].isFraction = isOwn || number <= 1 }
    for index in columns.indices {
      if let date = dates.first(where: { $0.index == index }) {
        try settle(index, date.seen, options)
      }
      if let amount = amounts.first(where: { $0.index == index }) {
        try settle(index, amount.seen, options)
      }
    }
  }

  /// Keeps a column under its heading that is not about what it seemed to be.
  private mutating func keepAsText(_ index: Int) {
    guard case .field(let field) = columns[index].meaning else { return }
    places[field] = nil
    columns[index].meaning = .custom(columns[index].heading)
    (columns[index].type, columns[index].isStatus) = (.text, false)
  }

  /// The columns of a type, each with what has been seen of it.
  private func observed<Seen>(_ type: FieldType, as seen: Seen) -> [(index: Int, seen: Seen)] {
    columns.indices.filter { columns[$0].type == type }.map { ($0, seen) }
  }

  private mutating func settle(
    _ index: Int, _ column: DateColumn, _ options: ImportOptions
  ) throws(ImportFailure) {
    if let order = options.dateOrder {
      columns[index].dateOrder = order
      return
    }
    switch column.verdict {
    case .order(let order): columns[index].dateOrder = order
    case .ambiguous(let doubt):
      throw .ambiguousDates(column: columns[index].heading, doubt)
    }
  }

  private mutating func settle(
    _ index: Int, _ column: AmountColumn, _ options: ImportOptions
  ) throws(ImportFailure) {
    if let mark = options.decimalMark ?? (isOwn ? .point : nil) {
      columns[index].decimalMark = mark
      return
    }
    switch column.verdict {
    case .mark(let mark): columns[index].decimalMark = mark
    case .ambiguous(let sample, let line):
      throw .ambiguousAmounts(column: columns[index].heading, sample: sample, line: line)
    }
  }

  /// What is told of the columns.
  var described: [ImportDraft.Column] {
    columns.map { column in
      ImportDraft.Column(
        heading: column.heading, meaning: column.meaning, sample: column.sample,
        dateOrder: column.type == .day ? column.dateOrder : nil,
        decimalMark: column.type == .amount ? column.decimalMark : nil)
    }
  }
}
