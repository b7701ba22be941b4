import FunnelCore
import FunnelWording
import TerminalUI

extension MenuScreen {
  /// Everything that can be done here, with its keys; Enter does it.
  static func help(_ app: App) -> MenuScreen {
    MenuScreen(id: "help", title: Phrase.Action.help, choices: choices(app.actions, app))
  }

  /// Every action by name, those used last first.
  static func palette(_ app: App) -> MenuScreen {
    let recent = app.recentActions
    let actions = app.actions.enumerated().sorted { left, right in
      let places = [left, right].map { recent.firstIndex(of: $0.element.id) ?? recent.count }
      return (places[0], left.offset) < (places[1], right.offset)
    }
    return MenuScreen(
      id: "palette", title: Phrase.Action.command, choices: choices(actions.map(\.element), app))
  }

  private static func choices(_ actions: [Action], _ app: App) -> [Choice] {
    actions.map { action in
      Choice(
        action.label[app.session.language],
        detail: app.keys(of: action).map(\.symbol).joined(separator: " "),
        reason: action.whyUnavailable(in: app.session)
      ) {
        app.apply(.pop)
        app.run(action)
        return .stay
      }
    }
  }

  /// The themes, shown while the pointer moves over them.
  static func themes(_ session: Session) -> MenuScreen {
    let before = session.theme
    return MenuScreen(
      id: "themes", title: Phrase.Action.theme,
      choices: session.themes.map { theme in
        Choice(theme.name) {
          session.theme = theme
          return .pop
        }
      },
      selected: session.themes.firstIndex(of: before) ?? 0,
      preview: { session.theme = session.themes[$0] }, cancel: { session.theme = before })
  }

  /// The languages, shown while the pointer moves over them.
  static func languages(_ session: Session) -> MenuScreen {
    let before = session.language
    return MenuScreen(
      id: "languages", title: Phrase.Action.language,
      choices: Language.allCases.map { language in
        Choice(language.name) {
          session.language = language
          return .pop
        }
      },
      selected: Language.allCases.firstIndex(of: before) ?? 0,
      preview: { session.language = Language.allCases[$0] },
      cancel: { session.language = before })
  }

  /// The pipelines.
  static func pipelines(_ session: Session) -> MenuScreen {
    let pipelines = session.book.pipelinesInOrder
    return MenuScreen(
      id: "pipelines", title: Phrase.Action.pipeline,
      choices: pipelines.map { pipeline in
        Choice(pipeline.name[session.language]) {
          session.scope.pipeline = pipeline.id
          return .pop
        }
      },
      selected: pipelines.firstIndex { $0.id == session.scope.pipeline } ?? 0)
  }
}
