import FunnelExchange
import Testing

/// Every row of a text with its line.
func rows(
  _ text: String, separator: CSVSeparator = .comma
) throws(ImportFailure) -> [(line: Int, cells: [String])] {
  var text = text
  let outcome = text.withUTF8 { bytes in
    Result { () throws(ImportFailure) in
      var reader = CSVReader(bytes, separator: separator)
      var rows: [(line: Int, cells: [String])] = []
      while try reader.next() { rows.append((reader.line, reader.fields.map(\.text))) }
      return rows
    }
  }
  return try outcome.get()
}

private func cells(_ text: String) throws -> [[String]] { try rows(text).map(\.cells) }

@Test func `commas, quotes and line ends inside quotes belong to the cell`() throws {
  #expect(try cells("a,b\n\"x,1\",\"say \"\"hi\"\"\"\n") == [["a", "b"], ["x,1", "say \"hi\""]])
  #expect(
    try cells("\"one\ntwo\",3\r\n4,\"five\r\nsix\"") == [["one\ntwo", "3"], ["4", "five\r\nsix"]])
}

@Test(arguments: ["a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "a,b\n\n1,2\n\n"])
func `every line end is understood and empty lines are skipped`(text: String) throws {
  #expect(try cells(text) == [["a", "b"], ["1", "2"]])
}

@Test func `empty cells stay, quoted or not, also at the end`() throws {
  #expect(try cells(",\"\",\n\"\"\n") == [["", "", ""], [""]])
}

@Test func `marks in the middle of an unquoted cell are text`() throws {
  #expect(try cells("5\" pipe,a \"b\" c\n") == [["5\" pipe", "a \"b\" c"]])
}

@Test func `text after a closing mark is kept`() throws {
  #expect(try cells("\"ab\"cd,e\n") == [["abcd", "e"]])
}

@Test func `a row's line counts the line ends inside earlier cells`() throws {
  #expect(try rows("a\n\"x\ny\r\nz\rw\"\nlast").map(\.line) == [1, 2, 6])
}

@Test func `a mark that is never closed is refused where it was opened`() {
  #expect(throws: ImportFailure.unclosedQuote(TextPlace(line: 2, column: 3, offset: 7))) {
    try rows("héa\n1,\"two\n3,4\n")
  }
}

@Test func `a cell over the limit is refused, quoted or not`() {
  let long = String(repeating: "x", count: (1 << 20) + 1)
  let failure = ImportFailure.fieldTooLong(
    TextPlace(line: 2, column: 3, offset: 4), limit: 1 << 20)
  #expect(throws: failure) { try rows("a\n1,\(long)\n") }
  #expect(throws: failure) { try rows("a\n1,\"\(long)\"\n") }
  #expect(throws: failure) { try rows("a\n1,\"\(long)xx") }
}

@Test func `a cell of exactly the limit is read`() throws {
  let long = String(repeating: "x", count: 1 << 20)
  #expect(try rows("\(long),\"\(long)\"").first?.cells.map(\.utf8.count) == [1 << 20, 1 << 20])
}

@Test func `a thousand columns are read and one more is refused`() throws {
  let thousand = String(repeating: ",", count: 999)
  #expect(try rows(thousand).first?.cells.count == 1_000)
  let failure = ImportFailure.tooManyColumns(
    TextPlace(line: 1, column: 1_001, offset: 1_000), limit: 1_000)
  #expect(throws: failure) { try rows(thousand + ",") }
}

@Test(arguments: [
  ("a;b;c\n1,5;2;3\n", CSVSeparator.semicolon), ("a\tb\n1, 2\t3\n", .tab),
  ("a,b\n1;2;3,4\n", .comma), ("\"a;b\",c\n1,2\n", .comma), ("alone\n", .comma), ("", .comma),
])
func `the separator is guessed over the head of the file`(text: String, separator: CSVSeparator) {
  var text = text
  #expect(text.withUTF8 { CSVSeparator(guessedFrom: $0) } == separator)
}
