import Foundation

/// The files by which others test programs, in the folder that `FUNNEL_CONFORMANCE` names, at any
/// depth: those of the Unicode Consortium (`GraphemeBreakTest.txt`, `EastAsianWidth.txt`,
/// `emoji-test.txt`), `blns.json` of minimaxir/big-list-of-naughty-strings, and the folders `csvs`
/// and `json` of max-mapper/csv-spectrum.
public enum ConformanceFiles {
  /// Whether a folder was named.
  public static let areNamed = folder != nil

  private static let folder = ProcessInfo.processInfo.environment["FUNNEL_CONFORMANCE"]
    .flatMap { $0.isEmpty ? nil : $0 }

  /// The paths of all files of a name in the folder, in their order.
  private static func paths(where fits: (String) -> Bool) throws -> [String] {
    guard let folder else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter(fits).sorted()
      .map { folder + "/" + $0 }
  }

  /// What a file of a name holds; nil where it is not there.
  public static func bytes(of name: String) throws -> [UInt8]? {
    let path = try paths { $0 == name || $0.hasSuffix("/" + name) }.first
    return try path.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
  }

  /// The lines of a file without what stands behind `#`, none of them blank.
  public static func lines(of name: String) throws -> [Substring] {
    String(decoding: try bytes(of: name) ?? [], as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.prefix { $0 != "#" } }.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The big list of naughty strings without the blank ones, which no name can be; none where it
  /// is not there.
  public static let naughtyStrings: [String] = {
    guard let bytes = try? bytes(of: "blns.json"),
      let texts = try? JSONDecoder().decode([String].self, from: Data(bytes))
    else { return [] }
    return texts.filter { !$0.allSatisfy(\.isWhitespace) }
  }()

  /// The tables of csv-spectrum by their names, with the values they stand for by heading.
  public static func tables() throws -> [(name: String, csv: [UInt8], rows: [[String: String]])] {
    try paths { $0.hasSuffix(".csv") && $0.contains("csvs/") }.map { path in
      let values = path.replacing("csvs/", with: "json/").dropLast(3) + "json"
      let rows = try Data(contentsOf: URL(fileURLWithPath: String(values)))
      return (
        path.split(separator: "/").last.map(String.init) ?? path,
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))),
        try JSONDecoder().decode([[String: String]].self, from: rows)
      )
    }
  }
}
