import Glibc

/// A command that ran to its end without a terminal, and what it cost.
struct Command {
  /// Whether it ended with status 0.
  let succeeded: Bool

  /// The clock at its end, in nanoseconds.
  let ended: UInt64

  /// Milliseconds from its start to its end.
  let duration: Double

  /// Megabytes of memory at its peak.
  let peakMemory: Double

  /// What it wrote.
  let output: String

  /// Runs a command; nil where it cannot be run.
  init?(_ arguments: [String], in workplace: Workplace, input: String = "/dev/null") {
    var spawn = Spawn(arguments, workplace.environment)
    let outputPath = workplace.path("output")
    spawn.takesFiles(input: input, output: outputPath)
    let started = now()
    guard let process = spawn.start() else { return nil }
    var (status, usage): (Int32, rusage) = (0, rusage())
    wait4(process, &status, 0, &usage)
    ended = now()
    duration = milliseconds(from: started, to: ended)
    succeeded = status == 0
    peakMemory = Double(usage.ru_maxrss) / 1024
    output = text(of: outputPath)
  }
}
