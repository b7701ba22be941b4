import Synchronization

extension Mutex {
  /// Gives away what is held, if anything is.
  func take<Held: Sendable>() -> Value where Value == Held? {
    withLock { held in
      defer { held = nil }
      return held
    }
  }
}
