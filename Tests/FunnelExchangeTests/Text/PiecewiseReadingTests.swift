import FunnelCore
import Testing

@testable import FunnelExchange

/// A file that gives what it has in small portions, and that somebody may write to meanwhile.
private final class SlowBytes: ByteSource {
  private let bytes: [UInt8]
  private let portion: Int
  private var reads = 0
  private var changesAfter: Int

  init(_ bytes: [UInt8], portion: Int = .max, changingAfter reads: Int = .max) {
    (self.bytes, self.portion, changesAfter) = (bytes, portion, reads)
  }

  var count: Int { bytes.count }
  var isUnchanged: Bool { reads <= changesAfter }

  func change(afterMore reads: Int) { changesAfter = self.reads + reads }

  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    reads += 1
    let count = max(0, min(buffer.count, portion, bytes.count - offset))
    for place in 0..<count { buffer[place] = bytes[offset + place] }
    return count
  }
}

private func rows(_ text: String, window: Int) throws -> [String] {
  let text = TextReader(MemoryBytes(Array(text.utf8)), .utf8, from: 0)
  var reader = CSVReader(text, separator: .comma, window: window)
  var rows: [String] = []
  while try reader.next() {
    rows.append("\(reader.line): \(reader.fields.map(\.text).joined(separator: "|"))")
  }
  return rows
}

@Suite struct PiecewiseReadingTests {
  private static let texts = [
    "a,b\r\n1,2\r\n\r\n3,4", "a,\"b\r\nc\"\r\"d\"\"e\",f\r\r\ng,h\n\n\n",
    "\"one\"\"\",\"\"\nx\"y,z",
    "名称,金额\n\"北京,上海\",1\n广州,2\n", ",,,\n\"\"\n\n,\"", "\r\n\r\n\na",
  ]

  @Test(arguments: texts)
  func `rows are the same wherever the text is cut`(text: String) throws {
    let whole = Result { try rows(text, window: 4_096) }
    for window in 1...40 {
      switch (whole, Result { try rows(text, window: window) }) {
      case (.success(let expected), .success(let found)): #expect(found == expected, "\(window)")
      case (.failure(let expected as ImportFailure), .failure(let found as ImportFailure)):
        #expect(found == expected, "\(window)")
      default: Issue.record("one of them fails: \(window)")
      }
    }
  }

  @Test func `places are counted from the beginning of the text`() {
    #expect(throws: ImportFailure.unclosedQuote(TextPlace(line: 4, column: 2, offset: 9))) {
      try rows("é\n\n1,2\n,\"three\nfour", window: 4)
    }
  }

  @Test func `a row over the limit is refused`() {
    let cell = String(repeating: "x", count: 1 << 20) + ","
    #expect(
      throws: ImportFailure.rowTooLong(
        TextPlace(line: 2, column: 1, offset: 2), limit: CSVReader.longestRow)
    ) { try rows("a\n" + String(repeating: cell, count: 40), window: 1 << 19) }
  }

  @Test(arguments: [262_140, 262_141, 262_142, 262_143, 262_144, 262_145])
  func `a character may lie across two pieces`(count: Int) throws {
    let text = Array(String(repeating: "a", count: count).utf8) + Array("名,é\n".utf8)
    #expect(try TextRecognition(of: MemoryBytes(text), encoding: nil).encoding == .utf8)
    let place = TextPlace(line: 2, column: 1, offset: text.count)
    #expect(throws: ImportFailure.undecodable(place, .utf8)) {
      try TextRecognition(of: MemoryBytes(text + [0xC0, 0x41]), encoding: .utf8)
    }
    #expect(throws: ImportFailure.nulByte(place)) {
      try TextRecognition(of: MemoryBytes(text + [0]), encoding: nil)
    }
  }

  @Test(arguments: [TextEncoding.gb18030, .big5, .utf16BigEndian])
  func `another encoding is converted piece by piece`(encoding: TextEncoding) throws {
    // 中 is D6D0 in GB18030, A4A4 in Big5 and 4E2D in UTF-16.
    let character: [UInt8] =
      switch encoding {
      case .gb18030: [0xD6, 0xD0]
      case .big5: [0xA4, 0xA4]
      default: [0x4E, 0x2D]
      }
    let line: [UInt8] = encoding == .utf16BigEndian ? [0, 0x2C, 0, 0x0A] : [0x2C, 0x0A]
    // 65,536 bytes are converted at a time; three bytes more put a character across the border.
    let start: [UInt8] = encoding == .utf16BigEndian ? [0, 0x78] : [0x78]
    let bytes =
      start + [[UInt8]](repeating: character + line, count: 40_000).flatMap { $0 }
    let expected = "x" + String(repeating: "中,\n", count: 40_000)
    let whole = TextReader(SlowBytes(bytes, portion: 7), encoding, from: 0).rest()
    #expect(String(decoding: whole, as: UTF8.self) == expected)
    #expect(try TextDecoding.text(of: bytes, encoding: encoding).text == expected)
    let half = bytes + character.prefix(1)
    #expect(
      throws: ImportFailure.undecodable(
        TextPlace(line: 40_001, column: 1, offset: bytes.count), encoding)
    ) { try TextDecoding.text(of: half, encoding: encoding) }
  }

  @Test(arguments: 1...12)
  func `a file that somebody writes to is refused`(reads: Int) throws {
    let rows = (1...60_000).map { "\($0),Harbour \($0),Proposal,12.50\n" }.joined()
    let file = SlowBytes(
      Array("id,name,stage,amount\n\(rows)".utf8), changingAfter: reads)
    let options = ImportOptions(origin: "a.csv", today: Day(number: 20_778))
    do {
      _ = try ImportDraft(reading: file, options: options, against: EmptySource())
      Issue.record("it was read to its end")
    } catch let failure as ImportFailure {
      guard case .changedMeanwhile = failure else { throw failure }
    }
  }
}

@Suite struct ImportStreamTests {
  private let today = Day(number: 20_778)

  private func file(_ count: Int) -> [UInt8] {
    let rows = (1...count).map { number in
      let close = number % 3 == 0 ? "Won,2025-05-\(10 + number % 20)" : "Proposal,2026-12-01"
      // One row in a thousand is refused: no amount.
      return "\(number),Deal \(number),Account \(number % 70),Ana,\(close),"
        + (number % 1_000 == 7 ? "abc" : "\(number).50") + ",\(number % 5)"
    }
    return Array(
      ("id,name,account,owner,stage,close_date,amount,Colour\n" + rows.joined(separator: "\n")).utf8
    )
  }

  private func options() -> ImportOptions { ImportOptions(origin: "deals.csv", today: today) }

  @Test func `a table read while it is stored comes to the same as one read before`() throws {
    let input = MemoryBytes(file(5_000))
    let draft = try ImportDraft(reading: input, options: options(), against: EmptySource())
    let reading = try ImportReading(of: input, options: options(), against: EmptySource())
    guard case .stream(let stream) = reading else {
      Issue.record("it was read before")
      return
    }
    #expect(stream.underestimatedCount == 5_000)
    let last = Change.edit(EntityReference(Settings.only), ["clockOffset": .integer(60)])
    stream.more = [last]
    var told = 0
    stream.progress = { done, all in
      told += 1
      #expect((done, all) == (told * 1_000, 5_000))
    }
    let changes = Array(stream)
    try stream.confirm()
    #expect(changes == Array(draft.changes) + [last])
    #expect(told == 5)
    #expect(stream.draft.added == 4_995 && stream.draft.refusals == draft.refusals)
    #expect(stream.draft.newNames == draft.newNames && stream.draft.days == draft.days)
    #expect(stream.draft.pipelines == draft.pipelines)
  }

  @Test func `few rows, and rows that may be known, are read before`() throws {
    let few = try ImportReading(
      of: MemoryBytes(file(30)), options: options(), against: EmptySource())
    guard case .draft(let draft) = few else {
      Issue.record("few rows are read while they are stored")
      return
    }
    #expect(draft.added == 30 - 1)
    var store = try MemoryStore(today: today)
    try store.perform(draft.changes)
    guard
      case .draft = try ImportReading(
        of: MemoryBytes(file(5_000)), options: options(), against: store)
    else {
      Issue.record("rows of deals that are there are read while they are stored")
      return
    }
  }

  @Test func `a table of which no row is taken over brings nothing`() throws {
    let rows = String(repeating: "1,A,Proposal,abc\n", count: 4_000)
    let reading = try ImportReading(
      of: MemoryBytes(Array(("id,name,stage,amount\n" + rows).utf8)), options: options(),
      against: EmptySource())
    guard case .stream(let stream) = reading else { return }
    while stream.next() != nil {}
    #expect(throws: ImportStream.Nothing.self) { try stream.confirm() }
    #expect(stream.draft.refusals.count == 4_000)
  }

  @Test(arguments: [0, 1, 2])
  func `a table that cannot be read to its end is not confirmed`(reads: Int) throws {
    let input = SlowBytes(file(60_000))
    let reading = try ImportReading(of: input, options: options(), against: EmptySource())
    guard case .stream(let stream) = reading else { return }
    input.change(afterMore: reads)
    while stream.next() != nil {}
    do {
      try stream.confirm()
      Issue.record("it is confirmed")
    } catch let failure as ImportFailure {
      guard case .changedMeanwhile = failure else { throw failure }
    }
  }
}
