import FunnelStore
import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import Testing

@testable import FunnelCLI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command line on a store of its own, with a fixed day and captured output.
final class CommandRun {
  /// 2026-11-21, 14:00 UTC.
  static let now = Instant(milliseconds: 1_795_269_600_000)

  /// Where a build of this source tree lies, beside which the themes are found.
  static let executable =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/.build/debug/funnel"

  let folder: TemporaryFolder
  var variables: [String: String]
  var isTerminal = false
  /// How long each look at the clock takes, in milliseconds; progress is shown where it is not 0.
  var delay: Int64 = 0

  private var looks: Int64 = 0

  init() throws {
    folder = try TemporaryFolder()
    variables = [
      "HOME": folder.path, "XDG_DATA_HOME": folder.path + "/data",
      "XDG_CONFIG_HOME": folder.path + "/config",
    ]
  }

  /// What came of a command line.
  struct Result {
    var code: Int32
    var output: String
    var complaint: String

    /// The lines of the answer.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The answer read as JSON.
    var json: JSON { get throws { try JSON(reading: Array(output.utf8)) } }
  }

  /// Where something that a command writes gathers.
  private final class Sink { var bytes: [UInt8] = [] }

  /// Runs a command line.
  @discardableResult
  func run(_ arguments: String...) -> Result { runAll(arguments) }

  /// Runs a command line.
  func runAll(_ arguments: [String]) -> Result {
    let (answer, complaint) = (Sink(), Sink())
    let output = Output(
      isTerminal: isTerminal, isWatched: delay > 0, answer: { answer.bytes += $0 },
      complaint: { complaint.bytes += $0 })
    let environment = Environment(
      variables: variables, login: "calvin", executable: Self.executable, now: { self.look() })
    let code = Funnel.execute(
      arguments, environment: environment, output: output, stores: .files(caching: nil))
    return Result(
      code: code.rawValue, output: String(decoding: answer.bytes, as: UTF8.self),
      complaint: String(decoding: complaint.bytes, as: UTF8.self))
  }

  private func look() -> Instant {
    looks += 1
    return Instant(milliseconds: Self.now.milliseconds + delay * looks)
  }

  /// Makes a folder in the folder.
  func makeFolder(_ name: String) throws {
    var path = folder.path
    for part in name.split(separator: "/") {
      path += "/" + part
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw SystemError(errno) }
    }
  }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let path = folder.path + "/" + name
    try AtomicFile.write(Array(text.utf8), to: path)
    return path
  }
}

extension JSON {
  /// A member of an object, or an element of an array by its number.
  subscript(path: String) -> JSON? {
    var value: JSON? = self
    for part in path.split(separator: ".") {
      switch value {
      case .object(let members): value = members.first { $0.key == part }?.value
      case .array(let elements):
        value = Int(part).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      default: value = nil
      }
    }
    return value
  }

  /// The value in short, for comparison: without white space, members in the order of their keys.
  var short: String { sorted.text.filter { !$0.isWhitespace } }

  private var sorted: JSON {
    switch self {
    case .object(let members):
      .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted) })
    case .array(let elements): .array(elements.map(\.sorted))
    default: self
    }
  }

}
