public import FunnelCore
public import FunnelWording

/// A review form to be read: it looks like the form on paper, with what follows from it.
public struct ReviewDocument: Sendable {
  /// The form.
  public let form: ReviewForm
  let analysis: ReviewAnalysis
  let head: Head
  let language: Language
  let today: Day

  /// Whose form it is: what the form itself does not say.
  public struct Head: Sendable {
    /// The deal's name, and its number where it has one.
    public var deal: String
    /// The account's name; empty where there is none.
    public var account: String
    /// Which review of the deal it is: `#3`, `draft`.
    public var state: String
    /// The stage's name and chance; nil where the deal stands in none.
    public var stage: (name: String, chance: Percentage)?
    /// Whether the deal is still open; one that has ended is not late and has no chance any more.
    public var isOpen: Bool

    /// Whose form it is.
    public init(
      deal: String, account: String, state: String,
      stage: (name: String, chance: Percentage)? = nil,
      isOpen: Bool = true
    ) {
      (self.deal, self.account, self.state, self.stage) = (deal, account, state, stage)
      self.isOpen = isOpen
    }
  }

  /// A form of a deal as a day sees it.
  public init(_ form: ReviewForm, of head: Head, in language: Language, today: Day) {
    (self.form, self.head, self.language, self.today) = (form, head, language, today)
    analysis = ReviewAnalysis(form, on: today, isOpen: head.isOpen)
  }

  /// The form as a document.
  public var document: Document { Document(sections, in: language) }

  /// The parts of the document: a title, and the boxes of the form from the top.
  public var sections: [Document.Section] {
    let name = Deal.fullName(head.deal, account: head.account)
    let review = [Phrase.Screen.review[language], head.state].filter { !$0.isEmpty }
    let title = [review.joined(separator: " "), name].filter { !$0.isEmpty }
    return [
      .heading(title.joined(separator: "  ")),
      .boxes(
        header + derived + people + competitors + [[strengths, flags]] + [[plan], [rules]]),
    ]
  }

  // MARK: Words that several parts use

  /// A label as it stands on a form, with a capital.
  func label(_ phrase: Phrase) -> String {
    let name = phrase[language]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  func label(ofField name: String) -> String { label(EntityKind.deal.label(ofField: name)) }

  func box(_ label: Phrase, _ span: Int, _ text: String?) -> Document.Box {
    Document.Box(self.label(label), span: span, text)
  }

  func box(ofField name: String, _ span: Int, _ text: String?) -> Document.Box {
    Document.Box(label(ofField: name), span: span, text)
  }

  func amount(_ units: Int64?) -> String? {
    units.map { Money(minorUnits: $0, currency: form.currency).full(in: language) }
  }

  func scale(_ position: Position?) -> String? {
    position.map { language.signed($0.rawValue) + " " + $0.label[language] }
  }

  func joined(_ words: [String]) -> String {
    words.joined(separator: language.isChinese ? "、" : ", ")
  }

  /// A table without columns in which nothing is filled in; nothing where there is no row.
  func table(
    _ columns: [DocumentTable.Column], _ rows: [[DocumentTable.Cell]],
    keeping kept: Set<String> = []
  ) -> [Document.Section] {
    guard !rows.isEmpty else { return [] }
    let used = columns.indices.filter { index in
      kept.contains(columns[index].key) || rows.contains { !$0[index].text.isEmpty }
    }
    return [
      .table(
        DocumentTable(
          columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } }))
    ]
  }

  func column(
    _ title: Phrase?, _ key: String, isNumeric: Bool = false
  ) -> DocumentTable.Column {
    DocumentTable.Column(
      title: title.map { label($0) } ?? "", key: key, isNumeric: isNumeric, limit: 36)
  }
}
