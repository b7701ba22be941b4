import FunnelCore
import FunnelWording
public import TerminalUI

extension DealScreen {
  /// Takes keys for the field being edited, and those that begin an edit.
  public func take(_ key: Key, in session: Session) -> Transition? {
    refresh(in: session)
    let outcome =
      editor.editing == nil ? begin(with: key, in: session) : edit(with: key, in: session)
    typed(in: session)
    return outcome
  }

  /// Puts pasted text into the field under the pointer.
  public func paste(_ text: String, in session: Session) {
    guard session.whyReadOnly == nil, editor.field != nil else { return }
    editor.paste(text, reader)
    typed(in: session)
  }

  /// Begins an edit where a figure is typed in a field of figures, or a letter in a choice.
  private func begin(with key: Key, in session: Session) -> Transition? {
    guard case .character(let character) = key, let field = editor.field else { return nil }
    let kind = field.kind
    let isToggle = character == " " && (kind.codes != nil)
    let isRole = kind == .roles && BuyingRole(rawValue: character.uppercased()) != nil
    let begins =
      kind.isNumeric && ("0123456789".contains(character) || isSign(character, kind))
      || kind.isChosenByLetter
        && (kind.codes ?? []).contains { $0.first == Character(character.lowercased()) }
    guard isToggle || isRole || begins else { return nil }
    if let reason = session.whyReadOnly {
      session.say(reason, .warning)
      return .stay
    }
    if isToggle {
      toggle(field)
    } else {
      editor.begin(typing: character, reader)
      if isRole { _ = editor.commit() }
    }
    return .stay
  }

  private func isSign(_ character: Character, _ kind: ReviewFieldKind) -> Bool {
    switch kind {
    case .position, .rating: "+-−".contains(character)
    case .day, .contact, .closingDay: character == "+"
    default: false
    }
  }

  /// Sets a choice to the one after it, the first again after the last.
  private func toggle(_ field: ReviewField) {
    guard let codes = field.kind.codes else { return }
    let text = field.text(in: editor.form, row: editor.selection.row, reader)
    let place = codes.firstIndex(of: text).map { ($0 + 1) % codes.count } ?? 0
    editor.set(codes[place], reader)
  }

  /// Keys while a field is edited: Enter and Esc are actions, Tab and the vertical arrows commit
  /// and move on, all others go to the field.
  private func edit(with key: Key, in session: Session) -> Transition? {
    switch key {
    case .enter, .escape, .control("e"): return nil
    case .control("s"):
      return complete(in: session)
    case .tab, .backTab, .up, .down:
      let place = editor.selection
      guard editor.commit() else { return .stay }
      switch key {
      case .up: _ = move(.up, in: session)
      case .down: _ = move(.down, in: session)
      case .backTab:
        if page(session).neighbour(of: editor.selection, .left) != nil {
          _ = move(.left, in: session)
        }
      default: _ = move(.right, in: session)
      }
      if key == .tab || key == .backTab { goOn(from: place, in: session) }
    default:
      _ = editor.take(key, reader)
    }
    return .stay
  }

  /// Edits the field that Tab has come to: who types goes on typing, and letters are no commands.
  private func goOn(from place: FieldPath, in session: Session) {
    let here = editor.selection
    // The empty line of a list and an automatic flag would get a row without a word typed.
    guard here != place, here.section == .deal || here.row > 0,
      page(session).cell(at: here)?.leadsTo == nil
    else { return }
    editor.begin(reader)
  }
}
