/// A row of the table: what is measured, and what it must reach.
struct Figure: Hashable {
  let name: String
  var limits: [Limit] = []

  init(_ name: String, _ limits: Limit?...) {
    (self.name, self.limits) = (name, limits.compactMap { $0 })
  }

  // A start counts from exec. The first of a build finds no book that it could have kept.
  static let firstStartText = Figure(
    "first start of a build → first text, ms", .most(100, at: 1_000_000))
  static let firstStart = Figure(
    "first start of a build → full screen, ms", .peer("tig", at: 10_000),
    .peer("htop", at: 100_000),
    .most(1000, at: 1_000_000))
  static let startByte = Figure("start → first byte, ms")
  static let startText = Figure("start → first text, ms", .most(100, at: 1_000_000))
  static let start = Figure(
    "start → full screen, ms", .peer("tig", at: 10_000), .peer("htop", at: 100_000),
    .most(1000, at: 1_000_000))

  static let held = Figure("100 presses in one write, ms", .most(50))

  static let filter = Figure("filter while typing, a key, ms", .most(50), .most(150, at: 1_000_000))
  static let slowFilter = Figure(
    "filter while typing, the slowest key, ms", .most(50), .most(150, at: 1_000_000))
  static let sort = Figure("sort by another column, ms")
  static let drill = Figure("Enter on a stage, ms", .most(50))
  static let refresh = Figure("another's change → shown, ms", .most(500))

  static let importTime = Figure(
    "import of the CSV file, s", .peer("sqlite3", times: 3, at: 100_000),
    .peer("sqlite3", times: 3, at: 1_000_000))
  static let importMemory = Figure("import, memory at its peak, MB")

  static let memory = Figure(
    "memory after start, RSS, MB", .most(30, at: 10_000), .most(60, at: 100_000),
    .most(250, at: 1_000_000))
  static let proportional = Figure("memory after start, PSS, MB")
  static let idle = Figure("idle for 10 s, processor time, ms", .most(10))
  static let idleWakeUps = Figure("idle for 10 s, wake-ups")
  static let idleBytes = Figure("idle for 10 s, bytes", .most(0))
  static let wall = Figure("wall for 10 s, processor time, ms", .most(10))
  static let wallWakeUps = Figure("wall for 10 s, wake-ups")
  static let wallBytes = Figure("wall for 10 s, bytes")
  static let quit = Figure("quit, ms", .most(10))

  /// The rows in their order.
  static let all: [Figure] =
    [firstStartText, firstStart, startByte, startText, start]
    + Press.all.flatMap { [$0.median, $0.slow, $0.bytes] }
    + [
      held, filter, slowFilter, sort, drill, refresh, importTime, importMemory, memory,
      proportional, idle, idleWakeUps, idleBytes, wall, wallWakeUps, wallBytes, quit,
    ]

  /// The limit that holds for a number of deals.
  func limit(at deals: Int) -> Limit? {
    limits.first { $0.deals == deals } ?? limits.first { $0.deals == nil }
  }
}
