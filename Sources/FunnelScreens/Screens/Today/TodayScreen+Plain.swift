import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

extension TodayScreen {
  func plainText(in session: Session) -> [String] {
    let (book, language) = (session.book, session.language)
    let figures = figures(in: session)
    let time = TimeDocument(figures.time, in: language)
    let day = DayDocument(
      figures.queue, figures.radar, figures.compliance, of: book, in: language, at: session.moment)
    let sections: [Document.Section] =
      [
        .heading(place(in: session).text)
      ] + day.sections + [
        .heading("\(Phrase.Today.timeByZone[language]) · \(time.heading)"), .table(time.table),
        .facts(time.facts),
      ]
    let rendering = TextRendering(
      isLimited: false, width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
    return rendering.lines(of: Document(sections))
  }
}
