public import FunnelCore
import Foundation

/// Copies of a store, one a day, in the folder `STORE.backups` beside it.
public enum DailyBackup {
  /// How many copies are kept; older ones go when a new one has been made.
  public static let kept = 7

  /// The copies of a store, the newest first.
  public static func all(of path: String) -> [String] {
    let folder = folder(of: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { Day(iso: $0.prefix(10)) != nil && $0.hasSuffix(".funnel") }
      .sorted(by: >).map { "\(folder)/\($0)" }
  }

  /// Makes today's copy where there is none yet, away from the caller's thread.
  ///
  /// It is a precaution that nobody asked for, so a failure is not reported: `doctor` says how old
  /// the newest copy is.
  public static func start(of path: String, today: Day) {
    guard path.hasPrefix("/"), !all(of: path).contains(file(of: path, today)) else { return }
    Thread.detachNewThread {
      // Nobody waits for it. PRIO_PROCESS is 0 everywhere, and on Linux means the thread alone.
      setpriority(0, 0, 19)
      do { try make(of: path, today: today) } catch {}
    }
  }

  /// Makes today's copy where there is none yet, and removes those beyond the newest seven.
  @discardableResult
  public static func make(of path: String, today: Day) throws(StoreError) -> String {
    let copy = file(of: path, today)
    guard !all(of: path).contains(copy) else { return copy }
    do {
      try FileManager.default.createDirectory(
        atPath: folder(of: path), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(path: folder(of: path), detail: error.localizedDescription)
    }
    try SQLiteStore.open(at: path, mode: .readOnly).backUp(to: copy)
    for old in all(of: path).dropFirst(kept) { unlink(old) }
    return copy
  }

  private static func folder(of path: String) -> String { path + ".backups" }

  private static func file(of path: String, _ day: Day) -> String {
    "\(folder(of: path))/\(day).funnel"
  }
}

extension SQLiteStore {
  /// Puts a copy in a store's place; what was there is kept under another name.
  ///
  /// - Returns: Where the former store is now; nil where there was none.
  /// - Throws: `StoreError` where the copy is no sound store; then nothing has changed.
  @discardableResult
  public static func restore(
    _ copy: String, to path: String, at instant: Instant
  ) throws(StoreError) -> String? {
    let source = try SQLiteStore.open(at: copy, mode: .readOnly)
    let draft = "\(path).restored-\(instant.milliseconds)"
    try source.backUp(to: draft)
    var former: String?
    if access(path, F_OK) == 0 {
      let aside = "\(path).before-restore-\(instant.milliseconds)"
      guard rename(path, aside) == 0 else { throw StoreError(errno: errno, path: path) }
      for suffix in ["-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
        rename(path + suffix, aside + suffix)
      }
      former = aside
    }
    guard rename(draft, path) == 0 else { throw StoreError(errno: errno, path: path) }
    return former
  }
}
