import FunnelCore
import FunnelStore

/// What the store knows of a deal beside its playbook, at one moment.
struct DealPlaybookFile {
  /// The deal as stored, and the version it was read at.
  let record: DealRecord
  let version: Int64
  /// Its answers, ticks and objections.
  let playbook: DealPlaybook
  /// The book's last event when this was read.
  let sequence: Int64

  /// What is known of a deal; nil where there is none.
  init?(of deal: Deal.ID, in session: Session) {
    let entity = EntityReference(deal)
    let found = session.attempt { () -> (Versioned<DealRecord>, DealPlaybook)? in
      guard let record = try session.store.record(deal, in: session.book) else { return nil }
      return (
        record,
        DealPlaybook(
          of: deal,
          answers: try session.store.records(
            DealAnswer.self, where: "deal", refersTo: entity, in: session.book),
          objections: try session.store.records(
            DealObjection.self, where: "deal", refersTo: entity, in: session.book),
          activities: try session.store.records(
            Activity.self, where: "deal", refersTo: entity, in: session.book))
      )
    }
    guard let found = found ?? nil else { return nil }
    (record, version) = (found.0.record, found.0.version)
    playbook = found.1
    sequence = session.book.sequence
  }
}
