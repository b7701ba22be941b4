import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// The negative questions of a deal as the store answers them at one moment.
struct CoachingFile {
  /// The deal as stored, and the version it was read at.
  let record: DealRecord
  let version: Int64
  /// The questions.
  let coaching: Coaching
  /// The currencies that money is spoken of in.
  let money: CoachingMoney
  /// The book's last event and day when this was read.
  let sequence: Int64
  let asOf: Day?

  /// The questions of a deal; nil where there is none.
  init?(of deal: Deal.ID, in session: Session) {
    let book = session.book
    let file = DealFile(of: deal, in: session)
    guard let record = file.record else { return nil }
    let activities =
      session.attempt {
        try session.store.records(
          Activity.self, where: "deal", refersTo: EntityReference(deal), in: book)
      } ?? []
    (self.record, version) = (record, file.version)
    (sequence, asOf) = (book.sequence, book.asOf)
    money = CoachingMoney(deal: record.currency, store: book.settings.currency)
    coaching = Coaching(
      of: record, form: file.draft?.form ?? file.fresh, reviewedOn: file.last?.day,
      activities: activities, efforts: session.efforts, book: book, today: session.today)
  }

  /// The questions to be read.
  func document(in session: Session) -> CoachingDocument {
    let name = session.book.deals[record.id].map(session.book.fullName) ?? record.name
    return CoachingDocument(
      coaching, of: "\(name) \(record.id)", money: money, in: session.language, today: session.today
    )
  }
}
