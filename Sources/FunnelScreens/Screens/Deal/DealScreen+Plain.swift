import FunnelCore
import FunnelWording
import TerminalUI

extension DealScreen {
  /// The form and what follows from it, a fact a line.
  public func plainText(in session: Session) -> [String] {
    let language = session.language
    let analysis = context(session).analysis
    var lines = [place(in: session).text, ""]
    func add(_ label: Phrase, _ text: String?) {
      if let text { lines.append("\(label[language]): \(text)") }
    }
    let score = analysis.score.map { "\($0) " } ?? ""
    add(Phrase.Deal.zone, score + analysis.zone.label[language])
    add(Phrase.Review.date, analysis.dateAudit.label[language])
    add(Phrase.Deal.joint, analysis.joint.map { language.exactPercent($0) })
    add(Phrase.Deal.support, analysis.support.map { language.change($0.fraction) })
    add(Phrase.Deal.covered, part(analysis.covered, language))
    add(Phrase.Deal.met, part(analysis.coverage.contacted, language))
    for role in analysis.coverage.missingRoles {
      add(Phrase.Deal.missingRoles, role.label[language])
    }
    for flag in analysis.automaticFlags {
      lines.append("! " + flag.sentence(in: editor.form)[language])
    }
    for finding in analysis.findings where !finding.isKept {
      let detail = finding.detail(in: editor.form, on: session.today)[language]
      add(
        Phrase.Review.rule(finding.rule.number),
        finding.rule.sentence[language] + " " + detail)
    }
    return lines + [""] + printedLines(in: session).map(\.text)
  }

  private func part(_ rate: Rate, _ language: Language) -> String {
    Phrase.Review.part(rate.k, of: rate.n)[language]
  }
}
