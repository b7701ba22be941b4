import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension CoachingQuestion.Place {
  /// The screen on which the answer is written down.
  func screen(for file: CoachingFile, in session: Session) -> (any Screen)? {
    switch self {
    case .form(let place): DealScreen(deal: file.record.id, at: place, in: session)
    case .gate(let element): FormScreen.evidence(of: element, file, session)
    case .activity:
      session.book.deals[file.record.id].map { FormScreen.newActivity(for: $0, session) }
    }
  }
}

extension DealScreen {
  /// The screen of a deal with the pointer on a place of its form.
  convenience init(deal: Deal.ID, at place: ReviewPlace, in session: Session) {
    self.init(deal: deal, in: session)
    editor.selection = place.path(in: editor.form)
  }
}

extension FormScreen {
  /// Asks for an element of the gate and for what shows it.
  static func evidence(
    of element: GateElement, _ file: CoachingFile, _ session: Session
  ) -> FormScreen {
    let (deal, kind) = (EntityReference(file.record.id), EntityKind.deal)
    let (state, words) = (element.rawValue, element.wordsField)
    return FormScreen(
      id: "evidence.\(element.rawValue)", title: element.label, about: .record(deal),
      fields: [
        Field(
          state, element.label, .choice(Evidence.allCases.map(\.rawValue)),
          text: file.record.evidence(of: element).rawValue, isRequired: true),
        Field(
          words, Phrase.Coaching.words, kind.field(words)?.type ?? .text,
          text: file.record.words(for: element) ?? ""),
      ]
    ) { values in
      let changes = [Change.edit(deal, values.filter { file.record[field: $0.key] != $0.value })]
      let label = Phrase.Coaching.answered(element, file.record.name)
      if session.perform(changes, label, expecting: [deal: file.version]) != nil { return .pop }
      guard let conflict = session.conflict else { return .stay }
      return .replace(MenuScreen.settle(conflict, changes, label, session))
    }
  }
}
