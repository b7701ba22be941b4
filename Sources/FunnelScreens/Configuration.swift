public import FunnelStore
import TOMLKit
public import TerminalUI

/// What a person has set in `funnel/config.toml` of the XDG configuration folder.
///
/// ```toml
/// theme = "daylight"
/// language = "zh-Hant"
/// author = "calvin"
/// store = "/srv/sales/team.funnel"
/// ascii = false
/// [keys]
/// "deals.moveOn" = [">", "m"]
/// ```
public struct Configuration: Hashable, Sendable {
  /// The theme's name.
  public var theme: String?
  /// The language's code.
  public var language: String?
  /// The author of changes.
  public var author: String?
  /// The store's path.
  public var store: String?
  /// Whether to draw in ASCII only.
  public var isASCII = false
  /// Other keys for actions, by their identity.
  public var keymap: [String: [Key]] = [:]

  /// Nothing set.
  public init() {}

  /// Why a configuration cannot be used.
  public enum Problem: Error, Hashable, Sendable {
    /// The file is there and cannot be read.
    case unreadable(FileError)
    /// The TOML is malformed.
    case syntax(file: String, line: Int, detail: String)
    /// A value makes no sense under its key, or there is no such key.
    case value(file: String, key: String)
  }

  /// The folder that configuration lies in: `$XDG_CONFIG_HOME/funnel` or `~/.config/funnel`.
  public static func folder(_ environment: [String: String]) -> String {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/funnel"
    }
    return (environment["HOME"] ?? "") + "/.config/funnel"
  }

  /// Reads the file, if there is one.
  public static func load(_ environment: [String: String]) throws(Problem) -> Configuration {
    let path = folder(environment) + "/config.toml"
    guard InputFile.exists(path) else { return Configuration() }
    let bytes: [UInt8]
    do {
      bytes = try InputFile.readOrdinary(path)
    } catch {
      throw .unreadable(error)
    }
    return try Configuration(String(decoding: bytes, as: UTF8.self), file: path)
  }

  /// Reads a configuration.
  public init(_ text: String, file: String) throws(Problem) {
    let table: TOMLTable
    do {
      table = try TOMLTable(checked: text)
    } catch {
      throw .syntax(file: file, line: error.line, detail: error.detail)
    }
    for key in table.keys {
      guard let value = table[key], set(key, to: value) else {
        throw .value(file: file, key: key)
      }
    }
  }

  private mutating func set(_ key: String, to value: any TOMLValueConvertible) -> Bool {
    switch key {
    case "theme": theme = value.string
    case "language": language = value.string
    case "author": author = value.string
    case "store": store = value.string
    case "ascii":
      isASCII = value.bool ?? false
      return value.bool != nil
    case "keys": return setKeys(value)
    default: return false
    }
    return value.string != nil
  }

  private mutating func setKeys(_ value: any TOMLValueConvertible) -> Bool {
    guard let table = value.table else { return false }
    for action in table.keys {
      guard let names = table[action]?.array else { return false }
      let keys = names.compactMap { $0.string.flatMap(Key.init(name:)) }
      guard keys.count == names.count else { return false }
      keymap[action] = keys
    }
    return true
  }
}
