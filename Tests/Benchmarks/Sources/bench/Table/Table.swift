/// The sheet as a Markdown table, one row a figure.
struct Table {
  let sheet: Sheet

  /// The numbers of deals, ascending.
  let sizes: [Int]

  /// The number of deals at which peers are compared.
  let reference: Int

  /// The names of the peers.
  let peers: [String]

  /// The table.
  var text: String {
    let shownPeers = peers.filter(sheet.isMeasured)
    let heads =
      ["funnel"] + sizes.map(shownDeals) + ["target"] + shownPeers
    let rule = ["---"] + sizes.map { _ in "---:" } + ["---"] + shownPeers.map { _ in "---:" }
    let rows = Figure.all.map { figure in
      [figure.name] + sizes.map { ownCell(figure, $0) }
        + [figure.limits.filter(concerns).map(\.text).joined(separator: ", ")]
        + shownPeers.map { peerCell(figure, $0) }
    }
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// The figures that miss their target, a line each.
  var missed: [String] {
    Figure.all.flatMap { figure in
      sizes.compactMap { deals in
        guard let value = sheet[figure, .funnel(deals)], let most = most(figure, deals),
          value > most
        else { return nil }
        return
          "\(figure.name), \(shownDeals(deals)) deals: \(shown(value)) of at most \(shown(most))"
      }
    }
  }

  private func concerns(_ limit: Limit) -> Bool {
    limit.deals.map(sizes.contains) ?? true
  }

  private func ownCell(_ figure: Figure, _ deals: Int) -> String {
    guard let value = sheet[figure, .funnel(deals)] else { return "" }
    guard let most = most(figure, deals) else { return shown(value) }
    return shown(value) + (value <= most ? " ✓" : " ✗")
  }

  private func peerCell(_ figure: Figure, _ peer: String) -> String {
    guard let value = sheet[figure, .peer(peer, deals: reference)] else { return "" }
    guard let ours = sheet[figure, .funnel(reference)], value > 0 else { return shown(value) }
    let ratio = ours / value
    return "\(shown(value)) (\(ratio > 0 && ratio < 0.01 ? "<0.01" : shown(ratio))×)"
  }

  private func most(_ figure: Figure, _ deals: Int) -> Double? {
    switch figure.limit(at: deals)?.bound {
    case .value(let value): value
    case .times(let times, let peer):
      (sheet[figure, .peer(peer, deals: deals)] ?? sheet[figure, .peer(peer, deals: reference)])
        .map { $0 * times }
    case nil: nil
    }
  }
}
