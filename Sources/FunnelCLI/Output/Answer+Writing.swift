import FunnelDocuments
import FunnelExchange
import TerminalUI

extension Output {
  /// Prints an answer in a format.
  func print(_ answer: Answer, as format: OutputFormat) throws {
    switch format {
    case .text:
      let rendering = TextRendering(
        isLimited: isTerminal, width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
      for line in rendering.lines(of: answer.document) { try self.line(line) }
    case .json: try data(answer.json.text)
    case .csv: try data((answer.table.map { Document([.table($0)]) } ?? answer.document).csv)
    case .markdown: try data(answer.document.markdown)
    case .html: try data(answer.document.html)
    }
  }
}

extension Document {
  /// The tables as CSV, RFC 4180, with a mark before what a spreadsheet would run.
  var csv: [UInt8] {
    var writer = CSVWriter()
    for case .table(let table) in sections {
      for column in table.columns { writer.append(text: column.key) }
      writer.endRow()
      for row in table.rows {
        for (cell, column) in zip(row, table.columns) {
          if column.isNumeric {
            writer.append(number: cell.raw)
          } else {
            writer.append(text: cell.raw)
          }
        }
        writer.endRow()
      }
    }
    return writer.bytes
  }
}
