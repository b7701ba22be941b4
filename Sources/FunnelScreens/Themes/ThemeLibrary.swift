import Foundation
import FunnelStore

/// The themes found on this machine: the shipped ones and a person's own.
public struct ThemeLibrary: Sendable {
  /// The themes by name, the default first.
  public private(set) var themes: [Theme] = []
  /// What could not be read.
  public private(set) var problems: [ThemeFile.Problem] = []
  private var problemsByName: [String: ThemeFile.Problem] = [:]

  /// The name of the theme that is used where nobody chose one.
  public static let defaultName = "midnight"

  /// Reads every `*.toml` of some folders; a later folder's theme replaces an earlier one's.
  public init(folders: [String]) {
    var found: [String: Theme] = [Theme.plain.name: .plain]
    for folder in folders {
      for file in Self.files(in: folder) {
        let name = String(file.dropLast(".toml".count))
        let path = folder + "/" + file
        do throws(ThemeFile.Problem) {
          found[name] = try ThemeFile.theme(Self.text(of: path), name: name, file: path)
        } catch {
          problems.append(error)
          problemsByName[name] = error
        }
      }
    }
    let order = [Self.defaultName, "daylight", "paper", "contrast", "mono"]
    themes = found.values.sorted { left, right in
      let places = [left, right].map { order.firstIndex(of: $0.name) ?? order.count }
      return (places[0], left.name) < (places[1], right.name)
    }
  }

  /// The theme of that name.
  public subscript(name: String) -> Theme? { themes.first { $0.name == name } }

  /// Why a file of that name is no theme.
  public func problem(of name: String) -> ThemeFile.Problem? { problemsByName[name] }

  private static func text(of path: String) throws(ThemeFile.Problem) -> String {
    do {
      return String(decoding: try InputFile.read(path), as: UTF8.self)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Where themes are looked for: beside the installed program, in the source tree it was built
  /// in, and in the person's configuration.
  public static func folders(executable: String, environment: [String: String]) -> [String] {
    var folders: [String] = []
    var folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    folders.append(folder.deletingLastPathComponent().path + "/share/funnel/themes")
    for _ in 0..<4 {
      folder.deleteLastPathComponent()
      folders.append(folder.path + "/themes")
    }
    folders = folders.filter { FileManager.default.fileExists(atPath: $0 + "/midnight.toml") }
    return Array(folders.prefix(1)) + [Configuration.folder(environment) + "/themes"]
  }

  private static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".toml") }.sorted()
  }
}
