/// What is measured of a program, in the order of the table.
struct Figures {
  /// Milliseconds from exec to the first full screen, the median of the runs.
  var start = 0.0
  /// Milliseconds from an arrow key to the last byte, median and 99th percentile.
  var key = (median: 0.0, slow: 0.0)
  /// Bytes an arrow key brings, the median.
  var bytes = 0.0
  /// Milliseconds of processor time in ten seconds without a key.
  var idle = 0.0
  /// Megabytes of memory.
  var memory = 0.0

  /// The names of the rows.
  static let names = [
    "start to first screen, ms", "arrow key to last byte, ms", "… 99th percentile, ms",
    "bytes per arrow key", "processor time in 10 s idle, ms", "memory, MB",
  ]

  /// The values of the rows.
  var values: [Double] { [start, key.median, key.slow, bytes, idle, memory] }

  /// Measures a program; nil where it is not installed.
  init?(_ arguments: [String]) {
    var starts: [Double] = []
    for _ in 0..<5 {
      guard let run = Run(arguments) else { return nil }
      starts.append(run.firstScreen())
    }
    start = starts.sorted()[2]
    guard let run = Run(arguments) else { return nil }
    _ = run.firstScreen()
    let presses = (0..<200).map { run.press($0 % 20 < 10 ? "\u{1B}OB" : "\u{1B}OA") }
    let times = presses.map(\.milliseconds).sorted()
    key = (times[times.count / 2], times[times.count * 99 / 100])
    bytes = Double(presses.map(\.bytes).sorted()[presses.count / 2])
    idle = run.idle(seconds: 10)
    memory = run.memory
  }
}
