import Glibc

/// The monotonic clock in nanoseconds.
func now() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Milliseconds between two readings of the clock, 0 where the second is the earlier.
func milliseconds(from start: UInt64, to end: UInt64) -> Double {
  end > start ? Double(end - start) / 1e6 : 0
}

/// The text of a small file, empty where there is none.
func text(of path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  let count = fread(&buffer, 1, buffer.count, file)
  return String(decoding: buffer.prefix(count), as: UTF8.self)
}

/// The names in a folder that do not begin with a dot.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names
}

/// Whether a program is in the path.
func isInstalled(_ name: String) -> Bool {
  searchPath.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
}

/// Where programs are looked for.
var searchPath: String { getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin" }

/// Does nothing for so many milliseconds.
func pause(milliseconds: Int32) {
  var nothing = pollfd(fd: -1, events: 0, revents: 0)
  poll(&nothing, 1, milliseconds)
}
