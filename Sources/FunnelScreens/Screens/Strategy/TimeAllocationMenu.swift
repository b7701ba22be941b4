import FunnelCore
import FunnelWording
import TerminalUI

extension MenuScreen {
  /// The presets, and shares of one's own; kept for the one person the scope is about, else for
  /// the store.
  static func timeAllocation(_ session: Session) -> MenuScreen {
    let language = session.language
    let present = session.book.timeAllocation(of: session.soleOwner)
    let presets = TimeAllocation.Preset.allCases
    let choices = presets.map { preset in
      Choice(preset.label[language], detail: preset.allocation.digits) {
        session.keep(preset.allocation)
        return .pop
      }
    }
    let own = Choice(
      Phrase.Strategy.ownShares[language],
      detail: present.preset == nil ? present.digits : ""
    ) { .replace(FormScreen.ownShares(present, session)) }
    return MenuScreen(
      id: "timeAllocation", title: Phrase.Strategy.allocation, choices: choices + [own],
      selected: present.preset.flatMap { presets.firstIndex(of: $0) } ?? presets.count)
  }
}

extension FormScreen {
  /// Asks for the three shares in percent.
  static func ownShares(_ present: TimeAllocation, _ session: Session) -> FormScreen {
    FormScreen(
      id: "ownShares", title: Phrase.Strategy.allocation, about: .view,
      fields: TimeAllocation.zones.map { zone in
        Field(
          zone.rawValue, zone.label, .integer, text: "\(present.percent(of: zone))",
          isRequired: true, isSuggestion: true)
      }
    ) { values in
      let shares = TimeAllocation.zones.map { Int(values[$0.rawValue] ?? .none) ?? 0 }
      guard
        let allocation = TimeAllocation(above: shares[0], inFunnel: shares[1], bestFew: shares[2])
      else {
        session.say(Phrase.Strategy.mustAddUp, .warning)
        return .stay
      }
      session.keep(allocation)
      return .pop
    }
  }
}

extension Session {
  /// Stores how time is to be shared, for the one person the scope is about, else for the store.
  fileprivate func keep(_ allocation: TimeAllocation) {
    let owner = soleOwner
    let entity = owner.map { EntityReference($0) } ?? EntityReference(Settings.only)
    perform(
      [.edit(entity, ["timeAllocation": allocation.value])],
      Phrase.Strategy.allocated(allocation, to: owner.flatMap { book.owners[$0]?.name }))
  }
}
