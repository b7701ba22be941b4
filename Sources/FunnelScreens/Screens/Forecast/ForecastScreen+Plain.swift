import FunnelDocuments
import FunnelWording
import TerminalUI

extension ForecastScreen {
  func plainText(in session: Session) -> [String] {
    let language = session.language
    guard !isEmpty(session) else { return [Phrase.Funnel.welcome[language]] }
    let view = view(session)
    let title = "\(Phrase.Screen.forecast[language]) · \(heading(in: session))"
    let sections = ForecastTopic.allCases.flatMap { topic -> [Document.Section] in
      let panel = topic.panel(view)
      return [.heading(panel.title)] + panel.sections
    }
    let rendering = TextRendering(
      isLimited: false, width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
    return rendering.lines(of: Document([.heading(title)] + sections, in: language))
  }
}
