import Foundation

/// SQLite's own shell as a peer: the same file imported, and the questions behind the screens.
enum SQLitePeer {
  static let name = "sqlite3"

  /// Notes the import of a file and what the questions take on it.
  static func measure(into sheet: inout Sheet, deals: Int, in workplace: Workplace) {
    let owner = Sheet.Owner.peer(name, deals: deals)
    let base = workplace.path("peer\(deals).sqlite")
    defer { workplace.removeStore(base) }
    let load = ".import --csv \(workplace.deals(deals)) deals"
    guard isInstalled(name), let command = Command([name, base, load], in: workplace),
      command.succeeded
    else { return }
    sheet.note(.importTime, owner, command.duration / 1000)
    sheet.note(.importMemory, owner, command.peakMemory)
    let scan = "select count(*) from deals where deal || account || owner like '%expan%'"
    let sort = "select id from deals order by amount + 0 desc limit 20"
    let group = "select stage, count(*), sum(amount) from deals group by stage"
    sheet.note(.filter, owner, seconds(scan, base, workplace).map { $0 * 1000 })
    sheet.note(.sort, owner, seconds(sort, base, workplace).map { $0 * 1000 })
    sheet.note(.drill, owner, seconds(group, base, workplace).map { $0 * 1000 })
  }

  /// Seconds a question takes in the shell, asked once before.
  private static func seconds(_ query: String, _ base: String, _ workplace: Workplace) -> Double? {
    guard let command = Command([name, base, ".timer on", query, query, query], in: workplace),
      command.succeeded
    else { return nil }
    let times = command.output.components(separatedBy: "real ").dropFirst(2)
      .compactMap { $0.split(separator: " ").first.flatMap { Double($0) } }
    return times.median
  }
}
