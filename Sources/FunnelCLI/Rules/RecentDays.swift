import ArgumentParser
import FunnelCore

/// Which days a look back at rules is about.
struct RecentDays: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which days: last-90d, 2026-11, 2026-Q4; the last 90 days where not said.",
      valueName: "period"))
  var period: String?

  /// The days asked for, else the last 90.
  func period(today: Day) throws(Failure) -> Period {
    try Period(option: period, today: today) ?? .trailing(days: 90, to: today)
  }
}
