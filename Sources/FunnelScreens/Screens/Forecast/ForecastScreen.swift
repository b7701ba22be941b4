import FunnelCore
import FunnelWording
import TerminalUI

/// What will come in: targets, four forecasts, the chance to reach the quota, the ideal funnel, the
/// gross margin, the levers of velocity, and how good the chances have been.
final class ForecastScreen: Screen {
  let id = "forecast"
  /// Its deals are those of the filter and the dimensions.
  let isNarrowed = true

  private(set) var pane = ForecastTopic.targets
  private var pointers: [ForecastTopic: Int] = [:]
  private var isZoomed = false
  private var layout = PaneGrid(
    Rect(x: 0, y: 0, width: 80, height: 22), panes: ForecastTopic.allCases.count)

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Screen.forecast[language] + "  ", theme[.strong])
    text.append(heading(in: session), theme[.label])
    return text
  }

  /// What the figures are about.
  func heading(in session: Session) -> String {
    let language = session.language
    let who =
      session.scope.filter.isEmpty ? Phrase.Common.everyone[language] : session.scope.filter.text
    return "\(session.pipeline?.name[language] ?? "—") · "
      + "\(session.healthPeriod.name(in: language)) · \(who)"
  }

  func view(_ session: Session) -> ForecastView {
    ForecastView(session: session, choices: session.forecastChoices)
  }

  func isEmpty(_ session: Session) -> Bool {
    session.pipeline == nil || session.book.deals.isEmpty
  }

  private func place(of pane: ForecastTopic) -> Int {
    ForecastTopic.allCases.firstIndex(of: pane) ?? 0
  }

  private func panel(_ session: Session) -> any ForecastPanel { pane.panel(view(session)) }

  /// The line that is chosen in a pane, within those there are now.
  func row(of pane: ForecastTopic, in panel: any ForecastPanel) -> Int {
    min(max(0, pointers[pane] ?? 0), max(0, panel.rows - 1))
  }

  // MARK: Actions

  var isTyping: Bool { typing != nil }
  /// Kept here too, since the protocol asks without a session.
  private var typing: Supposition?

  func actions(in session: Session) -> [Action] {
    if typing != nil { return typingActions(in: session) }
    return moving(in: session) + supposing(in: session) + looking(in: session)
  }

  private func moving(in session: Session) -> [Action] {
    func step(_ rows: Int) -> () -> Transition {
      { [self] in
        move(by: rows, in: session)
        return .stay
      }
    }
    func whyEmpty() -> Phrase? { isEmpty(session) ? Phrase.Unavailable.empty : nil }
    return [
      Action(
        "forecast.open", [.enter], Phrase.Action.deals, inFooter: true, unless: whyEmpty
      ) { [self] in open(in: session) },
      Action("forecast.up", [.up, .character("k")], Phrase.Deals.up, run: step(-1)),
      Action("forecast.down", [.down, .character("j")], Phrase.Deals.down, run: step(1)),
      Action("forecast.first", [.home, .character("g")], Phrase.Action.first, run: step(.min / 2)),
      Action("forecast.last", [.end, .character("G")], Phrase.Action.last, run: step(.max / 2)),
      Action("forecast.pane", [.tab], Phrase.Action.panel, inFooter: true) { [self] in
        focus(pane.next)
      },
      Action("forecast.paneBack", [.backTab], Phrase.Action.panel) { [self] in
        focus(pane.previous)
      },
      Action("forecast.pageUp", [.pageUp], Phrase.Forecast.earlierPanels) { [self] in
        turn(by: -1)
      },
      Action("forecast.pageDown", [.pageDown], Phrase.Forecast.laterPanels) { [self] in
        turn(by: 1)
      },
      Action("forecast.zoom", [.character("z")], Phrase.Forecast.zoom, inFooter: true) { [self] in
        isZoomed.toggle()
        return .stay
      },
    ]
  }

  private func supposing(in session: Session) -> [Action] {
    func whyFixed() -> Phrase? {
      supposition(in: session) == nil ? Phrase.Forecast.onlyReports : nil
    }
    return [
      Action("forecast.less", [.left, .character("h")], Phrase.Forecast.lessOrBack) { [self] in
        adjust(by: -1, in: session)
      },
      Action("forecast.more", [.right, .character("l")], Phrase.Forecast.moreOrOpen, hint: "←→") {
        [self] in adjust(by: 1, in: session)
      },
      Action(
        "forecast.type", [.character("e")], Phrase.Action.edit, inFooter: true, unless: whyFixed
      ) { [self] in beginTyping(in: session) },
      Action(
        "forecast.restore", [.backspace, .delete], Phrase.Forecast.restore, unless: whyFixed
      ) { [self] in
        if let supposition = supposition(in: session) {
          session.forecastChoices[supposition, session.forecastFigures.scope] = nil
        }
        return .stay
      },
    ]
  }

  private func looking(in session: Session) -> [Action] {
    [
      Action("forecast.times", [.character("m")], Phrase.Forecast.stageTimes) {
        session.forecastChoices.method = session.forecastChoices.method.next
        return .stay
      },
      Action(
        "forecast.learning", [.character("s")], Phrase.Forecast.learning, writes: true,
        unless: { [self] in whyNotLearning(in: session) }
      ) { [self] in switchLearning(in: session) },
      Action("forecast.filter", [.character("/")], Phrase.Action.filter) {
        .push(FormScreen.scopeFilter(session))
      },
    ]
  }

  // MARK: Moving

  private func focus(_ pane: ForecastTopic) -> Transition {
    self.pane = pane
    return .stay
  }

  /// Goes to the first pane of the next page or the one before.
  private func turn(by pages: Int) -> Transition {
    let page = layout.page(of: place(of: pane)) + pages
    guard (0..<layout.pages).contains(page), let first = layout.places(on: page).first else {
      return .stay
    }
    return focus(ForecastTopic.allCases[first.pane])
  }

  private func move(by rows: Int, in session: Session) {
    let panel = panel(session)
    let last = max(0, panel.rows - 1)
    pointers[pane] = min(max(0, row(of: pane, in: panel) + max(-last, min(rows, last))), last)
    if let learned = panel as? LearnedPanel,
      let source = learned.source(at: row(of: pane, in: learned))
    {
      session.forecastChoices.judged = source
    }
  }

  /// Opens the deals behind the chosen line; where there are none, the line is edited.
  private func open(in session: Session) -> Transition {
    let panel = panel(session)
    if let transition = panel.open(at: row(of: pane, in: panel)) { return transition }
    if supposition(in: session) != nil { return beginTyping(in: session) }
    session.say(Phrase.Forecast.noDealsBehind)
    return .stay
  }

  // MARK: Supposing

  private func supposition(in session: Session) -> Supposition? {
    guard !isEmpty(session) else { return nil }
    let panel = panel(session)
    return panel.supposition(at: row(of: pane, in: panel))
  }

  /// Tries the next value; where a line only reports, goes back or opens its deals.
  private func adjust(by direction: Int, in session: Session) -> Transition {
    guard let supposition = supposition(in: session) else {
      return direction < 0 ? .pop : isEmpty(session) ? .stay : open(in: session)
    }
    let view = view(session)
    guard let value = view.value(of: supposition) else { return beginTyping(in: session) }
    session.forecastChoices[supposition, view.figures.scope] = supposition.unit.value(
      after: value, by: direction, in: view.currency)
    return .stay
  }

  private func beginTyping(in session: Session) -> Transition {
    guard let supposition = supposition(in: session) else { return .stay }
    let view = view(session)
    let text = view.value(of: supposition).map {
      supposition.unit.typed($0, in: view.currency)
    }
    session.forecastChoices.typing = (supposition, TextEditing(text ?? ""), false)
    typing = supposition
    return .stay
  }

  private func typingActions(in session: Session) -> [Action] {
    [
      Action("forecast.take", [.enter], Phrase.Review.commit, inFooter: true) { [self] in
        take(in: session)
      },
      Action("forecast.leave", [.escape], Phrase.Action.cancel, inFooter: true) { [self] in
        endTyping(in: session)
      },
    ]
  }

  private func endTyping(in session: Session) -> Transition {
    session.forecastChoices.typing = nil
    typing = nil
    return .stay
  }

  /// Takes what was typed; an empty text leads back to what the book says.
  private func take(in session: Session) -> Transition {
    guard let typed = session.forecastChoices.typing else { return endTyping(in: session) }
    let (view, unit) = (view(session), typed.supposition.unit)
    if typed.text.text.allSatisfy(\.isWhitespace) {
      session.forecastChoices[typed.supposition, view.figures.scope] = nil
    } else if let value = unit.value(of: typed.text.text, in: view.currency) {
      session.forecastChoices[typed.supposition, view.figures.scope] = value
    } else {
      session.say(Phrase.Dialog.malformed(typed.text.text, example: unit.example), .warning)
      return .stay
    }
    return endTyping(in: session)
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    if isZoomed, typing == nil, key == .escape {
      isZoomed = false
      return .stay
    }
    guard var typed = session.forecastChoices.typing, typing != nil else { return nil }
    if key == .enter || key == .escape { return nil }
    // The first character typed takes the place of what stood there.
    if case .character = key, !typed.isTouched { typed.text = TextEditing() }
    typed.isTouched = true
    guard typed.text.handle(key) else { return nil }
    session.forecastChoices.typing = typed
    return .stay
  }

  func paste(_ text: String, in session: Session) {
    session.forecastChoices.typing?.text.insert(text)
  }

  func close(in session: Session) { session.forecastChoices.typing = nil }

  // MARK: Learning

  private func whyNotLearning(in session: Session) -> Phrase? {
    guard let pipeline = session.pipeline else { return Phrase.Unavailable.empty }
    guard !pipeline.learns, let model = session.forecastFigures.model, !model.isReady else {
      return nil
    }
    return Phrase.Forecast.taught(
      wins: model.wins, losses: model.losses, needed: ChanceModel.minimum)
  }

  private func switchLearning(in session: Session) -> Transition {
    guard let pipeline = session.pipeline else { return .stay }
    session.perform(
      [.edit(EntityReference(pipeline.id), ["learns": (!pipeline.learns).value])],
      Phrase.Forecast.switched(isOn: !pipeline.learns, pipeline.name))
    return .stay
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    guard !isEmpty(session) else {
      canvas.draw(Welcome(session: session), in: area)
      return
    }
    let topics = ForecastTopic.allCases
    layout = PaneGrid(area, panes: topics.count, isZoomed: isZoomed)
    let view = view(session)
    for (place, frame) in layout.places(on: layout.page(of: place(of: pane))) {
      draw(topics[place], in: frame, on: &canvas, view)
    }
  }

  /// Which of the panes it is, where not all of them are shown.
  private func number(of topic: ForecastTopic) -> String {
    layout.pages > 1 ? "\(place(of: topic) + 1)/\(ForecastTopic.allCases.count) " : ""
  }

  private func draw(
    _ topic: ForecastTopic, in area: Rect, on canvas: inout Canvas, _ view: ForecastView
  ) {
    guard area.height > 2 else { return }
    let (theme, panel) = (view.theme, topic.panel(view))
    let isFocused = topic == pane
    canvas.framePane(
      area, title: number(of: topic) + panel.title, trailing: panel.note,
      isFocused: isFocused, in: theme)
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    // The pointer stands in the margin beside the lines.
    canvas.clipped(to: area.inset(by: 1)) { canvas in
      panel.draw(
        in: body, on: &canvas, at: row(of: topic, in: panel), isFocused: isFocused)
    }
  }
}
