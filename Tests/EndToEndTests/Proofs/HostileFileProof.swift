import FunnelStore
import FunnelTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

extension Proofs {
  struct `a hostile file` {
    /// The most memory that an import may need to refuse a file, in megabytes.
    private static let memory = 150
    /// How large a file is that is large.
    private static let size = Proof.isFull ? 1 << 30 : 24 << 20

    private let office: Office

    init() throws { office = try Office() }

    /// A file that begins with a text and goes on with a piece until it is large.
    private func write(_ start: String, _ piece: String, to name: String) throws {
      let file = open(office.path(name), O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
      try #require(file >= 0)
      defer { close(file) }
      let head = Array(start.utf8)
      try #require(Glibc.write(file, head, head.count) == head.count)
      let count = (1 << 20) / piece.utf8.count
      let part = Array(String(repeating: piece, count: count).utf8)
      for _ in 0..<Self.size / part.count {
        try #require(Glibc.write(file, part, part.count) == part.count)
      }
    }

    /// Imports a file that has to be refused with a place, by little memory, leaving nothing.
    private func refuses(_ name: String, saying words: String) throws {
      let before = try office.run("export", "--json").output
      let child = try office.start(["import", office.path(name), "--source", "hostile"])
      let peak = peakMemory(of: child)
      #expect(child.wait() == .exited(65), "\(child.output)\(child.complaint)")
      let said = child.output + child.complaint
      #expect(said.contains(words), "\(said)")
      #expect((1..<Self.memory).contains(peak), "\(peak) MB")
      #expect(try office.run("export", "--json").output == before)
      Proof.report(
        "hostile file: \(name)", "\(try size(of: name)) imported",
        "exit code 65, “\(words)”, \(peak) MB at the peak, nothing stored")
    }

    private func size(of name: String) throws -> String {
      var facts = stat()
      try #require(stat(office.path(name), &facts) == 0)
      let bytes = Int(facts.st_size)
      return bytes < 1 << 20 ? "\(bytes) bytes" : "\(bytes >> 20) MB"
    }

    @Test func `of one line is refused where the line gets too long`() throws {
      try write("id,stage,amount\n1,", "x", to: "line.csv")
      try refuses("line.csv", saying: "The cell at line 2, column 3 exceeds 1,048,576 bytes.")
    }

    @Test func `of one row of many cells is refused`() throws {
      let cell = String(repeating: "x", count: 4_000) + "y,"
      try write("id,stage,amount\n1,", cell, to: "row.csv")
      try refuses("row.csv", saying: "line 2, column")
    }

    @Test func `with a mark that is never closed is refused where it was opened`() throws {
      try write("id,stage,amount\n1,\"", "two\nlines,", to: "quote.csv")
      try refuses("quote.csv", saying: "The cell at line 2, column 3 exceeds 1,048,576 bytes.")
      try office.write(Array("id,stage\n1,\"two\nlines,".utf8), to: "open.csv")
      try refuses("open.csv", saying: "The quotation mark at line 2, column 3 is never closed.")
    }

    @Test func `of holes is refused for its first NUL`() throws {
      try office.write(Array("id,stage\n1,Won\n2,".utf8), to: "holes.csv")
      try #require(truncate(office.path("holes.csv"), off_t(Self.size)) == 0)
      try refuses("holes.csv", saying: "There is a NUL byte at line 3, column 3.")
    }

    @Test func `of ten thousand columns is refused at the first too many`() throws {
      let header = (1...10_000).map { "c\($0)" }.joined(separator: ",")
      try office.write(Array("\(header)\n1\n".utf8), to: "columns.csv")
      try refuses("columns.csv", saying: "line 1, column 4894")
    }

    @Test(arguments: ["1e999", "99999999999999999999", "-1e400", "0x7fffffffffffffff", "NaN"])
    func `of a number beyond all numbers is refused with its line and column`(
      number: String
    ) throws {
      try office.write(Array("id,stage,amount\n1,Won,\(number)\n".utf8), to: "number.csv")
      try refuses("number.csv", saying: "line 2, amount “\(number)”")
    }

    @Test(arguments: ["cut off", "written to"])
    func `that is changed while it is stored leaves nothing`(change: String) throws {
      let office = try Office(isEmpty: true)
      let count = Proof.count(40_000, full: 400_000)
      let rows = (1...count).map { "\($0),Deal \($0),Account \($0 % 90),Proposal,\($0).50\n" }
      let head = "id,name,account,stage,amount\n"
      try office.write(Array((head + rows.joined()).utf8), to: "deals.csv")
      let child = try office.start(["import", office.path("deals.csv")])
      // Once the store is there, rows are read and stored.
      try #require(exists(office.store, atMost: Office.patience))
      if change == "cut off" {
        try #require(truncate(office.path("deals.csv"), 300_000) == 0)
      } else {
        let file = open(office.path("deals.csv"), O_WRONLY | O_CLOEXEC)
        try #require(pwrite(file, "9", 1, 100) == 1)
        close(file)
      }
      #expect(child.wait() == .exited(65), "\(child.output)\(child.complaint)")
      #expect(child.complaint.contains("The file was changed while it was read, up to line "))
      #expect(child.complaint.contains("deals.csv"))
      #expect(access(office.store, F_OK) != 0 && errno == ENOENT)
      Proof.report(
        "file \(change) during its import", "\(count) rows, changed while they are stored",
        "exit code 65 with line and column, nothing stored, the new store removed again")
    }

    /// The most memory a program had until its end, in megabytes.
    private func peakMemory(of child: Child) -> Int {
      var peak = 0
      while let bytes = try? InputFile.read("/proc/\(child.process)/status"),
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
          .first(where: { $0.hasPrefix("VmHWM:") })
      {
        let words = line.split(whereSeparator: \.isWhitespace)
        peak = max(peak, words.compactMap { Int($0) }.first ?? 0)
        poll(nil, 0, 5)
      }
      return peak / 1024
    }

    private func exists(_ path: String, atMost milliseconds: Int) -> Bool {
      for _ in 0..<milliseconds / 2 {
        if access(path, F_OK) == 0 { return true }
        poll(nil, 0, 2)
      }
      return false
    }
  }
}
