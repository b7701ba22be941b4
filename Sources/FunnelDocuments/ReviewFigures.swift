import FunnelCore
import FunnelWording

/// The drawings of a review form.
struct ReviewFigures {
  let language: Language

  /// The drawings in a language.
  init(_ language: Language) { self.language = language }

  // MARK: Where we stand

  /// The scale from −5 to +5 with the step that the deal stands on.
  func scale(of position: Position?) -> Figure {
    let step = 66
    func x(_ place: Int) -> Int { 33 + place * step }
    let (first, last) = (Figure.Place(x(0), 14), Figure.Place(x(9), 14))
    var shapes: [Figure.Shape] = [
      .line(first, last, .faint), .line(Figure.Place(330, 2), Figure.Place(330, 26), .black),
    ]
    for (place, mark) in Position.all.enumerated() {
      let isHere = mark == position
      let centre = Figure.Place(x(place), 14)
      shapes.append(.disc(centre, radius: isHere ? 13 : 3, isHere ? .accent : .faint))
      if isHere { shapes.append(text(mark.rawValue, at: centre.x, 18, 12, .paper, true)) }
      if !isHere { shapes.append(text(mark.rawValue, at: centre.x, 32, 10, .black, false)) }
      shapes.append(
        .text(
          mark.label[language], Figure.Place(centre.x, 46), .middle, size: 10, .black,
          isStrong: isHere))
    }
    let caption = position.map { language.signed($0.rawValue) + " " + $0.label[language] }
    return Figure(
      width: 660, height: 50, shapes, lines: [scaleLine(position)],
      caption: caption ?? Phrase.Common.notKnown[language])
  }

  private func text(
    _ number: Int, at x: Int, _ y: Int, _ size: Int, _ ink: Figure.Ink, _ isStrong: Bool
  ) -> Figure.Shape {
    .text(
      language.signed(number), Figure.Place(x, y), .middle, size: size, ink, isStrong: isStrong)
  }

  /// `−2 ── −1 ──┼── +1 ──[+2]── +3`.
  private func scaleLine(_ position: Position?) -> String {
    let marks = Position.all.map { mark in
      let text = language.signed(mark.rawValue)
      return mark == position ? "[\(text)]" : " \(text) "
    }
    return marks.prefix(5).joined(separator: "──") + "──┼──"
      + marks.suffix(5).joined(separator: "──")
  }

  // MARK: A person

  /// The four roles as boxes, those that the person plays filled.
  func roles(_ roles: Set<BuyingRole>) -> Figure {
    let shapes = BuyingRole.allCases.enumerated().flatMap { place, role -> [Figure.Shape] in
      let isPlayed = roles.contains(role)
      return [
        .box(
          Figure.Place(place * 16 + 1, 1), width: 13, height: 13, isPlayed ? .accent : .faint,
          isFilled: isPlayed),
        .text(
          role.rawValue, Figure.Place(place * 16 + 7, 11), .middle, size: 9,
          isPlayed ? .paper : .faint, isStrong: isPlayed),
      ]
    }
    let played = BuyingRole.allCases.filter(roles.contains).map { $0.label[language] }
    return Figure(
      width: 64, height: 15, shapes,
      caption: played.joined(separator: language.isChinese ? "、" : ", "))
  }

  /// The preference axis of a person: −5 for the competitor, +5 for us.
  func axis(_ rating: InfluenceRating?) -> Figure {
    func x(_ rating: Int) -> Int { 66 + rating * 12 }
    var shapes: [Figure.Shape] = [
      .line(Figure.Place(x(-5), 7), Figure.Place(x(5), 7), .faint),
      .line(Figure.Place(x(0), 1), Figure.Place(x(0), 13), .black),
    ]
    shapes += (-5...5).filter { $0 != 0 }.map { .disc(Figure.Place(x($0), 7), radius: 1, .faint) }
    guard let rating else {
      return Figure(
        width: 132, height: 22, shapes, caption: Phrase.Common.notKnown[language])
    }
    let number = rating.rawValue
    let words = language.signed(number) + " " + rating.label[language]
    shapes += [
      .box(
        Figure.Place(min(x(0), x(number)), 5), width: abs(number) * 12, height: 4, .accent,
        isFilled: true),
      .disc(Figure.Place(x(number), 7), radius: 5, .accent),
      .text(words, Figure.Place(66, 20), .middle, size: 9, .black),
    ]
    return Figure(width: 132, height: 22, shapes, caption: words)
  }

  /// The same axis in eleven characters.
  func axisLine(_ rating: InfluenceRating?) -> String {
    (-5...5).map { $0 == rating?.rawValue ? "●" : $0 == 0 ? "┼" : "─" }.joined()
  }
}
