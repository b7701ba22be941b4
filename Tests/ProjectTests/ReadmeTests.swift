import FunnelCore
import FunnelDocuments
import FunnelScreens
import FunnelStore
import FunnelWording
import Foundation
import Testing

/// What the README has between two marks, such as `<!-- keys -->` and `<!-- end of keys -->`.
private func marked(_ name: String) throws -> String {
  let text = try Project.text("README.md")
  let start = try #require(text.range(of: "<!-- \(name) -->\n"), "no mark for \(name)")
  let end = try #require(text.range(of: "<!-- end of \(name) -->"))
  return String(text[start.upperBound..<end.lowerBound])
}

struct `the README` {
  @Test func `has the keys as the screens have them; make readme brings them up to date`() throws {
    let table = KeyTable(try SQLiteStore.inMemory()).markdown(in: .en)
    #expect(try marked("keys") == table)
  }

  @Test func `has every filter there is`() throws {
    let list = FilterKey.allCases.map { "- `\($0.expectation[.en])`\n" }.joined()
    #expect(try marked("filters") == list)
  }

  @Test func `has every report with its definition and what it takes`() throws {
    #expect(try marked("reports") == Report.reference(in: .en))
  }

  @Test func `refers to no file that is not there`() throws {
    for part in try Project.text("README.md").split(separator: "](").dropFirst() {
      let target = String(part.prefix { $0 != ")" && $0 != "#" })
      guard !target.isEmpty, !target.contains("://") else { continue }
      #expect(FileManager.default.fileExists(atPath: Project.path(target)), "\(target)")
    }
  }
}
