import FunnelCore
import FunnelWording
import TerminalUI

extension FunnelScreen {
  /// The item of the attention list that the pointer is on, while the pane has the keys.
  private func item(in session: Session) -> AttentionItem? {
    let items = session.figures.attention
    let place = line[.attention] ?? 0
    return pane == .attention && items.indices.contains(place) ? items[place] : nil
  }

  /// The open stage an improvement would be about: that of the leak, else that of the chart.
  func leaking(in session: Session) -> Stage? {
    let stages = session.figures.funnel.stages.map(\.stage)
    switch pane {
    case .attention: return item(in: session)?.stage.flatMap { session.book.stages[$0] }
    case .stages where !isStrategic && !stages.isEmpty:
      let stage = stages[place(of: stages.map(\.id))]
      return stage.role == .open ? stage : nil
    default: return nil
    }
  }

  /// Why the item under the pointer, else the first one, is on the attention list.
  func explain(in session: Session) -> Transition {
    guard let item = item(in: session) ?? session.figures.attention.first else {
      session.say(Phrase.Unavailable.empty)
      return .stay
    }
    let (theme, language) = (session.theme, session.language)
    let lines = item.explanation(in: session.book)[language].wrapped(to: 56)
      .map { StyledText($0, theme[.text]) }
    let stage = item.stage.flatMap { session.book.stages[$0] }
    let improve = stage.map { stage in
      Action(
        "why.improve", [.character("B")], Phrase.Improvement.begin, inFooter: true, writes: true
      ) { .replace(FormScreen.beginImprovement(of: stage, session)) }
    }
    return .push(
      TextScreen(
        id: "why", title: item.phrase(in: session.book), lines: lines,
        actions: improve.map { [$0] } ?? []))
  }
}

extension AttentionItem {
  /// Whether it is measured over the period of health, and its deals are those of that period.
  var isOfPeriod: Bool {
    switch code {
    case .coverage, .fall: true
    default: false
    }
  }
}
