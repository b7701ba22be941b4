import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// How good the deals of each stage are, how fast they go on, and how often they are won.
struct QualityPanel: HealthPanel {
  let view: HealthView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var stages: [Stage.ID] { view.figures.qualities.map(\.stage) }

  var title: String { Phrase.Health.quality[language] }
  var note: String { Phrase.Health.openDeals[language] }
  var rows: Int { stages.count }
  var sideways: Sideways { .chooses(Column.allCases.count) }

  private enum Column: CaseIterable {
    case winRate
    case speed
    case genuine
    case evidenced
    case contacted

    var label: Phrase {
      switch self {
      case .winRate: Phrase.Funnel.winRate
      case .speed: Phrase.Health.daysPerAdvance
      case .genuine: Phrase.Health.genuine
      case .evidenced: Phrase.Health.evidenced
      case .contacted: Phrase.Health.contacted
      }
    }
  }

  private func rate(_ column: Column, _ stage: Stage.ID) -> Rate? {
    let quality = view.figures.qualities.first { $0.stage == stage }
    return switch column {
    case .winRate: view.figures.winRates.first { $0.stage == stage }?.rate
    case .speed: nil
    case .genuine: quality?.genuine
    case .evidenced: quality?.evidenced
    case .contacted: quality?.contacted
    }
  }

  private func text(_ column: Column, _ stage: Stage.ID) -> String {
    guard column == .speed else {
      return rate(column, stage).map(text) ?? "—"
    }
    guard let speed = view.figures.speeds.first(where: { $0.stage == stage }),
      let days = speed.daysPerAdvance
    else { return "—" }
    return language.duration(days: Int(days.rounded())) + " n \(speed.advances)"
  }

  private func text(_ rate: Rate) -> String {
    guard let fraction = rate.fraction else { return "—" }
    return "\(language.percent(fraction)) \(language.ratio(rate.k, of: rate.n))"
  }

  func open(at pointer: HealthPointer) -> Transition {
    let (stages, columns) = (stages, Column.allCases)
    guard stages.indices.contains(pointer.row), columns.indices.contains(pointer.column)
    else { return .stay }
    let stage = stages[pointer.row]
    let name = Phrase(view.book.stages[stage]?.name ?? Translated(""))
    let scope = view.session.scope
    switch columns[pointer.column] {
    case .winRate:
      return view.open(closed(after: stage), Phrase.Funnel.winRate)
    case .speed:
      let deals = [StageFlow.Part.advanced, .won].reduce(into: Set<Deal.ID>()) { deals, part in
        deals.formUnion(StageFlow.deals(view.book, scope, in: stage, part))
      }
      return view.open(deals, name)
    case .genuine:
      return open(stage, StageQuality.shortfalls.genuine, Phrase.Funnel.pseudo)
    case .evidenced:
      return open(stage, StageQuality.shortfalls.evidenced, Phrase.Health.unproven)
    case .contacted:
      return open(stage, DealFilter("status:open"), name)
    }
  }

  /// Opens deals that stand in a stage now; says so where there are none.
  private func open(_ stage: Stage.ID, _ terms: DealFilter, _ heading: Phrase) -> Transition {
    let selection = DealSelection(part: .stage(stage), base: terms, heading: heading)
    let query = DealQuery(selection.scope(in: view.session), part: selection.part)
    guard query.count(in: view.book) > 0 else {
      view.session.say(Phrase.Health.noDealsBehind)
      return .stay
    }
    return .push(DealsScreen(selection))
  }

  /// The won and lost deals of the scope that ever stood in a stage or in a later one.
  private func closed(after stage: Stage.ID) -> Set<Deal.ID> {
    let scope = view.session.scope
    let reached = stages.drop { $0 != stage }.reduce(into: Set<Deal.ID>()) { deals, stage in
      deals.formUnion(StageConversion.deals(view.book, scope.ofAllDays, in: stage))
    }
    let closed = DealQuery(scope.narrowed(to: DealFilter("status:won|lost")))
    return reached.intersection(closed.places(in: view.book).map { view.book.deals[$0].id })
  }

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    let stages = stages
    guard !stages.isEmpty else { return view.drawNothing(in: area, on: &canvas) }
    let reach = reach.wrapped(joinedBy: " · ", to: area.width)
    let foot = min(reach.count, max(0, area.height - stages.count - 1))
    let table = HealthTable(
      head: [""] + Column.allCases.map { $0.label[language] }, rows: stages.map(cells),
      dispensable: [2, 5, 4], selected: isFocused ? pointer.row : nil,
      column: pointer.column + 1, view: view)
    table.draw(in: area.inset(bottom: foot), on: &canvas)
    for (line, text) in reach.prefix(foot).enumerated() {
      canvas.put(
        text, at: area.row(area.height - foot + line).origin, style: theme[.label],
        width: area.width)
    }
  }

  private func cells(_ stage: Stage.ID) -> [StyledText] {
    [StyledText(view.short(stage), theme[.text])]
      + Column.allCases.map { column in
        let text = text(column, stage)
        return StyledText(text, theme[text == "—" ? .faint : .strong])
      }
  }

  /// How far what came in gets.
  private var reach: [String] {
    let reach = view.figures.reach
    let content = reach.satisfaction.map { mean in
      "\(Phrase.Health.satisfaction[language]) \(language.decimal(mean)) n \(reach.rated.k)"
    }
    return [
      (Phrase.Health.leadToDeal, reach.leadToDeal), (Phrase.Health.contactRate, reach.contact),
      (Phrase.Health.quoteRate, reach.quote),
    ].map { label, rate in
      guard rate.n > 0 else { return "\(label[language]) —" }
      return "\(label[language]) \(text(rate))"
    } + (content.map { [$0] } ?? [])
  }

  var sections: [Document.Section] {
    [
      .table(
        DocumentTable(
          columns: [DocumentTable.Column(title: Phrase.Deals.stage[language], key: "stage")]
            + Column.allCases.map {
              DocumentTable.Column(title: $0.label[language], key: $0.label[.en])
            },
          rows: stages.map { stage in
            [DocumentTable.Cell(view.name(of: stage))]
              + Column.allCases.map { DocumentTable.Cell(text($0, stage)) }
          })),
      .line(reach.joined(separator: ", ")),
    ]
  }
}
