import FunnelCore
import FunnelWording
import TerminalUI

/// An empty store: what one can do first; on a past day, that there was nothing then.
struct Welcome: Widget {
  let session: Session
  /// What one can do.
  var offers = [
    Phrase(verbatim: ""), Phrase.Funnel.welcomeNew, Phrase.Funnel.welcomeImport,
    Phrase.Funnel.welcomeDemo,
  ]

  private var lines: [Phrase] {
    session.book.asOf.map { [Phrase.Dialog.nothingBy($0)] } ?? [Phrase.Funnel.welcome] + offers
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (theme, language) = (session.theme, session.language)
    let lines = lines
    let width = lines.map { $0[language].displayWidth }.max() ?? 0
    let box = area.centered(Size(columns: width + 6, rows: lines.count + 2))
    canvas.frame(box, style: theme[.frameFocused])
    for (row, line) in lines.enumerated() {
      canvas.put(
        line[language], at: Point(x: box.x + 3, y: box.y + 1 + row),
        style: theme[row == 0 ? .strong : .text], width: box.width - 4)
    }
  }
}
