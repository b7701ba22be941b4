import FunnelCore
import FunnelWording
import TerminalUI

/// What the parts of the form are drawn from.
struct FormContext {
  let session: Session
  let editor: FormEditor
  let analysis: ReviewAnalysis
  let reader: FieldText
  /// The last completed review and its day.
  let last: ReviewRecord?
  /// The chance that goes with the deal's stage.
  let stageChance: Percentage?
  /// The day that the form is judged by.
  let today: Day
  /// The deal as it ended; nil while it is open.
  let ending: DealRecord?
  /// The red flags that rules have raised and nobody has settled.
  var raised: [Notice] = []
  /// Whether the form is only shown, so that nothing is said of what could be added.
  var isReadOnly = false

  var form: ReviewForm { editor.form }
  var theme: Theme { session.theme }
  var language: Language { session.language }

  /// Whether the pointer is on a field, and whether keys go there.
  func isSelected(_ path: FieldPath) -> Bool { editor.selection == path }

  /// Whether the pointer is in a row of a list.
  func isRowSelected(_ section: ReviewSection, _ row: Int) -> Bool {
    editor.selection.section == section && editor.selection.row == row
  }

  /// The rows of a list; a list without rows has an empty line, whose key is 0.
  func rows(of section: ReviewSection) -> [Int] {
    let keys = section.keys(in: form)
    return keys.isEmpty ? [0] : keys
  }

  /// A text of a field of a row, empty where nothing is filled in.
  func text(_ section: ReviewSection, _ row: Int, _ name: String) -> String {
    ReviewField.at(FieldPath(section, row, name))?.text(in: form, row: row, reader) ?? ""
  }
}

extension Theme {
  /// The look of the field under the pointer.
  var pointed: Style {
    let (accent, ground) = (self[.accent], self[.text].background)
    guard accent.foreground != .standard else { return accent.adding(.reverse) }
    return Style(
      foreground: ground == .standard ? self[.onBar].foreground : ground,
      background: accent.foreground, attributes: .bold)
  }
}
