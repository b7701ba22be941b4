import Glibc

/// Tries very many inputs on one piece of the program.
///
/// An input is known by its number. Where one makes the process trap or hang, the last line the
/// process writes names it; where one makes a check fail, the error does. Alone it is tried again
/// with `FUNNEL_FUZZ_INPUT`.
public enum Fuzz {
  /// A check that did not hold.
  public struct Fault: Error, CustomStringConvertible {
    /// What was found.
    public let description: String

    /// Says what was found.
    public init(_ description: String) { self.description = description }
  }

  /// Whether inputs are tried for minutes.
  public static let isFull = variable("FUNNEL_PROOF") == "full" || seconds != nil

  /// Fails where a condition does not hold.
  public static func check(_ holds: Bool, _ what: @autoclosure () -> String) throws(Fault) {
    if !holds { throw Fault(what()) }
  }

  /// Tries inputs by their numbers, from 1 on.
  ///
  /// - Parameters:
  ///   - target: what they are tried on.
  ///   - quick: how many are tried in the quick form; in the full form it is `FUNNEL_FUZZ_SECONDS`
  ///     for each target, ten minutes where nothing is said.
  ///   - body: tries one; a check that does not hold throws.
  public static func run(
    _ target: String, quick: Int, _ body: (UInt64) throws -> Void
  ) throws(Fault) {
    let note = FuzzNote(of: target)
    defer { note.end() }
    let clock = ContinuousClock()
    let start = clock.now
    let end = start.advanced(by: .seconds(seconds ?? 600))
    let only = variable("FUNNEL_FUZZ_INPUT").flatMap { UInt64($0) }
    var (number, slowest) = (only ?? UInt64(variable("FUNNEL_FUZZ_FROM") ?? "") ?? 1, (0, 0.0))
    let first = number
    while true {
      note.begin(number)
      let before = clock.now
      do { try body(number) } catch { throw Fault("\(target), input \(number): \(error)") }
      let now = clock.now
      let taken = before.duration(to: now) / .milliseconds(1)
      if taken > slowest.1 { slowest = (Int(number), taken) }
      if only != nil || (isFull ? now >= end : number - first + 1 >= UInt64(quick)) { break }
      number += 1
    }
    guard isFull else { return }
    let row =
      "\(number - first + 1) inputs in \(start.duration(to: clock.now).components.seconds) s"
    let result = "no fault; the slowest, \(slowest.0), took \(Int(slowest.1)) ms"
    ProofTable.add("fuzz: \(target)", row, result)
  }

  private static let seconds = variable("FUNNEL_FUZZ_SECONDS").flatMap { Int($0) }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
