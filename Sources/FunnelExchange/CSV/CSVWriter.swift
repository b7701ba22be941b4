/// Writes comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
public struct CSVWriter {
  /// What has been written, UTF-8 with CRLF line ends.
  public private(set) var bytes: [UInt8] = []
  private let isRaw: Bool
  private var cells = 0
  private var rowStart = 0

  /// A writer; `isRaw` leaves out the mark before text that looks like a formula.
  public init(isRaw: Bool = false) { self.isRaw = isRaw }

  /// Adds a cell of text, marked with `'` where a spreadsheet would run it.
  ///
  /// Text that begins with `'` is marked too, so that taking one off gives back what was written.
  public mutating func append(text: some StringProtocol) {
    separate()
    let cell = !isRaw && CSVWriter.isRisky(text) ? "'" + String(text) : String(text)
    let needsQuotes = cell.utf8.contains { byte in
      byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
    }
    let isPadded = cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    guard needsQuotes || isPadded else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Adds a cell that is a number or a day, as it stands; nil leaves it empty.
  public mutating func append(number: String?) {
    separate()
    if let number { bytes.append(contentsOf: number.utf8) }
  }

  /// Ends the row; a single empty cell is quoted, or the row would read as a blank line.
  public mutating func endRow() {
    if cells == 1, bytes.count == rowStart { bytes += [0x22, 0x22] }
    bytes.append(0x0D)
    bytes.append(0x0A)
    (cells, rowStart) = (0, bytes.count)
  }

  /// The text a cell of our own file stands for: without the mark.
  public static func unmarked(_ cell: String) -> String {
    cell.hasPrefix("'") ? String(cell.dropFirst()) : cell
  }

  private mutating func separate() {
    if cells > 0 { bytes.append(0x2C) }
    cells += 1
  }

  private static func isRisky(_ text: some StringProtocol) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
