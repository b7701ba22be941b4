public import FunnelCore
import Foundation
import Synchronization

/// Copies of a store in the folder `STORE.backups` beside it: one a day, and those asked for.
public enum DailyBackup {
  /// How many copies of either sort are kept; older ones go when a new one has been made.
  public static let kept = 7

  /// The copies of a store, the newest first, as the file system says when they were written; their
  /// names say so too, unless a clock went wrong.
  public static func all(of path: String) -> [String] {
    let folder = folder(of: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { Day(iso: $0.prefix(10)) != nil && $0.hasSuffix(".funnel") }
      .map { (path: "\(folder)/\($0)", written: Backup.written("\(folder)/\($0)") ?? 0) }
      .sorted { ($0.written, $0.path) > ($1.written, $1.path) }.map(\.path)
  }

  /// Today's copy in the making.
  public final class Attempt: Sendable {
    private let failure = Mutex<StoreError?>(nil)

    /// Why the copy could not be made, told once; nil as long as nothing went wrong.
    public func takeFailure() -> StoreError? { failure.take() }

    fileprivate func fail(_ error: StoreError) { failure.withLock { $0 = error } }
  }

  /// Makes today's copy where there is none yet, away from the caller's thread; nil where there is
  /// nothing to do.
  public static func start(of path: String, today: Day) -> Attempt? {
    guard path.hasPrefix("/"), !all(of: path).contains(file(of: path, today)) else { return nil }
    let attempt = Attempt()
    Thread.detachNewThread {
      // Nobody waits for it. PRIO_PROCESS is 0 everywhere, and on Linux means the thread alone.
      setpriority(0, 0, 19)
      do throws(StoreError) { try make(of: path, today: today) } catch { attempt.fail(error) }
    }
    return attempt
  }

  /// Makes today's copy where there is none yet, and removes those beyond the newest seven.
  @discardableResult
  public static func make(of path: String, today: Day) throws(StoreError) -> String {
    let copy = file(of: path, today)
    guard !all(of: path).contains(copy) else { return copy }
    do throws(StoreError) {
      try make(copy, of: path)
    } catch {
      // Another program may have made it at the same time.
      guard all(of: path).contains(copy) else { throw error }
    }
    return copy
  }

  /// Makes a copy of this moment, and removes those asked for beyond the newest seven.
  ///
  /// - Parameter offset: How far clocks here are ahead of UTC, in seconds.
  public static func make(
    of path: String, at instant: Instant, offset: Int
  ) throws(StoreError) -> String {
    let (hour, minute, second) = instant.clock(offset: offset)
    let time = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    let copy = "\(folder(of: path))/\(instant.day(offset: offset))T\(time).funnel"
    try make(copy, of: path)
    return copy
  }

  private static func make(_ copy: String, of path: String) throws(StoreError) {
    let folder = folder(of: path)
    let isForGroup = try StoreLocation(path, makingFolders: false).isForGroup
    if mkdir(folder, 0o700) == 0 {
      if isForGroup { chmod(folder, 0o2770) }
    } else if errno != EEXIST {
      throw .cannotCreate(path: folder, detail: SystemError(errno).detail)
    }
    try SQLiteStore.open(at: path, mode: .readOnly).backUp(to: copy)
    if isForGroup { chmod(copy, 0o660) }
    let all = all(of: path)
    for copies in [all.filter(isDaily), all.filter { !isDaily($0) }] {
      for old in copies.dropFirst(kept) where old != copy { unlink(old) }
    }
    // Somebody else may be making one just now.
    for copy in all { Backup.removeLeftovers(of: copy, in: folder, olderThan: 3_600) }
  }

  private static func isDaily(_ copy: String) -> Bool {
    copy.split(separator: "/").last?.utf8.count == "2026-11-21.funnel".utf8.count
  }

  /// Beside the store's own file, whatever link led to it.
  private static func folder(of path: String) -> String {
    ((try? StoreLocation(path, makingFolders: false).path) ?? path) + ".backups"
  }

  private static func file(of path: String, _ day: Day) -> String {
    "\(folder(of: path))/\(day).funnel"
  }
}
