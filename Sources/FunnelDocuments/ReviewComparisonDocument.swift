public import FunnelCore
public import FunnelWording

/// What a newer version of a review says otherwise than an older one, field by field, and how the
/// position has moved from review to review.
public struct ReviewComparisonDocument: Sendable {
  private let old: ReviewVersion
  private let new: ReviewVersion
  private let all: [ReviewVersion]
  private let deal: String
  private let language: Language

  /// A comparison of two versions.
  ///
  /// - Parameters:
  ///   - all: Every version of the deal's review in order, for the position over time.
  ///   - deal: What the deal is called.
  public init(
    from old: ReviewVersion, to new: ReviewVersion, among all: [ReviewVersion], deal: String,
    in language: Language
  ) {
    (self.old, self.new, self.all) = (old, new, all)
    (self.deal, self.language) = (deal, language)
  }

  /// The parts of the document: what changed, and the position over time.
  public var sections: [Document.Section] {
    let versions = old.numbered(in: language) + " → " + new.numbered(in: language)
    let changes = new.form.differences(from: old.form)
    let result: Document.Section =
      changes.isEmpty
      ? .line(Phrase.Review.nothingChanged[language]) : .table(table(of: changes))
    return [
      .heading("\(Phrase.Review.comparison[language])  \(deal)  \(versions)"), result,
      .heading(Phrase.Review.positions[language]),
      .figure(ReviewFigures(language).positions(all.map(\.form.position))), .table(positions),
    ]
  }

  private func column(
    _ title: Phrase, _ key: String, isNumeric: Bool = false
  ) -> DocumentTable.Column {
    DocumentTable.Column(title: title[language], key: key, isNumeric: isNumeric, limit: 30)
  }

  private func table(of changes: [ReviewComparison.Change]) -> DocumentTable {
    let (before, after) = (ReviewWords(old.form, in: language), ReviewWords(new.form, in: language))
    return DocumentTable(
      columns: [
        column(Phrase.Review.part, "part"), column(Phrase.Review.row, "row"),
        column(Phrase.CommandLine.field, "field"), column(Phrase.CommandLine.before, "before"),
        column(Phrase.CommandLine.after, "after"),
      ],
      rows: changes.map { change in
        let (was, isNow) =
          switch change.kind {
          case .added: ("", "+ " + Phrase.Review.isNew[language])
          case .removed: ("", "− " + Phrase.Review.isGone[language])
          case .changed(let old, let new):
            (before.text(of: old, at: change.place), after.text(of: new, at: change.place))
          }
        return [
          "\(change.place.part[language])", "\(change.row ?? "")",
          "\(change.place.field?[language] ?? "")", "\(was)", "\(isNow)",
        ]
      })
  }

  private var positions: DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "review", isNumeric: true),
        column(EntityKind.review.label(ofField: "day"), "day"),
        column(EntityKind.deal.label(ofField: "position"), "position"),
        column(Phrase.Deals.score, "score", isNumeric: true), column(Phrase.Deals.zone, "zone"),
      ],
      rows: all.map { version in
        let form = version.form
        let position = form.position.map {
          language.signed($0.rawValue) + " " + $0.label[language]
        }
        return [
          DocumentTable.Cell(
            version.number.map { "\($0)" } ?? Phrase.Common.draft[language],
            raw: version.number.map { "\($0.rawValue)" } ?? ""),
          DocumentTable.Cell(
            form.day?.medium(in: language) ?? "", raw: form.day?.description ?? ""),
          DocumentTable.Cell(
            position ?? "—", raw: form.position.map { "\($0.rawValue)" } ?? ""),
          DocumentTable.Cell(form.score.map(String.init) ?? ""),
          DocumentTable.Cell(form.zone.label[language], raw: form.zone.rawValue),
        ]
      })
  }
}

extension ReviewForm {
  /// What changed since an older form; that only the month of closing is known is part of the day.
  public func differences(from old: ReviewForm) -> [ReviewComparison.Change] {
    let changes = ReviewComparison(from: old, to: self).changes
    let isDated = changes.contains { $0.place == .header("expectedClose") }
    return changes.compactMap { change in
      guard change.place == .header("closeIsMonth") else { return change }
      guard !isDated, expectedClose != nil else { return nil }
      var change = change
      change.place = .header("expectedClose")
      change.kind = .changed(from: old.expectedClose.value, to: expectedClose.value)
      return change
    }
  }
}
