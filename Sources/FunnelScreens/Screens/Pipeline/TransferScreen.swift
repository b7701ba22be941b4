import FunnelCore
import FunnelWording
import TerminalUI

/// What a change of pipeline does, deal by deal, to be looked over and changed before it is done.
final class TransferScreen: Screen {
  let id = "transferPlan"

  private var plan: TransferPlan
  private let table = PointedTable<Deal.ID>()
  private let rows: [Deal.ID]

  /// The proposal for some deals.
  init(_ plan: TransferPlan, _ session: Session) {
    self.plan = plan
    rows = plan.deals.map(\.id)
  }

  private var row: Int? { table.place(in: rows) }

  func place(in session: Session) -> StyledText {
    let language = session.language
    var place = StyledText(Phrase.Stages.transfer[language], session.theme[.strong])
    place.append(" · " + way(in: session), session.theme[.label])
    return place
  }

  private func way(in session: Session) -> String {
    let from = plan.deals.first.flatMap { session.book.pipelines[$0.pipeline]?.name }
    return [from, plan.target.pipeline.name].compactMap { $0?[session.language] }
      .joined(separator: " → ")
  }

  func actions(in session: Session) -> [Action] {
    let whyNone: () -> Phrase? = { [self] in
      row == nil ? Phrase.Unavailable.noDealSelected : nil
    }
    return table.actions("transfer") { [self] in rows } + [
      Action(
        "transfer.do", [.control("s")], Phrase.Stages.confirm, inFooter: true, writes: true,
        unless: whyNone
      ) { [self] in plan.perform(in: session) ? .pop : .stay },
      Action(
        "transfer.stage", [.enter, .right, .character("e")], Phrase.Stages.otherStage,
        inFooter: true, unless: whyNone
      ) { [self] in row.map { choose(for: $0, alike: false, in: session) } ?? .stay },
      Action(
        "transfer.alike", [.character("a")], Phrase.Stages.otherStageForAll, inFooter: true,
        unless: whyNone
      ) { [self] in row.map { choose(for: $0, alike: true, in: session) } ?? .stay },
      Action("transfer.leave", [.left, .character("h")], Phrase.Stages.leave) { .pop },
    ]
  }

  /// Asks for the stage of one deal, or of all that stand where it does.
  private func choose(for row: Int, alike: Bool, in session: Session) -> Transition {
    let deal = plan.deals[row]
    let from = session.book.stages[deal.stage].map { Phrase($0.name) }
    return .push(
      MenuScreen(
        id: "transferStage",
        title: alike ? from ?? Phrase.Stages.transfer : Phrase(verbatim: deal.name),
        choices: plan.target.stages.enumerated().map { place, stage in
          MenuScreen.Choice(
            stage.name[session.language], detail: session.language.percent(stage.probability),
            words: stage.name.en
          ) { [self] in
            if alike { plan.sendAlike(row, to: place) } else { plan.send(row, to: place) }
            return .pop
          }
        },
        selected: plan.target.stages.firstIndex { $0.id == plan.stage(at: row).id } ?? 0))
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: way(in: session),
      trailing: EntityKind.deal.counted(plan.deals.count)[language], style: theme[.frameFocused],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let isNew = plan.target.isNew
    let note = Phrase.Stages.transferQuestion(
      adding: isNew ? Phrase(plan.target.pipeline.name) : nil)[language]
      .wrapped(to: max(10, body.width - 2))
    let (upper, list) = body.divided(at: min(note.count + 1, body.height), from: .top)
    for (line, text) in note.enumerated() where line < upper.height {
      canvas.put(text, at: upper.row(line).origin.offset(x: 1), style: theme[.accent])
    }
    let columns = [
      TableColumn(EntityKind.deal.label[language], minimum: 14, maximum: 28),
      TableColumn(EntityKind.account.label[language], minimum: 10, maximum: 20, priority: 2),
      TableColumn(Phrase.Stages.from[language], minimum: 12, maximum: 20),
      TableColumn("", minimum: 1, maximum: 1),
      TableColumn(Phrase.Stages.to[language], minimum: 12, maximum: 34),
    ]
    table.draw(
      columns, rows, empty: Phrase.Unavailable.noDealSelected, in: list, on: &canvas,
      session: session
    ) { [self] row in
      let deal = plan.deals[row]
      return Table.Row([
        StyledText("\(deal.id) \(deal.name)", theme[.strong]),
        StyledText(session.book.accountName(of: deal), theme[.label]),
        StyledText(session.book.stages[deal.stage]?.name[language] ?? "", theme[.text]),
        StyledText("→", theme[.label]),
        StyledText(plan.stage(at: row).name[language], theme[.accent]),
      ])
    }
  }

  func plainText(in session: Session) -> [String] {
    [place(in: session).text]
      + plan.deals.indices.map { row in
        let deal = plan.deals[row]
        let from = session.book.stages[deal.stage]?.name[session.language] ?? ""
        return "\(deal.id) \(deal.name): \(from) → \(plan.stage(at: row).name[session.language])"
      }
  }
}
