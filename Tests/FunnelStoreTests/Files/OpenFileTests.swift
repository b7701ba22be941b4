import Foundation
import FunnelTestSupport
import Testing

@testable import FunnelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct OpenFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func bytes(of file: OpenFile, at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = file.read(UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
  }

  @Test func `a file is read from any place, and not beyond what it was`() throws {
    try folder.write(Array("0123456789".utf8), to: "a.csv")
    let file = try OpenFile(folder.file("a.csv"))
    #expect(file.count == 10 && file.isUnchanged)
    #expect(bytes(of: file, at: 8, count: 5) == Array("89".utf8))
    #expect(bytes(of: file, at: 2, count: 3) == Array("234".utf8))
    #expect(bytes(of: file, at: 11, count: 3).isEmpty)
    try folder.write(Array("0123456789and more".utf8), to: "a.csv")
    #expect(bytes(of: file, at: 8, count: 5) == Array("89".utf8))
    #expect(!file.isUnchanged)
  }

  @Test func `a pipe and a device are no ordinary files`() throws {
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/zero", folder.path] {
      #expect(throws: FileError.self) { try InputFile.readOrdinary(path) }
      #expect(throws: FileError.notOrdinary(path: path)) { try OpenFile(ordinary: path) }
    }
    #expect(throws: FileError.notOrdinary(path: pipe)) { try InputFile.readOrdinary(pipe) }
    #expect(throws: FileError.cannotRead(path: "-", SystemError(ENOENT))) {
      try OpenFile(ordinary: "-")
    }
    try folder.write(Array("x".utf8), to: "a.csv")
    #expect(try InputFile.readOrdinary(folder.file("a.csv")) == Array("x".utf8))
    #expect(try OpenFile(ordinary: folder.file("a.csv")).count == 1)
  }

  @Test func `a file that was cut off ends the program no more`() throws {
    try folder.write([UInt8](repeating: 0x61, count: 3 << 20), to: "a.csv")
    let file = try OpenFile(folder.file("a.csv"))
    #expect(truncate(folder.file("a.csv"), 10) == 0)
    #expect(bytes(of: file, at: 0, count: 1 << 20).count == 10)
    #expect(bytes(of: file, at: 2 << 20, count: 100).isEmpty)
    #expect(!file.isUnchanged)
  }

  @Test func `bytes written over others are noticed, another name is not`() throws {
    try folder.write(Array("0123456789".utf8), to: "a.csv")
    let file = try OpenFile(folder.file("a.csv"))
    #expect(rename(folder.file("a.csv"), folder.file("b.csv")) == 0)
    #expect(file.isUnchanged)
    let past = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, folder.file("b.csv"), past, 0) == 0)
    #expect(!file.isUnchanged)
  }

  @Test func `what comes through a pipe can be read again, and leaves no file`() throws {
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    let bytes = (0..<60_000).map { UInt8(truncatingIfNeeded: $0) }
    let path = folder.file("pipe")
    // Either end waits for the other to be opened.
    Thread.detachNewThread {
      let writer = open(path, O_WRONLY | O_CLOEXEC)
      _ = write(writer, bytes, bytes.count)
      close(writer)
    }
    let file = try OpenFile(path)
    #expect(file.count == bytes.count && file.isUnchanged)
    #expect(self.bytes(of: file, at: 59_990, count: 20) == Array(bytes.suffix(10)))
    #expect(self.bytes(of: file, at: 0, count: 20) == Array(bytes.prefix(20)))
  }

  @Test func `what is not there, a folder and an empty file are told apart`() throws {
    #expect(throws: FileError.cannotRead(path: "/no/file", SystemError(ENOENT))) {
      try OpenFile("/no/file")
    }
    #expect(throws: FileError.cannotRead(path: folder.path, SystemError(EISDIR))) {
      try OpenFile(folder.path)
    }
    try folder.write([], to: "empty.csv")
    #expect(try OpenFile(folder.file("empty.csv")).count == 0)
  }
}
