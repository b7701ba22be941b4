import FunnelCore
import FunnelWording
import TerminalUI

/// The playbook beside a deal, line by line.
struct DealPlaybookPage {
  let file: DealPlaybookFile
  let session: Session
  let width: Int

  /// A row that can be acted upon.
  enum Row: Hashable {
    case firstVisit
    case trust
    case text(String)
    case objection(DealObjection.ID)

    /// The name that lines carry.
    var name: String {
      switch self {
      case .firstVisit: "firstVisit"
      case .trust: "trust"
      case .text(let id): "text " + id
      case .objection(let id): "objection \(id.rawValue)"
      }
    }

    /// The row of a name.
    init?(_ name: String) {
      switch name {
      case "firstVisit": self = .firstVisit
      case "trust": self = .trust
      default:
        let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        if parts[0] == "text" {
          self = .text(parts[1])
        } else if let id = Int64(parts[1]) {
          self = .objection(DealObjection.ID(id))
        } else {
          return nil
        }
      }
    }
  }

  private var language: Language { session.language }
  private var theme: Theme { session.theme }

  /// All lines from the guidance to the closing techniques.
  var lines: MarkedLines {
    var lines = MarkedLines(width: width, theme: theme)
    addJudgement(to: &lines)
    addObjections(to: &lines)
    guard let stage = session.book.stages[session.book.present(file.record.stage)] else {
      return lines
    }
    lines.addHeading(stage.name[language])
    lines.addStage(stage, in: session)
    // Who has won or lost has nothing left to close.
    let isOver = file.record.outcome.isClosed
    for topic in PlaybookTopic.allCases where topic != .closing || !isOver {
      let entries = session.playbook.entries(topic, for: stage, in: session.book)
      guard !entries.isEmpty else { continue }
      let done = entries.count { file.playbook.answers[$0.id] != nil }
      lines.addHeading(
        topic.heading[language],
        trailing: topic == .closing ? "" : language.ratio(done, of: entries.count))
      for entry in entries { add(entry, to: &lines) }
    }
    return lines
  }

  private func addJudgement(to lines: inout MarkedLines) {
    lines.addHeading(Phrase.Playbook.judgement[language])
    let visit = file.record.firstVisit
    lines.add(
      visit?.label[language] ?? Phrase.Playbook.notJudged[language],
      visit == nil ? .label : .strong, mark: visit == nil ? "○" : "●", markLook: .accent,
      row: Row.firstVisit.name)
    if let visit { lines.add(visit.action[language], .text, row: Row.firstVisit.name) }
    func figure(_ trust: Int?) -> String { trust.map { language.number($0) } ?? "—" }
    lines.add(
      Phrase.Playbook.trust(
        person: figure(file.record.personalTrust), company: figure(file.record.companyTrust))[
          language],
      .text, mark: "♥", row: Row.trust.name)
    for demo in file.playbook.silentDemos.prefix(2) {
      let day = demo.day?.short(in: language, today: session.today) ?? "—"
      lines.add(Phrase.Playbook.silentDemo(day)[language], .bad, mark: "!", markLook: .bad)
    }
  }

  // MARK: Objections

  private func addObjections(to lines: inout MarkedLines) {
    let open = file.playbook.openObjections.count
    lines.addHeading(
      Phrase.Playbook.objectionsOfDeal[language],
      trailing: open == 0 ? "" : "\(language.number(open)) \(Phrase.Playbook.open[language])")
    if file.playbook.objections.isEmpty {
      lines.add(Phrase.Playbook.noObjection[language], .faint)
    }
    for objection in file.playbook.objections { add(objection, to: &lines) }
  }

  private func add(_ objection: DealObjection, to lines: inout MarkedLines) {
    let row = Row.objection(objection.id).name
    let day = objection.raisedOn?.short(in: language, today: session.today) ?? ""
    guard !objection.isOpen else {
      lines.add(
        language.quoted(objection.text), .strong, mark: "!", markLook: .bad,
        trailing: StyledText("\(Phrase.Playbook.open[language]) \(day)", theme[.bad]), row: row)
      if let best = session.playbook.entry(of: objection)?.answer?[language], !best.isEmpty {
        lines.add(best, .label, mark: "→", row: row)
      }
      return
    }
    let (look, mark): (Role, String) =
      switch objection.didHelp {
      case true: (.good, "✓")
      case false: (.warning, "✗")
      default: (.label, "?")
      }
    let word = objection.resultLabel
    lines.add(
      language.quoted(objection.text), .text, mark: mark, markLook: look,
      trailing: StyledText("\(word[language]) \(day)", theme[look]), row: row)
    if let answer = objection.answer { lines.add(answer, .label, row: row) }
  }

  // MARK: Texts

  private func add(_ entry: PlaybookEntry, to lines: inout MarkedLines) {
    let row = Row.text(entry.id).name
    let answer = file.playbook.answers[entry.id]
    switch entry.topic {
    case .question:
      lines.add(
        entry.text[language], answer == nil ? .text : .label, mark: answer == nil ? "?" : "✓",
        markLook: answer == nil ? .accent : .good,
        trailing: answer?.isConfirmed == true
          ? StyledText(Phrase.Playbook.confirmed[language], theme[.good]) : StyledText(), row: row)
      if let text = answer?.text { lines.add(text, .strong, row: row) }
    case .restatement, .demonstration:
      lines.add(
        entry.text[language], answer == nil ? .text : .label, mark: answer == nil ? "[ ]" : "[✓]",
        markLook: answer == nil ? .label : .good,
        trailing: StyledText(
          answer?.day?.short(in: language, today: session.today) ?? "", theme[.label]), row: row)
    case .closing:
      lines.add(entry.text[language], .strong, mark: entry.topic.mark, markLook: .accent, row: row)
      if let detail = entry.detail?[language] { lines.add(detail, .label, row: row) }
    }
  }
}
