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
        let isThere = session.book.pipeline(from: template) != nil
        return Choice(
          template.name[session.language],
          detail: isThere
            ? Phrase.Stages.isThere[session.language]
            : session.language.number(template.stages.count)
        ) {
          if isThere { return .replace(FormScreen.shippedAgain(template, session)) }
          return session.add(template) ? .pop : .stay
        }
      })
  }
}

extension Session {
  /// Adds a shipped pipeline to the store and shows it; says whether it was added.
  ///
  /// - Parameter name: What it is called; as it ships where nil.
  func add(_ template: PipelineTemplate, named name: Translated? = nil) -> Bool {
    let changes = template.changes(order: book.pipelines.count, named: name)
    let label = Phrase.Stages.pipelineAdded(Phrase(name ?? template.name))
    guard let commit = perform(changes, label) else { return false }
    if let id = commit.created[EntityReference(.pipeline, -1)] {
      scope.pipeline = Pipeline.ID(id)
    }
    return true
  }
}
