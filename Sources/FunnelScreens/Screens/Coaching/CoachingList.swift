import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The questions line by line: each group with what is open, what is known of it, and in one line
/// what is proven.
struct CoachingList {
  /// One line of the list.
  struct Line {
    var text: StyledText
    /// The code of the question it belongs to; nil for headings and what is proven.
    var code: String?
  }

  private(set) var lines: [Line] = []
  private let theme: Theme
  private let language: Language
  private let width: Int

  /// The list of a deal's questions for a width.
  init(_ file: CoachingFile, width: Int, in session: Session) {
    (theme, language) = (session.theme, session.language)
    self.width = max(8, width)
    let document = file.document(in: session)
    for group in CoachingQuestion.Group.allCases {
      let rate = file.coaching.unproven(in: group)
      guard rate.n > 0 else { continue }
      if !lines.isEmpty { lines.append(Line(text: StyledText(), code: nil)) }
      addHeading(group, rate)
      for question in file.coaching.open(in: group) {
        add(question, question.finding(in: file.money, today: session.today)[language])
      }
      addProven(document.names(of: file.coaching.proven(in: group)))
    }
  }

  private mutating func addHeading(_ group: CoachingQuestion.Group, _ rate: Rate) {
    var text = StyledText(group.label[language], theme[.title])
    text.append("  " + language.ratio(rate.k, of: rate.n), theme[rate.k == 0 ? .good : .label])
    lines.append(Line(text: text, code: nil))
  }

  private mutating func add(_ question: CoachingQuestion, _ finding: String) {
    let look = question.severity.role
    for (row, part) in question.sentence[language].wrapped(to: width - 4).enumerated() {
      var text = StyledText(row == 0 ? "  \(question.severity.mark) " : "    ", theme[look])
      text.append(part, theme[.strong])
      lines.append(Line(text: text, code: question.code))
    }
    var known = StyledText("    ", theme[.label])
    known.append(question.name[language] + "  ", theme[.label])
    known.append(finding, theme[.text])
    lines.append(Line(text: known.clipped(to: width), code: question.code))
  }

  private mutating func addProven(_ names: String) {
    guard !names.isEmpty else { return }
    for (row, part) in names.wrapped(to: width - 4).enumerated() {
      var text = StyledText(row == 0 ? "  ✓ " : "    ", theme[.good])
      text.append(part, theme[.label])
      lines.append(Line(text: text, code: nil))
    }
  }

  /// The lines of a question; with the heading where it is the first of its group.
  func extent(of code: String) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.code == code }),
      let last = lines.lastIndex(where: { $0.code == code })
    else { return nil }
    let hasHeading = first > 0 && lines[first - 1].code == nil
    return (hasHeading ? first - 1 : first)..<last + 1
  }
}
