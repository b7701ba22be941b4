import FunnelCore
import FunnelWording
import TerminalUI

extension PaneSketch {
  /// The map of people as a part of its own, its rows so many lines high.
  static func map(_ context: FormContext, width: Int, lines: Int) -> PaneSketch {
    let (theme, language) = (context.theme, context.language)
    var pane = PaneSketch(context, [], title: Phrase.Review.map[language], width: width)
    if let position = context.form.position {
      pane.trailing.append("▲ ", theme[.accent])
      pane.trailing.append(
        Phrase.Deal.position[language] + " " + language.signed(position.rawValue) + " "
          + position.label[language],
        theme[.label])
    }
    pane.map(y: 0, lines: lines)
    pane.edge = PositionAxis(context)
    return pane
  }

  /// Puts the map of people on three rows of so many lines.
  mutating func map(y: Int, lines: Int = 1) {
    put(
      PositionMap(context),
      in: Rect(x: 1, y: y, width: width - 2, height: lines * Degree.allCases.count))
  }
}

extension PositionMap {
  /// The people of a form; one of whose weight nothing is said counts as medium.
  init(_ context: FormContext) {
    let (theme, language) = (context.theme, context.language)
    marks = context.form.influences.filter { !$0.name.isEmpty }.map { person in
      let rating = person.rating?.rawValue ?? 0
      let isSelected = context.isRowSelected(.influences, person.key)
      let look = theme[rating == 0 ? .label : rating < 0 ? .bad : .good].adding(.bold)
      return Mark(
        name: person.name, letter: rating == 0 ? "?" : person.leadingRole?.rawValue ?? "○",
        rating: rating,
        row: Degree.allCases.firstIndex(of: person.degree ?? .medium) ?? 1,
        style: isSelected ? theme.pointed : look, isSelected: isSelected)
    }
    rows = Degree.allCases.map { $0.letter[language] }
    (label, grid) = (theme[.label], theme[.faint])
  }
}

extension PositionAxis {
  /// The axis of a form's map.
  init(_ context: FormContext) {
    let (theme, language) = (context.theme, context.language)
    rival = StyledText(" ◂ " + Phrase.Review.rivalSide[language] + " ", theme[.label])
    us = StyledText(" " + Phrase.Review.ourSide[language] + " ▸ ", theme[.label])
    position = context.form.position?.rawValue
    (line, mark) = (theme[.frame], theme[.accent].adding(.bold))
  }
}

extension BuyingInfluence {
  /// The part that tells most about the person: who approves, who helps us, who uses, who judges.
  fileprivate var leadingRole: BuyingRole? {
    [.economic, .coach, .user, .technical].first(where: roles.contains)
  }
}
