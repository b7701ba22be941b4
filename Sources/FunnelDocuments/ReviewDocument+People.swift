import FunnelCore
import FunnelWording

extension ReviewDocument {
  /// The people who have a say, a row each, and the map of where they stand.
  var people: [[Document.Box]] {
    let rows = form.influences.enumerated().map { row($0 + 1, of: $1) }
    let list = table(
      [
        column(nil, "number", isNumeric: true), column(Phrase.Deal.name, "name"),
        column(Phrase.Deal.title, "title"), column(Phrase.Review.location, "location"),
        column(Phrase.Deal.roles, "roles"), column(Phrase.Deal.rating, "rating"),
        column(Phrase.Deal.degree, "degree"), column(Phrase.Deal.mode, "mode"),
        column(Phrase.Deal.met, "contact"), column(Phrase.Review.new, "isNewInJob"),
        column(Phrase.Deal.personalWin, "personalWin"),
        column(Phrase.Deal.businessResult, "businessResult"),
      ], rows, keeping: ["roles", "rating"])
    let key = BuyingRole.allCases.map { "\($0.rawValue) \($0.label[language])" }
    return [
      [
        Document.Box(
          label(Phrase.Deal.influences),
          list + (list.isEmpty ? [] : [.line(key.joined(separator: " · "))]))
      ], [Document.Box(label(Phrase.Review.map), map)],
    ]
  }

  private func row(_ number: Int, of person: BuyingInfluence) -> [DocumentTable.Cell] {
    let figures = ReviewFigures(language)
    let letters = BuyingRole.allCases.filter(person.roles.contains).map(\.rawValue)
    let roles = BuyingRole.allCases.map { person.roles.contains($0) ? $0.rawValue : "·" }
    let rating = person.rating.map { language.signed($0.rawValue) + " " + $0.label[language] }
    let met =
      switch person.contact {
      case .met(let day): day.medium(in: language)
      case .never: Phrase.Common.never[language]
      case nil: ""
      }
    return [
      "\(number)", "\(person.name)", "\(person.title ?? "")", "\(person.location ?? "")",
      DocumentTable.Cell(
        roles.joined(separator: " "), raw: letters.joined(), figure: figures.roles(person.roles)),
      DocumentTable.Cell(
        figures.axisLine(person.rating) + (rating.map { " " + $0 } ?? ""),
        raw: person.rating.map { "\($0.rawValue)" } ?? "", figure: figures.axis(person.rating)),
      DocumentTable.Cell(
        person.degree?.label[language] ?? "", raw: person.degree?.rawValue ?? ""),
      DocumentTable.Cell(person.mode?.label[language] ?? "", raw: person.mode?.rawValue ?? ""),
      "\(met)", "\(person.isNewInJob ? "✓" : "")", "\(person.personalWin ?? "")",
      "\(person.businessResult ?? "")",
    ]
  }

  /// Where the people stand, and who has not been rated.
  private var map: [Document.Section] {
    guard !form.influences.isEmpty else { return [] }
    let unrated = form.influences.enumerated().filter { $0.element.rating == nil }
      .map { "\($0.offset + 1) \($0.element.name)" }
    let rest =
      unrated.isEmpty
      ? [] : [Document.Section.line(Phrase.Review.notRated(joined(unrated))[language])]
    guard unrated.count < form.influences.count else { return rest }
    return [.figure(ReviewFigures(language).map(of: form.influences))] + rest
  }
}
