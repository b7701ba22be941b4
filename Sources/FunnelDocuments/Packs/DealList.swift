import FunnelCore
import FunnelWording

/// A list of deals in a pack: all of them for programs, the first ones for people.
struct DealList {
  /// The most deals that people are shown.
  static let limit = 15

  let question: ReportQuestion
  let deals: [Deal]
  private var rows: ReportRows<Deal>

  /// Deals with their account, owner, stage and amount.
  init(_ deals: [Deal], _ question: ReportQuestion, key: String = "deals") {
    (self.question, self.deals) = (question, deals)
    let (book, today) = (question.book, question.scope.today)
    rows = ReportRows(key, of: deals)
    rows.words("deal", Phrase.Deals.deal) { question.deal($0.id) }
    rows.words("account", Phrase.Deals.account) { question.account(of: $0) }
    rows.words("owner", Phrase.Deals.owner) { question.owner(of: $0) }
    rows.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    rows.figure("value", Phrase.Common.value) { deal in
      book.value(of: deal, on: today).map { .money($0) }
    }
  }

  /// Adds a column.
  mutating func figure(_ key: String, _ title: Phrase, _ value: (Deal) -> ReportValue?) {
    rows.figure(key, title, .everywhere, value)
  }

  /// Adds a column of words.
  mutating func words(_ key: String, _ title: Phrase, _ value: (Deal) -> ReportValue?) {
    rows.words(key, title, .everywhere, value)
  }

  /// The list, or a sentence where it is empty.
  func parts(empty: Phrase = Phrase.Packs.none) -> [ReportContent.Part] {
    let table = rows.table(empty: empty)
    var shown = table
    shown.rows = Array(table.rows.prefix(Self.limit))
    var sections = shown.sections(question.style)
    if deals.count > Self.limit {
      sections.append(.line(Phrase.Packs.more(deals.count - Self.limit)[question.language]))
    }
    return [.shown(sections), .hidden(table.key, table.json(question.style))]
  }
}
