import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension TextScreen {
  /// What a change would do, to be read before Enter does it.
  ///
  /// - Parameter act: Does it, and says whether it was done.
  static func preview(
    _ title: Phrase, _ lines: [Phrase], _ session: Session, act: @escaping () -> Bool
  ) -> TextScreen {
    let wrapped = lines.flatMap { $0[session.language].wrapped(to: 66) }
    return TextScreen(
      id: "preview", title: title, lines: wrapped.map { StyledText($0, session.theme[.text]) },
      actions: [
        Action(
          "preview.do", [.enter, .control("s")], Phrase.Stages.confirm, inFooter: true,
          writes: true
        ) { act() ? .pop : .stay }
      ])
  }
}

extension MenuScreen {
  /// The stages that a stage can be merged into, each with what that would do.
  static func merge(_ stage: Stage, _ session: Session) -> MenuScreen {
    let others = session.book.stages(of: stage.pipeline).filter {
      $0.role == .open && $0.id != stage.id
    }
    let from = Phrase(stage.name)
    return MenuScreen(
      id: "mergeInto", title: Phrase.Stages.merge,
      choices: others.map { other in
        Choice(other.name[session.language]) {
          let merge = StageMerge(
            stage.id, into: other.id, in: session.book, today: session.today)
          let preview = Phrase.Stages.mergePreview(
            merge.moving.count, from, Phrase(other.name), conversions: merge.conversions,
            visits: merge.visits)
          return .replace(
            TextScreen.preview(Phrase.Stages.merge, [preview], session) {
              session.perform(
                [.reshape(stage.pipeline, .merge(stage.id, into: other.id))],
                Phrase.Stages.merged(from, Phrase(other.name))) != nil
            })
        }
      },
      selected: others.firstIndex { $0.order > stage.order } ?? max(0, others.count - 1))
  }

  /// The pipelines that ship, to be added to the store.
  static func shippedPipelines(_ session: Session) -> MenuScreen {
    MenuScreen(
      id: "shippedPipelines", title: Phrase.Stages.shipped,
      choices: PipelineTemplate.all.map { template in
        Choice(
          template.name[session.language],
          detail: session.language.number(template.stages.count)
        ) {
          let changes = template.changes(order: session.book.pipelines.count)
          let label = Phrase.Stages.pipelineEdited(Phrase(template.name))
          guard let commit = session.perform(changes, label) else { return .stay }
          if let id = commit.created[EntityReference(.pipeline, -1)] {
            session.scope.pipeline = Pipeline.ID(id)
          }
          return .pop
        }
      })
  }
}
