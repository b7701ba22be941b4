import FunnelTestSupport
import Testing

@testable import FunnelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct FileDraftTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a draft has no name until it takes the place of another file`() throws {
    try folder.write(Array("old".utf8), to: "a.book")
    let draft = try FileDraft(of: folder.file("a.book"))
    try Array("new".utf8).write(to: draft.descriptor, path: "a.book")
    #expect(folder.names == ["a.book"])
    try draft.keep()
    #expect(folder.names == ["a.book"])
    #expect(try folder.bytes(of: "a.book") == Array("new".utf8))
    #expect(folder.mode(of: "a.book") == 0o600)
  }

  @Test func `a draft that is not kept leaves everything as it was`() throws {
    try folder.write(Array("old".utf8), to: "a.book")
    do {
      let draft = try FileDraft(of: folder.file("a.book"))
      try Array("new".utf8).write(to: draft.descriptor, path: "a.book")
    }
    #expect(folder.names == ["a.book"])
    #expect(try folder.bytes(of: "a.book") == Array("old".utf8))
  }

  @Test func `the name of a draft tells whose it is`() {
    #expect(FileDraft.process(in: "x.book.417.aB3dE9", of: "x.book") == 417)
    #expect(FileDraft.process(in: "x.book.417", of: "x.book") == 417)
    #expect(FileDraft.process(in: "x.book", of: "x.book") == nil)
    #expect(FileDraft.process(in: "x.book.aB3dE9", of: "x.book") == nil)
  }
}
