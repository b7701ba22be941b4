import FunnelExchange
import Testing

private func written(_ text: String, isRaw: Bool = false) -> String {
  var writer = CSVWriter(isRaw: isRaw)
  writer.append(text: text)
  return String(decoding: writer.bytes, as: UTF8.self)
}

@Test(arguments: [
  ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
  ("\rx", "\"'\rx\""), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠1", "'＠1"),
  ("'quoted", "''quoted"), ("a=1", "a=1"), ("1", "1"),
])
func `text that a spreadsheet would run is marked`(text: String, cell: String) {
  #expect(written(text) == cell)
}

@Test func `raw text and numbers are not marked`() {
  #expect(written("=1+1", isRaw: true) == "=1+1")
  var writer = CSVWriter()
  writer.append(number: "-1234.50")
  writer.append(number: nil)
  writer.endRow()
  #expect(String(decoding: writer.bytes, as: UTF8.self) == "-1234.50,\r\n")
}

@Test func `a row of one empty cell is no blank line`() throws {
  var writer = CSVWriter()
  writer.append(number: nil)
  writer.endRow()
  writer.append(text: "")
  writer.endRow()
  writer.append(number: nil)
  writer.append(number: nil)
  writer.endRow()
  #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\"\r\n\"\"\r\n,\r\n")
}

@Test(arguments: ["plain", "a,b", "say \"hi\"", "two\nlines", "two\r\nlines", " spaced ", "", "客户"])
func `what is written is read back exactly`(text: String) throws {
  var writer = CSVWriter()
  for cell in [text, "=" + text, "'" + text] { writer.append(text: cell) }
  writer.endRow()
  let cells = try rows(String(decoding: writer.bytes, as: UTF8.self)).first?.cells ?? []
  #expect(cells.map(CSVWriter.unmarked) == [text, "=" + text, "'" + text])
}
