import FunnelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The themes found on this machine: the shipped ones and a person's own.
///
/// A file is read when its theme is asked for, as a start needs one of them.
public struct ThemeLibrary: Sendable {
  /// The files of each name, the one that counts last.
  private let files: [String: [String]]

  /// The name of the theme that is used where nobody chose one.
  public static let defaultName = "midnight"

  /// The themes of every `*.toml` of some folders; a later folder's theme replaces an earlier one's.
  public init(folders: [String]) {
    var files: [String: [String]] = [:]
    for folder in folders {
      for file in Self.files(in: folder) {
        files[String(file.dropLast(".toml".count)), default: []].append(folder + "/" + file)
      }
    }
    self.files = files
  }

  /// Whether there is nothing but the plain theme, which has no colours.
  public var isEmpty: Bool { files.isEmpty }

  /// The themes by name, the default first.
  public var themes: [Theme] {
    let order = [Self.defaultName, "daylight", "paper", "contrast", "mono"]
    let names = Set(files.keys).union([Theme.plain.name])
    return names.compactMap { self[$0] }.sorted { left, right in
      let places = [left, right].map { order.firstIndex(of: $0.name) ?? order.count }
      return (places[0], left.name) < (places[1], right.name)
    }
  }

  /// The theme of that name.
  public subscript(name: String) -> Theme? {
    for file in (files[name] ?? []).reversed() {
      if case .success(let theme) = Self.theme(of: file, name: name) { return theme }
    }
    return name == Theme.plain.name ? .plain : nil
  }

  /// What cannot be read, in the order of the files' paths.
  public var problems: [ThemeFile.Problem] {
    files.flatMap { name, files in files.map { ($0, name) } }.sorted { $0.0 < $1.0 }
      .compactMap { Self.problem(of: $0, name: $1) }
  }

  /// Why a file of that name is no theme.
  public func problem(of name: String) -> ThemeFile.Problem? {
    (files[name] ?? []).reversed().lazy.compactMap { Self.problem(of: $0, name: name) }.first
  }

  private static func problem(of file: String, name: String) -> ThemeFile.Problem? {
    if case .failure(let problem) = theme(of: file, name: name) { problem } else { nil }
  }

  private static func theme(
    of file: String, name: String
  ) -> Result<Theme, ThemeFile.Problem> {
    Result { () throws(ThemeFile.Problem) in
      try ThemeFile.theme(text(of: file), name: name, file: file)
    }
  }

  private static func text(of path: String) throws(ThemeFile.Problem) -> String {
    do {
      return String(decoding: try InputFile.readOrdinary(path), as: UTF8.self)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Where themes are looked for: beside the installed program, in the source tree it was built
  /// in, and in the person's configuration.
  public static func folders(executable: String, environment: [String: String]) -> [String] {
    let folder = parent(of: executable)
    var folders = [parent(of: folder) + "/share/funnel/themes"]
    var above = folder
    for _ in 0..<4 {
      above = parent(of: above)
      folders.append(above + "/themes")
    }
    folders = folders.filter { InputFile.exists($0 + "/midnight.toml") }
    return Array(folders.prefix(1)) + [Configuration.folder(environment) + "/themes"]
  }

  /// The folder that something of a path without links lies in.
  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func files(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".toml") { names.append(name) }
    }
    return names
  }
}
