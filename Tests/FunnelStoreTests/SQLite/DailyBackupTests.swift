import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

@Suite struct DailyBackupTests {
  private func day(_ number: Int) throws -> Day {
    try #require(Day(year: 2026, month: 11, day: number))
  }

  @Test func `one copy a day is made, and seven are kept`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sales.funnel")
    _ = try SQLiteStore.open(at: path, mode: .create)
    for number in 1...9 {
      try DailyBackup.make(of: path, today: day(number))
      try DailyBackup.make(of: path, today: day(number))
    }
    let copies = DailyBackup.all(of: path)
    #expect(copies.count == 7)
    #expect(copies.first == path + ".backups/2026-11-09.funnel")
    #expect(copies.last == path + ".backups/2026-11-03.funnel")
  }

  @Test func `a copy is restored, and the damaged store is kept beside it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sales.funnel")
    do {
      let store = try SQLiteStore.open(at: path, mode: .create)
      try store.perform(
        [.edit(EntityReference(Settings.only), ["name": .text("North")])],
        by: Fixture.authorship("name"))
    }
    let copy = try DailyBackup.make(of: path, today: day(1))
    try folder.write(Array("no database at all".utf8), to: "sales.funnel")
    let former = try SQLiteStore.restore(copy, to: path, at: Instant(milliseconds: 7))
    #expect(former == path + ".before-restore-7")
    let restored = try SQLiteStore.open(at: path)
    #expect(try restored.load().settings.name == "North")
    #expect(
      try folder.bytes(of: "sales.funnel.before-restore-7") == Array("no database at all".utf8))
  }

  @Test func `a copy that is no store changes nothing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sales.funnel")
    _ = try SQLiteStore.open(at: path, mode: .create)
    try folder.write(Array("x".utf8), to: "copy.funnel")
    #expect(throws: StoreError.self) {
      try SQLiteStore.restore(folder.file("copy.funnel"), to: path, at: Instant(milliseconds: 7))
    }
    _ = try SQLiteStore.open(at: path)
  }
}
