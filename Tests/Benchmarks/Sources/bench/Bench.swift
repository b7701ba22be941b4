import Foundation

/// `bench FUNNEL [DEALS…]`: measures the program beside its peers and prints a Markdown table.
///
/// Progress goes to the error output.
/// With `FUNNEL_BENCH=full` a million deals are measured too, which takes minutes.
@main
struct Bench {
  private let binary: String
  private let sizes: [Int]
  private let reference: Int
  private let workplace: Workplace
  private var sheet = Sheet()
  private var rest: Rest
  private let started = now()
  private var loads: [Double] = []

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let sizes = arguments.dropFirst().compactMap { Int($0) }.filter { $0 > 0 }
    guard let binary = arguments.first, sizes.count == arguments.count - 1 else {
      say("usage: bench FUNNEL [DEALS…]")
      exit(64)
    }
    let workplace = try Workplace()
    defer { workplace.remove() }
    let ending = removing(workplace, on: [SIGINT, SIGTERM, SIGHUP])
    defer { ending.forEach { $0.cancel() } }
    var bench = Bench(binary, sizes: sizes.isEmpty ? usualSizes : sizes.sorted(), in: workplace)
    do {
      try bench.measure()
    } catch {
      say("\(binary) does not import the deals\n\(error.output)")
      workplace.remove()
      exit(1)
    }
  }

  private static var usualSizes: [Int] {
    let isFull = ProcessInfo.processInfo.environment["FUNNEL_BENCH"] == "full"
    return [1000, 10_000, 100_000] + (isFull ? [1_000_000] : [])
  }

  private init(_ binary: String, sizes: [Int], in workplace: Workplace) {
    self.binary = URL(filePath: binary).standardizedFileURL.path
    (self.sizes, self.workplace) = (sizes, workplace)
    reference = sizes.last { $0 <= 100_000 } ?? sizes[0]
    rest = Rest(in: workplace)
  }

  private mutating func measure() throws(ImportFailure) {
    for deals in sizes { try measureFunnel(deals: deals) }
    measurePeers()
    tell("ten seconds of rest")
    rest.measure(into: &sheet)
    let peers = ["less", "tig", "htop", "vd", "fzf", SQLitePeer.name]
    loads.append(Machine.load)
    let table = Table(sheet: sheet, sizes: sizes, reference: reference, peers: peers)
    print(
      """
      \(Machine.description); load from \(shown(loads.min() ?? 0)) to \(shown(loads.max() ?? 0)). In \
      brackets stands how many times as much as the peer funnel takes with \
      \(shownDeals(reference)) deals.

      \(table.text)

      """)
    let missed = table.missed
    print(missed.isEmpty ? "No target is missed." : "Missed:")
    for line in missed { print("- " + line) }
  }

  private mutating func measureFunnel(deals: Int) throws(ImportFailure) {
    tell("funnel with \(shownDeals(deals)) deals")
    DealsFile.write(deals, to: workplace.deals(deals))
    let funnel = FunnelMeasure(binary, deals: deals, in: workplace)
    try funnel.measure(into: &sheet)
    rest.add(funnel.dashboard, of: .funnel(deals))
    if deals == reference { rest.add(funnel.wall, of: .funnel(deals), isWall: true) }
    SQLitePeer.measure(into: &sheet, deals: deals, in: workplace)
  }

  private mutating func measurePeers() {
    let repository = Repository.make(in: workplace)
    let peers = Peer.all(reading: workplace.deals(reference), repository: repository ?? "")
    for peer in peers where peer.name != "tig" || repository != nil {
      tell(peer.name)
      let owner = Sheet.Owner.peer(peer.name, deals: reference)
      peer.measure(into: &sheet, of: owner, in: workplace)
      rest.add(peer.program, of: owner)
    }
  }

  /// Says what is being done, and how many seconds the run has taken so far.
  private mutating func tell(_ text: String) {
    loads.append(Machine.load)
    say("\(Int(milliseconds(from: started, to: now()) / 1000)) s: \(text)")
  }

  /// Stopped from outside, the folder goes too.
  private static func removing(
    _ workplace: Workplace, on signals: [Int32]
  ) -> [any DispatchSourceSignal] {
    signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        ProcessTree(root: getpid()).endDescendants()
        workplace.remove()
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }
}

/// Says something on the error output.
func say(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}
