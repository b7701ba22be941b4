/// The most a figure may be.
enum Bound: Hashable {
  /// A value in the figure's unit.
  case value(Double)

  /// So many times what a peer takes.
  case times(Double, peer: String)
}

/// A bound, and for how many deals it holds; for any number that has none of its own where nil.
struct Limit: Hashable {
  let deals: Int?
  let bound: Bound

  /// The same value for any number of deals.
  static func most(_ value: Double) -> Limit { Limit(deals: nil, bound: .value(value)) }

  /// A value for a number of deals.
  static func most(_ value: Double, at deals: Int) -> Limit {
    Limit(deals: deals, bound: .value(value))
  }

  /// As a peer, or so many times it, for a number of deals.
  static func peer(_ name: String, times: Double = 1, at deals: Int? = nil) -> Limit {
    Limit(deals: deals, bound: .times(times, peer: name))
  }

  /// As it stands in the table: `100 k ≤ htop`.
  var text: String {
    let place = deals.map { shownDeals($0) + " " } ?? ""
    switch bound {
    case .value(let value): return "\(place)≤ \(shown(value))"
    case .times(1, let peer): return "\(place)≤ \(peer)"
    case .times(let times, let peer): return "\(place)≤ \(shown(times))× \(peer)"
    }
  }
}
