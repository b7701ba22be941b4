/// What a funnel earns in a day: open genuine deals × win rate × mean won amount / mean cycle.
///
/// Worked example: 20 open deals, win rate .25, 10,000 a deal, 50 days: 1,000 a day. Below three
/// wins there is not enough data.
public struct Velocity: Hashable, Sendable {
  /// Open deals that are no pseudo-opportunities.
  public var deals: Double
  /// Won / (won + lost) of the period, 0…1.
  public var winRate: Double
  /// The mean amount of a won deal, in minor units.
  public var amount: Double
  /// The mean cycle of won deals, in days, above 0.
  public var days: Double

  /// A velocity of known factors.
  public init(deals: Double, winRate: Double, amount: Double, days: Double) {
    self.deals = deals
    self.winRate = winRate
    self.amount = amount
    self.days = days
  }

  /// The velocity of figures; nil below three wins, and where amounts or days are unknown.
  public init?(_ figures: SalesFigures) {
    guard figures.won.count >= 3, let winRate = WinRate(figures).closed.fraction,
      let amount = figures.won.mean, let days = figures.cycle.mean, days > 0
    else { return nil }
    self.init(
      deals: Double(figures.genuine.count), winRate: winRate, amount: amount, days: days)
  }

  /// Minor units a day.
  public var perDay: Double { deals * winRate * amount / days }

  /// The four factors.
  public enum Lever: String, Choice {
    case deals
    case winRate
    case amount
    case days
  }

  /// The velocity with one factor changed by a share, such as 0.1 for ten percent more.
  public func changing(_ lever: Lever, by share: Double) -> Velocity {
    var changed = self
    switch lever {
    case .deals: changed.deals *= 1 + share
    case .winRate: changed.winRate *= 1 + share
    case .amount: changed.amount *= 1 + share
    case .days: changed.days *= 1 + share
    }
    return changed
  }

  /// What ten percent more of a factor adds, in minor units a day; less than 0 for the days.
  public func effect(of lever: Lever) -> Double { changing(lever, by: 0.1).perDay - perDay }
}
