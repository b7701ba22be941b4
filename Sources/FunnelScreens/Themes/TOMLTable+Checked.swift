import TOMLKit

/// Where a TOML file is malformed.
struct TOMLFault: Error {
  /// The line, from 1.
  var line: Int
  /// What is wrong there, as the parser says it.
  var detail: String
}

extension TOMLTable {
  /// The table of a text.
  ///
  /// What makes toml++ end the program is refused before it: see ``TOMLScan``.
  convenience init(checked text: String) throws(TOMLFault) {
    var scan = TOMLScan(text)
    try scan.check()
    do {
      try self.init(string: text)
    } catch let error as TOMLParseError {
      let line = Swift.max(1, Int(error.source.begin.line))
      throw TOMLFault(line: Swift.min(line, scan.line), detail: error.description)
    } catch {
      throw TOMLFault(line: 1, detail: "\(error)")
    }
  }
}
