import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

extension HealthScreen {
  /// The panes as a document, with everything that has to be read for it.
  ///
  /// - Parameter panes: Which panes.
  func document(_ panes: [HealthTopic], in session: Session) -> Document {
    guard session.pipeline != nil, !session.book.deals.isEmpty else {
      return Document([.line(Phrase.Funnel.welcome[session.language])], in: session.language)
    }
    for pane in panes where choices.isDue(pane, in: session) { choices.load(pane, in: session) }
    let view = view(session)
    let sections = panes.flatMap { pane -> [Document.Section] in
      let panel = pane.panel(view)
      return [.heading(panel.title)] + panel.sections
    }
    return Document([.heading(heading(in: session).text)] + sections, in: session.language)
  }

  func plainText(in session: Session) -> [String] {
    let rendering = TextRendering(
      isLimited: false, width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
    return rendering.lines(of: document(HealthTopic.allCases, in: session))
  }
}
