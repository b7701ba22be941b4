import Dispatch
import Synchronization

/// The results of two computations that are made at the same time.
func concurrently<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let made = Mutex<(first: First?, second: Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { place in
    if place == 0 {
      let value = first()
      made.withLock { $0.first = value }
    } else {
      let value = second()
      made.withLock { $0.second = value }
    }
  }
  return made.withLock { ($0.first ?? first(), $0.second ?? second()) }
}
