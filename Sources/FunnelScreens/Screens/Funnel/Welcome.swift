import FunnelCore
import FunnelWording
import TerminalUI

/// An empty store: what one can do first.
struct Welcome: Widget {
  let session: Session

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (theme, language) = (session.theme, session.language)
    let lines = [
      Phrase.Funnel.welcome, Phrase(verbatim: ""), Phrase.Funnel.welcomeNew,
      Phrase.Funnel.welcomeImport, Phrase.Funnel.welcomeDemo,
    ]
    let width = lines.map { $0[language].displayWidth }.max() ?? 0
    let box = area.centered(Size(columns: width + 6, rows: lines.count + 2))
    canvas.frame(box, style: theme[.frameFocused])
    for (row, line) in lines.enumerated() {
      canvas.put(
        line[language], at: Point(x: box.x + 3, y: box.y + 1 + row),
        style: theme[row == 0 ? .strong : .text])
    }
  }
}
