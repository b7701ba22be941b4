import FunnelCore
import FunnelWording
import TerminalUI

/// One page of the wall: made anew for every frame, from figures that are counted once.
protocol WallPage {
  /// What stands at the right of the title.
  var note: String { get }

  /// Whether there is anything to say; a wall that was asked for no pages leaves out those without.
  var hasContent: Bool { get }

  /// The figures by stable names, so that those that have changed can be shown to.
  var figures: [String: String] { get }

  /// Draws the page; figures that have just changed stand out.
  func draw(in area: Rect, on canvas: inout Canvas, flashing: Set<String>)

  /// The page as lines in reading order.
  var plainText: [String] { get }
}

/// A page that can be named.
struct WallPageEntry {
  /// The name, as `--pages` takes it.
  let id: String
  /// The title.
  let label: Phrase
  /// Makes the page from what is known at the moment.
  let make: (WallReading) -> any WallPage
}

/// The list of pages; a new page is one entry here.
enum WallPages {
  static var all: [WallPageEntry] {
    [
      WallPageEntry(id: "funnel", label: Phrase.Screen.funnel, make: WallFunnel.init),
      WallPageEntry(id: "targets", label: Phrase.Forecast.targets, make: WallTargets.init),
      WallPageEntry(id: "leaderboard", label: Phrase.Wall.leaderboard, make: WallLeaderboard.init),
      WallPageEntry(id: "attention", label: Phrase.Funnel.attention, make: WallAttention.init),
      WallPageEntry(id: "health", label: Phrase.Funnel.health, make: WallHealth.init),
      WallPageEntry(id: "forecast", label: Phrase.Screen.forecast, make: WallForecast.init),
      WallPageEntry(id: "zones", label: Phrase.Funnel.zones, make: WallZones.init),
    ]
  }
}
