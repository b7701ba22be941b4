import FunnelCore

/// One row as its cells are read by a plan.
struct ImportRow {
  let line: Int
  let plan: ColumnPlan
  let cells: [CSVField]
  let isMarked: Bool

  /// The text of the cell that fills a field, trimmed; nil where it is blank.
  ///
  /// Files of our own are taken exactly, without trimming.
  func text(_ field: String) -> String? { plan.places[field].flatMap { text(at: $0) } }

  /// The text of a cell; nil where it is blank or there is no such column.
  func text(at index: Int?) -> String? {
    guard let index, index < cells.count else { return nil }
    guard plan.isOwn else { return cells[index].trimmedText }
    let text = cells[index].text
    let exact = isMarked ? CSVWriter.unmarked(text) : text
    return exact.isEmpty ? nil : exact
  }

  /// The day of the cell that fills a field; nil where it is blank.
  func day(_ field: String) throws(ImportRefusal) -> DateReading? {
    try day(at: plan.places[field])
  }

  /// The day of a cell; nil where it is blank or there is no such column.
  func day(at index: Int?) throws(ImportRefusal) -> DateReading? {
    guard let index, index < cells.count, !cells[index].isEmpty else { return nil }
    let order = plan.columns[index].dateOrder
    if let shape = cells[index].withBytes({ DateShape(plain: $0) }) {
      guard let reading = shape.reading(in: order) else { throw refusal(index, .notADay) }
      return reading
    }
    guard let text = text(at: index) else { return nil }
    // Midnight is how programs write a day that has no time.
    if let moment = Instant(rfc3339: text), moment.clock() != (0, 0, 0) {
      return DateReading(day: moment.day(offset: plan.clockOffset))
    }
    guard let reading = DateColumn.reading(of: text, in: order) else {
      throw refusal(index, .notADay)
    }
    return reading
  }

  /// The amount of the cell that fills a field; nil where it is blank.
  func money(_ field: String, currency: Currency) throws(ImportRefusal) -> Money? {
    try money(at: plan.places[field], currency: currency)
  }

  /// The amount of a cell; nil where it is blank or there is no such column.
  func money(at index: Int?, currency: Currency) throws(ImportRefusal) -> Money? {
    guard let index, index < cells.count, !cells[index].isEmpty else { return nil }
    let (mark, zeros) = (plan.columns[index].decimalMark, plan.columns[index].zeros)
    let plain = cells[index].withBytes {
      AmountColumn.plainMoney(of: $0, mark: mark, currency: currency, zeros: zeros)
    }
    if let plain { return plain }
    guard let text = text(at: index) else { return nil }
    do {
      return try AmountColumn.money(of: text, mark: mark, currency: currency, zeros: zeros)
    } catch {
      throw refusal(index, .notAnAmount(error))
    }
  }

  /// The mark of its currency that an amount is written with, empty where it has none; nil where the
  /// cell holds no amount.
  func mark(at index: Int?) -> String? {
    guard let index, index < cells.count, !cells[index].isEmpty else { return nil }
    let isPlain = cells[index].withBytes { bytes in
      bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
    }
    return isPlain ? "" : text(at: index).flatMap { AmountShape($0) }?.mark
  }

  /// Checks that a record may be called by a name.
  func checkName(
    _ name: String, field: String, of kind: EntityKind
  ) throws(ImportRefusal) {
    // Longer than any rule allows is seldom, so the rules are asked only then.
    guard name.utf8.count > 200 else { return }
    if kind == .stage || kind == .pipeline {
      throw refusal(field, .rule(.tooLong(kind, "name", limit: 200)))
    }
    do {
      try kind.check(["name": .text(name)], isNew: false)
    } catch {
      throw refusal(field, .rule(error))
    }
  }

  /// A refusal for the cell of a column.
  func refusal(_ index: Int?, _ reason: ImportRefusal.Reason) -> ImportRefusal {
    ImportRefusal(
      line: line, column: index.map { plan.columns[$0].heading },
      value: index.flatMap { text(at: $0) }, reason: reason)
  }

  func refusal(_ field: String, _ reason: ImportRefusal.Reason) -> ImportRefusal {
    refusal(plan.places[field], reason)
  }

  /// The value of a plain field, read by its type; `none` where it is blank.
  ///
  /// References, days and amounts are not plain: they need more than the cell.
  func plainValue(at index: Int) throws(ImportRefusal) -> Value {
    guard let text = text(at: index) else { return .none }
    let column = plan.columns[index]
    switch column.type {
    case .text, .longText, .translated, .reference, .amount, .composite, .notation:
      return .text(text)
    case .integer:
      guard let number = ImportRow.wholeNumber(text, mark: column.decimalMark) else {
        throw refusal(index, .notANumber)
      }
      return .integer(number)
    case .decimal:
      guard let number = DecimalNumber(text) else { throw refusal(index, .notANumber) }
      return number.value
    case .currency:
      guard let currency = Currency(iso: text) ?? CurrencyMark.currency(text, expected: .usd)
      else { throw refusal(index, .notACurrency) }
      return currency.value
    case .percentage:
      guard let share = ImportRow.percentage(text, isFraction: column.isFraction) else {
        throw refusal(index, .notAPercentage)
      }
      return share.value
    case .day: return .none
    case .instant:
      guard let moment = Instant(rfc3339: text) else { throw refusal(index, .notAMoment) }
      return moment.value
    case .flag:
      guard let flag = ImportRow.flag(text) else { throw refusal(index, .notYesOrNo) }
      return flag.value
    case .choice(let codes):
      let folded = FoldedText.fold(text)
      guard let code = codes.first(where: { FoldedText.fold($0) == folded }) else {
        throw refusal(index, .notAChoice(codes))
      }
      return .text(code)
    case .tags:
      // In files of our own nothing but a comma stands between tags.
      if plan.isOwn { return Tags(text).value }
      let words = text.split { $0 == "," || $0 == ";" || $0 == "、" || $0 == "，" }
      return Tags(words.joined(separator: ",")).value
    }
  }

  private static func wholeNumber(_ text: String, mark: DecimalMark) -> Int64? {
    if let number = Int64(text) { return number }
    let yen = Currency(code: "JPY") ?? .usd
    return (try? AmountColumn.money(of: text, mark: mark, currency: yen))??.minorUnits
  }

  private static func percentage(_ text: String, isFraction: Bool) -> Percentage? {
    let isMarked = text.hasSuffix("%") || text.hasSuffix("％")
    let digits = isMarked ? text.dropLast().trimmed : text
    guard let number = Double(digits), number.isFinite else { return nil }
    return Percentage(fraction: isFraction && !isMarked ? number : number / 100)
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "yes", "y", "true", "t", "是", "对", "對", "有": true
    case "0", "no", "n", "false", "f", "否", "不", "无", "無": false
    default: nil
    }
  }
}

extension ImportRefusal: Error {}
