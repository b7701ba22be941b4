import FunnelCore

/// The pointer in a list of deals: it stays on its deal while the list changes around it.
struct DealPointer {
  private(set) var deal: Deal.ID?
  private var lastRow = 0

  /// The row it is on; nil in an empty list.
  ///
  /// Where its deal is gone, it stays at its height.
  func row(in deals: [Deal.ID]) -> Int? {
    guard !deals.isEmpty else { return nil }
    return deal.flatMap { deals.firstIndex(of: $0) } ?? min(lastRow, deals.count - 1)
  }

  /// The deal it is on.
  func deal(in deals: [Deal.ID]) -> Deal.ID? { row(in: deals).map { deals[$0] } }

  /// Moves by so many rows, as far as the list goes.
  mutating func move(by rows: Int, in deals: [Deal.ID]) {
    guard let row = row(in: deals) else { return }
    let step = max(-deals.count, min(rows, deals.count))
    lastRow = min(max(0, row + step), deals.count - 1)
    deal = deals[lastRow]
  }
}
