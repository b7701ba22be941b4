import FunnelStore
import FunnelWording
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where answers and complaints go.
///
/// Text for people passes the sanitiser, whatever the sink; data is exact, except on a terminal.
final class Output {
  /// Whether answers go to a terminal.
  let isTerminal: Bool
  /// How many cells a line of it has.
  let width: Int
  /// The language of pages, where that is known.
  var language: Language?

  private let answer: ([UInt8]) throws -> Void
  private let complaint: ([UInt8]) throws -> Void
  private let isWatched: Bool

  /// An output into two sinks.
  ///
  /// - Parameter isWatched: Whether complaints go to a terminal.
  init(
    isTerminal: Bool, width: Int = 80, isWatched: Bool = false,
    answer: @escaping ([UInt8]) throws -> Void,
    complaint: @escaping ([UInt8]) throws -> Void
  ) {
    (self.isTerminal, self.width) = (isTerminal, width)
    (self.answer, self.complaint, self.isWatched) = (answer, complaint, isWatched)
  }

  /// The process's own output.
  static func standard() -> Output {
    var size = winsize()
    let isSized = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Output(
      isTerminal: isatty(STDOUT_FILENO) == 1, width: isSized ? Int(size.ws_col) : 80,
      isWatched: isatty(STDERR_FILENO) == 1,
      answer: { bytes in
        do throws(FileError) {
          try bytes.write(to: STDOUT_FILENO, path: "stdout")
        } catch .cannotWrite(_, let error) {
          throw FileError.cannotAnswer(error)
        }
      },
      complaint: { try $0.write(to: STDERR_FILENO, path: "stderr") })
  }

  /// Prints a line of text for people.
  func line(_ text: String) throws { try answer(Array((text.sanitized + "\n").utf8)) }

  /// Prints data of several lines: as it is, or made harmless where it goes to a terminal.
  func data(_ text: String) throws {
    try answer(Array((isTerminal ? text.sanitizedLines : text).utf8))
  }

  /// Prints data as it is, or made harmless where it goes to a terminal.
  func data(_ bytes: [UInt8]) throws {
    if isTerminal { return try data(String(decoding: bytes, as: UTF8.self)) }
    try answer(bytes)
  }

  /// Prints text of the program's own that may hold tabs, such as help and completion scripts.
  func verbatim(_ text: String) throws { try answer(Array(text.utf8)) }

  /// Puts a text in place of what stands in the line of the error channel, where people watch it.
  func overwrite(_ text: String) {
    if isWatched { try? complaint(Array("\r\(text.sanitized)\r".utf8)) }
  }

  /// Says on the error channel what went wrong; where that fails there is no one left to tell.
  func complain(_ text: String) {
    try? complaint(Array((text.sanitizedLines + "\n").utf8))
  }
}

extension String {
  /// The text made harmless line by line, so that its line ends stay, as line feeds.
  var sanitizedLines: String {
    let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { place, line in
      let isEnded = line.last == "\r" && place < lines.count - 1
      return String(isEnded ? line.dropLast() : line).sanitized
    }.joined(separator: "\n")
  }
}
