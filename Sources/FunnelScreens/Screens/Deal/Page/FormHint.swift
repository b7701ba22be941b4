import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What is said of the field under the pointer: what it means, what it takes, what is wrong.
struct FormHint {
  let context: FormContext
  let page: FormPage

  private var language: Language { context.language }
  private var theme: Theme { context.theme }

  var text: StyledText {
    let path = context.editor.selection
    if let edit = context.editor.editing, let field = context.editor.field {
      if let problem = edit.problem {
        return StyledText(problem.phrase[language], theme[.bad])
      }
      return StyledText(field.kind.takes[language], theme[.label])
    }
    guard let field = context.editor.field else {
      let leads = page.cell(at: path)?.leadsTo
      return leads.map { target in
        let label = ReviewField.at(target)?.label[language] ?? ""
        return StyledText(Phrase.Review.leadsTo(label)[language], theme[.label])
      } ?? StyledText()
    }
    var text = subject(of: field, path)
    if let remark = remark(at: path) {
      text.append("  ! " + remark[language], theme[.warning])
    }
    for flag in context.analysis.automaticFlags
    where flag.place.path(in: context.form) == path {
      text.append("  ! " + flag.sentence(in: context.form)[language], theme[.bad])
    }
    return text
  }

  /// What is not as it should be with a field, though it is kept: an amount that the products do
  /// not add up to, an action without an owner or a day.
  private func remark(at path: FieldPath) -> Phrase? {
    if path.section == .products || path == FieldPath(.deal, 0, "amount"),
      let sum = context.form.sum, !sum.isProposed
    {
      return Phrase.Review.sumDiffers(sum.total)
    }
    guard path.section == .actions, path.row > 0 else { return nil }
    return context.analysis.findings.first { finding in
      finding.rule != .flagsAnswered
        && finding.places.contains { $0.path(in: context.form) == path }
    }?.rule.sentence
  }

  /// The row and the field with what its value means.
  private func subject(of field: ReviewField, _ path: FieldPath) -> StyledText {
    let name = path.row > 0 ? path.section.name(of: path.row, in: context.form) : ""
    let isName =
      name.isEmpty
      || field.kind == .text
        && ["name", "text", "task", "model"]
          .contains(field.name)
    var text = StyledText(isName ? "" : name.onOneLine().clipped(to: 24) + " · ", theme[.label])
    text.append(field.label[language], theme[.strong])
    guard let meaning = meaning(of: field, path), !meaning.isEmpty else { return text }
    text.append("  " + meaning, theme[.label])
    return text
  }

  private func meaning(of field: ReviewField, _ path: FieldPath) -> String? {
    let value = field.value(in: context.form, row: path.row)
    switch field.kind {
    case .rating:
      return InfluenceRating(value).map { language.signed($0.rawValue) + " " + $0.label[language] }
        ?? field.kind.takes[language]
    case .position:
      return Position(value).map { $0.label[language] + "  " + $0.meaning[language] }
        ?? field.kind.takes[language]
    case .roles:
      let roles = BuyingRole.allCases.filter { (String(value) ?? "").contains($0.rawValue) }
      if roles.count == 1 { return roles[0].label[language] + "  " + roles[0].meaning[language] }
      return roles.isEmpty
        ? BuyingRole.allCases.map { "\($0.rawValue) " + $0.label[language] }
          .joined(separator: "  ")
        : roles.map { $0.label[language] }.joined(separator: ", ")
    case .fundRate:
      return Int(value).flatMap { Phrase.fundLevel($0) }?[language]
        ?? field.kind.takes[language]
    case .competitionRate:
      return Int(value).flatMap { Phrase.competitionLevel($0) }?[language]
        ?? field.kind.takes[language]
    default:
      if value == .none || value == .text("") { return nil }
      return ReviewWords(context.form, in: language, isShort: true)
        .text(of: field, in: context.form, row: path.row).onOneLine()
    }
  }
}

extension ReviewFieldProblem {
  /// What is wrong, in words.
  var phrase: Phrase {
    switch self {
    case .unreadable(let problem): problem.phrase
    case .notTaken(let kind): kind.takes
    }
  }
}
