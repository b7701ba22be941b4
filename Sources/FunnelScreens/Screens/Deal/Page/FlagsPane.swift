import FunnelCore
import FunnelWording
import TerminalUI

extension PaneSketch {
  /// What speaks for us, what the program found against us, and what people wrote against us.
  static func flags(_ context: FormContext, width: Int) -> PaneSketch {
    let (form, language) = (context.form, context.language)
    var pane = PaneSketch(
      context, [.strengths, .redFlags], title: Phrase.Deal.strengthsAndFlags[language],
      width: width)
    let flags = context.analysis.flags.count + context.raised.count
    let isHere =
      !context.isReadOnly && pane.sections.contains(context.editor.selection.section)
    pane.trailing.append(
      "\(form.strengths.count) : \(flags)"
        + (isHere ? "   n " + Phrase.Review.add[language] : ""), context.theme[.label])
    for row in context.rows(of: .strengths) { pane.strength(row) }
    for (index, flag) in context.analysis.automaticFlags.enumerated() {
      pane.automatic(flag, index)
    }
    for notice in context.raised { pane.raised(notice) }
    let written = form.redFlags.filter { $0.automatic == nil }.map(\.key)
    for row in written.isEmpty ? [0] : written { pane.redFlag(row) }
    return pane
  }

  private mutating func strength(_ row: Int) {
    let y = height
    let extent = max(4, width - 6 - answer - 7)
    put("+", .good, x: 1, y: y)
    cell(FieldPath(.strengths, row, "category"), x: 3, y: y, width: 1)
    cell(FieldPath(.strengths, row, "text"), x: 5, y: y, width: extent)
    restyle(.good, in: Rect(x: 5, y: y, width: extent, height: 1), row)
    if row > 0 {
      cell(FieldPath(.strengths, row, "securedBy"), x: extent + 6, y: y, width: answer)
    }
    if context.isRowSelected(.strengths, row) { selectLine(y) }
  }

  /// A flag that follows from the form: Enter leads to the field it points to.
  private mutating func automatic(_ flag: AutomaticRedFlag, _ index: Int) {
    let (theme, language, form) = (context.theme, context.language, context.form)
    let row = form.redFlags.first { $0.automatic == flag.code }?.key ?? -1 - index
    let path = FieldPath(.redFlags, row, "automatic")
    let y = height
    var text = StyledText(Phrase.Deal.automatic[language] + "  ", theme[.label])
    text.append(flag.sentence(in: form)[language], theme[.bad])
    put("!", .bad, x: 1, y: y)
    let place = Rect(x: 3, y: y, width: max(4, width - 4 - answer - 7), height: 1)
    put(Line(text: text), in: place)
    cells.append(PlacedCell(path: path, place: place, leadsTo: flag.place.path(in: form)))
    links(row, y)
    if context.isRowSelected(.redFlags, row) { selectLine(y) }
    if context.isSelected(path) { put(Pointed(style: theme.pointed), in: place) }
  }

  /// A flag that a rule has raised; it stays until its notice is settled.
  private mutating func raised(_ notice: Notice) {
    let (theme, language) = (context.theme, context.language)
    let y = height
    var text = StyledText(EntityKind.rule.label[language] + "  ", theme[.label])
    text.append(notice.text.onOneLine(), theme[.bad])
    put("⚑", .bad, x: 1, y: y)
    put(Line(text: text), in: Rect(x: 3, y: y, width: max(4, width - 5), height: 1))
  }

  private mutating func redFlag(_ row: Int) {
    let y = height
    let extent = max(4, width - 6 - answer - 7)
    put("!", .caution, x: 1, y: y)
    cell(FieldPath(.redFlags, row, "category"), x: 3, y: y, width: 1)
    cell(FieldPath(.redFlags, row, "text"), x: 5, y: y, width: extent)
    restyle(.caution, in: Rect(x: 5, y: y, width: extent, height: 1), row)
    if row > 0 { links(row, y) }
    if context.isRowSelected(.redFlags, row) { selectLine(y) }
  }

  /// The columns of what answers a flag.
  private var answer: Int { max(Phrase.Deal.noAction[context.language].displayWidth, 4) }

  /// The action that answers a flag, and the strength that covers it.
  private mutating func links(_ row: Int, _ y: Int) {
    let x = max(4, width - 6 - answer - 7) + 6
    cell(FieldPath(.redFlags, row, "answeredBy"), x: x, y: y, width: answer)
    cell(FieldPath(.redFlags, row, "coveredBy"), x: width - 5, y: y, width: 4)
  }

  /// Colours a text that is not under the pointer.
  private mutating func restyle(_ role: Role, in place: Rect, _ row: Int) {
    guard row > 0 else { return }
    put(Tint(plain: context.theme[.text], style: context.theme[role]), in: place)
  }

  private mutating func selectLine(_ y: Int) {
    selectRow(in: Rect(x: 0, y: y, width: width, height: 1))
  }
}

/// Another colour for text of one look.
private struct Tint: Widget {
  let plain: Style
  let style: Style

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.restyle(area) { if $0 == plain { $0 = style } }
  }
}

/// The look of what the pointer is on, where it is no field.
private struct Pointed: Widget {
  let style: Style

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.restyle(area) { if $0.attributes.contains(.bold) { $0 = style } }
  }
}
