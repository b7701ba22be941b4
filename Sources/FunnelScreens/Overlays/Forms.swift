import FunnelCore
import FunnelWording
import TerminalUI

extension FormScreen {
  /// Asks for a past day to show; an empty answer leads back to the present.
  static func timeTravel(_ session: Session) -> FormScreen {
    FormScreen(
      id: "travel", title: Phrase.Action.timeTravel, verb: Phrase.Dialog.show, about: .view,
      fields: [Field("day", Phrase.Dialog.day, .day, isPast: true)]
    ) { values in
      let day = Day?(values["day"] ?? .none) ?? nil
      session.travel(to: day)
      if day == nil { session.say(Phrase.Dialog.present) }
      return .pop
    }
  }
}

extension FormScreen {
  /// Asks which deals the figures are about.
  static func scopeFilter(_ session: Session) -> FormScreen {
    FormScreen(
      id: "scopeFilter", title: Phrase.Action.filter, verb: Phrase.Action.filter, about: .view,
      fields: [Field("filter", Phrase.Action.filter, .text, text: session.scope.filter.text)]
    ) { values in
      session.scope.filter = DealFilter(String(values["filter"] ?? .none) ?? "")
      return .pop
    }
  }
}
