import Foundation
import FunnelStore
import FunnelWording

/// The editor a person writes long texts with: `$VISUAL`, else `$EDITOR`, else `vi`.
///
/// It is started with its arguments as they are, by no shell, on a file of its own that only this
/// person can read and that is gone afterwards.
public struct EditorProgram: Sendable {
  /// The program and its options.
  public let arguments: [String]

  /// The editor that this process's environment names.
  public init() { self.init(environment: ProcessInfo.processInfo.environment) }

  /// The editor that an environment names.
  public init(environment: [String: String]) {
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { value in
      value?.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    arguments = named.first { !$0.isEmpty } ?? ["vi"]
  }

  /// What became of a text, its line ends as line feeds and none at its end.
  public func edited(_ text: String) throws(EditorFailure) -> String {
    let path = try Self.makeFile(holding: text)
    // An editor may have replaced the file by another one of its name: this one goes.
    defer { unlink(path) }
    try run(on: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(program)
    }
    guard data.count <= Self.limit else { throw .tooLong(bytes: Self.limit) }
    return Self.cleaned(String(decoding: data, as: UTF8.self))
  }

  /// More than anybody writes into a field.
  private static let limit = 1 << 20

  private var program: String { arguments[0] }

  /// Line feeds stay, tabs become blanks, and other controls go.
  private static func cleaned(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result += "\n"
      } else if character == "\t" {
        result += " "
      } else if !character.unicodeScalars.contains(where: {
        $0.properties.generalCategory == .control
      }) {
        result.append(character)
      }
    }
    while result.hasSuffix("\n") { result.removeLast() }
    return result
  }

  /// A new file that only this person can read, holding a text that ends with a line feed.
  private static func makeFile(holding text: String) throws(EditorFailure) -> String {
    let template = FileManager.default.temporaryDirectory.path + "/funnel-XXXXXX.txt"
    var path = Array(template.utf8CString)
    let descriptor = mkstemps(&path, 4)
    guard descriptor >= 0 else { throw .noFile(SystemError(errno).detail) }
    let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do {
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try file.write(contentsOf: Data((text.isEmpty ? "" : text + "\n").utf8))
      try file.close()
    } catch {
      unlink(name)
      throw .noFile(error.localizedDescription)
    }
    return name
  }

  private func run(on path: String) throws(EditorFailure) {
    var words: [UnsafeMutablePointer<CChar>?] = (arguments + [path]).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    let problem = posix_spawnp(&process, program, nil, nil, words, environ)
    guard problem == 0 else {
      throw problem == ENOENT
        ? .missing(program) : .notStarted(program, SystemError(problem).detail)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .unreadable(program) }
    }
    guard status == 0 else { throw .failed(program) }
  }
}

/// Why a text could not be written with an editor; what was written before stays as it was.
public enum EditorFailure: Error, Hashable, Sendable {
  /// There is no program of that name.
  case missing(String)
  /// The program cannot be started, with the system's reason.
  case notStarted(String, String)
  /// The program ended with an error.
  case failed(String)
  /// The program left nothing that could be read.
  case unreadable(String)
  /// The text cannot be put where the program would find it, with the system's reason.
  case noFile(String)
  /// The text is longer than anybody writes.
  case tooLong(bytes: Int)

  /// What went wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .missing(let program): Phrase.Editor.missing(program)
    case .notStarted(let program, let reason): Phrase.Editor.notStarted(program, reason)
    case .failed(let program), .unreadable(let program): Phrase.Editor.failed(program)
    case .noFile(let reason): Phrase.Editor.noFile(reason)
    case .tooLong: Phrase.Editor.tooLong
    }
  }
}
