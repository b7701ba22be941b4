import FunnelCore
import FunnelTestSupport
import Testing

@testable import FunnelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FormDraftTests {
  private let store: SQLiteStore

  init() throws { store = try SQLiteStore.inMemory() }

  private func draft(
    _ texts: [String: String] = ["name": "Scanner"], in form: String = "newDeal",
    about subject: EntityReference? = nil, after seconds: Int64 = 0
  ) -> FormDraft {
    FormDraft(
      author: "mei", form: form, subject: subject, title: "New deal",
      savedAt: Instant(milliseconds: Fixture.now.milliseconds + seconds * 1_000),
      texts: texts.mapValues { FormDraft.Text(before: "", typed: $0) })
  }

  @Test func `what is typed is there again as it was, for its author only`() throws {
    let text = "O'Neil; DROP TABLE deal -- 掃描器\n\u{1B}[31m"
    let typed = draft(["name": text, "note": ""])
    try store.save(typed)
    #expect(try store.formDrafts(by: "mei") == [typed])
    #expect(try store.formDrafts(by: "tom").isEmpty)
  }

  @Test func `the last text takes the place of the one before, fields that were emptied included`()
    throws
  {
    try store.save(draft(["name": "Scan", "note": "Ask Dr Lin"]))
    let last = draft(["name": "Scanner"], after: 2)
    try store.save(last)
    #expect(try store.formDrafts(by: "mei") == [last])
  }

  @Test func `dialogs about different records are kept apart, the newest first`() throws {
    let deals = [1, 2].map { EntityReference(.deal, $0) }
    let first = draft(in: "editDeal", about: deals[0], after: 1)
    let second = draft(in: "editDeal", about: deals[1], after: 3)
    let third = draft(after: 2)
    for draft in [first, second, third] { try store.save(draft) }
    #expect(try store.formDrafts(by: "mei") == [second, third, first])
    try store.discard(second)
    #expect(try store.formDrafts(by: "mei") == [third, first])
  }

  @Test func `what an ended process or another program leaves under its number is offered`() throws
  {
    var left = draft()
    // No process has so high a number, and the machine's first one is no program of ours.
    for process: Int32 in [2_000_000_000, 1] {
      left.process = process
      try store.save(left)
    }
    #expect(try store.formDrafts(by: "mei").map(\.process).sorted() == [1, 2_000_000_000])
    #expect(!ProcessLife.hasEnded(getpid()))
  }
}
