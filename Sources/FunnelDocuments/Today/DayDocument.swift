public import FunnelCore
public import FunnelWording

/// A day to be read: the queue, the cadence radar and who was in time.
public struct DayDocument: Sendable {
  private let queue: DayQueue
  private let radar: CadenceRadar
  private let compliance: FollowUpCompliance
  private let book: Book
  private let language: Language
  private let now: Instant

  /// The day of a queue and a radar, at a moment.
  public init(
    _ queue: DayQueue, _ radar: CadenceRadar, _ compliance: FollowUpCompliance, of book: Book,
    in language: Language, at now: Instant
  ) {
    (self.queue, self.radar, self.compliance) = (queue, radar, compliance)
    (self.book, self.language, self.now) = (book, language, now)
  }

  /// Everything, part by part; a part with nothing in it says so.
  public var sections: [Document.Section] {
    var sections: [Document.Section] = [.heading(Phrase.Today.dayQueue[language])]
    sections.append(
      queue.items.isEmpty ? .line(Phrase.Today.nothingDue[language]) : .table(lines))
    sections += [.heading(Phrase.Today.cadence[language]), .table(segments)]
    if radar.withoutSegment > 0 {
      sections.append(.line(Phrase.Today.withoutSegment(radar.withoutSegment)[language]))
    }
    let running = clocks
    if !running.rows.isEmpty {
      sections += [.heading(Phrase.Today.firstContacts[language]), .table(running)]
    }
    sections.append(.heading(Phrase.Today.inTime[language]))
    sections.append(
      compliance.rows.isEmpty ? .line(Phrase.Today.noFollowUps[language]) : .table(people))
    return sections
  }

  private func column(
    _ title: Phrase, _ key: String, isNumeric: Bool = false, limit: Int = 28
  ) -> DocumentTable.Column {
    DocumentTable.Column(title: title[language], key: key, isNumeric: isNumeric, limit: limit)
  }

  /// The queue from the first thing to be done.
  public var lines: DocumentTable {
    DocumentTable(
      columns: [
        column(Phrase(verbatim: "#"), "line", isNumeric: true),
        column(Phrase.Deals.zone, "zone"), column(Phrase.Today.what, "what", limit: 40),
        column(Phrase.Deals.deal, "deal"), column(Phrase.Deals.account, "account"),
        column(Phrase.Strategy.why, "reason", limit: 60), column(Phrase.Today.time, "time"),
        column(Phrase.Deals.owner, "owner", limit: 18),
      ],
      rows: queue.items.enumerated().map { place, item in
        let deal = item.deal.flatMap { book.deals[$0] }
        let account = (deal?.account ?? item.account).flatMap { book.accounts[$0]?.name }
        let owner = item.owner.flatMap { book.owners[$0]?.name }
        return [
          DocumentTable.Cell("\(place + 1)"),
          DocumentTable.Cell(
            item.deal == nil ? "" : item.zone.label[language],
            raw: item.deal == nil ? "" : item.zone.rawValue),
          DocumentTable.Cell(item.title[language]), DocumentTable.Cell(deal?.name ?? ""),
          DocumentTable.Cell(account ?? ""),
          DocumentTable.Cell(
            item.reason.label[language]
              + (item.openObjections > 0
                ? " · " + Phrase.Today.objections(item.openObjections)[language] : ""),
            raw: item.reason.code),
          DocumentTable.Cell(item.time?.description ?? ""), DocumentTable.Cell(owner ?? ""),
        ]
      })
  }

  /// The follow-ups by segment.
  public var segments: DocumentTable {
    DocumentTable(
      columns: [
        column(Phrase.Today.segment, "segment"),
        column(Phrase.Common.overdue, "overdue", isNumeric: true),
        column(Phrase.Common.today, "today", isNumeric: true),
        column(Phrase.Today.booked, "booked", isNumeric: true),
        column(Phrase.Today.ahead, "ahead", isNumeric: true),
        column(Phrase.Today.clocks, "clocks", isNumeric: true),
      ],
      rows: radar.rows.map { row in
        [DocumentTable.Cell(row.segment.label[language], raw: row.segment.rawValue)]
          + [row.overdue, row.today, row.booked, row.ahead, row.clocks].map {
            DocumentTable.Cell(language.number($0), raw: "\($0)")
          }
      })
  }

  private var clocks: DocumentTable {
    DocumentTable(
      columns: [
        column(Phrase.Deals.deal, "deal"), column(Phrase.Deals.account, "account"),
        column(Phrase.Today.segment, "segment"), column(Phrase.Today.time, "minutes"),
      ],
      rows: radar.clocks(at: now).compactMap { followUp in
        guard let deal = book.deals[followUp.deal] else { return nil }
        let minutes = followUp.minutesLeft(at: now) ?? 0
        return [
          DocumentTable.Cell(deal.name), DocumentTable.Cell(book.accountName(of: deal)),
          DocumentTable.Cell(followUp.segment.label[language], raw: followUp.segment.rawValue),
          DocumentTable.Cell(language.countdown(minutes: minutes), raw: "\(minutes)"),
        ]
      })
  }

  private var people: DocumentTable {
    DocumentTable(
      columns: [
        column(Phrase.Deals.owner, "owner"), column(Phrase.Today.kept, "kept", isNumeric: true),
        column(Phrase(verbatim: "%"), "share", isNumeric: true),
        column(Phrase(verbatim: "95 %"), "interval", isNumeric: true),
      ],
      rows: compliance.rows.map { row in
        let name = row.owner.flatMap { book.owners[$0]?.name } ?? Phrase.Common.noOwner[language]
        let bounds = row.rate.wilson.map {
          "\(language.percent($0.lowerBound))–\(language.percent($0.upperBound))"
        }
        return [
          DocumentTable.Cell(name),
          DocumentTable.Cell(language.ratio(row.rate.k, of: row.rate.n)),
          DocumentTable.Cell(row.rate.fraction.map { language.percent($0) } ?? ""),
          DocumentTable.Cell(bounds ?? ""),
        ]
      })
  }
}
