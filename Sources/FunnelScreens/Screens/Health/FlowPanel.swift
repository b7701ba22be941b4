import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What came into each stage and what became of it: start + in − out − lost = end.
struct FlowPanel: HealthPanel {
  let view: HealthView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var flows: [StageFlow] { view.figures.flow }

  var title: String { Phrase.Health.flow[language] }
  var note: String { Phrase.Health.flowNote[language] }
  var rows: Int { flows.count }
  var sideways: Sideways { .chooses(Column.allCases.count) }

  /// The figures of a line.
  private enum Column: CaseIterable {
    case start
    case inflow
    case out
    case lost
    case end

    var parts: [StageFlow.Part] {
      switch self {
      case .start: [.start]
      case .inflow: [.entered]
      case .out: [.advanced, .returned, .elsewhere, .won, .withdrawn]
      case .lost: [.lost]
      case .end: [.end]
      }
    }

    var label: Phrase {
      switch self {
      case .start: Phrase.Health.start
      case .inflow: Phrase.Health.inflow
      case .out: Phrase.Health.outflow
      case .lost: Phrase.Health.lost
      case .end: Phrase.Health.end
      }
    }

    var sign: String {
      switch self {
      case .start, .end: ""
      case .inflow: "+"
      case .out, .lost: "−"
      }
    }

    func count(_ flow: StageFlow) -> Int { parts.reduce(0) { $0 + flow[$1].count } }
  }

  func open(at pointer: HealthPointer) -> Transition {
    let columns = Column.allCases
    guard flows.indices.contains(pointer.row), columns.indices.contains(pointer.column)
    else { return .stay }
    let (stage, column) = (flows[pointer.row].stage, columns[pointer.column])
    let deals = column.parts.reduce(into: Set<Deal.ID>()) { deals, part in
      deals.formUnion(StageFlow.deals(view.book, view.session.scope, in: stage, part))
    }
    let name = Phrase(view.book.stages[stage]?.name ?? Translated(""))
    return view.open(deals, Phrase { "\(name[$0]) · \(column.label[$0])" })
  }

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    let flows = flows
    guard !flows.isEmpty else { return view.drawNothing(in: area, on: &canvas) }
    let foot = area.height > flows.count + 1 ? 1 : 0
    let table = HealthTable(
      head: [""] + Column.allCases.map { $0.label[language] }
        + [Phrase.Common.value[language]],
      rows: flows.map(cells), dispensable: [6], selected: isFocused ? pointer.row : nil,
      column: pointer.column + 1, view: view)
    table.draw(in: area.inset(bottom: foot), on: &canvas)
    guard foot > 0, flows.indices.contains(pointer.row) else { return }
    canvas.put(
      sentence(flows[isFocused ? pointer.row : 0]), at: area.row(area.height - 1).origin,
      style: theme[.label], width: area.width)
  }

  private func cells(_ flow: StageFlow) -> [StyledText] {
    [StyledText(view.short(flow.stage), theme[.text])]
      + Column.allCases.map { column in
        let count = column.count(flow)
        let role: Role =
          count == 0
          ? .faint : column == .lost ? .bad : column == .inflow ? .good : .strong
        return StyledText((count > 0 ? column.sign : "") + language.number(count), theme[role])
      } + [StyledText(view.money(flow[.end].value), theme[.label])]
  }

  /// How the deals left that a stage did not lose: `Needs: on 12 · back 3 · won 2`.
  private func sentence(_ flow: StageFlow) -> String {
    let parts = Column.out.parts.filter { flow[$0].count > 0 }.map {
      "\($0.label[language]) \(language.number(flow[$0].count))"
    }
    guard !parts.isEmpty else { return "" }
    return view.named(
      "\(view.short(flow.stage)) · \(Phrase.Health.outflow[language])",
      parts.joined(separator: " · "))
  }

  var sections: [Document.Section] {
    let parts = StageFlow.Part.allCases
    return [
      .line(note),
      .table(
        DocumentTable(
          columns: [DocumentTable.Column(title: Phrase.Deals.stage[language], key: "stage")]
            + parts.map {
              DocumentTable.Column(title: $0.label[language], key: $0.rawValue, isNumeric: true)
            } + [
              DocumentTable.Column(
                title: Phrase.Common.value[language], key: "endValue", isNumeric: true)
            ],
          rows: flows.map { flow in
            [DocumentTable.Cell(view.name(of: flow.stage))]
              + parts.map { view.cell(flow[$0].count) } + [view.cell(flow[.end].value)]
          })),
    ]
  }
}
