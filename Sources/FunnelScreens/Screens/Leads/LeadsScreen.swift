import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// The lead inbox: the open leads by score, each with why it has it; given to people, judged,
/// taken through the gate or left.
final class LeadsScreen: Screen {
  let id = "leads"
  /// Its deals are those of the filter and the dimensions.
  let isNarrowed = true

  private(set) var selected: Deal.ID?
  private(set) var marked: Set<Deal.ID> = []
  /// Whether only the leads of the pipeline on screen are shown.
  private var isOfOnePipeline = false
  /// The factors that are being judged in place.
  private(set) var judging: LeadJudging?
  /// Whom leads are given to in turn.
  var pool = LeadPool()
  var offset = ScrollOffset()
  var page = 10
  private var lastRow = 0
  private var known: (inbox: LeadInbox, source: Source)?

  /// What the inbox was made from.
  private struct Source: Equatable {
    var figures: Figures.Source
    var scope: Scope
    var minute: Int64
  }

  /// The inbox with the pointer on the most promising lead.
  init() {}

  // MARK: What there is

  /// Whose leads are shown: those of every pipeline, unless one was asked for.
  private func scope(in session: Session) -> Scope {
    var scope = session.scope
    if !isOfOnePipeline { scope.pipeline = nil }
    return scope
  }

  /// The open leads that are shown.
  func inbox(in session: Session) -> LeadInbox {
    let scope = scope(in: session)
    let source = Source(
      figures: Figures.Source(session), scope: scope, minute: session.moment.milliseconds / 60_000)
    if let known, known.source == source { return known.inbox }
    let inbox =
      session.attempt {
        try session.store.leadInbox(of: session.book, scope, at: session.moment)
      } ?? LeadInbox([])
    known = (inbox, source)
    let ids = Set(inbox.files.map(\.lead.id))
    // What is out of sight must not be acted upon.
    marked.formIntersection(ids)
    if let row = inbox.files.firstIndex(where: { $0.lead.id == selected }) {
      lastRow = row
    } else {
      selected =
        inbox.files.isEmpty
        ? nil : inbox.files[min(lastRow, inbox.files.count - 1)].lead.id
    }
    return inbox
  }

  /// The row the pointer is on.
  func row(in session: Session) -> Int? {
    inbox(in: session).files.firstIndex { $0.lead.id == selected }
  }

  /// The lead the pointer is on.
  func file(in session: Session) -> LeadFile? {
    row(in: session).map { inbox(in: session).files[$0] }
  }

  /// The leads an action is about: the marked ones, else the one the pointer is on.
  func targets(in session: Session) -> [LeadFile] {
    let files = inbox(in: session).files
    return marked.isEmpty
      ? files.filter { $0.lead.id == selected } : files.filter { marked.contains($0.lead.id) }
  }

  /// Puts the pointer on a lead that has just been taken down.
  func select(_ lead: Deal.ID?) { selected = lead ?? selected }

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Lead.inbox[language], theme[.strong])
    let pipeline = isOfOnePipeline ? session.pipeline.map { Phrase($0.name) } : nil
    text.append("  " + (pipeline ?? Phrase.Lead.everyPipeline)[language], theme[.label])
    if !session.scope.filter.isEmpty {
      text.append(" · " + session.scope.filter.text, theme[.warning])
    }
    return text
  }

  // MARK: Judging in place

  var isTyping: Bool { judging != nil }

  /// Begins to judge the factors of the lead the pointer is on.
  func judge(in session: Session) -> Transition {
    judging = file(in: session).map(LeadJudging.init)
    return .stay
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    guard var judging else {
      guard key == .escape, !marked.isEmpty else { return nil }
      marked = []
      return .stay
    }
    switch key {
    case .enter:
      self.judging = nil
      if let file = file(in: session), file.lead.id == judging.lead {
        keep(judging, of: file, session)
      }
    case .escape: self.judging = nil
    default:
      let factor = judging.factor
      guard judging.take(key) else { return .stay }
      self.judging = judging
      // A digit takes the pointer on, which is easily missed by eyes that are on the keys.
      if case .character(let digit) = key, digit.isNumber, let value = judging.values[factor] {
        let next = judging.factor == factor ? nil : judging.factor.label
        session.say(Phrase.Lead.judgedByDigit(factor.label, value, next: next))
      }
    }
    return .stay
  }

  private func keep(_ judging: LeadJudging, of file: LeadFile, _ session: Session) {
    let values = judging.changed(from: file.lead)
    guard !values.isEmpty else { return }
    let entity = EntityReference(file.lead.id)
    session.perform(
      [.edit(entity, values)], Phrase.Lead.scored(file.lead.name),
      expecting: [entity: judging.version])
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    // Keys that come in one burst act before anything is drawn, so the list is made here too.
    _ = inbox(in: session)
    if judging != nil { return judgingActions }
    return moving(in: session) + working(in: session) + assigning(in: session)
      + keeping(in: session)
  }

  private var judgingActions: [Action] {
    [
      Action("leads.judged", [.enter], Phrase.Action.save, inFooter: true) { .stay },
      Action("leads.unjudged", [.escape], Phrase.Action.cancel, inFooter: true) { .stay },
    ]
  }

  private func moving(in session: Session) -> [Action] {
    Action.moving("leads", page: { [self] in page }) { [self] in
      move(by: $0, in: session)
    } + [
      Action("leads.back", [.left, .character("h")], Phrase.Action.back) { .pop },
      Action("leads.mark", [.character(" ")], Phrase.Action.mark) { [self] in
        guard let id = selected else { return .stay }
        if marked.remove(id) == nil { marked.insert(id) }
        move(by: 1, in: session)
        return .stay
      },
      Action("leads.filter", [.character("/")], Phrase.Action.filter) {
        .push(FormScreen.scopeFilter(session))
      },
      Action("leads.pipelines", [.character("*")], Phrase.Lead.Action.pipelines) { [self] in
        isOfOnePipeline.toggle()
        return .stay
      },
    ]
  }

  private func move(by rows: Int, in session: Session) {
    let files = inbox(in: session).files
    guard !files.isEmpty else { return }
    lastRow = min(max(0, (row(in: session) ?? 0) + rows), files.count - 1)
    selected = files[lastRow].lead.id
  }
}

/// The people that leads are given to in turn: everybody who sells, one team, or one region.
struct LeadPool: Hashable {
  var team: String?
  var region: String?

  /// Who it is, for the frame.
  func label(in language: Language) -> String {
    team ?? region ?? Phrase.Common.everyone[language]
  }
}
