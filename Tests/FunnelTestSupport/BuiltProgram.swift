import Glibc

/// The programs of this package as the tests were built with them.
public enum BuiltProgram {
  /// The path of `funnel`: beside the test program itself, or what `FUNNEL_BINARY` names.
  public static var funnel: String {
    if let named = getenv("FUNNEL_BINARY"), named.pointee != 0 {
      guard let path = realpath(named, nil) else { return String(cString: named) }
      defer { free(path) }
      return String(cString: path)
    }
    return folder + "/funnel"
  }

  /// The library that makes a program's file-system calls fail.
  static var faults: String { folder + "/libfunnel-faults.so" }

  private static var folder: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
  }
}
