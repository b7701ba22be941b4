import FunnelCore
import FunnelStore

/// What deals have taken, as of one version of the book.
struct KnownEffort {
  let efforts: EffortTable
  let sequence: Int64
  let asOf: Day?
}

extension Session {
  /// What the deals of the present book have taken, read from the store once for each version.
  var efforts: EffortTable {
    if let known = knownEffort, known.sequence == book.sequence, known.asOf == book.asOf {
      return known.efforts
    }
    let activities =
      attempt { try store.records(Activity.self, in: book) } ?? []
    let efforts = EffortTable(book, activities: activities, today: today)
    knownEffort = KnownEffort(efforts: efforts, sequence: book.sequence, asOf: book.asOf)
    return efforts
  }
}
