/// A kind of file that the store can be written to.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// All deals as a table of our own; an import of it gives back the same table.
  case dealsCSV = "csv"
  /// The whole store; an import of it into a new store gives back the same file.
  case storeJSON = "json"

  /// The file's bytes, UTF-8.
  ///
  /// - Parameter isRaw: Whether text that a spreadsheet would run goes without a mark.
  /// - Throws: What the source throws.
  public func write(_ source: any RecordSource, isRaw: Bool = false) throws -> [UInt8] {
    switch self {
    case .dealsCSV: try DealsCSV.export(source, isRaw: isRaw)
    case .storeJSON: try StoreJSON.export(source)
    }
  }
}
