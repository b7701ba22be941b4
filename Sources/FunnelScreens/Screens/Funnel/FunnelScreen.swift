import FunnelCore
import FunnelWording
import TerminalUI

/// The home screen: the funnel of a pipeline, its zones, its health, what needs attention, and
/// what changed last.
final class FunnelScreen: Screen {
  let id = "funnel"
  /// Its deals are those of the filter and the dimensions.
  let isNarrowed = true

  /// What the length of a bar stands for.
  enum Measure: CaseIterable {
    case value
    case count
    case weighted
  }

  /// The panes, in the order that Tab goes through them.
  enum Pane: CaseIterable {
    case stages
    case zones
    case health
    case attention
  }

  private(set) var measure = Measure.value
  private(set) var pane = Pane.stages
  /// Whether the chart shows the zones of the strategic funnel in place of the stages.
  private(set) var isStrategic = false
  /// What stands behind the bars.
  private(set) var ghost: FunnelGhost?
  private(set) var stage: Stage.ID?
  private(set) var zone = Zone.universe
  private(set) var line: [Pane: Int] = [:]
  /// The deals behind what the pointer is on, where there is room to show them.
  var preview = DealList()

  /// The home screen with the pointer on the first stage.
  init() {}

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(session.pipeline?.name[language] ?? "—", theme[.strong])
    let period = session.scope.period.map { $0.name(in: language) + " · " } ?? ""
    let who =
      session.scope.filter.isEmpty ? Phrase.Common.everyone[language] : session.scope.filter.text
    text.append(
      "  \(period)\(who) · \(session.book.settings.currency.sign(in: language))",
      theme[.label])
    return text
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    func step(_ rows: Int) -> () -> Transition {
      { [self] in
        move(by: rows, in: session)
        return .stay
      }
    }
    return [
      Action(
        "funnel.up", [.up, .character("k")], Phrase.Action.stage, hint: "↑↓", run: step(-1)),
      Action("funnel.down", [.down, .character("j")], Phrase.Action.stage, run: step(1)),
      Action("funnel.first", [.home, .character("g")], Phrase.Action.first, run: step(.min / 2)),
      Action("funnel.last", [.end, .character("G")], Phrase.Action.last, run: step(.max / 2)),
      Action(
        "funnel.open", [.right, .enter, .character("l")], Phrase.Action.deals, inFooter: true
      ) { [self] in open(in: session) },
      Action("funnel.measure", [.character("v")], Phrase.Action.valueOrCount, inFooter: true) {
        [self] in
        measure = measure.next
        return .stay
      },
      Action("funnel.ideal", [.character("i")], Phrase.Action.ideal) { [self] in
        showIdeal(in: session)
      },
      Action("funnel.ghost", [.character("b")], Phrase.Action.ghost) { [self] in
        var day: Day?
        if case .past(let past) = ghost { day = past.day }
        return .push(FormScreen.ghost(of: day, session) { [self] in show($0) })
      },
      Action("funnel.zones", [.character("z")], Phrase.Strategy.stagesOrZones) { [self] in
        isStrategic.toggle()
        pane = .stages
        return .stay
      },
      Action("funnel.strategy", [.character("s")], Phrase.Screen.strategy) {
        .push(StrategyScreen())
      },
      Action("funnel.pane", [.tab], Phrase.Action.pane, inFooter: true) { [self] in
        pane = pane.next
        return .stay
      },
      Action("funnel.paneBack", [.backTab], Phrase.Action.pane) { [self] in
        pane = pane.previous
        return .stay
      },
      Action("funnel.filter", [.character("/")], Phrase.Action.filter, inFooter: true) {
        .push(FormScreen.scopeFilter(session))
      },
      Action("funnel.all", [.character("*")], Phrase.Deals.allDeals) { .push(DealsScreen()) },
      Action(
        "funnel.new", [.character("n")], Phrase.Action.newDeal, writes: true
      ) { .push(FormScreen.newDeal(session)) },
      Action("funnel.why", [.character("w")], Phrase.Bounds.why, inFooter: pane == .attention) {
        [self] in explain(in: session)
      },
      Action(
        "funnel.improve", [.character("B")], Phrase.Improvement.begin,
        inFooter: pane == .attention, writes: true,
        unless: { [self] in leaking(in: session) == nil ? Phrase.Improvement.noStage : nil }
      ) { [self] in
        leaking(in: session).map { .push(FormScreen.beginImprovement(of: $0, session)) } ?? .stay
      },
      Action("funnel.meeting", [.character("m")], Phrase.Meeting.Action.list) {
        .push(MeetingsScreen())
      },
      Action("funnel.leads", [.character("E")], Phrase.Lead.Action.open) { .push(LeadsScreen()) },
      Action("funnel.plan", [.character("W")], Phrase.Plan.Action.open) { .push(PlanScreen()) },
      Action("funnel.import", [.character("I")], Phrase.Action.import, writes: true) {
        .push(ImportDialog.start(session))
      },
      Action(
        "funnel.demo", [.character("d")], Phrase.Dialog.demo, writes: true,
        unless: { session.book.deals.isEmpty ? nil : Phrase.Dialog.notEmpty }
      ) {
        let changes = DemoData.changes(today: session.today) { $0[session.language] }
        session.perform(changes, Phrase.Dialog.demo)
        session.scope.pipeline = session.book.defaultPipeline?.id
        return .stay
      },
    ]
  }

  private func show(_ ghost: FunnelGhost?) {
    self.ghost = ghost
    isStrategic = false
  }

  /// The ideal funnel behind the real one, or nothing where it stood there.
  private func showIdeal(in session: Session) -> Transition {
    if case .ideal = ghost {
      show(nil)
      return .stay
    }
    let view = ForecastView(session: session, choices: session.forecastChoices)
    let panel = IdealPanel(view: view)
    guard panel.hasIdeal, let fit = panel.fit else {
      session.say(panel.reason, .warning)
      return .stay
    }
    show(.ideal)
    session.say(Phrase(verbatim: panel.diagnosis(fit).text))
    return .stay
  }

  private func move(by rows: Int, in session: Session) {
    func moved(_ place: Int, of count: Int) -> Int {
      count == 0 ? 0 : min(max(0, place + max(-count, min(rows, count))), count - 1)
    }
    switch pane {
    case .stages where isStrategic:
      zone = Zone.allCases[moved(zone.depth, of: Zone.allCases.count)]
    case .stages:
      let stages = session.figures.funnel.stages.map(\.stage.id)
      guard !stages.isEmpty else { return }
      stage = stages[moved(place(of: stages), of: stages.count)]
    case .zones: line[pane] = moved(line[pane] ?? 0, of: ZonesPane(session).lineCount)
    case .health: line[pane] = moved(line[pane] ?? 0, of: HealthPane(session).lines.count)
    case .attention:
      line[pane] = moved(line[pane] ?? 0, of: session.figures.attention.count)
    }
  }

  func place(of stages: [Stage.ID]) -> Int {
    stage.flatMap { stages.firstIndex(of: $0) } ?? 0
  }

  /// Opens the deals behind what the pointer is on; the line of mismatches leads on to strategy.
  private func open(in session: Session) -> Transition {
    if let selection = selection(in: session) { return .push(DealsScreen(selection)) }
    return pane == .zones ? .push(StrategyScreen()) : .stay
  }

  /// The deals behind what the pointer is on; nil where there are none to be counted.
  func selection(in session: Session) -> DealSelection? {
    let place = line[pane] ?? 0
    switch pane {
    case .stages where isStrategic:
      return DealSelection(base: ZoneReport.Row(zone: zone).terms, heading: zone.label)
    case .stages:
      let stages = session.figures.funnel.stages.map(\.stage)
      guard !stages.isEmpty else { return nil }
      let stage = stages[self.place(of: stages.map(\.id))]
      return DealSelection(part: .stage(stage.id), heading: Phrase(stage.name))
    case .zones:
      let rows = session.figures.zones.zones
      guard rows.indices.contains(place) else { return nil }
      return DealSelection(base: rows[place].terms, heading: rows[place].zone.label)
    case .health: return HealthPane(session).selection(place)
    case .attention:
      let items = session.figures.attention
      guard items.indices.contains(place) else { return nil }
      let item = items[place]
      return DealSelection(
        base: item.terms, period: item.isOfPeriod ? session.healthPeriod : nil,
        isOfAllDays: item.ignoresPeriod, heading: item.phrase(in: session.book))
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one, the first after the last.
  var next: Self {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    return all[place + 1 < all.count ? place + 1 : 0]
  }

  /// The case before this one, the last before the first.
  var previous: Self {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    return all[place > 0 ? place - 1 : all.count - 1]
  }
}

extension FunnelScreen.Measure {
  /// What the bars stand for, in words.
  var label: Phrase {
    switch self {
    case .value: Phrase.Funnel.byValue
    case .count: Phrase.Funnel.byCount
    case .weighted: Phrase.Funnel.byWeighted
    }
  }
}
