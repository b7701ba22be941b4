import FunnelCore
import FunnelStore
import FunnelWording

/// A meeting as it was read from the store, with the versions of its records.
@dynamicMemberLookup
struct StoredMeeting {
  let file: MeetingFile
  /// The versions the records were read at.
  let versions: [EntityReference: Int64]
  /// The book's last event and day when this was read.
  private let sequence: Int64
  private let asOf: Day?

  /// Nil where there is no such meeting, or where the store cannot be asked, which is then said.
  init?(_ id: Meeting.ID, in session: Session) {
    let (store, entity) = (session.store, EntityReference(id))
    let found = session.attempt {
      (
        file: try store.meetingFile(of: id, in: session.book),
        version: try store.record(id)?.version,
        items: try store.records(MeetingItem.self, where: "meeting", refersTo: entity)
      )
    }
    guard let found, let file = found.file else { return nil }
    self.file = file
    var versions = [entity: found.version ?? 0]
    for item in found.items { versions[EntityReference(item.record.id)] = item.version }
    self.versions = versions
    (sequence, asOf) = (session.book.sequence, session.book.asOf)
  }

  /// Whether the book has changed since.
  func isOutdated(in session: Session) -> Bool {
    sequence != session.book.sequence || asOf != session.book.asOf
  }

  /// What the file says.
  subscript<Part>(dynamicMember part: KeyPath<MeetingFile, Part>) -> Part { file[keyPath: part] }

  /// Whether the clock of the deal on the table goes.
  var isTicking: Bool { file.meeting.isTicking && file.current != nil }

  /// Whether it runs and its clock does not.
  var isInterrupted: Bool { file.meeting.state == .running && !isTicking }

  /// How far it is, in a word.
  var stateLabel: Phrase {
    isInterrupted ? Phrase.Meeting.interrupted : file.meeting.standing
  }

  /// The seconds a row was on the table by now.
  func seconds(on item: MeetingItem, at now: Instant) -> Int {
    file.meeting.seconds(on: item, at: now)
  }

  /// The seconds meant for a deal.
  var budget: Int { file.meeting.secondsPerDeal }

  /// How many deals are decided.
  var decided: Int { file.items.count { $0.decision != nil } }
}
