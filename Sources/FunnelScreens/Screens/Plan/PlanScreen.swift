import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording
import TerminalUI

/// A person's week: proposed, moved about with the arrows, agreed on, and looked back on.
final class PlanScreen: Screen {
  let id = "plan"

  private var chosenWeek: Period?
  /// The half-day the pointer is on.
  private(set) var slot: HalfDay?
  private(set) var line = 0
  /// The entry that is being moved.
  private(set) var grabbed: PlanEntry.ID?
  /// Whether the pane below says what became of the plan.
  private(set) var isLookingBack = false
  /// How many things the last proposal had no room for.
  private var left: (owner: Owner.ID, week: Period, count: Int)?
  private var known: (contents: PlanContents?, source: Source)?

  /// What the contents were made for.
  private struct Source: Equatable {
    var figures: Figures.Source
    var owner: Owner.ID
    var week: Period
    var language: Language
  }

  /// The plan of the week that is to be planned now.
  init() {}

  // MARK: What there is

  func owner(in session: Session) -> Owner.ID? {
    // Nobody is shown somebody else's week without having asked for it.
    session.todayChoices.planOwner ?? session.dayOwner
  }

  func week(in session: Session) -> Period { chosenWeek ?? .planned(on: session.today) }

  /// The plan of the week with what it is shown by; nil where there is nobody to plan for.
  func contents(in session: Session) -> PlanContents? {
    guard let owner = owner(in: session) else { return nil }
    let week = week(in: session)
    let source = Source(
      figures: Figures.Source(session), owner: owner, week: week, language: session.language)
    if let known, known.source == source { return known.contents }
    let contents = session.attempt { try PlanContents(owner, week, session) }
    known = (contents, source)
    settle(contents)
    return contents
  }

  /// Puts the pointer on something that is there.
  private func settle(_ contents: PlanContents?) {
    guard let contents else { return }
    if slot.map(contents.slots.contains) != true {
      slot = contents.file?.entries.first?.slot ?? contents.slots.first
      line = 0
    }
    let count = slot.flatMap { contents.file?.entries(in: $0).count } ?? 0
    line = min(max(0, line), max(0, count - 1))
    if let grabbed, contents.file?.entries.contains(where: { $0.id == grabbed }) != true {
      self.grabbed = nil
    }
  }

  /// The entry the pointer is on.
  func entry(in session: Session) -> PlanEntry? {
    guard let contents = contents(in: session), let file = contents.file else { return nil }
    if let grabbed { return file.entries.first { $0.id == grabbed } }
    let entries = slot.map { file.entries(in: $0) } ?? []
    return entries.indices.contains(line) ? entries[line] : nil
  }

  /// How many things the last proposal of this plan had no room for.
  func left(in session: Session) -> Int {
    guard let left, left.owner == owner(in: session), left.week == week(in: session) else {
      return 0
    }
    return left.count
  }

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Screen.plan[language], theme[.strong])
    text.append("  " + week(in: session).name(in: language), theme[.label])
    if let owner = owner(in: session).flatMap({ session.book.owners[$0]?.name }) {
      text.append(" · ", theme[.label])
      text.append(owner, theme[.person])
    }
    return text
  }

  // MARK: Moving the pointer, or what it holds

  /// Moves by days and by rows; says whether there was anywhere to go.
  @discardableResult
  func move(days: Int = 0, rows: Int = 0, in session: Session) -> Bool {
    guard let contents = contents(in: session), let slot,
      let day = contents.days.firstIndex(of: slot.day)
    else { return false }
    if days != 0 {
      guard contents.days.indices.contains(day + days) else { return false }
      self.slot = HalfDay(contents.days[day + days], isAfternoon: slot.isAfternoon)
      line = 0
      settle(contents)
      return true
    }
    let count = contents.file?.entries(in: slot).count ?? 0
    if grabbed == nil, rows > 0, line + 1 < count {
      line += 1
    } else if grabbed == nil, rows < 0, line > 0 {
      line -= 1
    } else if rows > 0, !slot.isAfternoon {
      self.slot = HalfDay(slot.day, isAfternoon: true)
      line = 0
    } else if rows < 0, slot.isAfternoon {
      let morning = HalfDay(slot.day, isAfternoon: false)
      self.slot = morning
      line = max(0, (contents.file?.entries(in: morning).count ?? 0) - 1)
    } else {
      return false
    }
    return true
  }

  /// Takes an entry up.
  func grab(in session: Session) {
    guard let entry = entry(in: session) else { return }
    grabbed = entry.id
  }

  /// Puts the entry down where the pointer is.
  func drop(in session: Session) {
    guard let grabbed, let contents = contents(in: session), let file = contents.file, let slot,
      let entry = file.entries.first(where: { $0.id == grabbed })
    else { return }
    self.grabbed = nil
    if entry.slot != slot {
      session.perform(
        file.moving(entry, to: slot),
        Phrase.Plan.moved(contents.names.name(of: entry), to: slot))
    }
    let entries = self.contents(in: session)?.file?.entries(in: slot) ?? []
    line = entries.firstIndex { $0.id == entry.id } ?? 0
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    guard key == .escape else { return nil }
    if let grabbed {
      let entries = contents(in: session)?.file?.entries ?? []
      self.grabbed = nil
      if let entry = entries.first(where: { $0.id == grabbed }) {
        slot = entry.slot
        line = entries.filter { $0.slot == entry.slot }.firstIndex { $0.id == grabbed } ?? 0
      }
      return .stay
    }
    guard isLookingBack else { return nil }
    isLookingBack = false
    return .stay
  }

  // MARK: Choosing

  func turnWeeks(by weeks: Int, in session: Session) {
    let first = week(in: session).first.adding(days: 7 * weeks)
    chosenWeek = .week(of: first)
    (slot, line, grabbed) = (nil, 0, nil)
  }

  func choose(_ owner: Owner.ID, in session: Session) {
    session.todayChoices.planOwner = owner
    (slot, line, grabbed) = (nil, 0, nil)
  }

  func toggleLookingBack() { isLookingBack.toggle() }

  /// Remembers what a proposal had no room for.
  func remember(_ proposal: PlanProposal) {
    left = (proposal.owner, proposal.week, proposal.left)
    (slot, line) = (nil, 0)
  }
}

/// A plan with what it is shown by.
struct PlanContents {
  /// The plan; nil where there is none yet.
  let file: PlanFile?
  /// The days of the week that are shown: Monday to Friday, and what else is worked or planned.
  let days: [Day]
  /// The half-days that are worked.
  let worked: Set<HalfDay>
  let goals: [PlanGoal]
  let names: PlanNames
  let contacts: [Contact.ID: String]
  /// What became of the plan so far.
  let lookBack: PlanLookBack?

  init(_ owner: Owner.ID, _ week: Period, _ session: Session) throws {
    let book = session.book
    let file = try session.store.planFile(of: owner, week: week.first)
    self.file = file
    worked = Set(week.halfDays(in: book.workCalendar))
    let needed = Set(worked.map(\.day)).union(file?.entries.map(\.slot.day) ?? [])
    days = (0..<7).map { week.first.adding(days: $0) }.filter {
      $0.weekday <= 5 || needed.contains($0)
    }
    goals = PlanGoal.all(book, of: owner, in: week, today: session.today)
    contacts = Dictionary(
      uniqueKeysWithValues: try session.store.records(Contact.self, where: nil, refersTo: nil)
        .map { ($0.record.id, $0.record.name) })
    names = PlanNames(book, contacts: contacts, in: session.language)
    lookBack = file.map { PlanLookBack($0, on: session.today) }
  }

  /// The half-days that are shown, in order.
  var slots: [HalfDay] {
    days.flatMap { [HalfDay($0, isAfternoon: false), HalfDay($0, isAfternoon: true)] }
  }
}
