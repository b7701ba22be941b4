import FunnelCore
import FunnelStore
import FunnelWording

/// Leaving a deal for a reason: one undo step, and what it saves is said.
struct ManagedExit {
  let session: Session
  let file: CoachingFile

  private var language: Language { session.language }
  private var name: String { file.record.name }

  /// The respectable reasons, those that the facts speak for marked, and one in one's own words.
  func reasons() -> MenuScreen {
    let choices = ExitReason.allCases.map { reason in
      MenuScreen.Choice(
        reason.label[language],
        detail: file.coaching.reasons.contains(reason)
          ? Phrase.Coaching.factsSaySo[language] : ""
      ) { leave(reason.label[language]) }
    }
    let other = MenuScreen.Choice(Phrase.Coaching.otherReason[language]) { .replace(wording()) }
    let suggested = file.coaching.reasons.first.flatMap(ExitReason.allCases.firstIndex(of:))
    return MenuScreen(
      id: "leave", title: title, choices: choices + [other], selected: suggested ?? 0)
  }

  /// What leaving saves, where that is anything.
  private var saving: SavedEffort? { file.coaching.saving.flatMap { $0.isNothing ? nil : $0 } }

  private var title: Phrase {
    Phrase { language in
      let head = Phrase.Coaching.leave[language]
      guard let saving else { return head }
      return head + " · " + Phrase.Coaching.leavingSaves[language] + " "
        + saving.words(in: file.money.store)[language]
    }
  }

  /// Asks for the reason in one's own words.
  func wording() -> FormScreen {
    FormScreen(
      id: "leaveReason", title: title, verb: Phrase.Coaching.leave, about: .init(file.record.id),
      fields: [FormScreen.Field("reason", Phrase.Deals.reason, .text, isRequired: true)]
    ) { values in
      leave(String(values["reason"] ?? .none) ?? "")
    }
  }

  private func leave(_ reason: String) -> Transition {
    let deal = EntityReference(file.record.id)
    let commit = session.perform(
      [.close(file.record.id, Closing(.withdrawn, reason: reason))],
      Phrase.Deals.closed(name, as: Closing.Kind.withdrawn.label), expecting: [deal: file.version])
    guard commit != nil else { return .stay }
    session.say(
      Phrase.Coaching.left(
        name, reason, saving.map { $0.words(in: file.money.store) }), .success)
    return .pop
  }
}
