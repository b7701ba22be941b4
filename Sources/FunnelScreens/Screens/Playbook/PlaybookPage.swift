import FunnelCore
import FunnelWording
import TerminalUI

/// The right side of the playbook: the texts of a stage, or the register of objections.
struct PlaybookPage {
  let session: Session
  let width: Int
  let showsHidden: Bool

  private var language: Language { session.language }

  /// What a stage says of itself, and the texts that are of use in it.
  func lines(of stage: Stage) -> MarkedLines {
    var lines = MarkedLines(width: width, theme: session.theme)
    lines.addStage(stage, in: session)
    for topic in PlaybookTopic.allCases {
      let entries = session.playbook.entries(
        topic, for: stage, in: session.book, hidden: showsHidden)
      guard !entries.isEmpty else { continue }
      lines.addHeading(topic.heading[language])
      for entry in entries { add(entry, to: &lines) }
    }
    return lines
  }

  private func add(_ entry: PlaybookEntry, to lines: inout MarkedLines) {
    let look: Role = entry.isHidden ? .faint : .text
    lines.add(
      entry.text[language], look, mark: entry.topic.mark, markLook: .accent,
      trailing: note(isOurs: entry.record != nil, isHidden: entry.isHidden), row: entry.id)
    if let detail = entry.detail?[language], !detail.isEmpty {
      lines.add(detail, entry.isHidden ? .faint : .label, row: entry.id)
    }
  }

  private func note(isOurs: Bool, isHidden: Bool) -> StyledText {
    let theme = session.theme
    if isHidden { return StyledText(Phrase.Playbook.hidden[language], theme[.warning]) }
    return isOurs ? StyledText(Phrase.Playbook.ours[language], theme[.faint]) : StyledText()
  }

  /// The objections that a search leaves, with their best answers.
  func lines(ofRegister typed: String) -> MarkedLines {
    var lines = MarkedLines(width: width, theme: session.theme)
    for entry in session.playbook.objections(matching: typed, hidden: showsHidden) {
      add(entry, to: &lines)
    }
    if lines.lines.isEmpty { lines.add(Phrase.Playbook.nothing[language], .faint) }
    return lines
  }

  private func add(_ entry: RegisterEntry, to lines: inout MarkedLines) {
    let theme = session.theme
    var note = note(isOurs: entry.record != nil, isHidden: entry.isHidden)
    let counts =
      entry.raised > 0
      ? Phrase.Playbook.counts(
        raised: entry.raised, answered: entry.answered, worked: entry.worked)[language] : ""
    // Where it would leave the objection itself no room, it stands below.
    let isBeside = counts.displayWidth * 2 <= width
    if isBeside, !counts.isEmpty {
      note.append((note.text.isEmpty ? "" : "  ") + counts, theme[.label])
    }
    lines.add(
      language.quoted(entry.name[language]), entry.isHidden ? .faint : .strong, mark: "!",
      markLook: .warning, trailing: note, row: entry.id)
    if !isBeside, !counts.isEmpty { lines.add(counts, .label, row: entry.id) }
    if let answer = entry.answer?[language], !answer.isEmpty {
      lines.add(answer, entry.isHidden ? .faint : .text, row: entry.id)
    }
    for answer in entry.proven.prefix(2) where answer != entry.answer?[language] {
      lines.add(answer, .good, mark: "✓", markLook: .good, row: entry.id)
    }
    lines.addSpace()
  }
}

extension PlaybookTopic {
  /// The sign before a text of the topic.
  var mark: String {
    switch self {
    case .question: "?"
    case .restatement: "="
    case .demonstration: "+"
    case .closing: "»"
    }
  }
}
