import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

  @Test func `a clock that was wrong costs no copy that is made later`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sales.funnel")
    _ = try SQLiteStore.open(at: path, mode: .create)
    for number in 1...7 {
      let ahead = try #require(Day(year: 2099, month: 1, day: number))
      let copy = try DailyBackup.make(of: path, today: ahead)
      let written = timeval(tv_sec: 1_700_000_000 + number, tv_usec: 0)
      #expect(utimes(copy, [written, written]) == 0)
    }
    let copy = try DailyBackup.make(of: path, today: day(21))
    #expect(DailyBackup.all(of: path).first == copy)
    #expect(DailyBackup.all(of: path).count == 7)
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

  @Test func `copies asked for are kept beside those of the days`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sales.funnel")
    _ = try SQLiteStore.open(at: path, mode: .create)
    let daily = try DailyBackup.make(of: path, today: Fixture.today)
    for second in 0..<9 {
      let instant = Instant(milliseconds: Fixture.now.milliseconds + Int64(second) * 1_000)
      _ = try DailyBackup.make(of: path, at: instant, offset: 3_600)
    }
    let copies = DailyBackup.all(of: path)
    #expect(copies.count == 8)
    #expect(copies.first == path + ".backups/2026-11-21T110008.funnel")
    #expect(copies.last == daily)
  }

  @Test func `a copy of an older layout is restored and brought up to date`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sales.funnel")
    _ = try Fixture.fiveStage(in: SQLiteStore.open(at: path, mode: .create))
    try FirstVersion.make(folder.file("old.funnel"), of: FirstVersion.changes(deals: 2))
    let former = try SQLiteStore.restore(
      folder.file("old.funnel"), to: path, at: Instant(milliseconds: 7))
    #expect(try SQLiteStore.open(at: path).load().deals.count == 2)
    #expect(try SQLiteStore.open(at: #require(former)).load().deals.count == 6)
  }

  @Test func `who has a store open that is replaced by a copy writes to neither`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sales.funnel")
    let store = try Fixture.fiveStage(in: SQLiteStore.open(at: path, mode: .create)).store
    let copy = try DailyBackup.make(of: path, today: day(1))
    try SQLiteStore.restore(copy, to: path, at: Instant(milliseconds: 7))
    #expect(throws: StoreError.replaced(path: path)) {
      try store.perform([.remove(EntityReference(.deal, 6))], by: Fixture.authorship())
    }
    #expect(try SQLiteStore.open(at: path).load().deals.count == 6)
    #expect(try SQLiteStore.open(at: path).check().damage.isEmpty)
  }
}
