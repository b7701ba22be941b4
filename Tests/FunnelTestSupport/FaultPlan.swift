import Glibc

/// Which file-system calls of a program fail, and how; it can be changed while the program runs.
public final class FaultPlan {
  /// What happens to a call.
  public enum Fault: UInt64, CaseIterable, Sendable {
    /// It fails for want of room.
    case noSpace = 1
    /// It fails because the disk does.
    case broken
    /// The program is killed before it.
    case kill
    /// The program is killed when half of a write is done.
    case torn
  }

  private let own: TemporaryFolder
  private let watched: String
  private let file: Int32

  /// A plan by which nothing fails yet.
  ///
  /// - Parameter folder: calls on the files there and below are counted.
  public init(on folder: String) throws {
    own = try TemporaryFolder()
    watched = folder
    file = open(own.file("plan"), O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0, ftruncate(file, 64) == 0 else { throw TemporaryFolder.Failure(number: errno) }
    try own.write([], to: "waits")
  }

  deinit { close(file) }

  /// What a program must find in its environment to follow the plan.
  public var environment: [String: String] {
    [
      "LD_PRELOAD": BuiltProgram.faults, "FUNNEL_FAULT_PLAN": own.file("plan"),
      "FUNNEL_FAULT_FOLDER": watched, "FUNNEL_LOCK_WAITS": own.file("waits"),
    ]
  }

  /// Lets calls fail, counted from 1 anew.
  public func plan(_ fault: Fault, calls: ClosedRange<UInt64>) {
    numbers = [0, calls.lowerBound, calls.upperBound, fault.rawValue, 0]
  }

  /// Lets every call fail until further notice.
  public func planAll(_ fault: Fault) { plan(fault, calls: 1...UInt64.max) }

  /// Lets nothing fail, and counts anew.
  public func clear() { numbers = [0, 0, 0, 0, 0] }

  /// The calls since the last plan.
  public var calls: UInt64 { numbers[0] }

  /// The calls that have failed since the last plan.
  public var failed: UInt64 { numbers[4] }

  /// How long the programs have waited for each lock they took, in microseconds.
  public var lockWaits: [Int] {
    get throws {
      String(decoding: try own.bytes(of: "waits"), as: UTF8.self).split(separator: "\n")
        .compactMap { Int($0) }
    }
  }

  private var numbers: [UInt64] {
    get {
      var numbers = [UInt64](repeating: 0, count: 5)
      _ = pread(file, &numbers, 40, 0)
      return numbers
    }
    set { _ = pwrite(file, newValue, 40, 0) }
  }
}
