import FunnelCore
import FunnelTestSupport
import Testing

@testable import FunnelExchange

@Suite struct FuzzTests {
  private static let today = Day(iso: "2026-11-21") ?? Day(number: 0)

  private static let tables = [
    #"""
    id,name,account,owner,stage,amount,created,close_date,probability,tags,product
    1,Scanner,Mercy,Ann,Proposal,"1,234.50",2026-01-05,2026-12-01,40%,"key, north",CT 2 x 100
    2,"Two ""A""",台大醫院,Bob,Won,450k,2026-01-06,2026-06-30,100,,MRI
    3,Three,,Ann,Lost,7,05/02/2026,28/02/2026,0,,
    4,Four,Mercy,,Lead,,,,,,
    """#,
    """
    \u{FEFF}商机编号;商机名称;客户名称;销售代表;销售阶段;金额;创建日期;预计成交日期\r
    A1;监护仪;民生医院;林美玲;方案;12万;2026年1月5日;2026/12/01\r
    A2;"CT; 维护";台大;王小明;赢单;¥450,000.00;2026.1.6;2026-06-30\r

    """,
    "deal,stage,day\n1,Qualification,2025-12-20\n1,Proposal,2026-01-05\n2,Won,2026-06-30\n",
    "Contact ID,First Name,Last Name,Email,Job Title,Company\nC1,Ann,Lee,a@b.c,Nurse,Mercy\n",
    "account,sector,revenue,employees,office_location\nMercy,retail,718.62,\"2,448\",US\n",
    "sales_agent,manager,regional_office\nAnn,Melvin,West\nBob,Melvin,East\n",
    "product\tseries\tsales_price\nGTX Pro\tGTX\t4821\nMRI\tM\t1.234,50\n",
  ]

  private static let words = [
    "id", "name", "stage", "amount", "created", "close_date", "currency", "probability", "owner",
    "account", "Won", "Lost", "USD", "TWD", "€", "2026-02-30", "31.12.2026", "12/13/2026", "赢单",
    "1.234,50", "(1,200)", "50%", "yes", "closeReason", "# funnel", "10 x 5 @ 3", "last-30d",
  ]

  private static let csv = Mutator(tables, tokens: words)

  /// The rows of a text, and the failure that reading ended with.
  private func rows(
    _ bytes: [UInt8], _ separator: CSVSeparator
  ) throws -> (rows: [[String]], failure: ImportFailure?) {
    try bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(buffer, separator: separator)
      var rows: [[String]] = []
      var (offset, line) = (0, 0)
      do throws(ImportFailure) {
        while try reader.next() {
          rows.append(reader.fields.map(\.text))
          if reader.offset <= offset || reader.line <= line { break }
          (offset, line) = (reader.offset, reader.line)
        }
      } catch {
        return (rows, error)
      }
      try Fuzz.check(reader.offset == bytes.count, "stopped at \(offset) of \(bytes.count)")
      return (rows, nil)
    }
  }

  @Test func `damaged rows are read to the end, or refused with the place`() throws {
    try Fuzz.run("CSV reader", quick: 2_000) { number in
      let bytes = Self.csv.bytes(number)
      let separator = CSVSeparator.allCases[Int(number % 3)]
      let (rows, failure) = try rows(bytes, separator)
      if let failure {
        try check(failure, of: bytes)
      } else {
        let plain = Self.plainRows(bytes, separator.byte)
        try Fuzz.check(plain == rows, "read as \(rows), and plainly as \(plain ?? [])")
      }
      guard String(validating: bytes, as: UTF8.self) != nil else { return }
      var writer = CSVWriter(isRaw: number % 2 == 0)
      for row in rows {
        for cell in row { writer.append(text: cell) }
        writer.endRow()
      }
      let again = try self.rows(writer.bytes, .comma).rows
      let unmarked = number % 2 == 0 ? again : again.map { $0.map(CSVWriter.unmarked) }
      try Fuzz.check(unmarked == rows, "written \(rows) and read \(unmarked)")
    }
  }

  /// The rows as the plainest reader there can be has them, byte by byte; nil where a quotation is
  /// not closed.
  private static func plainRows(_ bytes: [UInt8], _ separator: UInt8) -> [[String]]? {
    let (quote, feed, back) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var rows: [[String]] = []
    var row: [String] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      var cell: [UInt8] = []
      var isOpen = rest.first == quote
      let wasQuoted = isOpen
      if isOpen { rest.removeFirst() }
      while let byte = rest.first, isOpen || ![separator, feed, back].contains(byte) {
        rest.removeFirst()
        guard byte == quote, wasQuoted else {
          cell.append(byte)
          continue
        }
        if rest.first == quote { cell.append(rest.removeFirst()) } else { isOpen = false }
      }
      if isOpen { return nil }
      row.append(String(decoding: cell, as: UTF8.self))
      if rest.first == separator {
        rest.removeFirst()
        if !rest.isEmpty { continue }
        row.append("")
      }
      if rest.first == back {
        rest.removeFirst(rest.dropFirst().first == feed ? 2 : 1)
      } else {
        rest = rest.dropFirst()
      }
      if row.count > 1 || row[0] != "" || wasQuoted { rows.append(row) }
      row = []
    }
    return rows
  }

  /// A failure has to name a place inside the input.
  private func check(_ failure: ImportFailure, of bytes: [UInt8]) throws {
    let place: TextPlace
    switch failure {
    case .nulByte(let found), .undecodable(let found, _), .unclosedQuote(let found),
      .fieldTooLong(let found, _), .rowTooLong(let found, _), .tooManyColumns(let found, _),
      .invalidJSON(let found):
      place = found
    default: return
    }
    // One byte of another encoding is three of UTF-8 at most.
    try Fuzz.check(
      place.line >= 1 && place.column >= 1 && place.line <= bytes.count + 1
        && place.column <= bytes.count + 1 && (0...bytes.count * 3).contains(place.offset),
      "\(failure) in \(bytes.count) bytes")
  }

  private static let encoded: [[UInt8]] = {
    var files: [[UInt8]] = []
    for text in tables {
      let low = text.utf16.map { UInt8($0 & 0xFF) }
      let high = text.utf16.map { UInt8($0 >> 8) }
      let little = zip(low, high).flatMap { [$0, $1] }
      let big = zip(high, low).flatMap { [$0, $1] }
      files += [Array(text.utf8), [0xFF, 0xFE] + little, big]
    }
    return files + [mainland, taiwan]
  }()

  /// 客户名称,阶段,金额 and 民生医院,赢单,12 in GB 18030.
  private static let mainland: [UInt8] = [
    0xBF, 0xCD, 0xBB, 0xA7, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xBD, 0xD7, 0xB6, 0xCE, 0x2C, 0xBD, 0xF0,
    0xB6, 0xEE, 0x0A, 0xC3, 0xF1, 0xC9, 0xFA, 0xD2, 0xBD, 0xD4, 0xBA, 0x2C, 0xD3, 0xAE, 0xB5, 0xA5,
    0x2C, 0x31, 0x32, 0x0A,
  ]

  /// 客戶,階段 and 醫院,贏單 in Big5.
  private static let taiwan: [UInt8] = [
    0xAB, 0xC8, 0xA4, 0xE1, 0x2C, 0xB6, 0xA5, 0xAC, 0x71, 0x0A, 0xC2, 0xE5, 0xB0, 0x7C, 0x2C, 0xC4,
    0xB9, 0xB3, 0xE6, 0x0A,
  ]

  /// What the bytes say in an encoding of Unicode, by the standard library; nil for other ones.
  private static func plainText(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> String? {
    let isLittle = encoding == .utf16LittleEndian
    switch encoding {
    case .utf8:
      let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      let read = String(validating: text, as: UTF8.self)
      try Fuzz.check(read != nil, "what is no UTF-8 is read as UTF-8")
      return read
    case .utf16LittleEndian, .utf16BigEndian:
      let pairs = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
        let (one, two) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittle ? two << 8 | one : one << 8 | two
      }
      let read = String(
        validating: pairs.first == 0xFEFF ? pairs.dropFirst() : pairs[...], as: UTF16.self)
      try Fuzz.check(
        read != nil && bytes.count.isMultiple(of: 2), "what is no UTF-16 is read as UTF-16")
      return read
    default: return nil
    }
  }

  @Test func `damaged encodings are read as text without NUL, or refused with the place`() throws {
    let mutator = Mutator(Self.encoded, tokens: Self.words)
    try Fuzz.run("encodings", quick: 2_000) { number in
      let bytes = mutator.bytes(number)
      let forced = number % 3 == 0 ? TextEncoding.allCases[Int(number / 3 % 5)] : nil
      do {
        let (text, found) = try TextDecoding.text(of: bytes, encoding: forced)
        try Fuzz.check(forced == nil || found == forced, "read as \(found)")
        try Fuzz.check(!text.utf8.contains(0), "a NUL has come through")
        if let plain = try Self.plainText(bytes, found) {
          try Fuzz.check(
            text.utf8.elementsEqual(plain.utf8), "\(text), and plainly \(plain)")
        }
        try Fuzz.check(text.utf8.count <= bytes.count * 4, "\(bytes.count) bytes have grown")
        let again = try TextDecoding.text(of: Array(text.utf8), encoding: .utf8).text
        let unmarked =
          text.unicodeScalars.first == "\u{FEFF}"
          ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
        try Fuzz.check(again.unicodeScalars.elementsEqual(unmarked), "read twice is another text")
      } catch let failure as ImportFailure {
        try check(failure, of: bytes)
      }
    }
  }

  @Test func `a damaged table is understood, or refused, and the same twice changes nothing`()
    throws
  {
    let mutator = Mutator(Self.tables + Self.tables, tokens: Self.words, longest: 2_048)
    let kinds: [ImportKind?] = ImportKind.allCases.map { $0 } + [nil, nil, nil, nil, nil]
    try Fuzz.run("import of a table", quick: 300) { number in
      let bytes = mutator.bytes(number)
      var options = ImportOptions(origin: "deals.csv", today: Self.today)
      options.kind = kinds[Int(number % UInt64(kinds.count))]
      if number % 2 == 0 { (options.dateOrder, options.decimalMark) = (.dayMonthYear, .comma) }
      var store = try MemoryStore(today: Self.today)
      guard let draft = try understood(bytes, options, store) else { return }
      let lines = Set(draft.refusals.map(\.line))
      try Fuzz.check(draft.accepted + lines.count >= draft.rows, "rows are lost: \(draft)")
      try Fuzz.check(
        lines.allSatisfy { $0 >= 1 && $0 <= bytes.count + 1 }, "\(draft.refusals)")
      do {
        try store.perform(draft.changes)
      } catch is RuleViolation {
        return
      }
      let again = try understood(bytes, options, store)
      try Fuzz.check(again?.changes.isEmpty != false, "again: \(again?.changes ?? [])")
    }
  }

  /// What is understood of a file; nil where it is refused.
  private func understood(
    _ bytes: [UInt8], _ options: ImportOptions, _ store: MemoryStore
  ) throws -> ImportDraft? {
    do {
      return try ImportDraft(reading: bytes, options: options, against: store)
    } catch let failure as ImportFailure {
      try check(failure, of: bytes)
      return nil
    }
  }

  /// A store with something of everything that a table brings, as JSON.
  private func exported() throws -> [UInt8] {
    var store = try MemoryStore(today: Self.today)
    for table in Self.tables.prefix(1) + Self.tables[4...] {
      try store.take(table) { $0.dateOrder = .dayMonthYear }
    }
    return try ExportFormat.storeJSON.write(store)
  }

  private static func difference(_ old: [UInt8], _ new: [UInt8]) -> String {
    let old = String(decoding: old, as: UTF8.self).split(separator: "\n")
    let new = String(decoding: new, as: UTF8.self).split(separator: "\n")
    return zip(old, new).filter { $0 != $1 }.prefix(2).map { "- \($0)\n+ \($1)" }
      .joined(separator: "\n")
  }

  @Test func `a damaged export of a store is refused, or is a store that exports the same`() throws
  {
    let keys = EntityKind.allCases.flatMap { kind in kind.fields.map { "\"\($0.name)\":" } }
    let tokens = Set(
      keys + ["null", "true", "1", "\"2026-01-01\"", "\"1.00\"", "[]", "{}", "\\u0000"])
    let mutator = Mutator([try exported()], tokens: tokens.sorted(), longest: 1 << 16)
    try Fuzz.run("import of JSON", quick: 100) { number in
      let bytes = mutator.bytes(number)
      let options = ImportOptions(origin: "store.json", today: Self.today)
      var store = try MemoryStore(today: Self.today)
      guard let draft = try understood(bytes, options, store), draft.kind == .store else { return }
      do {
        try store.perform(draft.changes)
      } catch is RuleViolation {
        return
      }
      let first = try ExportFormat.storeJSON.write(store)
      var other = try MemoryStore(today: Self.today)
      let second = try ImportDraft(reading: first, options: options, against: other)
      try other.perform(second.changes)
      let again = try ExportFormat.storeJSON.write(other)
      try Fuzz.check(again == first, Self.difference(first, again))
    }
  }
}
