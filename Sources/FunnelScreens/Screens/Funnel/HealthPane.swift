import FunnelCore
import FunnelWording
import TerminalUI

/// How the period goes: each line a figure, what it is to be compared with, and the deals behind.
struct HealthPane: FunnelPane {
  let session: Session
  /// The figures, from the top.
  let lines: [Line]

  init(_ session: Session) {
    self.session = session
    lines = HealthLines(session: session).all
  }

  /// One figure.
  struct Line {
    var label: Phrase
    var figure: String
    var role = Role.strong
    /// What it is to be compared with, the most telling first; as much is shown as fits.
    var notes: [StyledText] = []
    /// What is said in place of the notes where they do not all fit.
    var brief: StyledText?
    var gauge: Double?
    var terms: DealFilter?
    /// Whether the deals behind it are those of all days.
    var ignoresPeriod = false
  }

  var title: String { Phrase.Funnel.health[session.language] }
  var note: String { session.healthPeriod.name(in: session.language) }

  /// The deals behind a line; nil where it counts none.
  func selection(_ place: Int) -> DealSelection? {
    guard lines.indices.contains(place), let terms = lines[place].terms else { return nil }
    return DealSelection(
      base: terms, period: lines[place].ignoresPeriod ? nil : session.healthPeriod,
      heading: lines[place].label)
  }

  func draw(in area: Rect, on canvas: inout Canvas, selected: Int?) {
    let (theme, language) = (session.theme, session.language)
    let label = lines.map { $0.label[language].displayWidth }.max() ?? 0
    let figure = lines.map { $0.figure.displayWidth }.max() ?? 0
    let isAiry = area.height > lines.count
    var row = isAiry && area.height > lines.count + 1 ? 1 : 0
    for (place, line) in lines.enumerated() where row < area.height {
      let origin = area.row(row).origin
      let isSelected = place == selected
      canvas.put(isSelected ? "▸" : " ", at: origin.offset(x: -1), style: theme[.accent])
      canvas.put(
        line.label[language], at: origin, style: theme[isSelected ? .accent : .label])
      canvas.put(line.figure, at: origin.offset(x: label + 2), style: theme[line.role])
      var x = label + figure + 4
      for note in notes(of: line, in: area.width - x) where x + note.displayWidth <= area.width {
        x += canvas.put(note, at: origin.offset(x: x)) + 2
      }
      row += 1
      if let share = line.gauge, isAiry, row < area.height {
        canvas.draw(
          Gauge(share, style: theme[.good], track: theme[.faint]), in: area.row(row))
        row += 1
      }
    }
  }

  /// The notes of a line where they all fit, else what stands for them.
  private func notes(of line: Line, in width: Int) -> [StyledText] {
    let whole = line.notes.reduce(-2) { $0 + $1.displayWidth + 2 }
    return whole > width ? line.brief.map { [$0] } ?? line.notes : line.notes
  }
}
