import FunnelCore
import FunnelStore
import FunnelWording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The store that `funnel demo` shows.
enum DemoStore {
  /// Makes it and says where.
  static func make(_ path: String, _ invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .creating, path: path)
    var changes = DemoData.changes(today: workspace.today)
    changes.append(
      .edit(
        EntityReference(Settings.only),
        ["clockOffset": invocation.environment.clockOffset.value]))
    try workspace.perform(changes, Phrase.CommandLine.demoMade)
    try invocation.say(Phrase.CommandLine.demoIn(path, deals: workspace.book.deals.count))
  }

  /// Removes a demo store and what lies beside it; a store that holds other deals stays.
  static func remove(_ path: String, _ invocation: Invocation) throws {
    let store = try invocation.stores.open(path, .reading, false)
    let label = Phrase.CommandLine.demoMade
    let first = try store.history(of: EntityReference(.deal, 1), before: nil, limit: 1_000).last
    let labels = Set([Language.en, .hans, .hant].map { label[$0] })
    guard let first, labels.contains(first.transaction.label) else {
      throw Failure.alreadyThere(path: path)
    }
    for suffix in ["", "-wal", "-shm", "-lock"] {
      guard unlink(path + suffix) == 0 || errno == ENOENT else {
        throw FileError.cannotCreate(path: path, SystemError(errno))
      }
    }
  }
}
