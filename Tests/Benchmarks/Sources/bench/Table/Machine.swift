import Foundation

/// The machine that is measured on, in a line.
enum Machine {
  /// Processors, memory, system, and how much other work there is.
  static var description: String {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let memory = Double(sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)))
    let kernel =
      text(of: "/proc/sys/kernel/osrelease")
      .split { $0 == "\n" || $0 == "-" }.first ?? "of some version"
    return "\(cores) cores of \(processor), \(shown(memory / 1_073_741_824)) GB, Linux \(kernel)"
  }

  /// The load: how many threads wanted a processor over the last minute.
  static var load: Double {
    text(of: "/proc/loadavg").split(separator: " ").first.flatMap { Double($0) } ?? 0
  }

  private static var processor: String {
    let line = text(of: "/proc/cpuinfo").split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last?.trimmingCharacters(in: .whitespaces)
      ?? "an unnamed processor"
  }
}
