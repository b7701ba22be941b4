import Foundation

/// The source tree that the tests were built from.
enum Project {
  /// The folder with `Package.swift`.
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The absolute path of a file or folder of the project.
  static func path(_ path: String) -> String { folder.appending(path: path).path }

  /// The text of a file, by its path in the project.
  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: Self.path(path), encoding: .utf8)
  }

  /// The paths of all Swift files under a folder.
  static func swiftFiles(under path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: Self.path(path))
      .filter { $0.hasSuffix(".swift") }.map { "\(path)/\($0)" }.sorted()
  }
}
