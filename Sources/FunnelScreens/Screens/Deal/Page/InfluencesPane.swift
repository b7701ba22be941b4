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
    let degree = Phrase.Deal.degree[language].displayWidth
    pane.table(
      .influences,
      [
        .init(field: "name", minimum: 10, weight: 2), .init(field: "title", minimum: 10, weight: 2),
        .init(field: "location", minimum: 8, weight: 1), .init(field: "roles", minimum: 7),
        .init(field: "rating", minimum: 14), .init(field: "degree", minimum: degree),
        .init(field: "mode", minimum: 10, weight: 1), .init(field: "contact", minimum: 9),
        .init(field: "isNewInJob", minimum: Phrase.Review.new[language].displayWidth),
        .init(field: "personalWin", minimum: 12, weight: 3),
        .init(field: "businessResult", minimum: 15, weight: 3),
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
    return line
  }

  /// How many rows there are, and the key that adds one.
  func counted(_ count: Int) -> StyledText {
    let isHere = sections.contains(context.editor.selection.section)
    let hint = isHere ? "   n " + Phrase.Review.add[context.language] : ""
    return StyledText("\(count)" + hint, context.theme[.label])
  }
}
