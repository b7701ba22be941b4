public import FunnelStore
public import FunnelWording
import TOMLKit
import TerminalUI

/// A theme as a TOML file has it: a table `roles`, each role with `fg`, `bg` and attributes.
///
/// ```toml
/// [roles]
/// accent = { fg = "#5fd7d7", bold = true }
/// label  = { fg = 245 }
/// ```
/// Colours are `#rrggbb`, a palette index 0…255, or `default`.
public enum ThemeFile {
  /// Why a theme file cannot be read.
  public enum Problem: Error, Hashable, Sendable {
    /// The file is there and cannot be read.
    case unreadable(FileError)
    /// The TOML is malformed.
    case syntax(file: String, line: Int, detail: String)
    /// A value makes no sense under its key.
    case value(file: String, key: String)
    /// There is no such role.
    case unknownRole(file: String, role: String)
  }

  /// Reads a theme.
  ///
  /// - Parameters:
  ///   - text: The TOML.
  ///   - name: What people choose the theme by.
  ///   - file: Where the text came from, for messages.
  public static func theme(_ text: String, name: String, file: String) throws(Problem) -> Theme {
    let table = try table(text, file: file)
    var styles: [Role: Style] = [:]
    guard let roles = table["roles"]?.table else {
      throw .value(file: file, key: "roles")
    }
    for key in roles.keys {
      guard let role = Role(rawValue: key) else { throw .unknownRole(file: file, role: key) }
      guard let entry = roles[key]?.table else {
        throw .value(file: file, key: "roles.\(key)")
      }
      styles[role] = try style(entry, key: "roles.\(key)", file: file)
    }
    return Theme(name: name, styles: styles)
  }

  private static func table(_ text: String, file: String) throws(Problem) -> TOMLTable {
    do {
      return try TOMLTable(checked: text)
    } catch {
      throw .syntax(file: file, line: error.line, detail: error.detail)
    }
  }

  private static func style(_ entry: TOMLTable, key: String, file: String) throws(Problem) -> Style
  {
    var style = Style.standard
    for name in entry.keys {
      guard let value = entry[name] else { continue }
      switch name {
      case "fg": style.foreground = try color(value, key: "\(key).fg", file: file)
      case "bg": style.background = try color(value, key: "\(key).bg", file: file)
      default:
        guard let attribute = attributes[name], let isOn = value.bool else {
          throw .value(file: file, key: "\(key).\(name)")
        }
        if isOn { style.attributes.insert(attribute) }
      }
    }
    return style
  }

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  private static func color(
    _ value: any TOMLValueConvertible, key: String, file: String
  ) throws(Problem) -> Color {
    if let index = value.int, let index = UInt8(exactly: index) { return .indexed(index) }
    guard let text = value.string else { throw .value(file: file, key: key) }
    if text == "default" { return .standard }
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.utf8.count == 6, let number = UInt32(digits, radix: 16)
    else { throw .value(file: file, key: key) }
    return .rgb(
      UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
  }
}

extension ThemeFile.Problem: Explainable {
  /// The file with the line or the key, and what to do.
  public var explanation: Explanation {
    switch self {
    case .unreadable(let error): error.explanation
    case .syntax(let file, let line, let detail):
      Phrase.CommandFailure.configurationSyntax(file, line, detail)
    case .value(let file, let key): Phrase.CommandFailure.configurationValue(file, key)
    case .unknownRole(let file, let role):
      Phrase.CommandFailure.configurationValue(file, "roles.\(role)")
    }
  }
}
