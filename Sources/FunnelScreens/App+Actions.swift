import FunnelCore
import FunnelWording
import TerminalUI

extension App {
  /// What can be done on every screen.
  public var globalActions: [Action] { movement + standingActions + [drill] }

  private var movement: [Action] {
    [
      Action("app.help", [.character("?"), .function(1)], Phrase.Action.help, inFooter: true) {
        [self] in .push(MenuScreen.help(self))
      },
      Action("app.palette", [.character(":")], Phrase.Action.command, inFooter: true) {
        [self] in .push(MenuScreen.palette(self))
      },
      Action("app.back", [.escape], Phrase.Action.back, inFooter: screens.count > 1) { .pop },
      Action("app.quit", [.character("q")], Phrase.Action.quit, inFooter: screens.count == 1) {
        .quit
      },
    ]
  }

  /// Those that are the same whatever is on screen.
  func makeStandingActions() -> [Action] {
    screenActions + history + lookActions + view + terminalActions
  }

  private var screenActions: [Action] {
    let screens = ScreenList.all.map { entry in
      let keys = entry.digit.map { [Key.character(Character("\($0)"))] } ?? []
      return Action("app.open.\(entry.id)", keys, entry.label) {
        [session] in .reset(entry.make(session))
      }
    }
    let place = screens.firstIndex { $0.id == "app.open.today" } ?? screens.count
    return screens[..<place] + [openDeal] + screens[place...]
  }

  /// The third screen is of one deal, so it opens over the others.
  private var openDeal: Action {
    Action(
      "app.open.deal", [.character("3")], Phrase.Screen.dealAtHand,
      unless: { [unowned self] in dealAtHand == nil ? Phrase.Unavailable.noDealAtHand : nil }
    ) { [unowned self] in
      guard let deal = dealAtHand, (top as? DealScreen)?.deal != deal else { return .stay }
      return .push(DealScreen(deal: deal, in: session))
    }
  }

  private var history: [Action] {
    [
      Action("app.undo", [.character("u")], Phrase.Action.undo, writes: true) {
        [session] in
        session.undo()
        return .stay
      },
      Action("app.redo", [.control("r")], Phrase.Action.redo, writes: true) {
        [session] in
        session.redo()
        return .stay
      },
    ]
  }

  /// What changes the look of every screen, and nothing else.
  var lookActions: [Action] {
    [
      Action("app.theme", [.character("T")], Phrase.Action.theme) {
        [session] in .push(MenuScreen.themes(session))
      },
      Action("app.language", [.character("L")], Phrase.Action.language) {
        [session] in .push(MenuScreen.languages(session))
      },
    ]
  }

  private var view: [Action] {
    [
      Action("app.pipeline", [.character("P")], Phrase.Action.pipeline) {
        [session] in .push(MenuScreen.pipelines(session))
      },
      Action("app.period", [.character("p")], Phrase.Action.period) {
        [session] in .push(MenuScreen.periods(session))
      },
      Action("app.travel", [.character("t")], Phrase.Action.timeTravel) {
        [session] in
        guard session.book.asOf != nil else { return .push(FormScreen.timeTravel(session)) }
        session.travel(to: nil)
        session.say(Phrase.Dialog.present)
        return .stay
      },
      Action(
        "app.bounds", [], Phrase.Bounds.title, writes: true,
        unless: { [session] in session.pipeline == nil ? Phrase.Bounds.noPipeline : nil }
      ) {
        [session] in session.pipeline.map { .push(FormScreen.bounds(of: $0, session)) } ?? .stay
      },
      Action("app.improvements", [], Phrase.Improvement.list) {
        [session] in .push(MenuScreen.improvements(session))
      },
      Action(
        "app.unfinished", [], Phrase.Unfinished.list, writes: true
      ) {
        [session] in
        if let unfinished = MenuScreen.unfinished(session) { return .push(unfinished) }
        session.say(Phrase.Unfinished.none)
        return .stay
      },
      Action("app.mouse", [.character("M")], Phrase.Action.mouse) {
        [unowned self] in
        isMouseOn.toggle()
        session.say(isMouseOn ? Phrase.Dialog.mouseOn : Phrase.Dialog.mouseOff)
        return .ask(.mouse(isMouseOn))
      },
    ]
  }

  /// Telling the deals apart, made anew for each screen: not all of them have deals to tell apart.
  private var drill: Action {
    Action(
      "app.drill", [.character("D")], Phrase.Action.drill, inFooter: top.isNarrowed,
      unless: { [unowned self] in top.isNarrowed ? nil : Phrase.Unavailable.notNarrowed }
    ) {
      [session] in .push(MenuScreen.drill(session))
    }
  }

  /// What holds even while a dialog is open.
  var terminalActions: [Action] {
    [
      Action("app.redraw", [.control("l")], Phrase.Action.redraw) {
        .ask(.redraw)
      },
      Action("app.suspend", [.control("z")], Phrase.Action.suspend) {
        .ask(.suspend)
      },
    ]
  }
}
