import FunnelExchange

extension Document {
  /// The tables as CSV, RFC 4180, with a mark before what a spreadsheet would run.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    for table in tables {
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
