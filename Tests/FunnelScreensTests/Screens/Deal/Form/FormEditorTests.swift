import FunnelCore
import FunnelTestSupport
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct FormEditorTests {
  private let reader = FieldText(book: Book(), currency: .twd, today: GoldenForms.day)
  private var editor = FormEditor(GoldenForms.minSheng)

  private mutating func type(_ text: String) {
    for character in text { _ = editor.take(.character(character), reader) }
  }

  @Test mutating func `a figure replaces the old one and the form follows while typing`() {
    editor.selection = FieldPath(.deal, 0, "fundRate")
    editor.begin(typing: "9", reader)
    #expect(editor.form.fundRate == 9)
    type("9")
    #expect(editor.form.fundRate == 99)
    let isKept = editor.commit()
    #expect(isKept)
    #expect(editor.form.score == 174)
  }

  @Test mutating func `Esc restores the field`() {
    editor.selection = FieldPath(.deal, 0, "fundRate")
    editor.begin(typing: "2", reader)
    editor.cancel()
    #expect(editor.form == GoldenForms.minSheng)
    #expect(!editor.canUndo)
  }

  @Test mutating func `a figure out of range stays in its field and leaves the form alone`() {
    editor.selection = FieldPath(.deal, 0, "fundRate")
    editor.begin(typing: "1", reader)
    type("01")
    let isKept = editor.commit()
    #expect(!isKept)
    #expect(editor.editing?.typed.text == "101")
    #expect(editor.editing?.problem == .notTaken(.fundRate))
    #expect(editor.form.fundRate == 75)
  }

  @Test mutating func `arrows step through the levels of a rate and over the missing zero`() {
    editor.selection = FieldPath(.deal, 0, "fundRate")
    editor.begin(reader)
    _ = editor.take(.right, reader)
    #expect(editor.form.fundRate == 99)
    _ = editor.commit()
    editor.selection = FieldPath(.influences, 1, "rating")
    editor.begin(reader)
    _ = editor.take(.left, reader)
    #expect(editor.form.influences[0].rating?.rawValue == -1)
    type("0")
    #expect(editor.editing?.problem == .notTaken(.rating))
    type("\u{8}")
    editor.cancel()
    #expect(editor.form.influences[0].rating?.rawValue == 1)
  }

  @Test mutating func `a rate between two levels steps to the nearest one that way`() {
    editor.selection = FieldPath(.deal, 0, "fundRate")
    editor.begin(typing: "6", reader)
    type("0")
    _ = editor.take(.left, reader)
    #expect(editor.form.fundRate == 50)
  }

  @Test mutating func `letters toggle roles`() {
    editor.selection = FieldPath(.influences, 1, "roles")
    editor.begin(reader)
    type("eu")
    _ = editor.commit()
    #expect(editor.form.influences[0].roles == [.economic, .technical])
  }

  @Test mutating func `a letter chooses the code that begins with it, and again the next one`() {
    editor.selection = FieldPath(.actions, 1, "state")
    editor.begin(typing: "d", reader)
    #expect(editor.form.actions[0].state == .done)
    type("d")
    #expect(editor.form.actions[0].state == .dropped)
  }

  @Test mutating func `a month counts as its last day`() {
    editor.selection = FieldPath(.deal, 0, "expectedClose")
    editor.begin(typing: "2", reader)
    type("000-06")
    #expect(editor.form.expectedClose == Day(iso: "2000-06-30"))
    #expect(editor.form.closeIsMonth)
    type("-15")
    #expect(editor.form.expectedClose == Day(iso: "2000-06-15"))
    #expect(!editor.form.closeIsMonth)
  }

  @Test mutating func `never contacted is not the same as nothing recorded`() {
    editor.selection = FieldPath(.influences, 3, "contact")
    editor.begin(reader)
    type("never")
    #expect(editor.form.influences[2].contact == .never)
    _ = editor.take(.control("u"), reader)
    #expect(editor.form.influences[2].contact == nil)
  }

  @Test mutating func `a red flag names its action by the number on screen`() {
    editor.selection = FieldPath(.redFlags, 2, "answeredBy")
    editor.begin(typing: "3", reader)
    #expect(editor.form.redFlags[1].answeredBy == GoldenForms.minSheng.actions[2].key)
    type("0")
    #expect(editor.editing?.problem == .notTaken(.action))
  }

  @Test mutating func `an answer to an automatic flag makes the row that carries its code`() {
    // No dated next step comes first of what the form shows of itself.
    let flags = editor.form.automaticRedFlags(on: GoldenForms.day)
    #expect(flags.first == .noDatedNextStep)
    editor.selection = FieldPath(.redFlags, -1, "answeredBy")
    editor.begin(typing: "2", reader)
    _ = editor.commit()
    #expect(editor.form.redFlags.last?.automatic == "noDatedNextStep")
    #expect(editor.form.redFlags.last?.answeredBy == 2)
    editor.undo()
    #expect(editor.form == GoldenForms.minSheng)
  }

  @Test mutating func `the empty line of a list becomes a row, and Esc takes it back`() {
    editor = FormEditor(ReviewForm())
    #expect(editor.selection == FieldPath(.products, 0, "model"))
    editor.begin(reader)
    type("PMD")
    #expect(editor.form.products == [ProductLine(model: "PMD")])
    editor.cancel()
    #expect(editor.form.products.isEmpty)
    #expect(editor.selection.row == 0)
  }

  @Test mutating func `removing an action opens the flag it answered, and undo brings both back`() {
    editor.selection = FieldPath(.redFlags, 1, "answeredBy")
    editor.begin(typing: "2", reader)
    _ = editor.commit()
    let answered = editor.form
    editor.selection = FieldPath(.actions, 2, "task")
    let isRemoved = editor.removeRow()
    #expect(isRemoved)
    #expect(editor.form.redFlags[0].answeredBy == nil)
    #expect(editor.form.actions.count == 2)
    editor.undo()
    #expect(editor.form == answered)
    editor.redo()
    #expect(editor.form.actions.count == 2)
  }

  @Test mutating func `an added row is one step together with its first text`() {
    editor.addRow(to: .strengths, reader)
    type("price")
    _ = editor.commit()
    #expect(editor.form.strengths.last?.text == "price")
    editor.undo()
    #expect(editor.form == GoldenForms.minSheng)
    #expect(!editor.canUndo)
  }

  @Test func `rows in which nothing was filled in are left out`() {
    var form = GoldenForms.minSheng
    for section in ReviewSection.allCases where section != .deal {
      _ = section.addRow(to: &form)
    }
    #expect(form.withoutBlankRows == GoldenForms.minSheng)
  }

  @Test func `every field gives back what is typed from its own text`() throws {
    var form = GoldenForms.minSheng
    form.influences[0].contact = .never
    form.influences[1].contact = .met(GoldenForms.day)
    form.redFlags[0].answeredBy = 2
    form.redFlags[1].coveredBy = 1
    var copy = form
    for field in ReviewField.all {
      for row in field.section.keys(in: form) {
        try field.set(field.text(in: form, row: row, reader), in: &copy, row: row, reader)
      }
    }
    #expect(copy == form)
  }
}
