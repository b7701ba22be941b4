import FunnelCore
import FunnelExchange
import FunnelWording

extension ImportDialog {
  /// Asks what a file leaves open; nil where the failure is no question.
  ///
  /// - Parameter next: What comes once that is settled.
  static func question(
    _ failure: ImportFailure, _ options: ImportOptions, in language: Language,
    then next: @escaping (ImportOptions) -> (any Screen)?
  ) -> MenuScreen? {
    let answers = answers(to: failure, in: language)
    guard !answers.isEmpty else { return nil }
    return MenuScreen(
      id: "importQuestion", title: failure.explanation.sentence,
      choices: answers.map { answer in
        MenuScreen.Choice(answer.title) {
          var options = options
          answer.settle(&options)
          return next(options).map { .replace($0) } ?? .pop
        }
      })
  }

  /// One way to settle what is open.
  private struct Answer {
    let title: String
    let settle: (inout ImportOptions) -> Void

    init(_ title: String, _ settle: @escaping (inout ImportOptions) -> Void) {
      (self.title, self.settle) = (title, settle)
    }
  }

  private static func answers(to failure: ImportFailure, in language: Language) -> [Answer] {
    switch failure {
    case .ambiguousDates:
      [
        ("31/12/2026", DateOrder.dayMonthYear), ("12/31/2026", .monthDayYear),
        ("2026/12/31", .yearMonthDay),
      ].map { example, order in
        Answer("\(order.rawValue)  \(example)") { $0.dateOrder = order }
      }
    case .ambiguousAmounts:
      [("1,234.50", DecimalMark.point), ("1.234,50", .comma)].map { example, mark in
        Answer(example) { $0.decimalMark = mark }
      }
    case .unknownKind:
      ImportKind.allCases.filter { $0 != .store }.map { kind in
        Answer(kind.phrase[language]) { $0.kind = kind }
      }
    case .keyMissing(let headings):
      // Any one of them, or the row as a whole.
      (headings.map { [$0] } + (headings.count > 1 ? [headings] : [])).map { columns in
        Answer(columns.joined(separator: " + ")) { $0.keyColumns = columns }
      }
    case .columnMissing(_, let field, let headings):
      headings.map { heading in Answer("\(heading) → \(field)") { $0.mapping[heading] = field } }
    case .unknownStages(let names, let known):
      // One after the other, until each is known.
      names.prefix(1).flatMap { name in
        known.map { stage in Answer("\(name) → \(stage)") { $0.stages[name] = stage } }
      }
    case .knownElsewhere(let origin, _):
      [
        Answer(Phrase.Dialog.updateDeals(of: origin)[language]) { $0.origin = origin },
        Answer(Phrase.Dialog.importAsOthers[language]) { $0.isOriginGiven = true },
      ]
    default: []
    }
  }
}
