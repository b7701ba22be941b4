import FunnelCore
import FunnelWording

/// A review pack: what a week, a month or a quarter was like beside the one before.
public enum Pack {
  /// The pack that answers a question.
  ///
  /// - Throws: What fetching the records throws.
  public static func answer(_ question: PackQuestion) throws -> ReportAnswer {
    let cadence = Cadence(of: question.period.period)
    let (style, language) = (question.now.style, question.now.language)
    var sections: [Document.Section] = [
      .heading("\(cadence.label[language]) · \(question.period.period.name(in: language))"),
      .line(circumstances(question)),
    ]
    if question.period.isRunning {
      let (days, length) = (question.period.days, question.period.period.length)
      sections.append(.line(Phrase.Packs.running(days, of: length)[language]))
    }
    var parts: [JSON] = []
    for section in cadence.sections {
      guard let content = try section.content(question) else { continue }
      let shown = content.sections(style) + question.now.foreign(content)
      sections += [.heading(section.title.capitalized[language])] + shown
      parts.append(
        .object(
          [("id", .text(section.id)), ("title", .text(section.title.capitalized[language]))]
            + content.members(style)))
    }
    let figures = PackFigure.table(PackFigure.all(question), question)
    return ReportAnswer(
      sections: sections, json: .object(header(question) + [("sections", .array(parts))]),
      table: figures.file(style))
  }

  private static func circumstances(_ question: PackQuestion) -> String {
    let (language, scope) = (question.now.language, question.now.scope)
    let compared = Period(first: question.period.previous.first, last: question.period.previousDay)
    var parts: [String] = []
    if let pipeline = scope.pipeline.flatMap({ question.now.book.pipelines[$0] }) {
      parts.append(pipeline.name[language])
    }
    parts.append(question.period.period.span(in: language))
    if question.period.isRunning { parts.append(Phrase.Message.asOf(scope.today)[language]) }
    if let compared {
      parts.append(Phrase.Packs.comparedWith(compared.span(in: language))[language])
    }
    if !scope.filter.isEmpty { parts.append(scope.filter.text) }
    return (parts + [question.now.currency.code]).joined(separator: " · ")
  }

  private static func header(_ question: PackQuestion) -> [(key: String, value: JSON)] {
    let (period, scope) = (question.period, question.now.scope)
    return [
      ("report", .text("pack")),
      ("cadence", .text(Cadence(of: period.period).rawValue)),
      ("period", .text(period.period.code)), ("asOf", .day(period.day)),
      ("previous", .text(period.previous.code)), ("previousAsOf", .day(period.previousDay)),
      ("currency", .text(question.now.currency.code)),
      ("filter", scope.filter.isEmpty ? .null : .text(scope.filter.text)),
    ]
  }
}
