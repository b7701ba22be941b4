public import FunnelCore
public import FunnelWording

/// How often a review pack is made, and what belongs into it.
public enum Cadence: String, Choice {
  /// Swings of short-term conversion, and what is to be done next week.
  case weekly
  /// Stage conversion and customer behaviour.
  case monthly
  /// The whole funnel, strategy, performance and competitors.
  case quarterly

  /// The cadence of a period: weekly up to 13 days, monthly up to 45, quarterly beyond.
  public init(of period: Period) {
    self = period.length < 14 ? .weekly : period.length <= 45 ? .monthly : .quarterly
  }

  /// The parts of the pack, in the order people read them.
  var sections: [PackSection] {
    switch self {
    case .weekly:
      [.news, .figures, .shortConversion, .trend, .movements, .pastDue, .steps, .stagnant]
    case .monthly:
      [
        .news, .figures, .conversion, .leaks, .waterfall, .trend, .activities, .quiet, .pastDue,
        .stagnant,
      ]
    case .quarterly:
      [
        .news, .figures, .funnel, .conversion, .leaks, .ideal, .zones, .time, .performance, .quota,
        .competitors, .forecast, .chances, .trend,
      ]
    }
  }
}

extension Cadence: Labelled {
  /// The pack's title.
  public var label: Phrase {
    switch self {
    case .weekly: Phrase.Packs.weekly
    case .monthly: Phrase.Packs.monthly
    case .quarterly: Phrase.Packs.quarterly
    }
  }
}
