public import FunnelCore

/// What a wall shows, and how fast its pages turn.
public struct WallPlan: Sendable {
  /// How long a page may stay, in seconds.
  public static let paces = 2...3_600

  /// The names of all pages in their order.
  public static var pageNames: [String] { WallPages.all.map(\.id) }

  /// The pages to show by their names; all that have something to say where nil.
  public var pages: [String]?
  /// How long a page stays, in seconds.
  public var pace = 15
  /// Whether no key does anything.
  public var isLocked = false
  /// The period that figures are measured over; the present quarter where nil.
  public var period: Period?
  /// Which deals count.
  public var filter = DealFilter.everything

  /// A wall of all pages at the usual pace.
  public init() {}
}

extension Session {
  /// All pages of a wall as lines of text.
  public func plainText(of wall: WallPlan) -> [String] {
    WallScreen(wall, in: self).plainText(in: self)
  }
}
