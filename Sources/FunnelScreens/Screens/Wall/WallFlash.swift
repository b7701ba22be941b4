import FunnelCore

/// Which figures of a page have changed, and until when they stand out.
struct WallFlash {
  /// How long a figure stands out, in milliseconds.
  static let length: Int64 = 1_000

  private var page = ""
  private var figures: [String: String] = [:]
  private var changed: Set<String> = []
  private var until: Instant?

  /// Takes in the figures of the page that is drawn, and names those that stand out.
  ///
  /// A page that has just come up has nothing to compare with.
  mutating func note(
    _ figures: [String: String], on page: String, at now: Instant
  ) -> Set<String> {
    if page != self.page {
      (self.page, self.figures) = (page, figures)
      (changed, until) = ([], nil)
      return []
    }
    let different = Set(figures.filter { self.figures[$0.key] != $0.value }.keys)
    self.figures = figures
    if !different.isEmpty {
      changed = different
      until = Instant(milliseconds: now.milliseconds + Self.length)
    }
    return changed
  }

  /// Whether the time of standing out is over just now, so that a frame is wanted without it.
  mutating func ends(at now: Instant) -> Bool {
    guard let until, now >= until else { return false }
    (changed, self.until) = ([], nil)
    return true
  }
}
