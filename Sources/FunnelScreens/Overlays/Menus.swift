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
      id: "palette", title: Phrase.Action.command,
      choices: choices(actions.map(\.element), app) + elsewhere(app))
  }

  /// The actions of other screens, so that everything can be found by name; each says where it is.
  private static func elsewhere(_ app: App) -> [Choice] {
    let here = Set(app.actions.map(\.id))
    let language = app.session.language
    return KeyTable(app.session.store).sections.flatMap { section in
      section.rows.filter { !here.contains($0.id) }.map { row in
        Choice(
          row.label[language], detail: "\(section.place[language])  \(row.keys)",
          words: row.label[.en],
          reason: Phrase.Dialog.elsewhere(section.place)
        ) { .stay }
      }
    }
  }

  private static func choices(_ actions: [Action], _ app: App) -> [Choice] {
    actions.map { action in
      Choice(
        action.label[app.session.language],
        detail: app.keys(of: action).map(\.symbol).joined(separator: " "),
        words: action.label[.en],
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
        Choice(
          pipeline.name[session.language],
          detail: pipeline.isHidden ? Phrase.Stages.hidden[session.language] : ""
        ) {
          session.scope.pipeline = pipeline.id
          return .pop
        }
      },
      selected: pipelines.firstIndex { $0.id == session.scope.pipeline } ?? 0)
  }
}

extension MenuScreen {
  /// What the deals can be told apart by; then the values, each with its number of deals.
  static func drill(_ session: Session) -> MenuScreen {
    let narrowed = !session.scope.filter.isEmpty
    let all = Choice(
      Phrase.Action.clearFilter[session.language], reason: narrowed ? nil : Phrase.Unavailable.empty
    ) {
      session.scope.filter = .everything
      return .pop
    }
    return MenuScreen(
      id: "drill", title: Phrase.Action.drill,
      choices: Dimension.allCases.map { dimension in
        Choice(dimension.label[session.language]) { .replace(values(of: dimension, session)) }
      } + [all])
  }

  private static func values(of dimension: Dimension, _ session: Session) -> MenuScreen {
    let values = dimension.values(in: session.book, session.scope.ofAllDays)
    return MenuScreen(
      id: "drillValues", title: dimension.label,
      choices: values.map { group, count in
        let name = group.name(in: session.book, session.language)
        return Choice(name, detail: session.language.number(count)) {
          if let terms = group.terms(in: session.book) {
            session.scope.filter = session.scope.filter.and(terms)
          }
          return .pop
        }
      })
  }

  /// The periods that health and conversion are measured over.
  static func periods(_ session: Session) -> MenuScreen {
    let today = session.today
    let periods: [Period?] = [
      .month(of: today), .quarter(of: today), .year(of: today),
      .month(of: today.firstOfMonth.adding(days: -1)),
      .quarter(of: Period.quarter(of: today).first.adding(days: -1)),
      .year(of: Period.year(of: today).first.adding(days: -1)),
      .trailing(days: 90, to: today), .trailing(days: 365, to: today), nil,
    ]
    return MenuScreen(
      id: "periods", title: Phrase.Action.period,
      choices: periods.map { period in
        Choice(period?.name(in: session.language) ?? Phrase.Dialog.allDays[session.language]) {
          session.scope.period = period
          return .pop
        }
      },
      selected: periods.firstIndex(of: session.scope.period) ?? 0)
  }
}
