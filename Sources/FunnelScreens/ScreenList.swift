public import FunnelCore
public import FunnelWording

/// A screen that can be opened from everywhere: by its name, and some by a number key.
public struct ScreenEntry {
  /// The name, as `--screen` takes it.
  public let id: String
  /// The number key that opens it; none where a name has to do.
  public let digit: Int?
  /// The name on screen.
  public let label: Phrase
  /// Opens the screen.
  public let make: (Session) -> any Screen

  init(
    _ id: String, digit: Int? = nil, _ label: Phrase, make: @escaping (Session) -> any Screen
  ) {
    (self.id, self.digit, self.label, self.make) = (id, digit, label, make)
  }
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
  /// The screens in the order of their number keys, those without one last.
  ///
  /// 1 Funnel, 2 Deals, 3 Deal, 4 Today, 5 Health, 6 Forecast, 7 Accounts, 8 Playbook.
  public static var all: [ScreenEntry] {
    [
      ScreenEntry("funnel", digit: 1, Phrase.Screen.funnel) { _ in FunnelScreen() },
      ScreenEntry("deals", digit: 2, Phrase.Screen.deals) { _ in DealsScreen() },
      ScreenEntry("today", digit: 4, Phrase.Screen.today) { _ in TodayScreen() },
      ScreenEntry("health", digit: 5, Phrase.Screen.health) { _ in HealthScreen() },
      ScreenEntry("forecast", digit: 6, Phrase.Screen.forecast) { _ in ForecastScreen() },
      ScreenEntry("accounts", digit: 7, Phrase.Screen.accounts) { _ in AccountsScreen() },
      ScreenEntry("playbook", digit: 8, Phrase.Screen.playbook) { _ in PlaybookScreen() },
      ScreenEntry("strategy", Phrase.Screen.strategy) { _ in StrategyScreen() },
      ScreenEntry("leads", Phrase.Screen.leads) { _ in LeadsScreen() },
      ScreenEntry("plan", Phrase.Screen.plan) { _ in PlanScreen() },
      ScreenEntry("meeting", Phrase.Meeting.meetings) { _ in MeetingsScreen() },
      ScreenEntry("calendar", Phrase.Today.calendar) { _ in CalendarScreen() },
      ScreenEntry("pipeline", Phrase.Stages.editor) { _ in PipelineScreen() },
      ScreenEntry("watch", Phrase.Meeting.projector) { _ in MeetingWatchScreen() },
      ScreenEntry("rules", Phrase.Rules.title) { _ in RulesScreen() },
      ScreenEntry("notices", Phrase.Rules.notices) { _ in NoticesScreen() },
    ]
  }
}
