import FunnelCore
import FunnelWording

extension ReviewFigures {
  /// Who is for us and who for the rival, and how much each word weighs: people by their numbers,
  /// ratings across, degrees of influence down; a blank degree counts as medium.
  func map(of people: [BuyingInfluence]) -> Figure {
    let cells = PositionMap(people)
    var shapes = frame
    var top = 20
    for degree in Degree.allCases {
      let height = max(1, cells.depth(of: degree)) * 20 + 3
      shapes.append(
        .text(
          degree.label[language], Figure.Place(4, top + 15), .start, size: 11, .black))
      for rating in InfluenceRating.all {
        shapes += discs(cells.people(degree, rating), at: Self.x(rating.rawValue), top + 11)
      }
      top += height
      shapes.append(.line(Figure.Place(0, top), Figure.Place(660, top), .faint))
    }
    shapes.append(.line(Figure.Place(350, 2), Figure.Place(350, top), .black))
    return Figure(
      width: 660, height: top + 2, shapes, lines: cells.lines(in: language),
      caption: Phrase.Review.map[language])
  }

  private static func x(_ rating: Int) -> Int {
    350 + rating * 56 + (rating > 0 ? -22 : 22)
  }

  private var frame: [Figure.Shape] {
    let ratings = InfluenceRating.all.map(\.rawValue).map { rating in
      Figure.Shape.text(
        language.signed(rating), Figure.Place(Self.x(rating), 14), .middle, size: 11, .black)
    }
    return [
      .text(Phrase.Review.forRival[language], Figure.Place(0, 14), .start, size: 10, .faint),
      .text(Phrase.Review.forUs[language], Figure.Place(660, 14), .end, size: 10, .faint),
      .line(Figure.Place(0, 20), Figure.Place(660, 20), .faint),
    ] + ratings
  }

  /// People of one cell, two beside each other.
  private func discs(_ numbers: [Int], at x: Int, _ y: Int) -> [Figure.Shape] {
    numbers.enumerated().flatMap { place, number -> [Figure.Shape] in
      let isAlone = place == numbers.count - 1 && place.isMultiple(of: 2)
      let across = isAlone ? 0 : place.isMultiple(of: 2) ? -11 : 11
      let centre = Figure.Place(x + across, y + place / 2 * 20)
      return [
        .disc(centre, radius: 9, .accent),
        .text(
          "\(number)", Figure.Place(centre.x, centre.y + 4), .middle, size: 10, .paper,
          isStrong: true),
      ]
    }
  }
}

/// Which people, by their numbers on the form, stand where on the map.
private struct PositionMap {
  private var cells: [Degree: [Int: [Int]]] = [:]

  init(_ people: [BuyingInfluence]) {
    for (place, person) in people.enumerated() {
      guard let rating = person.rating else { continue }
      cells[person.degree ?? .medium, default: [:]][rating.rawValue, default: []]
        .append(place + 1)
    }
  }

  func people(_ degree: Degree, _ rating: InfluenceRating) -> [Int] {
    cells[degree]?[rating.rawValue] ?? []
  }

  /// How many lines a degree takes, two people beside each other.
  func depth(of degree: Degree) -> Int {
    (cells[degree] ?? [:]).values.map { ($0.count + 1) / 2 }.max() ?? 0
  }

  func lines(in language: Language) -> [String] {
    let head = row("  ", InfluenceRating.all.map { language.signed($0.rawValue) })
    return [head]
      + Degree.allCases.flatMap { degree in
        let letter = degree.letter[language]
        return (0..<max(1, depth(of: degree))).map { line in
          let label = line > 0 ? "  " : letter + (language.isChinese ? "" : " ")
          return row(
            label,
            InfluenceRating.all.map { rating in
              let numbers = people(degree, rating).dropFirst(line * 2).prefix(2)
              return numbers.isEmpty ? "·" : numbers.map { "\($0)" }.joined(separator: ",")
            })
        }
      }
  }

  private func row(_ label: String, _ cells: [String]) -> String {
    let padded = cells.map { cell in
      let blanks = max(0, 6 - cell.count)
      return String(repeating: " ", count: blanks - blanks / 2) + cell
        + String(repeating: " ", count: blanks / 2)
    }
    return label + padded.prefix(5).joined() + "  │" + padded.suffix(5).joined()
  }
}
