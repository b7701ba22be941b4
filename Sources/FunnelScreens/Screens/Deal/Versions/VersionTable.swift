import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The versions of a review, one a row, with what each one says.
struct VersionTable {
  let versions: [ReviewVersion]
  let selected: Int
  /// The places of the versions that are compared.
  let older: Int?
  let newer: Int
  let offset: ScrollOffset
  let theme: Theme
  let language: Language

  /// The table, the pointer's version and the one it is compared with named as such.
  var table: Table {
    Table(
      columns: columns, count: versions.count, selected: selected, offset: offset,
      styles: theme.table
    ) { row($0) }
  }

  private var columns: [TableColumn] {
    let marks = [Phrase.Review.then, Phrase.Review.now].map { $0[language].displayWidth }.max()
    let names = versions.map { $0.name(in: language).displayWidth }.max() ?? 0
    return [
      TableColumn("", minimum: marks ?? 4, maximum: marks),
      TableColumn(
        EntityKind.review.label(ofField: "day")[language], minimum: names, maximum: names),
      TableColumn(
        EntityKind.review.label(ofField: "author")[language], minimum: 8, maximum: 16, priority: 2),
      TableColumn(Phrase.Deal.position[language], minimum: 10, maximum: 18),
      TableColumn(Phrase.Deals.score[language], alignment: .right, minimum: 5, maximum: 8),
      TableColumn(Phrase.Deal.zone[language], minimum: 8, maximum: 12),
      TableColumn(
        Phrase.Deal.support[language], alignment: .right, minimum: 7, maximum: 9, priority: 3),
      TableColumn(
        Phrase.Deal.redFlags[language], alignment: .right, minimum: 9, maximum: 12, priority: 1),
    ]
  }

  private func row(_ index: Int) -> Table.Row {
    let version = versions[index]
    let analysis = version.analysis
    let mark = index == newer ? Phrase.Review.now : index == older ? Phrase.Review.then : nil
    func text(_ text: String?, _ role: Role = .text) -> StyledText {
      StyledText(text ?? "—", theme[text == nil ? .faint : role])
    }
    return Table.Row([
      StyledText(mark?[language] ?? "", theme[index == newer ? .good : .caution]),
      text(version.name(in: language), version.number == nil ? .warning : .strong),
      text(version.author, .person),
      text(
        version.form.position.map {
          language.signed($0.rawValue) + " " + $0.label[language]
        }),
      text(analysis.score.map(String.init), .strong),
      text(analysis.zone.label[language], analysis.zone.role),
      text(analysis.support.map { language.change($0.fraction) }),
      text(Phrase.Review.part(analysis.covered.k, of: analysis.covered.n)[language]),
    ])
  }
}
