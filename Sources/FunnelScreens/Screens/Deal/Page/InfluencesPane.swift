import FunnelCore
import FunnelWording
import TerminalUI

extension PaneSketch {
  /// The people who have a say in the purchase, a row each, and the roles that are found.
  static func influences(_ context: FormContext, width: Int) -> PaneSketch {
    let language = context.language
    var pane = PaneSketch(
      context, [.influences], title: Phrase.Deal.influences[language], width: width)
    pane.trailing = pane.roles()
    pane.trailing.spans += pane.counted(context.form.influences.count).spans
    func column(_ name: String, _ minimum: Int, weight: Int = 0) -> FormTable.Column {
      let label = ReviewField.at(FieldPath(.influences, 0, name))?.label[language] ?? name
      return .init(
        field: name, minimum: max(minimum, label.displayWidth), weight: weight)
    }
    pane.table(
      .influences,
      [
        column("name", 10, weight: 2), column("title", 5, weight: 1),
        column("location", 5, weight: 1), column("roles", 7), column("rating", 14),
        column("degree", 1), column("mode", 6, weight: 1), column("contact", 9),
        column("isNewInJob", 1), column("personalWin", 12, weight: 3),
        column("businessResult", 12, weight: 3),
      ],
      gutter: 2, before: { _, _, _, _ in })
    return pane
  }

  /// Which of the four roles somebody plays, and which nobody does.
  private func roles() -> StyledText {
    let (theme, language) = (context.theme, context.language)
    let missing = context.analysis.coverage.missingRoles
    var line = StyledText()
    for role in BuyingRole.allCases {
      let isFound = !missing.contains(role)
      line.append("\(role.rawValue) \(isFound ? "✓" : "✗")  ", theme[isFound ? .good : .bad])
    }
    if missing.isEmpty {
      line.append(Phrase.Deal.allRolesFound[language], theme[.label])
    } else {
      let names = missing.map { $0.label[language] }
      line.append(
        Phrase.Deal.missingRoles[language] + " "
          + names.joined(separator: language.isChinese ? "、" : ", "), theme[.label])
    }
    line.append("   ", theme[.label])
    if context.form.influences.contains(where: { $0.contact != nil }) {
      let met = context.analysis.coverage.contacted
      line.append(
        Phrase.Deal.met[language] + " " + Phrase.Review.part(met.k, of: met.n)[language] + "   ",
        theme[.label])
    }
    return line
  }

  /// How many rows there are, and the key that adds one.
  func counted(_ count: Int) -> StyledText {
    let isHere =
      !context.isReadOnly && sections.contains(context.editor.selection.section)
    let hint = isHere ? "   n " + Phrase.Review.add[context.language] : ""
    return StyledText("\(count)" + hint, context.theme[.label])
  }
}
