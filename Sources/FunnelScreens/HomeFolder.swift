import Foundation

extension String {
  /// The path with `~` at its start standing for the person's home folder, as shells have it.
  var expandingHome: String {
    guard hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else {
      return self
    }
    return home + dropFirst()
  }
}
