import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What ArgumentParser says of commands and of what is typed, in a person's language.
///
/// It is laid out anew, as a Chinese character takes the room of two others. What is not known in
/// the language stays in English.
struct HelpText {
  let language: Language
  /// The columns there are.
  let width: Int

  /// Where what is said of an option begins.
  private static let indent = 26

  /// So wide that no line is broken before it has been put into words.
  static let unbroken = 100_000

  /// A text that no line has been broken in.
  func translated(_ text: String) -> String {
    guard text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") || text.hasPrefix("Error: ")
    else { return text }
    var usage = ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = String(line)
      for heading in ["USAGE: ", "Usage: "] where line.hasPrefix(heading) {
        usage = word(heading)
        return hanging(String(line.dropFirst(heading.count)), behind: usage)
      }
      // The other ways to use it stand below the first.
      if !usage.isEmpty, line.hasPrefix("       ") || line.hasPrefix("  ") && !line.contains("See")
      {
        return hanging(line.trimmed, behind: blanks(usage.displayWidth))
      }
      usage = ""
      return shown(line)
    }.joined(separator: "\n")
  }

  private func shown(_ line: String) -> String {
    if line.hasPrefix(blanks(Self.indent)) {
      return described("", String(line.dropFirst(Self.indent)))
    }
    for heading in ["OVERVIEW: ", "Error: ", "Help:  "] where line.hasPrefix(heading) {
      return wrapped(word(heading) + said(String(line.dropFirst(heading.count))))
    }
    if let complaint = Phrase.Help.complaint(line) { return complaint[language] }
    guard line.hasPrefix("  "), line.dropFirst(2).first != " " else { return wrapped(said(line)) }
    let label = String(line.prefix(Self.indent))
    guard line.count > Self.indent, label.hasSuffix(" ") else { return line }
    let name = label.trimmed.replacing("(default)", with: word("(default)"))
    return described(name, String(line.dropFirst(Self.indent)))
  }

  /// A text whose lines all begin where the first one does.
  private func hanging(_ text: String, behind head: String) -> String {
    let indent = head.displayWidth
    return head + text.wrapped(to: max(20, width - indent)).joined(separator: "\n" + blanks(indent))
  }

  /// An option with what it does beside it.
  private func described(_ label: String, _ text: String) -> String {
    let lines = said(text).wrapped(to: max(20, width - Self.indent))
    let head = label.isEmpty ? "" : "  " + label
    return (head.isEmpty ? blanks(Self.indent) : head.padded(to: Self.indent, alignment: .left))
      + lines.joined(separator: "\n" + blanks(Self.indent))
  }

  /// A text in the language, with what it takes and what holds where nothing is said.
  func said(_ text: String) -> String {
    if let phrase = Phrase.Help.phrase(of: text) ?? Phrase.Help.complaint(text) {
      return phrase[language]
    }
    for start in ["(values: ", "(default: "] {
      guard let found = text.firstRange(of: " " + start) else { continue }
      let rest = text[found.lowerBound...].replacing("values: ", with: word("values: "))
        .replacing("default: ", with: word("default: "))
      return said(String(text[..<found.lowerBound])) + rest
    }
    if text.hasPrefix("Example: ") { return word("Example: ") + text.dropFirst(9) }
    if text.hasPrefix("<") || text.hasPrefix("-"), let end = text.firstRange(of: "  ") {
      return text[..<end.upperBound] + said(String(text[end.upperBound...]))
    }
    return report(text) ?? text
  }

  /// A line that names a report.
  private func report(_ line: String) -> String? {
    guard let id = line.split(separator: " ").first,
      let report = Report.all.first(where: { $0.id == id }), line.hasSuffix(report.label[.en])
    else { return nil }
    return line.dropLast(report.label[.en].count) + report.label[language]
  }

  private func word(_ english: String) -> String {
    Phrase.Help.phrase(of: english)?[language] ?? english
  }

  private func wrapped(_ text: String) -> String {
    text.wrapped(to: max(20, width)).joined(separator: "\n")
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
