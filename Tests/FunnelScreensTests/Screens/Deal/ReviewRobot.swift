import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI

@testable import FunnelScreens

/// Presses keys on the review form of one deal of an in-memory store, on 15 April 2000.
final class ReviewRobot {
  /// What the clock shows; tests move it on by hand.
  final class Clock {
    var now = Instant(milliseconds: Int64(GoldenForms.day.number) * 86_400_000 + 50_551_000)
  }

  let store: any Store
  let app: App
  let clock = Clock()
  let deal: Deal.ID
  let size: Size

  /// A robot before a deal of Min-Sheng Hospital, with a draft of a form where one is given.
  init(
    _ store: (any Store)? = nil, form: ReviewForm? = nil, columns: Int = 120, rows: Int = 36,
    language: Language = .en,
    author: String = "calvin"
  ) throws {
    let store = try store ?? Self.makeStore()
    self.store = store
    size = Size(columns: columns, rows: rows)
    let book = try store.load(asOf: nil) { _, _ in true }
    deal = book.deals.first?.id ?? Deal.ID(0)
    if let form, let version = book.deals.first?.version {
      try store.save(
        ReviewDraft(
          deal: deal, author: author, savedAt: clock.now, basedOn: version, form: form))
    }
    let session = Session(
      store: store, book: book, author: author, language: language, theme: .plain,
      themes: [.plain], today: GoldenForms.day, clock: { [clock] in clock.now })
    app = App(session: session, opening: DealsScreen())
    app.apply(.push(DealScreen(deal: deal, in: session)))
    _ = app.draw(size)
  }

  /// The screen of the deal, where it is on top.
  var screen: DealScreen? { app.top as? DealScreen }

  /// The form as it is being written.
  var form: ReviewForm { screen?.editor.form ?? ReviewForm() }

  /// Presses keys by their names, such as `down`, `enter`, `ctrl-s`, `x`.
  @discardableResult
  func press(_ names: String...) -> ReviewRobot {
    for name in names {
      guard let key = Key(name: name) else { continue }
      _ = app.handle(.key(key))
    }
    return self
  }

  /// Types a text letter by letter.
  @discardableResult
  func type(_ text: String) -> ReviewRobot {
    for character in text { _ = app.handle(.key(.character(character))) }
    return self
  }

  /// Lets time pass without a key.
  func wait(milliseconds: Int64) {
    clock.now = Instant(milliseconds: clock.now.milliseconds + milliseconds)
    _ = app.handle(.tick)
  }

  /// Moves the pointer by arrow keys to a field; says whether it got there.
  @discardableResult
  func go(to path: FieldPath) -> Bool {
    for _ in 0..<200 {
      guard let screen else { return false }
      let page = screen.page(app.session)
      guard let from = page.cell(at: screen.editor.selection), let to = page.cell(at: path),
        to.path == path
      else { return false }
      if from.path == path { return true }
      let (here, there) = (from.place, to.place)
      let before = screen.editor.selection
      if here.y != there.y {
        press(here.y < there.y ? "down" : "up")
      } else {
        press(here.x < there.x ? "right" : "left")
      }
      if screen.editor.selection == before { press(here.x < there.x ? "right" : "left") }
    }
    return false
  }

  /// The whole screen as text, without blanks at the ends of lines.
  var text: String { app.draw(size).text }

  /// A store with one deal in Negotiation, in memory where no path is given.
  static func makeStore(at path: String? = nil) throws -> SQLiteStore {
    let store =
      try path.map { try SQLiteStore.open(at: $0, mode: .create) } ?? SQLiteStore.inMemory()
    var pipeline = Pipeline(id: Pipeline.ID(-1))
    pipeline.name = Translated(en: "Five-stage", hans: "五阶段", hant: "五階段")
    var stage = Stage(id: Stage.ID(-2))
    (stage.pipeline, stage.order) = (pipeline.id, 0)
    stage.name = Translated(en: "Negotiation", hans: "深入谈判", hant: "深入談判")
    (stage.probability, stage.role) = (Percentage(percent: 65), .open)
    var account = Account(id: Account.ID(-3))
    account.name = "Min-Sheng Hospital"
    var owner = Owner(id: Owner.ID(-4))
    (owner.name, owner.login) = ("Calvin", "calvin")
    var deal = DealRecord(id: DealRecord.ID(-5))
    deal.name = "PMD"
    (deal.pipeline, deal.stage) = (pipeline.id, stage.id)
    (deal.account, deal.owner) = (account.id, owner.id)
    deal.currency = .twd
    deal.created = GoldenForms.day.adding(days: -40)
    try store.perform(
      [
        .add(NewRecord(pipeline)), .add(NewRecord(stage)), .add(NewRecord(account)),
        .add(NewRecord(owner)), .add(NewRecord(deal)),
      ],
      by: authorship("set up"), expecting: [:])
    return store
  }

  static func authorship(_ label: String, by author: String = "lin") -> Authorship {
    Authorship(
      author: author,
      at: Instant(milliseconds: Int64(GoldenForms.day.number) * 86_400_000 + 40_000_000),
      today: GoldenForms.day, label: label)
  }
}
