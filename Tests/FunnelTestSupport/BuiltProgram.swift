import Glibc

/// The programs of this package as the tests were built with them.
public enum BuiltProgram {
  /// The path of `funnel`, beside the test program itself.
  public static var funnel: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/funnel"
  }
}
