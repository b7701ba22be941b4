import FunnelCore
import FunnelWording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the process knows of the world: variables, person, clock, terminal.
struct Environment {
  /// The environment variables.
  var variables: [String: String] = [:]
  /// The login name of whoever started the program.
  var login = ""
  /// Where the program lies.
  var executable = ""
  /// How far clocks here are ahead of UTC, in seconds.
  var clockOffset = 0
  /// The present moment.
  var now: () -> Instant
  /// Whether keys can be read and a screen be drawn.
  var isInteractive = false

  /// The environment this process runs in.
  static func ofProcess() -> Environment {
    Environment(
      variables: processVariables(), login: loginName(), executable: executablePath(),
      clockOffset: localOffset(), now: { Instant.now },
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1)
  }

  /// The folder that stores lie in where nothing else is said.
  var dataFolder: String {
    if let folder = variables["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder + "/funnel" }
    return (variables["HOME"] ?? "") + "/.local/share/funnel"
  }

  /// The folder for what can be made again at any time; nil where there is no home for it.
  var cacheFolder: String? {
    if let folder = variables["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder + "/funnel" }
    guard let home = self["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.cache/funnel"
  }

  /// The variable's value, unless it is missing or empty.
  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether colours are unwanted: <https://no-color.org>.
  var isColorless: Bool { self["NO_COLOR"] != nil }

  private static func processVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
      if let equals = strchr(line, CInt(UInt8(ascii: "="))) {
        let name = UnsafeRawBufferPointer(start: line, count: equals - line)
        variables[String(decoding: name, as: UTF8.self)] = String(cString: equals + 1)
      }
      entry += 1
    }
    return variables
  }

  private static func loginName() -> String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "#\(getuid())"
    }
    return String(cString: name)
  }

  private static func executablePath() -> String {
    let called = CommandLine.arguments.first ?? ""
    guard let path = realpath("/proc/self/exe", nil) ?? realpath(called, nil) else {
      return called
    }
    defer { free(path) }
    return String(cString: path)
  }

  private static func localOffset() -> Int {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts.tm_gmtoff
  }
}

extension Instant {
  /// The present moment by the system's clock.
  fileprivate static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
