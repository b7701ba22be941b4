/// A full-screen program as it is started, and the keys it takes.
struct Program {
  /// The program and its arguments.
  let arguments: [String]

  /// Variables put over the environment of the measurement.
  var environment: [String: String] = [:]

  /// The key that ends it.
  var quit = "q"
}

/// Keys as xterm sends them to a program that asked for its cursor keys.
enum Key {
  static let up = "\u{1B}OA"
  static let down = "\u{1B}OB"
  static let home = "\u{1B}OH"
  static let enter = "\r"
  static let escape = "\u{1B}"
}
