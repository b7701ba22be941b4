import FunnelCore
import TerminalUI

/// A form being edited: what it holds, where the pointer is, what is being typed, and the steps
/// that can be taken back.
///
/// It knows no store and no screen. A text that is in order goes into the form while one types, so
/// that whatever is derived from the form follows; one that is not stays in the field.
struct FormEditor {
  /// The form with what has been typed so far, as far as that is in order.
  private(set) var form: ReviewForm
  /// The field that the pointer is on.
  var selection: FieldPath
  /// Whether the deal is open, so that it can be late.
  private let isOpen: Bool
  /// The edit that is going on.
  private(set) var editing: Edit?
  private var undone: [Step] = []
  private var done: [Step] = []

  /// An edit of one field.
  struct Edit {
    /// Where the field stands.
    var path: FieldPath
    /// What has been typed.
    var typed: TextEditing
    /// Whether nothing has been typed yet, so that the first character replaces what was there.
    var isFresh: Bool
    /// Why the text is not in order.
    var problem: ReviewFieldProblem?
    fileprivate var before: Step
  }

  fileprivate struct Step {
    var form: ReviewForm
    var selection: FieldPath
  }

  /// A form with the pointer on its first field.
  init(_ form: ReviewForm, isOpen: Bool = true) {
    (self.form, self.isOpen) = (form, isOpen)
    selection = FieldPath(.products, form.products.isEmpty ? 0 : 1, "model")
  }

  /// Whether there is a step to take back.
  var canUndo: Bool { !done.isEmpty }

  /// Whether there is a step to do again.
  var canRedo: Bool { !undone.isEmpty }

  /// The form without what is being typed.
  var settled: ReviewForm { editing?.before.form ?? form }

  /// The field that the pointer is on; nil on a line that holds none.
  var field: ReviewField? { ReviewField.at(selection) }

  // MARK: Editing a field

  /// Begins to edit the field under the pointer; on the empty line of a list, of a new row.
  ///
  /// - Parameter first: The character that was typed, which takes the place of the old text.
  mutating func begin(typing first: Character? = nil, _ reader: FieldText) {
    guard let field else { return }
    let before = Step(form: form, selection: selection)
    if selection.row == 0, field.section != .deal {
      selection.row = field.section.addRow(to: &form)
    } else if selection.row < 0 {
      answerAutomatic(-selection.row - 1, on: reader.today)
    }
    begin(field, before, reader)
    if let first { _ = take(.character(first), reader) }
  }

  /// Adds the row that answers an automatic flag, by the flag's place among those of the day.
  private mutating func answerAutomatic(_ place: Int, on today: Day) {
    let flags = form.automaticRedFlags(on: today, isOpen: isOpen)
    guard flags.indices.contains(place) else { return }
    let key = ReviewSection.redFlags.addRow(to: &form)
    _ = form.redFlags.change(key) { row in
      (row.category, row.automatic) = (flags[place].category, flags[place].code)
    }
    selection.row = key
  }

  private mutating func begin(_ field: ReviewField, _ before: Step, _ reader: FieldText) {
    let text = field.text(in: form, row: selection.row, reader)
    editing = Edit(
      path: selection, typed: TextEditing(text), isFresh: field.kind.isReplacedByTyping,
      before: before)
  }

  /// Does what a key does while a field is edited; false where it does nothing there.
  mutating func take(_ key: Key, _ reader: FieldText) -> Bool {
    guard var edit = editing, let field = ReviewField.at(edit.path) else { return false }
    switch key {
    case .left, .right:
      guard let text = neighbour(of: edit.typed.text, in: field, by: key == .left ? -1 : 1) else {
        guard edit.typed.handle(key) else { return false }
        break
      }
      (edit.typed, edit.isFresh) = (TextEditing(text), true)
    case .character(let character):
      insert(character, into: &edit, field)
    default:
      guard edit.typed.handle(key) else { return false }
      edit.isFresh = false
    }
    editing = edit
    apply(field, reader)
    return true
  }

  /// Inserts pasted text into the field being edited.
  mutating func paste(_ text: String, _ reader: FieldText) {
    if editing == nil { begin(reader) }
    guard var edit = editing, let field = ReviewField.at(edit.path) else { return }
    if edit.isFresh { edit.typed = TextEditing() }
    edit.typed.insert(text)
    edit.isFresh = false
    editing = edit
    apply(field, reader)
  }

  private func insert(_ character: Character, into edit: inout Edit, _ field: ReviewField) {
    let kind = field.kind
    if kind == .roles, let role = BuyingRole(rawValue: character.uppercased()) {
      let text = edit.typed.text
      edit.typed = TextEditing(
        text.contains(role.rawValue)
          ? text.filter { String($0) != role.rawValue }
          : text + role.rawValue)
    } else if let codes = kind.codes {
      // Pressed again, a letter leads to the next code that begins with it.
      let matches = codes.filter { $0.first == Character(character.lowercased()) }
      let place = matches.firstIndex(of: edit.typed.text).map { ($0 + 1) % matches.count } ?? 0
      if matches.indices.contains(place) { edit.typed = TextEditing(matches[place]) }
    } else {
      if edit.isFresh { edit.typed = TextEditing() }
      edit.typed.insert(String(character))
    }
    edit.isFresh = false
  }

  /// The next text that the arrows lead to; nil where they move within the text.
  private func neighbour(of text: String, in field: ReviewField, by step: Int) -> String? {
    guard let steps = field.kind.steps(in: form), !steps.isEmpty else { return nil }
    if let place = steps.firstIndex(of: text) {
      return steps[min(max(0, place + step), steps.count - 1)]
    }
    let numbers = steps.compactMap { Int($0) }
    guard let number = Int(text) ?? (numbers.first == -5 ? 0 : nil), !numbers.isEmpty else {
      return step > 0 ? steps.first : steps.last
    }
    let next = step > 0 ? numbers.first { $0 > number } : numbers.last { $0 < number }
    return String(next ?? min(max(number, numbers[0]), numbers[numbers.count - 1]))
  }

  /// Puts what was typed into the form where it is in order, and else what was there before.
  private mutating func apply(_ field: ReviewField, _ reader: FieldText) {
    guard let edit = editing else { return }
    do throws(ReviewFieldProblem) {
      try field.set(edit.typed.text, in: &form, row: edit.path.row, reader)
      editing?.problem = nil
    } catch {
      editing?.problem = error
      field.set(
        field.value(in: edit.before.form, row: edit.path.row), in: &form, row: edit.path.row)
    }
  }

  /// Ends the edit and keeps it; false where the text is not in order and stays in the field.
  mutating func commit() -> Bool {
    guard let edit = editing else { return true }
    guard edit.problem == nil else { return false }
    editing = nil
    remember(edit.before)
    return true
  }

  /// Ends the edit and restores the field.
  mutating func cancel() {
    guard let edit = editing else { return }
    editing = nil
    (form, selection) = (edit.before.form, edit.before.selection)
  }

  // MARK: Steps

  private mutating func remember(_ before: Step) {
    guard before.form != form else { return }
    done.append(before)
    undone = []
  }

  /// Changes the form in one step that can be taken back.
  mutating func change(_ change: (inout ReviewForm) -> Void) {
    let before = Step(form: form, selection: selection)
    change(&form)
    remember(before)
  }

  /// Puts a text that is in order into the field under the pointer, in one step.
  mutating func set(_ text: String, _ reader: FieldText) {
    begin(reader)
    editing?.typed = TextEditing(text)
    if let field { apply(field, reader) }
    if !commit() { cancel() }
  }

  /// Puts a text into the field under the pointer in one step; where it is not in order it stays
  /// in the field, to be mended.
  mutating func replace(with text: String, _ reader: FieldText) {
    begin(reader)
    let isLong = field?.isLong == true
    editing?.typed = TextEditing(isLong ? text : text.onOneLine(by: " "))
    editing?.isFresh = false
    if let field { apply(field, reader) }
    _ = commit()
  }

  /// Adds a row to a section and begins to edit its first field.
  mutating func addRow(to section: ReviewSection, _ reader: FieldText) {
    let fields = ReviewField.of(section)
    guard let field = fields.first(where: { $0.kind == .text }) else { return }
    let before = Step(form: form, selection: selection)
    selection = FieldPath(section, section.addRow(to: &form), field.name)
    begin(field, before, reader)
  }

  /// Removes the row under the pointer; false where there is none.
  mutating func removeRow() -> Bool {
    let (section, row) = (selection.section, selection.row)
    let keys = section.keys(in: form)
    guard section != .deal, let place = keys.firstIndex(of: row) else { return false }
    change { section.removeRow(row, from: &$0) }
    let left = section.keys(in: form)
    selection.row = left.isEmpty ? 0 : left[min(place, left.count - 1)]
    return true
  }

  /// Takes the last step back.
  mutating func undo() {
    guard let step = done.popLast() else { return }
    undone.append(Step(form: form, selection: selection))
    (form, selection) = (step.form, step.selection)
  }

  /// Does again what was taken back last.
  mutating func redo() {
    guard let step = undone.popLast() else { return }
    done.append(Step(form: form, selection: selection))
    (form, selection) = (step.form, step.selection)
  }
}
