import FunnelCore
import FunnelWording
import TerminalUI

/// The value of a field as it is shown where it is not being edited.
struct CellContent: Widget {
  let path: FieldPath
  let context: FormContext

  private var field: ReviewField? { ReviewField.at(path) }
  private var value: Value { field?.value(in: context.form, row: path.row) ?? .none }
  private var theme: Theme { context.theme }
  private var form: ReviewForm { context.form }
  private var language: Language { context.language }

  /// The columns that the value takes.
  var displayWidth: Int { text.displayWidth }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let text = draw(figure: area, on: &canvas)
    let place = area.inset(left: text.start)
    canvas.put(text.text, at: place.origin, width: place.width)
    guard context.isSelected(path), field?.kind != .position || path.section != .deal else {
      return
    }
    let width = min(max(1, text.text.displayWidth), place.width)
    canvas.restyle(Rect(x: place.x, y: place.y, width: width, height: 1)) {
      $0 = theme.pointed
    }
  }

  /// Draws the scale of a rating or position, and says what is written behind it.
  private func draw(
    figure area: Rect, on canvas: inout Canvas
  ) -> (text: StyledText, start: Int) {
    let number = Int(value)
    switch field?.kind {
    case .rating where area.width >= 14:
      let style = theme[(number ?? 0) < 0 ? .bad : .good]
      canvas.draw(
        BalanceGauge(number.map { Double($0) / 5 }, style: style, track: theme[.faint]),
        in: Rect(x: area.x, y: area.y, width: 11, height: 1))
      return (text, 12)
    case .position where path.section == .deal:
      let look = (number ?? 0) < 0 ? theme[.bad] : theme[.good]
      let chosen = context.isSelected(path) ? theme.pointed : look.adding([.reverse, .bold])
      let slider = Slider(
        number,
        styles: Slider.Styles(
          low: theme[.bad], high: theme[.good], tick: theme[.faint], chosen: chosen))
      canvas.draw(slider, in: area)
      // While one types, the number stands between the scale and its name.
      let start = slider.width + (context.editor.editing?.path == path ? 8 : 2)
      return (number == nil ? StyledText() : positionName, min(start, area.width))
    default:
      return (text, 0)
    }
  }

  private var positionName: StyledText {
    guard let position = Position(value) else { return StyledText() }
    var name = StyledText(position.label[language], theme[.strong])
    name.append("  " + position.meaning[language], theme[.label])
    return name
  }

  /// The value in words and figures.
  var text: StyledText {
    guard let field, value != .none, value != .text("") else { return blank }
    switch field.kind {
    case .text: return StyledText((String(value) ?? "").onOneLine(), theme[look])
    case .amount: return amount
    case .currency: return StyledText(form.currency.code, theme[.label])
    case .quantity: return StyledText("×\(Int(value) ?? 0)", theme[.strong])
    case .day: return day
    case .closingDay: return closingDay
    case .contact: return contact
    case .fundRate: return rate(Phrase.fundLevel)
    case .competitionRate: return rate(Phrase.competitionLevel)
    case .position: return position
    case .rating: return StyledText(language.signed(Int(value) ?? 0), theme[.strong])
    case .degree: return word(Degree(value)?.letter)
    case .mode:
      let mode = ResponseMode(value)
      return word(mode?.label, mode?.isReceptive == true ? .text : .label)
    case .state: return state
    case .roles: return roles
    case .flag: return Bool(value) == true ? StyledText("✓", theme[.warning]) : blank
    case .strengthCategory, .flagCategory:
      return StyledText(String(Int(value) ?? 0), theme[.label])
    case .action: return StyledText("→ \(Int(value) ?? 0)", theme[.label])
    case .strength: return StyledText("+ \(Int(value) ?? 0)", theme[.good])
    }
  }

  /// The look of a text: strong where its row goes by it.
  private var look: Role {
    if ["assignee", "salesRep"].contains(path.field) { return .person }
    let isName = path.section == .deal || path.section == .products || path.field == "name"
    return isName ? .strong : .text
  }

  private func word(_ phrase: Phrase?, _ role: Role = .text) -> StyledText {
    StyledText(phrase?[language] ?? "", theme[role])
  }

  /// What stands where nothing is filled in.
  private var blank: StyledText {
    switch (path.section, path.field) {
    case _ where path.row == 0 && path == ReviewField.opening(path.section):
      context.isReadOnly
        ? StyledText("—", theme[.faint])
        : StyledText("n  " + invitation[language], theme[.faint])
    case (_, _) where path.row == 0 && path.section != .deal: StyledText("", theme[.faint])
    case (.actions, "assignee"), (.actions, "due"):
      StyledText("—", theme[isPlanned ? .warning : .faint])
    case (.competitors, "amount"), (.deal, "budget"), (.deal, "amount"):
      StyledText(Phrase.Common.notKnown[language], theme[.warning])
    case (.strengths, "securedBy"): StyledText("→", theme[.faint])
    case (.redFlags, "answeredBy"):
      isCovered
        ? StyledText("→", theme[.faint])
        : StyledText(Phrase.Deal.noAction[language], theme[.bad])
    case (.redFlags, "coveredBy"): StyledText("+", theme[.faint])
    case (.products, "unitPrice"):
      // A price that is not known is only spoken of where one could be typed.
      StyledText(context.isSelected(path) ? "@" : " ", theme[.faint])
    case (_, "category"): StyledText("·", theme[.faint])
    case (.influences, "roles"): StyledText("· · · ·", theme[.faint])
    case (.deal, "fundRate"), (.deal, "competitionRate"), (.deal, "position"),
      (.deal, "expectedClose"):
      StyledText("—", theme[.warning])
    default: StyledText("—", theme[.faint])
    }
  }

  /// What the key that adds rows does; a column of names has room for a word only.
  private var invitation: Phrase {
    path.section == .influences
      ? Phrase.Review.add : Phrase.Review.adds(path.section.one)
  }

  private var isPlanned: Bool {
    context.form.actions[row: path.row].map { $0.state == .planned } ?? false
  }

  private var isCovered: Bool {
    context.form.redFlags[row: path.row]?.coveredBy != nil
  }
}

// MARK: Kinds

extension CellContent {
  private var amount: StyledText {
    let money = Money(minorUnits: Int64(value) ?? 0, currency: context.form.currency)
    return path.section == .products
      ? StyledText("@ " + money.digits(in: language), theme[.label])
      : StyledText(money.full(in: language), theme[.strong])
  }

  private var day: StyledText {
    guard let day = Day(value) else { return StyledText() }
    let isLate = path.field != "day" && day < context.today && !isFinished
    return StyledText(
      day.short(in: language, today: context.today), theme[isLate ? .bad : .text])
  }

  private var isFinished: Bool {
    context.form.actions[row: path.row].map { $0.state != .planned } ?? false
  }

  private var closingDay: StyledText {
    guard let close = context.form.expectedCloseDate else { return StyledText() }
    let isPast = close.day < context.today && context.ending == nil
    return StyledText(close.medium(in: language), theme[isPast ? .bad : .strong])
  }

  private var contact: StyledText {
    guard let day = Day(value) else {
      return StyledText(Phrase.Common.never[language], theme[.bad])
    }
    let isThisYear = day.year == context.today.year
    return StyledText(
      isThisYear ? day.short(in: language) : day.monthAndYear(in: language), theme[.text])
  }

  private func rate(_ level: (Int) -> Phrase?) -> StyledText {
    let rate = Int(value) ?? 0
    var text = StyledText("\(rate)", theme[.strong])
    if let level = level(rate) { text.append("  " + level[language], theme[.text]) }
    return text
  }

  private var position: StyledText {
    guard let position = Position(value) else { return StyledText() }
    return StyledText(
      language.signed(position.rawValue) + " " + position.label[language], theme[.strong])
  }

  private var roles: StyledText {
    let letters = String(value) ?? ""
    let looks: [BuyingRole: Role] = [
      .economic: .warning, .technical: .accent, .user: .zoneAbove, .coach: .good,
    ]
    var text = StyledText()
    for (index, role) in BuyingRole.allCases.enumerated() {
      let isPlayed = letters.contains(role.rawValue)
      text.append(
        (index > 0 ? " " : "") + (isPlayed ? role.rawValue : "·"),
        isPlayed ? theme[looks[role] ?? .strong].adding(.bold) : theme[.faint])
    }
    return text
  }

  private var state: StyledText {
    guard let state = ActionState(value) else { return StyledText() }
    switch state {
    case .done: return word(state.label, .good)
    case .dropped: return word(state.label, .label)
    case .planned:
      guard let due = context.form.actions[row: path.row]?.due else { return word(state.label) }
      return StyledText(
        due.relative(to: context.today, in: language),
        theme[due < context.today ? .bad : .text])
    }
  }
}
