public import FunnelCore
public import FunnelWording

/// What a report answers: for people, for programs, and as a table for a file.
public struct ReportAnswer: Sendable {
  /// The parts of a document, the report's heading first.
  public var sections: [Document.Section]
  /// The object for programs.
  public var json: JSON
  /// What a file holds.
  public var table: DocumentTable
}

extension Report {
  /// What the report says to a question.
  ///
  /// - Throws: What fetching the records throws.
  public func answer(_ question: ReportQuestion) throws -> ReportAnswer {
    var question = question
    if needsPeriod, question.scope.period == nil {
      question.scope.period = .quarter(of: question.scope.today)
    }
    let style = question.style
    let heading: [Document.Section] = [
      .heading(label[question.language]), .line(question.circumstances),
    ]
    if let dimension = question.dimension, id != Report.breakdown.id {
      let groups = try ReportGroups(of: self, question, by: dimension)
      return ReportAnswer(
        sections: heading + groups.sections,
        json: .object(question.header(of: id) + groups.members), table: groups.file)
    }
    let content = try content(question)
    return ReportAnswer(
      sections: heading + content.sections(style) + question.foreign(content),
      json: .object(question.header(of: id) + content.members(style)),
      table: content.main.file(style))
  }
}

extension ReportQuestion {
  /// The pipeline, period, day, filter and currency in a line.
  fileprivate var circumstances: String {
    var parts: [String] = []
    if let pipeline = scope.pipeline.flatMap({ book.pipelines[$0] }) {
      parts.append(pipeline.name[language])
    }
    if let period = scope.period { parts.append(period.name(in: language)) }
    parts.append(Phrase.Message.asOf(scope.today)[language])
    if !scope.filter.isEmpty { parts.append(scope.filter.text) }
    return (parts + [currency.code]).joined(separator: " · ")
  }

  fileprivate func header(of report: String) -> [(key: String, value: JSON)] {
    let pipeline = scope.pipeline.map { id in
      JSON.members([
        "id": .integer(id.rawValue),
        "name": .text(book.pipelines[id]?.name[language] ?? id.description),
      ])
    }
    return [
      ("report", .text(report)), ("asOf", .day(scope.today)),
      ("currency", .text(currency.code)), ("pipeline", pipeline ?? .null),
      ("period", .optional(scope.period?.code)),
      ("filter", scope.filter.isEmpty ? .null : .text(scope.filter.text)),
    ]
  }

  /// The lines about money that no rate converts.
  func foreign(_ content: ReportContent) -> [Document.Section] {
    let foreign = content.unconverted ?? []
    return foreign.isEmpty
      ? [] : [.facts(foreign.map { Document.Fact(unconverted: $0, in: language) })]
  }
}

extension Document.Fact {
  /// Money that no rate converts, on a line of its own.
  public init(unconverted foreign: ForeignValue, in language: Language) {
    let money = Money(minorUnits: foreign.value, currency: foreign.currency)
    self.init(
      Phrase.Common.unconverted[language],
      "\(language.number(foreign.count))  \(money.full(in: language))")
  }
}
