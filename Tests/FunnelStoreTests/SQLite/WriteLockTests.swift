import Foundation
import FunnelTestSupport
import Synchronization
import Testing

@testable import FunnelStore

struct WriteLockTests {
  let folder: TemporaryFolder
  let location: StoreLocation

  init() throws {
    folder = try TemporaryFolder()
    location = try StoreLocation(folder.file("funnel.db"), makingFolders: false)
  }

  func makeLock() throws -> WriteLock { try WriteLock(of: location, mode: 0o600) }

  /// Takes a place in the queue, once nobody is before; it is kept until the descriptor is closed.
  func takePlace() throws -> Int32 {
    let descriptor = open(location.lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(descriptor >= 0)
    WriteQueue(descriptor: descriptor).wait()
    return descriptor
  }

  /// Waits until so many have taken a place in the queue.
  func waitForPlaces(_ count: Int) throws {
    for _ in 0..<5_000 {
      let lines = String(decoding: try folder.bytes(of: "funnel.db-lock"), as: UTF8.self)
        .split(separator: "\n")
      if lines.count > 1, lines[1] == "\(count)" { return }
      usleep(1_000)
    }
    Issue.record("nobody came")
  }

  @Test func `writers get it in the order in which they came`() throws {
    let order = Mutex<[Int]>([])
    let done = DispatchGroup()
    let location = location
    try makeLock().whileHeld { () throws(StoreError) in
      for number in 1...5 {
        done.enter()
        Thread.detachNewThread {
          defer { done.leave() }
          guard let lock = try? WriteLock(of: location, mode: 0o600) else { return }
          try? lock.whileHeld { () throws(StoreError) in order.withLock { $0.append(number) } }
        }
        do { try waitForPlaces(number) } catch { Issue.record(error) }
      }
      #expect(order.withLock { $0 }.isEmpty)
    }
    done.wait()
    #expect(order.withLock { $0 } == [1, 2, 3, 4, 5])
  }

  @Test func `nobody gets it before who waits for it`() throws {
    let lock = try makeLock()
    let first = try takePlace()
    #expect(throws: StoreError.self) { try lock.whileHeld(within: 0) { () throws(StoreError) in } }
    close(first)
    try lock.whileHeld(within: 0) { () throws(StoreError) in }
  }

  @Test func `who has been stopped in the queue costs the others patience alone`() throws {
    let stopped = try takePlace()
    try makeLock().whileHeld(within: 20) { () throws(StoreError) in }
    close(stopped)
  }

  @Test func `nobody waits long for who has been stopped`() throws {
    let stopped = try takePlace()
    let lock = try makeLock()
    lock.stillness = 5
    // Where it did, this would take its hour.
    try lock.whileHeld(within: 3_600_000) { () throws(StoreError) in }
    close(stopped)
  }

  @Test func `who has given up holds up nobody`() throws {
    let lock = try makeLock()
    try makeLock().whileHeld { () throws(StoreError) -> Void in
      #expect(throws: StoreError.self) {
        try lock.whileHeld(within: 20) { () throws(StoreError) in }
      }
      let descriptor = open(location.lockPath, O_RDWR | O_CLOEXEC)
      defer { close(descriptor) }
      #expect(WriteQueue(descriptor: descriptor).isEmpty)
    }
    try makeLock().whileHeld { () throws(StoreError) in }
  }

  @Test func `a lock whose file was removed keeps out nobody and is none`() throws {
    let lock = try makeLock()
    unlink(location.lockPath)
    #expect(throws: StoreError.missing(path: location.path)) {
      try lock.whileHeld { () throws(StoreError) in }
    }
  }

  @Test func `the numbers go on where the file has been emptied`() throws {
    let first = try takePlace()
    try folder.write([], to: "funnel.db-lock")
    try makeLock().whileHeld(within: 20) { () throws(StoreError) in }
    try waitForPlaces(2)
    close(first)
  }

  @Test func `a number that nobody could have reached is none`() throws {
    let text = String(repeating: " ", count: 15) + "\n\(Int64.max)\n"
    try folder.write(Array(text.utf8), to: "funnel.db-lock")
    let first = try takePlace()
    #expect(throws: StoreError.self) {
      try makeLock().whileHeld(within: 0) { () throws(StoreError) in }
    }
    close(first)
  }

  @Test func `the lock's file says who has it and how many have waited`() throws {
    let lock = try makeLock()
    close(try takePlace())
    close(try takePlace())
    try lock.whileHeld { () throws(StoreError) in }
    let text = String(decoding: try folder.bytes(of: "funnel.db-lock"), as: UTF8.self)
    #expect(text == "\(getpid())".padding(toLength: 15, withPad: " ", startingAt: 0) + "\n2\n")
  }
}
