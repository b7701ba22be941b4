import FunnelCore
import FunnelWording
import TerminalUI

/// The pipeline editor: stages are added, named, put in order, split and merged here.
final class PipelineScreen: Screen {
  let id = "pipeline"

  private var selected: Stage.ID?
  private var offset = ScrollOffset()
  private var detailOffset = ScrollOffset()
  private var page = 5
  private var knownCounts: (counts: [Stage.ID: Int], sequence: Int64, pipeline: Pipeline.ID?)?

  /// The editor of the session's pipeline.
  ///
  /// - Parameter stage: The stage with the pointer.
  init(stage: Stage.ID? = nil) { selected = stage }

  private func stages(in session: Session) -> [Stage] {
    session.pipeline.map { session.book.stages(of: $0.id) } ?? []
  }

  private func stage(in session: Session) -> Stage? {
    let all = stages(in: session)
    // What was merged into another stage lives on in that one, and so does the pointer.
    let living = selected.map { session.book.present($0) }
    return all.first { $0.id == living } ?? all.first
  }

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Stages.editor[language], theme[.strong])
    guard let pipeline = session.pipeline else { return text }
    text.append("  " + pipeline.name[language], theme[.text])
    if pipeline.id == session.book.defaultPipeline?.id {
      text.append("  " + Phrase.Common.default[language], theme[.label])
    }
    if pipeline.isHidden { text.append("  " + Phrase.Stages.hidden[language], theme[.warning]) }
    return text
  }

  // MARK: Keys

  func actions(in session: Session) -> [Action] {
    moving(in: session) + stageActions(in: session) + pipelineActions(in: session)
  }

  private func moving(in session: Session) -> [Action] {
    func step(_ rows: @escaping () -> Int) -> () -> Transition {
      { [self] in
        let all = stages(in: session)
        guard !all.isEmpty else { return .stay }
        let place = all.firstIndex { $0.id == stage(in: session)?.id } ?? 0
        selected = all[min(max(0, place + rows()), all.count - 1)].id
        detailOffset = ScrollOffset()
        return .stay
      }
    }
    return [
      Action("pipeline.up", [.up, .character("k")], Phrase.Deals.up, run: step { -1 }),
      Action("pipeline.down", [.down, .character("j")], Phrase.Deals.down, run: step { 1 }),
      Action(
        "pipeline.first", [.home, .character("g")], Phrase.Action.first, run: step { .min / 2 }),
      Action("pipeline.last", [.end, .character("G")], Phrase.Action.last, run: step { .max / 2 }),
      Action("pipeline.scroll", [.pageDown], Phrase.Deals.pageDown) { [self] in
        detailOffset.scroll(by: page, visible: 1, of: 400)
        return .stay
      },
      Action("pipeline.scrollBack", [.pageUp], Phrase.Deals.pageUp) { [self] in
        detailOffset.scroll(by: -page, visible: 1, of: 400)
        return .stay
      },
      Action("pipeline.back", [.left, .character("h")], Phrase.Action.back) { .pop },
    ]
  }

  private func stageActions(in session: Session) -> [Action] {
    let whyNone: () -> Phrase? = { [self] in
      stage(in: session) == nil ? Phrase.Stages.noStage : nil
    }
    let whyNotOpen: () -> Phrase? = { [self] in
      guard let stage = stage(in: session) else { return Phrase.Stages.noStage }
      return stage.role == .open ? nil : Phrase.Stages.notOpen
    }
    func with(_ run: @escaping (Stage) -> Transition) -> () -> Transition {
      { [self] in stage(in: session).map(run) ?? .stay }
    }
    func reorder(_ step: Int) -> () -> Transition {
      with { [self] stage in
        move(stage, by: step, in: session)
        return .stay
      }
    }
    return [
      Action(
        "pipeline.edit", [.enter, .right, .character("e")], Phrase.Action.edit, inFooter: true,
        writes: true, unless: whyNone, run: with { .push(FormScreen.stage($0, session)) }),
      Action(
        "pipeline.add", [.character("n"), .insert], Phrase.Stages.add, inFooter: true,
        writes: true, unless: whyNone, run: with { .push(FormScreen.newStage(after: $0, session)) }
      ),
      Action(
        "pipeline.earlier", [.character("<"), .character(",")], Phrase.Stages.earlier,
        inFooter: true, writes: true, unless: whyNone, run: reorder(-1)),
      Action(
        "pipeline.later", [.character(">"), .character(".")], Phrase.Stages.later,
        inFooter: true, writes: true, unless: whyNone, run: reorder(1)),
      Action(
        "pipeline.split", [.character("s")], Phrase.Stages.split, inFooter: true, writes: true,
        unless: whyNotOpen, run: with { .push(FormScreen.splitStage($0, session)) }),
      Action(
        "pipeline.merge", [.character("m")], Phrase.Stages.merge, inFooter: true, writes: true,
        unless: { [self] in
          whyNotOpen()
            ?? (stages(in: session).count { $0.role == .open } < 2 ? Phrase.Stages.noOther : nil)
        }, run: with { .push(MenuScreen.merge($0, session)) }),
      Action(
        "pipeline.remove", [.character("d"), .delete], Phrase.Stages.remove, writes: true,
        unless: whyNone
      ) { [self] in
        if let stage = stage(in: session) { remove(stage, in: session) }
        return .stay
      },
      Action(
        "pipeline.deals", [.character("*")], Phrase.Action.deals, unless: whyNone,
        run: with { .push(DealsScreen(part: .stage($0.id), heading: Phrase($0.name))) }),
    ]
  }

  private func pipelineActions(in session: Session) -> [Action] {
    let whyNoPipeline: () -> Phrase? = {
      session.pipeline == nil ? Phrase.Deals.noPipeline : nil
    }
    return [
      Action(
        "pipeline.shipped", [.character("A")], Phrase.Stages.shipped, inFooter: true,
        writes: true
      ) { .push(MenuScreen.shippedPipelines(session)) },
      Action(
        "pipeline.rename", [.character("E")], Phrase.Stages.renamePipeline, writes: true,
        unless: whyNoPipeline
      ) { session.pipeline.map { .push(FormScreen.pipeline($0, session)) } ?? .stay },
      Action(
        "pipeline.hide", [.character("H")], Phrase.Stages.hide, writes: true,
        unless: whyNoPipeline
      ) {
        guard let pipeline = session.pipeline else { return .stay }
        session.perform(
          [.edit(EntityReference(pipeline.id), ["isHidden": (!pipeline.isHidden).value])],
          Phrase.Stages.pipelineEdited(Phrase(pipeline.name)))
        return .stay
      },
    ]
  }

  /// Removes a stage and points to the one in its place; where deals forbid it, says what helps.
  private func remove(_ stage: Stage, in session: Session) {
    var left = stages(in: session)
    let place = left.firstIndex { $0.id == stage.id } ?? 0
    let name = Phrase(stage.name)
    let done = session.perform(
      [.remove(EntityReference(stage.id))], Phrase.Stages.removed(name))
    if done != nil {
      left.removeAll { $0.id == stage.id }
      selected = left.isEmpty ? nil : left[min(place, left.count - 1)].id
    } else if case .stageHasDeals = session.refusal {
      session.say(Phrase.Stages.mergeInstead(name), .warning)
    }
  }

  private func move(_ stage: Stage, by step: Int, in session: Session) {
    let same = stages(in: session).filter { ($0.role == .open) == (stage.role == .open) }
    guard let place = same.firstIndex(where: { $0.id == stage.id }),
      same.indices.contains(place + step)
    else { return }
    selected = stage.id
    session.perform(
      [.reshape(stage.pipeline, .reorder(stage.id, to: place + step))],
      Phrase.Stages.reordered(Phrase(stage.name)))
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let all = stages(in: session)
    if area.width >= 110 {
      let (west, east) = area.divided(at: area.width * 3 / 5, from: .left)
      drawTable(all, in: west, on: &canvas, session)
      drawDetail(in: east, on: &canvas, session)
    } else {
      let height = min(all.count + 3, max(4, area.height * 3 / 5))
      let (north, south) = area.divided(at: height, from: .top)
      drawTable(all, in: north, on: &canvas, session)
      drawDetail(in: south, on: &canvas, session)
    }
  }

  private func drawTable(
    _ stages: [Stage], in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: session.pipeline?.name[language] ?? Phrase.Stages.editor[language],
      trailing: language.number(stages.count), style: theme[.frameFocused],
      titleStyle: theme[.accent], trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let row = stages.firstIndex { $0.id == stage(in: session)?.id }
    offset.show(row, visible: Table.visibleRows(in: body), of: stages.count)
    let counts = counts(in: session)
    let kind = EntityKind.stage
    func days(_ number: Int?) -> StyledText {
      StyledText(number.map { language.number($0) } ?? "—", theme[.text])
    }
    let table = Table(
      columns: [
        TableColumn(kind.label[language], minimum: 18, maximum: 30),
        TableColumn(kind.label(ofField: "role")[language], minimum: 6, maximum: 8, priority: 2),
        TableColumn("%", alignment: .right, minimum: 6, maximum: 6),
        TableColumn(
          EntityKind.deal.label[language], alignment: .right, minimum: 6, maximum: 6),
        TableColumn(
          Phrase.Stages.days[language], alignment: .right, minimum: 5, maximum: 6, priority: 3),
        TableColumn(
          Phrase.Stages.rot[language], alignment: .right, minimum: 5, maximum: 6, priority: 4),
        TableColumn(
          kind.label(ofField: "benchmark")[language], alignment: .right, minimum: 9, maximum: 10,
          priority: 5),
      ],
      count: stages.count, selected: row, offset: offset, styles: theme.table
    ) { index in
      let stage = stages[index]
      let isOpen = stage.role == .open
      return Table.Row([
        StyledText(stage.name[language], theme[isOpen ? .strong : .label]),
        StyledText(
          stage.role.label[language],
          theme[stage.role == .won ? .good : stage.role == .lost ? .bad : .text]),
        StyledText(
          language.percent(stage.probability) + (stage.isAssumed ? "*" : ""), theme[.text]),
        StyledText(language.number(counts[stage.id] ?? 0), theme[.text]),
        days(isOpen ? stage.expectedDays : nil), days(isOpen ? stage.rotDays : nil),
        StyledText(
          stage.benchmark.map { language.percent($0) } ?? "—", theme[isOpen ? .text : .faint]),
      ])
    }
    canvas.draw(table, in: body)
  }

  private func counts(in session: Session) -> [Stage.ID: Int] {
    let (sequence, pipeline) = (session.book.sequence, session.pipeline?.id)
    if let known = knownCounts, (known.sequence, known.pipeline) == (sequence, pipeline) {
      return known.counts
    }
    let report = FunnelReport(session.book, Scope(pipeline: pipeline, today: session.today))
    let counts = Dictionary(
      report.stages.map { ($0.stage.id, $0.count) }, uniquingKeysWith: { first, _ in first })
    knownCounts = (counts, sequence, pipeline)
    return counts
  }

  private func drawDetail(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    guard let stage = stage(in: session), area.height > 2 else { return }
    canvas.frame(
      area, title: stage.name[language], style: theme[.frame], titleStyle: theme[.title])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    var lines = MarkedLines(width: body.width - 1, theme: theme)
    lines.addStage(stage, in: session)
    let merged = session.book.stages.filter { $0.mergedInto == stage.id }
    if !merged.isEmpty {
      lines.addField(
        Phrase.Stages.tookIn[language],
        merged.map { $0.name[language] }.joined(separator: language.isChinese ? "、" : ", "))
    }
    page = max(1, body.height - 1)
    detailOffset.scroll(by: 0, visible: body.height, of: lines.lines.count)
    lines.draw(in: body, on: &canvas, selected: nil, offset: &detailOffset)
  }

  func plainText(in session: Session) -> [String] {
    let language = session.language
    return [place(in: session).text]
      + stages(in: session).flatMap { stage -> [String] in
        var lines = MarkedLines(width: 100, theme: session.theme)
        lines.addStage(stage, in: session)
        return ["", stage.name[language]] + lines.lines.map(\.plain)
      }
  }
}
