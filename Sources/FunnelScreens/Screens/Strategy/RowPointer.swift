import FunnelCore

/// The pointer in a list: it stays on its row while the list changes around it.
struct RowPointer<Identity: Hashable> {
  private(set) var target: Identity?
  private let height = Height()

  /// The row it was seen on last, which other programs move it to as well.
  private final class Height {
    var row = 0
  }

  init() {}

  /// The row it is on; nil in an empty list.
  ///
  /// Where its row is gone, it stays at its height.
  func row(in rows: [Identity]) -> Int? {
    guard !rows.isEmpty else { return nil }
    guard let row = target.flatMap({ rows.firstIndex(of: $0) }) else {
      return min(height.row, rows.count - 1)
    }
    height.row = row
    return row
  }

  /// What it is on.
  func target(in rows: [Identity]) -> Identity? { row(in: rows).map { rows[$0] } }

  /// Goes to a row as soon as the list has it.
  mutating func go(to row: Identity) { target = row }

  /// Moves by so many rows, as far as the list goes.
  mutating func move(by count: Int, in rows: [Identity]) {
    guard let row = row(in: rows) else { return }
    let step = max(-rows.count, min(count, rows.count))
    height.row = min(max(0, row + step), rows.count - 1)
    target = rows[height.row]
  }
}

/// The pointer in a list of deals.
typealias DealPointer = RowPointer<Deal.ID>

extension RowPointer<Deal.ID> {
  /// The deal it is on.
  func deal(in deals: [Deal.ID]) -> Deal.ID? { target(in: deals) }
}
