import FunnelCore
import FunnelWording
import TerminalUI

/// A line that says how far something long has come, where people watch the error channel; it is
/// written over, and gone at the end.
final class ProgressLine {
  /// What is done in a moment needs no line, in milliseconds; nor is one written more often.
  private static let patience: Int64 = 300

  private let invocation: Invocation
  private var shownAt: Instant
  private var width = 0

  /// A line that is not there yet.
  init(_ invocation: Invocation) {
    self.invocation = invocation
    shownAt = invocation.environment.now()
  }

  /// Says how much of something is done, by a share between 0 and 1.
  func show(_ phrase: (Double) -> Phrase, _ done: Int, of all: Int) {
    let now = invocation.environment.now()
    guard now.milliseconds - shownAt.milliseconds >= Self.patience else { return }
    shownAt = now
    write(phrase(Double(done) / Double(max(1, all)))[invocation.language])
  }

  /// Takes the line away.
  func clear() {
    guard width > 0 else { return }
    write("")
    write("")
  }

  private func write(_ text: String) {
    let cells = text.displayWidth
    invocation.output.overwrite(text + String(repeating: " ", count: max(0, width - cells)))
    width = cells
  }
}
