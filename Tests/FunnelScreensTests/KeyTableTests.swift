import FunnelStore
import FunnelWording
import Testing

@testable import FunnelScreens

@Suite struct KeyTableTests {
  @Test func `no key does two things in one place`() throws {
    // The rows of a meeting are those of all its states, each of which has its own.
    let several = [Phrase.Screen.meeting[.en]]
    for section in KeyTable(try SQLiteStore.inMemory()).sections
    where !several.contains(section.place[.en]) {
      var bound: [Substring: String] = [:]
      for row in section.rows {
        for key in row.keys.split(separator: " ") {
          let other = bound.updateValue(row.id, forKey: key)
          #expect(other == nil, "\(key) in \(section.place[.en]): \(other ?? "") and \(row.id)")
        }
      }
    }
  }
}
