/// The three rows about a key that is pressed again and again.
struct Press {
  let median: Figure
  let slow: Figure
  let bytes: Figure

  static let funnelSmall = Press("arrow in the funnel, 80×24", atMost: 1, slow: 5, bytes: 350)
  static let funnelLarge = Press("arrow in the funnel, 200×50", atMost: 2)
  static let dealsSmall = Press("arrow in the deals, 80×24", atMost: 1, slow: 5, bytes: 350)
  static let dealsLarge = Press("arrow in the deals, 200×50", atMost: 2)

  /// All of them in their order.
  static let all = [funnelSmall, funnelLarge, dealsSmall, dealsLarge]

  init(_ name: String, atMost median: Double, slow: Double? = nil, bytes: Double? = nil) {
    self.median = Figure(name + ", ms", .most(median))
    self.slow = Figure(name + ", 99th percentile, ms", slow.map { .most($0) })
    self.bytes = Figure(name + ", bytes", bytes.map { .most($0) })
  }
}
