import FunnelCore
import FunnelWording
import TerminalUI

/// A dialog with a few fields to fill in, each checked while one types.
final class FormScreen: Screen {
  /// One field.
  struct Field {
    /// The name the answer is found by.
    var name: String
    /// What it is called.
    var label: Phrase
    /// How it is written.
    var type: FieldType
    /// Whether it must be filled in.
    var isRequired: Bool
    /// Whether the text is only a suggestion, which the first letter typed replaces unless a key has
    /// moved its cursor.
    var isSuggestion: Bool
    /// Whether a day has to be today or earlier; one without a year is then the last such.
    var isPast: Bool
    /// What codes of a choice are called, where the schema has no words for them.
    var words: [String: String] = [:]
    var typed: TextEditing
    /// What it held when the form opened: the code of a choice, not its word.
    let original: String
    private let beginsAsSuggestion: Bool

    /// A field with what it holds so far.
    init(
      _ name: String, _ label: Phrase, _ type: FieldType, text: String = "",
      isRequired: Bool = false, isSuggestion: Bool = false, isPast: Bool = false
    ) {
      (self.name, self.label, self.type, self.isRequired) = (name, label, type, isRequired)
      (self.isSuggestion, beginsAsSuggestion) = (isSuggestion, isSuggestion)
      self.isPast = isPast
      (typed, original) = (TextEditing(text), text)
    }

    /// Forgets what was typed.
    mutating func startAfresh() {
      (typed, isSuggestion) = (TextEditing(original), beginsAsSuggestion)
    }
  }

  /// What a form is about, and so whether what is typed outlives the program.
  enum Subject {
    /// A way of looking, or a choice made in a moment; nothing of it is kept.
    case view
    /// Something that is yet to be made.
    case new
    /// A record that is there.
    case record(EntityReference)

    /// A record, or something new where there is none.
    init<Noun: Entity>(_ id: Identifier<Noun>?) {
      self = id.map { .record(EntityReference($0)) } ?? .new
    }

    /// The record that a deed is about; something new where it is about several at once.
    init<Noun: Entity>(only ids: [Identifier<Noun>]) {
      self.init(ids.count == 1 ? ids.first : nil)
    }
  }

  let id: String
  let isOverlay = true

  let title: Phrase
  let subject: Subject
  var fields: [Field]
  var selected = 0
  /// What is known of the text on disk.
  var keeping = Keeping()
  private let verb: Phrase
  private let kind: EntityKind
  private let currency: Currency?
  private let commit: (RecordValues) -> Transition
  private var isWorded = false
  /// The fields that were left, or all once they were to be saved: only of these it is said that
  /// something is missing.
  private var left: Set<Int> = []
  /// Whether a field is asked for, given what is typed into the others; all are where nil.
  var asks: ((_ field: String, _ typed: (String) -> String) -> Bool)?
  /// Why an empty field must be filled in, given what is typed into the others; only those that
  /// always must be are asked for where nil.
  var demand: ((_ field: String, _ typed: (String) -> String) -> Phrase?)?
  /// What one has to know to fill it in, above the fields.
  var facts: [StyledText] = []
  /// What → makes of a field's text; nothing where nil.
  var completion: ((_ field: String, _ text: String) -> String?)?
  /// What is said of a field's text while it is typed; the usual examples where nil.
  var remark: ((_ field: String, _ text: String) -> Phrase?)?

  /// A form.
  ///
  /// - Parameters:
  ///   - verb: What is done with the answers.
  ///   - subject: What is made or changed.
  ///   - kind: What the fields are of, for the words of choices.
  ///   - currency: What amounts are counted in; the store's where nil.
  ///   - commit: Takes the values once all are in order.
  init(
    id: String, title: Phrase, verb: Phrase = Phrase.Action.save, about subject: Subject,
    fields: [Field], of kind: EntityKind = .deal, currency: Currency? = nil,
    commit: @escaping (RecordValues) -> Transition
  ) {
    (self.id, self.title, self.verb) = (id, title, verb)
    (self.subject, self.fields) = (subject, fields)
    (self.kind, self.currency, self.commit) = (kind, currency, commit)
  }

  func place(in session: Session) -> StyledText { StyledText() }

  /// The places of the fields that are asked for.
  private var asked: [Int] {
    guard let asks else { return Array(fields.indices) }
    let typed = Dictionary(
      fields.map { ($0.name, $0.typed.text.trimmed) }, uniquingKeysWith: { first, _ in first })
    return fields.indices.filter { asks(fields[$0].name) { typed[$0] ?? "" } }
  }

  /// Goes to the field above or below.
  private func step(by count: Int) {
    let asked = asked
    let next = count > 0 ? asked.first { $0 > selected } : asked.last { $0 < selected }
    guard let next else { return }
    left.insert(selected)
    selected = next
  }

  func actions(in session: Session) -> [Action] {
    let isLast = asked.last == selected
    let saving = Action(
      "form.save", isLast ? [.enter, .control("s")] : [.control("s")], verb, inFooter: true
    ) { [self] in save(in: session) }
    let next = Action("form.next", [.enter, .down, .tab], Phrase.Dialog.next, inFooter: true) {
      [self] in
      step(by: 1)
      return .stay
    }
    let isLong = fields[selected].type == .longText
    return (isLast ? [] : [next]) + (isLong ? [editorAction(in: session)] : []) + [
      saving,
      Action("form.cancel", [.escape], Phrase.Action.cancel, inFooter: true) { [self] in
        leave(in: session)
      },
      Action(
        "form.afresh", [.control("x")], Phrase.Unfinished.afresh,
        inFooter: keeping.resumed != nil
      ) { [self] in
        startAfresh(in: session)
        return .stay
      },
    ]
  }

  // MARK: Words for codes

  /// The codes of a choice with the words that people read for them; nil for other fields.
  func choices(
    of field: Field, in session: Session
  ) -> [(code: String, word: String)]? {
    switch field.type {
    case .choice(let codes):
      codes.map { code in
        let label = kind.label(ofChoice: code, inField: field.name)
        return (code, field.words[code] ?? label?[session.language] ?? code)
      }
    case .flag:
      [
        ("no", Phrase.Common.no[session.language]), ("yes", Phrase.Common.yes[session.language]),
      ]
    default: nil
    }
  }

  /// What is typed, with the code of a choice for its word.
  func text(of field: Field, in session: Session) -> String {
    let (exact, typed) = (field.typed.text.trimmed, field.typed.text.trimmed.lowercased())
    let choices = choices(of: field, in: session) ?? []
    // Two words may differ in case only, as two writings of a name do.
    let choice =
      choices.first { $0.word == exact } ?? choices.first { $0.word.lowercased() == typed }
    return choice?.code ?? field.typed.text
  }

  /// Takes up what was typed before the program ended, and puts words in the place of the codes
  /// that the fields begin with.
  private func word(in session: Session) {
    guard !isWorded else { return }
    isWorded = true
    resume(in: session)
    for index in fields.indices {
      let choices = choices(of: fields[index], in: session)
      if let choice = choices?.first(where: { $0.code == fields[index].typed.text }) {
        fields[index].typed = TextEditing(choice.word)
      }
    }
  }

  /// Texts that the field takes.
  private func example(of field: Field, in session: Session) -> String {
    if field.isPast {
      let lastMonth = Period.month(of: session.today).first.adding(days: -1)
      return "\(session.today.adding(days: -7))  \(lastMonth.description.prefix(7))  -30"
    }
    return choices(of: field, in: session).map { "← → " + $0.map(\.word).joined(separator: "  ") }
      ?? field.type.example[session.language]
  }

  private func save(in session: Session) -> Transition {
    word(in: session)
    left.formUnion(asked)
    if let wrong = asked.first(where: { problem(of: fields[$0], in: session) != nil }) {
      selected = wrong
      if let problem = problem(of: fields[wrong], in: session) {
        let isRequired = problem == Phrase.Dialog.required
        session.say(isRequired ? Phrase.Dialog.required(fields[wrong].label) : problem, .warning)
      }
      return .stay
    }
    if warnsOfClashes(in: session) { return .stay }
    var values: RecordValues = [:]
    for field in fields {
      values[field.name] =
        (try? reader(of: field, in: session).value(
          of: text(of: field, in: session), as: field.type)) ?? Value.none
    }
    return finish(commit(values), in: session)
  }

  /// Shows what the fields begin with anew.
  func reword(in session: Session) {
    (isWorded, left) = (false, [])
    word(in: session)
  }

  private func reader(of field: Field, in session: Session) -> FieldText {
    FieldText(
      book: session.book, currency: typedCurrency(in: session) ?? currency, today: session.today,
      looksBack: field.isPast)
  }

  /// What the form itself says that its amounts are counted in.
  private func typedCurrency(in session: Session) -> Currency? {
    fields.first { $0.type == .currency }.flatMap {
      Currency(iso: text(of: $0, in: session).trimmed)
    }
  }

  /// What is wrong with a field, as far as somebody has had the time to fill it in.
  private func complaint(about index: Int, in session: Session) -> Phrase? {
    let isPending = fields[index].typed.text.trimmed.isEmpty && !left.contains(index)
    return isPending ? nil : problem(of: fields[index], in: session)
  }

  private func problem(of field: Field, in session: Session) -> Phrase? {
    if field.typed.text.trimmed.isEmpty {
      if field.isRequired { return Phrase.Dialog.required }
      return demand?(field.name) { [self] name in
        fields.first { $0.name == name }.map { text(of: $0, in: session) } ?? ""
      }
    }
    let reader = reader(of: field, in: session)
    do throws(FieldText.Problem) {
      let value = try reader.value(of: text(of: field, in: session), as: field.type)
      let isAhead = field.isPast && Day(value).map { $0 > session.today } == true
      return isAhead ? Phrase.Dialog.dayAhead : nil
    } catch {
      if let choices = choices(of: field, in: session) {
        return Phrase.Dialog.oneOf(choices.map(\.word))
      }
      guard field.isPast, case .malformed(let text, .day) = error else { return error.phrase }
      return .Dialog.malformed(text, example: Phrase(verbatim: example(of: field, in: session)))
    }
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    word(in: session)
    if key != .escape { keeping.isLeaving = false }
    defer { typed(in: session) }
    switch key {
    case .up, .backTab: step(by: -1)
    case .down, .tab: step(by: 1)
    case .enter, .escape, .control("s"), .control("x"): return nil
    case .control("e") where fields[selected].type == .longText: return nil
    case .left, .right:
      if let next = neighbour(of: fields[selected], by: key == .left ? -1 : 1, in: session) {
        fields[selected].typed = TextEditing(next)
      } else if key == .right, fields[selected].typed.isAtEnd,
        let completed = completion?(fields[selected].name, fields[selected].typed.text)
      {
        fields[selected].typed = TextEditing(completed)
      } else {
        _ = fields[selected].typed.handle(key)
      }
      fields[selected].isSuggestion = false
    default:
      if case .character = key { leaveSuggestion() }
      fields[selected].isSuggestion = false
      _ = fields[selected].typed.handle(key)
    }
    return .stay
  }

  /// Empties a field whose text nobody has taken up.
  private func leaveSuggestion() {
    if fields[selected].isSuggestion { fields[selected].typed = TextEditing() }
    fields[selected].isSuggestion = false
  }

  /// The next word of a choice, since arrows are quicker than typing.
  private func neighbour(of field: Field, by step: Int, in session: Session) -> String? {
    guard let choices = choices(of: field, in: session) else { return nil }
    let code = text(of: field, in: session)
    guard let place = choices.firstIndex(where: { $0.code == code }) else {
      return choices.first?.word
    }
    return choices[(place + step + choices.count) % choices.count].word
  }

  func paste(_ text: String, in session: Session) {
    leaveSuggestion()
    fields[selected].typed.insert(text)
    typed(in: session)
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    word(in: session)
    let (theme, language) = (session.theme, session.language)
    let asked = asked
    let labelWidth = asked.map { fields[$0].label[language].displayWidth }.max() ?? 0
    let above = facts.isEmpty ? 0 : facts.count + 1
    let widest = facts.map(\.displayWidth).max() ?? 0
    let size = Size(
      columns: min(max(labelWidth + 44, 50, widest + 4), area.width - 2),
      rows: min(above + asked.count + 3, area.height))
    let popup = Popup(
      title: title[language], trailing: note(in: session), size: size, styles: theme.popup)
    canvas.draw(popup, in: area)
    let inside = popup.content(in: area)
    for (line, fact) in facts.prefix(max(0, inside.height - 3)).enumerated() {
      canvas.put(fact, at: inside.row(line).origin, width: inside.width)
    }
    let content = inside.inset(top: min(above, max(0, inside.height - 3)))
    let first = max(0, (asked.firstIndex(of: selected) ?? 0) - (content.height - 2))
    for (line, index) in asked.dropFirst(first).prefix(content.height - 1).enumerated() {
      let field = fields[index]
      let (label, box) = content.row(line).divided(at: labelWidth + 2, from: .left)
      canvas.put(
        field.label[language], at: label.origin,
        style: index == selected ? theme[.accent] : theme[.label])
      if isClashing(index, in: session) {
        canvas.put("!", at: label.origin.offset(x: labelWidth), style: theme[.warning])
      }
      let complaint = index == selected ? nil : complaint(about: index, in: session)
      let look = index == selected ? theme[.field] : theme[complaint == nil ? .text : .bad]
      canvas.draw(
        TextField(
          field.typed, placeholder: complaint?[language] ?? "", style: look,
          placeholderStyle: theme[.warning], isFocused: index == selected), in: box)
    }
    let note = content.row(content.height - 1)
    if let problem = complaint(about: selected, in: session) {
      canvas.put(problem[language], at: note.origin, style: theme[.warning], width: note.width)
    } else if let theirs = theirs(of: fields[selected], in: session) {
      canvas.put(theirs[language], at: note.origin, style: theme[.warning], width: note.width)
    } else if let remark = remark?(fields[selected].name, fields[selected].typed.text) {
      canvas.put(remark[language], at: note.origin, style: theme[.accent], width: note.width)
    } else {
      canvas.put(
        example(of: fields[selected], in: session), at: note.origin, style: theme[.label],
        width: note.width)
    }
  }
}
