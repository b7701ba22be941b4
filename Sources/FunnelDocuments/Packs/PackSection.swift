import FunnelWording

/// A part of a review pack as a row of data.
///
/// To add one, write it in a file of its own and add it to the cadences it belongs to.
struct PackSection: Identifiable, Sendable {
  /// The word that programs know it by.
  let id: String
  /// The heading.
  let title: Phrase
  /// What it says; nil where there is nothing to be said at all.
  let content: @Sendable (PackQuestion) throws -> ReportContent?

  init(
    _ id: String, _ title: Phrase,
    _ content: @escaping @Sendable (PackQuestion) throws -> ReportContent?
  ) {
    (self.id, self.title, self.content) = (id, title, content)
  }

  /// A part that says what a report says of the period.
  init(_ report: Report) {
    self.init(report.id, report.label) { try report.content($0.now) }
  }
}

extension Phrase {
  /// The phrase with its first letter large, where it has small ones.
  var capitalized: Phrase {
    Phrase { language in
      let text = self[language]
      return text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  /// The phrase as it heads a column: with a large letter, unless it is a sign such as n or p80.
  var heading: Phrase {
    let word = self[.en].prefix { $0.isLetter || $0.isNumber }
    return word.count > 2 && word.allSatisfy(\.isLetter) ? capitalized : self
  }
}
