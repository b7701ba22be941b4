#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether processes of this machine run.
enum ProcessLife {
  /// Whether the process of this program that had a number is gone.
  ///
  /// After a start of the machine another program may have the number, and of an ended process
  /// that nobody has asked after, the number stays; the kernel tells both apart where it shows its
  /// processes as files.
  static func hasEnded(_ process: Int32) -> Bool {
    if kill(process, 0) != 0, errno == ESRCH { return true }
    guard let own = status(of: getpid()), let other = status(of: process) else { return false }
    return own.name != other.name || ["Z", "X"].contains(other.state)
  }

  /// A process's name and state; nil where the kernel does not say.
  private static func status(of process: Int32) -> (name: Substring, state: Character)? {
    guard let bytes = try? InputFile.read("/proc/\(process)/stat") else { return nil }
    // The name stands in brackets and may hold some itself; the state follows the last one.
    let line = String(decoding: bytes, as: UTF8.self)
    guard let from = line.firstIndex(of: "("), let to = line.lastIndex(of: ")"), from < to,
      let state = line[to...].dropFirst(2).first
    else { return nil }
    return (line[from...to], state)
  }
}
