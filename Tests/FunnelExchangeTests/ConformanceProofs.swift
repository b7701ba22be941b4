import FunnelTestSupport
import Testing

@testable import FunnelExchange

/// The tables by which readers of CSV are tested, where somebody has them.
@Suite(.enabled(if: ConformanceFiles.areNamed)) struct ConformanceProofs {
  @Test func `every table is read as the values that it stands for`() throws {
    let tables = try ConformanceFiles.tables()
    #expect(tables.count > 10)
    for table in tables {
      let rows = try table.csv.withUnsafeBufferPointer { bytes in
        var reader = CSVReader(bytes)
        var rows: [[String]] = []
        while try reader.next() { rows.append(reader.fields.map(\.text)) }
        return rows
      }
      let headings = rows.first ?? []
      let values = rows.dropFirst().map { row in
        Dictionary(zip(headings, row)) { first, _ in first }
      }
      #expect(Array(values) == table.rows, "\(table.name)")
    }
    ProofTable.add("CSV", "\(tables.count) tables of csv-spectrum", "read exactly")
  }
}
