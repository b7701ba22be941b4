import Glibc

/// A process with the processes it started, as the kernel accounts for them.
struct ProcessTree {
  /// The number of the process at the root.
  let root: pid_t

  /// Whether every thread sleeps: none runs, waits for a processor, or for the disk.
  var isAsleep: Bool {
    threads.allSatisfy { thread in
      let state = text(of: thread + "/stat").split(separator: ")").last?.first { $0 != " " }
      return state != "R" && state != "D"
    }
  }

  /// Nanoseconds of processor time, of threads that have ended too.
  var processorTime: UInt64 {
    members.reduce(0) { sum, process in
      var clock = clockid_t()
      var time = timespec()
      guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
        return sum
      }
      return sum + UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
  }

  /// How often a thread was given a processor.
  var wakeUps: Int {
    threads.reduce(0) { sum, thread in
      sum + amount("voluntary_ctxt_switches:", in: thread + "/status")
        + amount("nonvoluntary_ctxt_switches:", in: thread + "/status")
    }
  }

  /// Megabytes of memory in use, shared pages whole.
  var residentMemory: Double { megabytes("Rss:") }

  /// Megabytes of memory in use, shared pages divided among those that share them.
  var proportionalMemory: Double { megabytes("Pss:") }

  /// Ends everything the root has started.
  func endDescendants() {
    for process in members.dropFirst() { kill(process, SIGKILL) }
  }

  private func megabytes(_ name: String) -> Double {
    members.reduce(0) { $0 + Double(amount(name, in: "/proc/\($1)/smaps_rollup")) / 1024 }
  }

  private var members: [pid_t] {
    var (found, unseen) = ([pid_t](), [root])
    while let process = unseen.popLast() {
      found.append(process)
      for thread in Self.threads(of: process) {
        unseen += text(of: thread + "/children").split(separator: " ").compactMap { pid_t($0) }
      }
    }
    return found
  }

  private var threads: [String] { members.flatMap(Self.threads) }

  private static func threads(of process: pid_t) -> [String] {
    let path = "/proc/\(process)/task"
    return names(in: path).map { "\(path)/\($0)" }
  }

  /// The number behind a name at the beginning of a line.
  private func amount(_ name: String, in path: String) -> Int {
    let line = text(of: path).split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
