public import FunnelCore
public import FunnelWording

/// The calendar of a week to be read.
public struct CalendarDocument: Sendable {
  private let week: CalendarWeek
  private let book: Book
  private let language: Language

  /// The calendar of a week.
  public init(_ week: CalendarWeek, of book: Book, in language: Language) {
    (self.week, self.book, self.language) = (week, book, language)
  }

  /// Which week it is.
  public var heading: String { Period.week(of: week.first).name(in: language) }

  /// A row for each activity; a day without any has a row of its own.
  public var table: DocumentTable {
    func column(_ title: Phrase, _ key: String, limit: Int = 28) -> DocumentTable.Column {
      DocumentTable.Column(title: title[language], key: key, limit: limit)
    }
    return DocumentTable(
      columns: [
        column(Phrase.Today.day, "day"), column(Phrase.Today.time, "time"),
        column(Phrase.Today.what, "what", limit: 40), column(Phrase.Deals.deal, "deal"),
        column(Phrase.Deals.account, "account"), column(Phrase.Deals.owner, "owner", limit: 18),
      ],
      rows: week.days.flatMap(rows))
  }

  private func rows(of day: CalendarDay) -> [[DocumentTable.Cell]] {
    let name = DocumentTable.Cell(day.day.long(in: language), raw: day.day.description)
    guard !day.activities.isEmpty else {
      let free = day.holiday ?? (day.isWorked ? "" : Phrase.Calendar.off[language])
      return [[name, "", DocumentTable.Cell(free), "", "", ""]]
    }
    return day.activities.map { activity in
      let deal = activity.deal.flatMap { book.deals[$0] }
      let account = (deal?.account ?? activity.account).flatMap { book.accounts[$0]?.name }
      let owner = (activity.owner ?? deal?.owner).flatMap { book.owners[$0]?.name }
      return [
        name, DocumentTable.Cell(activity.time?.description ?? ""),
        DocumentTable.Cell((activity.isDone ? "✓ " : "") + activity.title[language]),
        DocumentTable.Cell(deal?.name ?? ""), DocumentTable.Cell(account ?? ""),
        DocumentTable.Cell(owner ?? ""),
      ]
    }
  }
}
