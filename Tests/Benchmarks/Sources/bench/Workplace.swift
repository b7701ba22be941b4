import Foundation

/// A folder of its own for everything measured: stores, caches, configuration, a home.
final class Workplace: Sendable {
  /// The folder.
  let folder: String

  /// Makes the folder; it goes with `remove()`.
  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/funnel-bench-\(getpid())"
    for part in ["home", "cache"] {
      try FileManager.default.createDirectory(
        atPath: path(part), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// The path of the file of so many deals.
  func deals(_ count: Int) -> String { path("deals\(count).csv") }

  /// The whole environment of what is started: nothing of the person's own settings.
  var environment: [String: String] {
    [
      "PATH": searchPath, "TERM": "xterm-256color", "LANG": "C.UTF-8", "SHELL": "/bin/sh",
      "HOME": path("home"), "XDG_CACHE_HOME": path("cache"), "TMPDIR": folder,
    ]
  }

  /// Takes away what programs have cached.
  func emptyCache() {
    for name in names(in: path("cache")) {
      try? FileManager.default.removeItem(atPath: path("cache/" + name))
    }
  }

  /// Removes a store with everything that lies beside it.
  func removeStore(_ store: String) {
    let name = String(store.dropFirst(folder.count + 1))
    for file in names(in: folder) where file.hasPrefix(name) {
      try? FileManager.default.removeItem(atPath: path(file))
    }
  }

  /// Removes the folder with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
