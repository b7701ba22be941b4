import FunnelCore
import FunnelWording
import TerminalUI

/// How the team sells: its stages with their texts, and the register of objections.
final class PlaybookScreen: Screen {
  let id = "playbook"

  /// What the left side lists.
  enum Chapter: Hashable {
    case stage(Stage.ID)
    case register
  }

  private var chapter: Chapter?
  private var isInTexts = false
  private var row: String?
  private var typed = TextEditing()
  private(set) var isTyping = false
  private var showsHidden = false
  private var chapterOffset = ScrollOffset()
  private var textOffset = ScrollOffset()
  private var visible = 10
  private var width = 60

  /// The playbook, at the register where it is wanted at once.
  init(atRegister: Bool = false) {
    if atRegister { (chapter, isInTexts) = (.register, true) }
  }

  func place(in session: Session) -> StyledText {
    var text = StyledText(Phrase.Screen.playbook[session.language], session.theme[.strong])
    if let pipeline = session.pipeline {
      text.append("  " + pipeline.name[session.language], session.theme[.label])
    }
    return text
  }

  // MARK: What is selected

  private func chapters(in session: Session) -> [Chapter] {
    let stages = session.pipeline.map { session.book.stages(of: $0.id) } ?? []
    return stages.map { .stage($0.id) } + [.register]
  }

  private func current(in session: Session) -> Chapter {
    let all = chapters(in: session)
    return chapter.flatMap { all.contains($0) ? $0 : nil } ?? all[0]
  }

  private func stage(in session: Session) -> Stage? {
    guard case .stage(let id) = current(in: session) else { return nil }
    return session.book.stages[id]
  }

  private func page(in session: Session) -> MarkedLines {
    let page = PlaybookPage(session: session, width: width, showsHidden: showsHidden)
    return stage(in: session).map { page.lines(of: $0) } ?? page.lines(ofRegister: typed.text)
  }

  /// The row with the pointer: the one chosen, else the first.
  private func selected(in lines: MarkedLines) -> String? {
    let rows = lines.rows
    return row.flatMap { rows.contains($0) ? $0 : nil } ?? rows.first
  }

  private func entry(in session: Session) -> PlaybookEntry? {
    guard isInTexts, stage(in: session) != nil else { return nil }
    return selected(in: page(in: session)).flatMap(session.playbook.entry)
  }

  private func objection(in session: Session) -> RegisterEntry? {
    guard isInTexts, stage(in: session) == nil else { return nil }
    let id = selected(in: page(in: session))
    return session.playbook.register.first { $0.id == id }
  }

  // MARK: Keys

  func actions(in session: Session) -> [Action] {
    if isTyping { return typing }
    let found = typed.text.isEmpty ? [] : [clearing]
    return found + moving(in: session) + editing(in: session) + [
      Action("playbook.search", [.character("/")], Phrase.Playbook.search, inFooter: true) {
        [self] in
        (chapter, isInTexts, isTyping) = (.register, true, true)
        return .stay
      },
      Action("playbook.hidden", [.character("H")], Phrase.Playbook.showHidden) { [self] in
        showsHidden.toggle()
        return .stay
      },
      Action("playbook.pipeline", [.character("E")], Phrase.Playbook.pipeline, inFooter: true) {
        [self] in .push(PipelineScreen(stage: stage(in: session)?.id))
      },
      Action("playbook.rules", [.character("R")], Phrase.Rules.title, inFooter: true) {
        .push(RulesScreen())
      },
    ]
  }

  /// Shows the whole register again.
  private var clearing: Action {
    Action("playbook.clearSearch", [.escape], Phrase.Action.clearFilter, inFooter: true) {
      [self] in
      typed = TextEditing()
      return .stay
    }
  }

  private var typing: [Action] {
    [
      Action("playbook.found", [.enter], Phrase.Dialog.toList, inFooter: true) { [self] in
        isTyping = false
        return .stay
      },
      Action("playbook.leaveSearch", [.escape], Phrase.Action.clearFilter, inFooter: true) {
        [self] in
        (isTyping, typed) = (false, TextEditing())
        return .stay
      },
    ]
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    guard isTyping, key != .enter, key != .escape else { return nil }
    if key == .up || key == .down {
      move(by: key == .up ? -1 : 1, in: session)
    } else {
      let before = typed.text
      _ = typed.handle(key)
      if typed.text != before { row = nil }
    }
    return .stay
  }

  func paste(_ text: String, in session: Session) {
    if isTyping { typed.insert(text) }
  }

  private func moving(in session: Session) -> [Action] {
    func step(_ rows: @escaping () -> Int) -> () -> Transition {
      { [self] in
        move(by: rows(), in: session)
        return .stay
      }
    }
    func enter(_ isInTexts: Bool) -> () -> Transition {
      { [self] in
        if !isInTexts, !self.isInTexts { return .pop }
        self.isInTexts = isInTexts
        return .stay
      }
    }
    return [
      Action("playbook.up", [.up, .character("k")], Phrase.Deals.up, run: step { -1 }),
      Action("playbook.down", [.down, .character("j")], Phrase.Deals.down, run: step { 1 }),
      Action(
        "playbook.pageUp", [.pageUp], Phrase.Deals.pageUp,
        run: step { [self] in min(-1, -visible / 3) }),
      Action(
        "playbook.pageDown", [.pageDown], Phrase.Deals.pageDown,
        run: step { [self] in max(1, visible / 3) }),
      Action(
        "playbook.first", [.home, .character("g")], Phrase.Action.first, run: step { .min / 2 }),
      Action("playbook.last", [.end, .character("G")], Phrase.Action.last, run: step { .max / 2 }),
      Action("playbook.pane", [.tab, .backTab], Phrase.Action.pane, inFooter: true) { [self] in
        isInTexts.toggle()
        return .stay
      },
      Action(
        "playbook.right", [.right, .character("l")], Phrase.Playbook.texts, run: enter(true)),
      Action("playbook.left", [.left, .character("h")], Phrase.Action.back, run: enter(false)),
    ]
  }

  private func move(by rows: Int, in session: Session) {
    func target<Row: Equatable>(_ all: [Row], _ current: Row?) -> Row? {
      guard !all.isEmpty else { return nil }
      let place = current.flatMap { all.firstIndex(of: $0) } ?? 0
      return all[min(max(0, place + rows), all.count - 1)]
    }
    if isInTexts {
      let lines = page(in: session)
      row = target(lines.rows, selected(in: lines))
    } else {
      chapter = target(chapters(in: session), current(in: session))
      (row, textOffset) = (nil, ScrollOffset())
    }
  }

  private func editing(in session: Session) -> [Action] {
    let whyNoText: () -> Phrase? = { [self] in
      entry(in: session) == nil && objection(in: session) == nil ? Phrase.Playbook.noText : nil
    }
    func moving(_ step: Int) -> () -> Transition {
      { [self] in
        reorder(by: step, in: session)
        return .stay
      }
    }
    return [
      Action(
        "playbook.edit", [.enter, .character("e")], Phrase.Action.edit, inFooter: true,
        writes: isInTexts, unless: { [self] in isInTexts ? whyNoText() : nil }
      ) { [self] in edit(in: session) },
      Action(
        "playbook.add", [.character("n"), .insert], Phrase.Playbook.add, inFooter: true,
        writes: true
      ) { [self] in add(in: session) },
      Action(
        "playbook.hide", [.character("d"), .delete], Phrase.Playbook.hide, inFooter: true,
        writes: true, unless: whyNoText
      ) { [self] in
        hide(in: session)
        return .stay
      },
      Action(
        "playbook.earlier", [.character("<"), .character(",")], Phrase.Playbook.earlier,
        writes: true,
        unless: { [self] in entry(in: session) == nil ? Phrase.Playbook.noText : nil },
        run: moving(-1)),
      Action(
        "playbook.later", [.character(">"), .character(".")], Phrase.Playbook.later,
        writes: true,
        unless: { [self] in entry(in: session) == nil ? Phrase.Playbook.noText : nil },
        run: moving(1)),
    ]
  }

  // MARK: Changes

  private func edit(in session: Session) -> Transition {
    if let entry = entry(in: session) {
      return .push(FormScreen.playbookText(entry, entry.topic, stage: entry.stage, session))
    }
    if let objection = objection(in: session) {
      return .push(FormScreen.objection(objection, session))
    }
    isInTexts = true
    return .stay
  }

  private func add(in session: Session) -> Transition {
    guard let stage = stage(in: session) else {
      return .push(FormScreen.objection(nil, session))
    }
    if let topic = entry(in: session)?.topic {
      return .push(FormScreen.playbookText(nil, topic, stage: stage.id, session))
    }
    return .push(
      MenuScreen(
        id: "playbookTopic", title: Phrase.Playbook.add,
        choices: PlaybookTopic.allCases.map { topic in
          MenuScreen.Choice(topic.label[session.language]) {
            .replace(FormScreen.playbookText(nil, topic, stage: stage.id, session))
          }
        }))
  }

  private func hide(in session: Session) {
    if let entry = entry(in: session) {
      session.perform(
        [session.playbook.hiding(entry, !entry.isHidden)],
        Phrase.Playbook.hid(entry.text[session.language], !entry.isHidden))
    } else if let objection = objection(in: session) {
      session.perform(
        [session.playbook.hiding(objection, !objection.isHidden)],
        Phrase.Playbook.hid(objection.name[session.language], !objection.isHidden))
    }
  }

  private func reorder(by step: Int, in session: Session) {
    guard let entry = entry(in: session), let stage = stage(in: session) else { return }
    let list = session.playbook.entries(
      entry.topic, for: stage, in: session.book, hidden: showsHidden)
    let changes = session.playbook.moving(entry, by: step, among: list)
    guard !changes.isEmpty else { return }
    row = entry.id
    session.perform(changes, Phrase.Playbook.edited(entry.text[session.language]))
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    guard area.width >= 70 else {
      if isInTexts {
        drawTexts(in: area, on: &canvas, session)
      } else {
        drawChapters(in: area, on: &canvas, session)
      }
      return
    }
    let (west, east) = area.divided(
      at: area.width < 100 ? 27 : min(40, area.width / 4), from: .left)
    drawChapters(in: west, on: &canvas, session)
    drawTexts(in: east, on: &canvas, session)
  }

  private func drawChapters(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: Phrase.Playbook.stages[language],
      style: theme[isInTexts ? .frame : .frameFocused],
      titleStyle: theme[isInTexts ? .title : .accent])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let all = chapters(in: session)
    let place = all.firstIndex(of: current(in: session))
    chapterOffset.show(place, visible: body.height, of: all.count)
    canvas.draw(
      List(
        count: all.count, selected: place, offset: chapterOffset, pointer: theme[.accent],
        selection: theme[isInTexts ? .text : .selection]
      ) { index in
        switch all[index] {
        case .stage(let id):
          let stage = session.book.stages[id]
          return List.Item(
            StyledText(
              stage?.name[language] ?? "", theme[stage?.role == .open ? .text : .label]),
            trailing: StyledText(
              stage.map { $0.role == .open ? language.percent($0.probability) : "" } ?? "",
              theme[.label]))
        case .register:
          return List.Item(
            StyledText(Phrase.Playbook.register[language], theme[.warning]),
            trailing: StyledText(
              language.number(session.playbook.objections(matching: "").count), theme[.label]))
        }
      }, in: body)
  }

  private func drawTexts(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    let title = stage(in: session)?.name[language] ?? Phrase.Playbook.register[language]
    canvas.frame(
      area, title: title, style: theme[isInTexts ? .frameFocused : .frame],
      titleStyle: theme[isInTexts ? .accent : .title])
    var body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    if stage(in: session) == nil {
      let (line, rest) = body.divided(at: 1, from: .top)
      canvas.draw(
        TextField(
          typed, placeholder: Phrase.Dialog.typeToSearch[language] + "  /", style: theme[.field],
          placeholderStyle: theme[.label].on(theme[.field].background), isFocused: isTyping),
        in: line.inset(left: 1, right: 1))
      body = rest.inset(top: 1)
    }
    width = body.width - 1
    let lines = page(in: session)
    visible = max(3, body.height)
    lines.draw(
      in: body, on: &canvas, selected: isInTexts ? selected(in: lines) : nil,
      offset: &textOffset)
  }

  func plainText(in session: Session) -> [String] {
    let page = PlaybookPage(session: session, width: 100, showsHidden: showsHidden)
    var lines = [place(in: session).text]
    for case .stage(let id) in chapters(in: session) {
      guard let stage = session.book.stages[id] else { continue }
      lines += ["", stage.name[session.language]]
      lines += page.lines(of: stage).lines.map(\.plain)
    }
    lines += ["", Phrase.Playbook.register[session.language]]
    return lines + page.lines(ofRegister: "").lines.map(\.plain)
  }
}

extension MarkedLines.Line {
  /// The line without its looks.
  var plain: String {
    trailing.text.isEmpty ? text.text : text.text + "  " + trailing.text
  }
}
