import FunnelCore
import FunnelStore

/// What the Today screen shows of one version of the book, one person and one minute.
struct DayFigures {
  let queue: DayQueue
  let radar: CadenceRadar
  let compliance: FollowUpCompliance
  let time: TimeReport
  let records: DayRecords
  private let source: Source

  /// What the figures were made from.
  private struct Source: Equatable {
    var figures: Figures.Source
    var owner: Owner.ID?
    var minute: Int64

    init(_ session: Session) {
      figures = Figures.Source(session)
      owner = session.dayOwner
      // The clocks of first contacts count minutes.
      minute = session.moment.milliseconds / 60_000
    }
  }

  /// - Parameter known: Figures whose records may serve again.
  init(_ session: Session, known: DayFigures? = nil) {
    source = Source(session)
    let (book, today, owner) = (session.book, session.today, session.dayOwner)
    if let known, known.source.figures == source.figures {
      records = known.records
    } else {
      records =
        session.attempt { try session.store.dayRecords(of: book, today: today) } ?? DayRecords()
    }
    let now = session.moment
    queue = DayQueue(book, records, today: today, now: now, ownedBy: owner)
    radar = CadenceRadar(
      book, today: today, now: now, ownedBy: owner, received: records.received,
      booked: records.booked(from: today))
    compliance = FollowUpCompliance(
      book, records.activities,
      period: .trailing(days: FollowUpCompliance.usualDays, to: today), today: today,
      ownedBy: owner, received: records.received)
    time = TimeReport(
      book, records.activities, Scope(today: today),
      period: .trailing(days: TimeReport.usualDays, to: today), ownedBy: owner)
  }

  /// Whether the book, the person or the minute has changed since.
  func isOutdated(in session: Session) -> Bool { source != Source(session) }
}
