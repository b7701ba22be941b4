import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// What can be done with accounts, the same in the list and on the page of one.
struct AccountActions {
  let session: Session
  let targets: () -> [Account.ID]

  private var accounts: [Account] { targets().compactMap { session.book.accounts[$0] } }

  private func whyNone() -> Phrase? {
    targets().isEmpty ? Phrase.Accounts.noneSelected : nil
  }

  /// Opens the page of the first account.
  var open: Action {
    Action(
      "accounts.open", [.right, .enter, .character("l")], Phrase.Action.open, inFooter: true,
      unless: whyNone
    ) {
      guard let first = targets().first else { return .stay }
      return .push(AccountScreen(account: first))
    }
  }

  /// Making, editing, logging.
  var editing: [Action] {
    [
      Action(
        "accounts.new", [.character("n")], Phrase.Accounts.new, inFooter: true, writes: true
      ) { .push(FormScreen.newAccount(session)) },
      Action(
        "accounts.edit", [.character("e")], Phrase.Action.edit, inFooter: true, writes: true,
        unless: whyNone
      ) { edit() },
      Action(
        "accounts.log", [.character("a")], Phrase.Deals.logActivity, writes: true, unless: whyNone
      ) {
        guard let first = accounts.first else { return .stay }
        return .push(LogScreen(LogTarget(deal: nil, account: first.id)))
      },
      Action(
        "accounts.activity", [.character("A")], Phrase.Today.activity, writes: true,
        unless: whyNone
      ) {
        guard let first = accounts.first else { return .stay }
        return .push(FormScreen.newActivity(at: first, with: nil, session))
      },
    ]
  }

  private func edit() -> Transition {
    guard let id = targets().first, let found = session.attempt({ try session.store.record(id) }),
      let record = found
    else { return .stay }
    return .push(FormScreen.edit(record, session))
  }

  /// Segment, key account, persona, tags: of one account or of all marked ones.
  var grouping: [Action] {
    [
      Action(
        "accounts.segment", [.character("s")], Phrase.Accounts.segment, inFooter: true,
        writes: true, unless: whyNone
      ) { .push(MenuScreen.segments(self)) },
      Action(
        "accounts.key", [.character("K")], Phrase.Accounts.toggleKey, writes: true, unless: whyNone
      ) {
        let isKey = !accounts.allSatisfy(\.isKey)
        set(
          ["isKey": isKey.value],
          isKey
            ? Phrase.Accounts.madeKey(targets().count) : Phrase.Accounts.madeUsual(targets().count)
        )
        return .stay
      },
      Action(
        "accounts.persona", [.character("i")], Phrase.Accounts.persona, writes: true,
        unless: whyNone
      ) { .push(MenuScreen.personas(self)) },
      Action(
        "accounts.tag", [.character("#")], Phrase.Accounts.tag, writes: true, unless: whyNone
      ) { .push(FormScreen.tag(self)) },
    ]
  }

  /// Finding and merging what may be the same.
  var merging: [Action] {
    [
      Action(
        "accounts.merge", [.character("m")], Phrase.Accounts.merge, writes: true, unless: whyNone
      ) { merge() },
      Action("accounts.duplicates", [.character("d")], Phrase.Accounts.duplicates) {
        .push(MenuScreen.duplicates(session))
      },
    ]
  }

  /// Contacts, personas and the handover of a rep's book.
  var elsewhere: [Action] {
    [
      Action("accounts.contacts", [.character("C")], Phrase.Accounts.contacts) {
        .push(MenuScreen.everybody(session))
      },
      Action("accounts.personas", [.character("I")], Phrase.Accounts.personas) {
        .push(MenuScreen.allPersonas(session))
      },
      Action("accounts.transfer", [.character("H")], Phrase.Accounts.transfer, writes: true) {
        .push(MenuScreen.transferFrom(session))
      },
    ]
  }

  /// Merges two marked accounts, else the selected one with one that is asked for.
  private func merge() -> Transition {
    let chosen = targets()
    switch chosen.count {
    case 2:
      return .push(
        MergeForm.make(EntityReference(chosen[0]), EntityReference(chosen[1]), session))
    case 1: return .push(MenuScreen.mergePartner(of: chosen[0], session))
    default:
      session.say(Phrase.Accounts.mergeTakesTwo, .warning)
      return .stay
    }
  }

  /// Sets fields of all accounts as one undo step.
  func set(_ values: RecordValues, _ label: Phrase) {
    session.perform(targets().map { .edit(EntityReference($0), values) }, label)
  }

  /// Adds tags to all accounts, or takes those away that begin with a minus sign.
  func tag(_ typed: String) -> Bool {
    let words = Tags(typed).words
    let gone = Set(words.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
    let added = words.filter { !$0.hasPrefix("-") }
    let changes = accounts.map { account in
      let kept = (account.tags.words + added).filter { !gone.contains($0) }
      return Change.edit(
        EntityReference(account.id), ["tags": Tags(kept.joined(separator: ",")).value])
    }
    return session.perform(changes, Phrase.Accounts.tagged(accounts.count)) != nil
  }
}
