public import FunnelCore
public import FunnelWording

/// The screens that have a number key and a name for `--screen`.
public struct ScreenEntry {
  /// The name, as `--screen` takes it.
  public let id: String
  /// The name on screen.
  public let label: Phrase
  /// Opens the screen.
  public let make: (Session) -> any Screen
}

extension Session {
  /// A screen as lines of text; nil where there is no screen of that name.
  ///
  /// - Parameter deal: The deal to show, where the screen is one of a deal.
  public func plainText(ofScreen name: String, deal: Deal.ID? = nil) -> [String]? {
    if name == "deal", let deal { return DealScreen(deal: deal, in: self).plainText(in: self) }
    return ScreenList.all.first { $0.id == name }?.make(self).plainText(in: self)
  }
}

/// The list of screens; a new screen is one entry here.
public enum ScreenList {
  /// The screens in the order of their number keys.
  public static var all: [ScreenEntry] {
    [
      ScreenEntry(id: "funnel", label: Phrase.Screen.funnel) { _ in FunnelScreen() },
      ScreenEntry(id: "deals", label: Phrase.Screen.deals) { _ in DealsScreen() },
    ]
  }
}
