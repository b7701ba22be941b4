import FunnelCore
import FunnelStore
import FunnelWording

extension MenuScreen {
  /// Two people's edits of one record: all of theirs, all of mine, or field by field.
  ///
  /// What nobody else has touched is saved whichever is chosen.
  static func settle(
    _ conflict: Conflict, _ changes: [Change], _ label: Phrase, _ session: Session
  ) -> MenuScreen {
    let (language, entity) = (session.language, conflict.entity)
    let reader = FieldText(book: session.book, today: session.today)
    func word(_ value: Value, _ field: Conflict.Field) -> String {
      let text = reader.text(of: value, as: entity.kind.field(field.name)?.type ?? .text)
      return text.isEmpty ? "—" : text
    }
    func name(_ field: Conflict.Field) -> String {
      entity.kind.label(ofField: field.name)[language]
    }
    func told(_ value: (Conflict.Field) -> Value) -> String {
      conflict.fields.map { "\(name($0)) \(word(value($0), $0))" }.joined(separator: ", ")
    }
    func save(_ changes: [Change]) -> Transition {
      if changes.isEmpty { return .pop }
      let expected = [entity: conflict.current]
      if session.perform(changes, label, expecting: expected) != nil { return .pop }
      // Where the store cannot be written, what was chosen stays on screen.
      guard let again = session.conflict else { return .stay }
      return .replace(settle(again, changes, label, session))
    }
    var choices = [
      Choice(Phrase.Deals.takeTheirs[language], detail: told(\.theirs)) {
        save(changes.without(conflict.fields.map(\.name), of: entity))
      },
      Choice(Phrase.Deals.keepMine[language], detail: told(\.mine)) { save(changes) },
    ]
    if conflict.fields.count > 1 {
      choices += conflict.fields.map { field in
        Choice(
          Phrase.Review.takeTheirs(name(field))[language],
          detail: "\(word(field.mine, field)) → \(word(field.theirs, field))"
        ) {
          var left = conflict
          left.fields.removeAll { $0.name == field.name }
          return .replace(
            settle(left, changes.without([field.name], of: entity), label, session))
        }
      }
    }
    return MenuScreen(id: "conflict", title: Phrase.Deals.conflict, choices: choices)
  }
}

extension [Change] {
  /// The changes without some fields of a record; an edit of no other field is left out, and so is
  /// a new record that only those fields referred to.
  fileprivate func without(_ fields: [String], of entity: EntityReference) -> [Change] {
    var taken: [Value] = []
    let left = compactMap { change -> Change? in
      guard case .edit(let edited, let values, let day) = change, edited == entity else {
        return change
      }
      taken += values.filter { fields.contains($0.key) }.map(\.value)
      let left = values.filter { !fields.contains($0.key) }
      return left.isEmpty ? nil : .edit(edited, left, on: day)
    }
    return left.filter { change in
      guard case .add(let record) = change else { return true }
      return !taken.contains(.integer(record.entity.id))
    }
  }
}
