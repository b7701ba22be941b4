import Foundation
import FunnelTestSupport
import Testing

struct `the files of a store` {
  /// Everything in a folder by its path there, with its permission bits.
  private func modes(in folder: String) throws -> [String: Int] {
    let manager = FileManager.default
    var modes: [String: Int] = [:]
    for path in try manager.subpathsOfDirectory(atPath: folder) {
      let facts = try manager.attributesOfItem(atPath: "\(folder)/\(path)")
      modes[path] = (facts[.posixPermissions] as? NSNumber)?.intValue
    }
    return modes
  }

  @Test func `are their owner's alone, even where everybody is given everything`() throws {
    let office = try Office(isEmpty: true)
    for arguments in [
      ["demo"], ["add", "Cranes"], ["review", "edit", "1", "products.new.model=Crane"], ["backup"],
      ["backup", office.path("copy.funnel")], ["export", "-o", office.path("deals.csv")],
      ["export", "--json", "-o", office.path("all.json")], ["restore"], ["add", "Pumps"],
      ["report", "pack", "-o", office.path("pack.html")], ["doctor"],
    ] {
      let child = try Child(
        ["/bin/sh", "-c", "umask 000; exec \"$0\" \"$@\"", BuiltProgram.funnel] + arguments
          + ["--today", "2026-11-21"], environment: office.environment)
      child.wait()
      let answer = Office.Answer(child)
      #expect(answer.status == 0, "\(arguments) \(answer)")
    }
    let modes = try modes(in: office.folderPath)
    #expect(modes.count > 12, "\(modes)")
    for name in ["team.funnel-wal", "team.funnel-lock", "team.funnel.backups", "copy.funnel"] {
      #expect(modes[name] != nil, "\(name)")
    }
    for (path, mode) in modes {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: office.path(path), isDirectory: &isFolder)
      #expect(mode == (isFolder.boolValue ? 0o700 : 0o600), "\(path) \(String(mode, radix: 8))")
    }
  }
}
