public import FunnelCore
public import FunnelWording

/// The order of work to be read: each deal with its kind of work and why it stands there.
public struct WorkDocument: Sendable {
  private let queue: WorkQueue
  private let book: Book
  private let language: Language

  /// The order of work of a queue.
  public init(_ queue: WorkQueue, of book: Book, in language: Language) {
    (self.queue, self.book, self.language) = (queue, book, language)
  }

  /// The deals from the first to be worked on.
  public var table: DocumentTable {
    DocumentTable(columns: columns, rows: queue.items.compactMap(row))
  }

  private var columns: [DocumentTable.Column] {
    func column(
      _ title: Phrase, _ key: String, isNumeric: Bool = false, limit: Int = 28
    ) -> DocumentTable.Column {
      DocumentTable.Column(
        title: title[language], key: key, isNumeric: isNumeric, limit: limit)
    }
    return [
      column(Phrase(verbatim: "#"), "deal", isNumeric: true),
      column(Phrase.Deals.zone, "zone"), column(Phrase.Strategy.work, "work"),
      column(Phrase.Deals.deal, "name"), column(Phrase.Deals.account, "account"),
      column(Phrase.Deals.owner, "owner", limit: 18),
      column(Phrase.Strategy.why, "reasons", limit: 90),
    ]
  }

  private func row(_ item: WorkItem) -> [DocumentTable.Cell]? {
    guard let deal = book.deals[item.deal] else { return nil }
    let why = item.spokenReasons.map { $0.label[language] }
    return [
      DocumentTable.Cell("\(item.deal)", raw: "\(item.deal.rawValue)"),
      DocumentTable.Cell(item.zone.label[language], raw: item.zone.rawValue),
      DocumentTable.Cell(item.work.label[language], raw: item.work.rawValue),
      DocumentTable.Cell(deal.name), DocumentTable.Cell(book.accountName(of: deal)),
      DocumentTable.Cell(book.ownerName(of: deal)),
      DocumentTable.Cell(
        why.joined(separator: " · "), raw: item.reasons.map(\.written).joined(separator: " ")),
    ]
  }
}

extension WorkReason {
  /// The code with its days, as files for programs have it: `closes:12`.
  fileprivate var written: String { days.map { "\(code):\($0)" } ?? code }
}
