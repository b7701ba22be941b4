import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

struct HostileStoreTests {
  @Test func `every text is kept as it was written, but those with a syntax`() throws {
    let store = try SQLiteStore.inMemory()
    let today = Day(number: 20_778)
    let authorship = Fixture.authorship("\u{1B}[2J", by: "\u{9B}2J")
    try store.perform(DemoData.changes(today: today), by: authorship)
    let hostile = try HostileStore(store, by: authorship, most: 3)
    #expect(hostile.lacking == [])
    #expect(
      hostile.refused == ["settings.workWeek", "rule.trigger"])
    #expect(hostile.taken.count > 100)
    #expect(try store.check().unfolded.isEmpty)
  }

  @Test func `a name that says it is three is one, and is not lost`() throws {
    for name in ["a\u{1F}b", "\u{1F}", "a\u{1F}b\u{1F}c\u{1F}d"] {
      let read = try #require(Translated(Translated(name).value))
      #expect(read.en == name.filter { $0 != "\u{1F}" })
      #expect(read.hans == read.en && read.hant == read.en)
      #expect(Translated(.text(name)) != nil)
    }
    let three = Translated(en: "a", hans: "b\u{1F}", hant: "c")
    #expect(Translated(three.value) == Translated(en: "a", hans: "b", hant: "c"))
  }
}
