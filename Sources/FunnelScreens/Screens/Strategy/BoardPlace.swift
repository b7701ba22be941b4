import FunnelCore
import FunnelWording

/// A place on the board: one of the nine cells, or one of the two beside it.
struct BoardPlace: Hashable {
  /// The row, 0…2 for Best Few, In and Above by score, 3 for what stands beside the board.
  private(set) var row = 0
  /// The column, 0…2 for Best Few, In and Above by date; in the last row 0 past due, 1 unknown.
  private(set) var column = 0

  /// What the last row holds.
  static let beside: [DateAudit] = [.pastDue, .unknown]

  /// Moves by rows and columns, as far as the board goes, and says whether it moved.
  @discardableResult
  mutating func move(rows: Int = 0, columns: Int = 0) -> Bool {
    let before = self
    row = min(max(0, row + max(-3, min(rows, 3))), 3)
    let last = row == 3 ? 1 : 2
    column = min(max(0, column + max(-2, min(columns, 2))), last)
    return self != before
  }

  /// The deals here, with the filter that finds them and what they are called.
  func deals(in report: ZoneReport) -> (sum: DealSum, terms: DealFilter, heading: Phrase) {
    guard row < 3 else {
      let audit = Self.beside[column]
      let label = audit == .unknown ? Phrase.CommandLine.notRatedOrDated : audit.label
      return (
        audit == .pastDue ? report.pastDue : report.unknown, ZoneReport.terms(beside: audit), label
      )
    }
    let cell = report.board[row * 3 + column]
    let heading = Phrase { language in
      let zone = cell.scored.label[language]
      return "\(zone) · \(cell.verdict.label[language])"
    }
    return (cell.deals, cell.terms, heading)
  }
}
