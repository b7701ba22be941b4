import FunnelCore
import FunnelStore

/// The reasons that people gave for lost deals, counted.
struct LossCauses {
  /// The reasons, the most frequent first.
  let reasons: [(text: String, count: Int)]
  /// Lost deals without a reason.
  let silent: Int
  /// How many of the lost deals were looked at, the newest of them.
  let looked: Int
  /// What the figures were made from.
  let source: Figures.Source

  /// How many lost deals are asked of the store at most.
  static let most = 300

  /// The causes of the deals lost in a session's scope.
  init(_ session: Session) {
    source = session.healthFigures.source
    let query = DealQuery(
      session.scope.narrowed(to: DealFilter("status:lost")),
      order: DealOrder(.closed, isDescending: true))
    let deals = query.places(in: session.book).prefix(Self.most).map { session.book.deals[$0].id }
    var (counts, silent) = ([String: (text: String, count: Int)](), 0)
    for deal in deals {
      let record =
        session.attempt { try session.store.record(deal, in: session.book)?.record } ?? nil
      guard let reason = record?.closeReason?.onOneLine(by: " ").trimmed, !reason.isEmpty else {
        silent += 1
        continue
      }
      counts[reason.lowercased(), default: (reason, 0)].count += 1
    }
    reasons = counts.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    (self.silent, looked) = (silent, deals.count)
  }
}
