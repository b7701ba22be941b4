import FunnelCore
import FunnelStore

/// The team's playbook, as of one version of the book.
struct KnownPlaybook {
  let playbook: Playbook
  let sequence: Int64
}

extension Session {
  /// The playbook of the store, read once for each version of the book.
  var playbook: Playbook {
    if let known = knownPlaybook, known.sequence == book.sequence { return known.playbook }
    let playbook =
      attempt {
        Playbook(
          texts: try store.records(PlaybookText.self, in: book),
          objections: try store.records(Objection.self, in: book),
          raised: try store.records(DealObjection.self, in: book))
      } ?? Playbook()
    knownPlaybook = KnownPlaybook(playbook: playbook, sequence: book.sequence)
    return playbook
  }

  /// The objections of a deal that nobody has answered yet.
  func openObjections(of deal: Deal.ID) -> [DealObjection] {
    let found = attempt {
      try store.records(DealObjection.self, where: "deal", refersTo: EntityReference(deal))
    }
    return (found ?? []).map(\.record).filter(\.isOpen)
  }
}
