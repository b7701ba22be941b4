import FunnelCore
import FunnelStore
import FunnelWording

/// Shows how far long work has come and hears whether it is given up, seldom enough not to be in
/// its way.
final class WorkWatch {
  /// Milliseconds from one look to the next.
  private static let pause: Int64 = 100

  private let session: Session
  private let began: Instant
  private var shown: Instant?

  /// Work that begins now.
  init(_ session: Session) { (self.session, began) = (session, session.now) }

  /// Shows how much of the work is done, by a share between 0 and 1.
  ///
  /// - Throws: `StoreError.cancelled` where the person gives it up.
  func show(_ phrase: (Double) -> Phrase, _ done: Int, of all: Int) throws(StoreError) {
    let now = session.now
    let pause = shown == nil ? session.patience : Self.pause
    guard now.milliseconds - (shown ?? began).milliseconds > pause,
      let progress = session.progress
    else { return }
    shown = now
    guard progress(phrase(Double(done) / Double(max(1, all)))) else { throw .cancelled }
  }

  /// Names what goes on now and cannot be given up, where the work has been long enough to be
  /// watched.
  func tell(_ phrase: Phrase) {
    guard shown != nil || session.now.milliseconds - began.milliseconds > session.patience else {
      return
    }
    _ = session.progress?(phrase)
  }
}
