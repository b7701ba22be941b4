import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

extension StrategyScreen {
  func plainText(in session: Session) -> [String] {
    let (book, language) = (session.book, session.language)
    let zones = ZoneDocument(session.figures.zones, in: language)
    let gaps = figures(in: session).gaps
    let work = WorkDocument(WorkQueue(book, session.scope), of: book, in: language)
    let time = TimeDocument(time(in: session), in: language)
    var sections: [Document.Section] = [
      .heading(place(in: session).text), .table(zones.zones),
      .heading(Phrase.Strategy.board[language]), .table(zones.board), .facts(zones.audits),
      .heading(Phrase.Today.queue[language]), .table(work.table),
    ]
    if !gaps.isEmpty {
      sections += [
        .heading(Phrase.Strategy.tooDeep[language]), .table(zones.gaps(gaps, in: book)),
      ]
    }
    sections += [
      .heading("\(Phrase.Today.timeByZone[language]) · \(time.heading)"), .table(time.table),
      .facts(time.facts),
    ]
    let rendering = TextRendering(
      isLimited: false, width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
    return rendering.lines(of: Document(sections))
  }
}
