import FunnelCore
import FunnelDocuments
public import FunnelStore
public import FunnelWording
import TerminalUI

/// Every key there is, place by place: the README and the manual page print it.
public struct KeyTable {
  /// The keys that one screen knows, or that hold everywhere.
  public struct Section {
    /// Where they hold.
    public let place: Phrase
    /// The actions in the order of the screen's own list.
    public let rows: [Row]
  }

  /// One action.
  public struct Row: Hashable {
    /// The stable name by which the configuration binds other keys to it.
    public let id: String
    /// The keys it answers to, short: `↑ k`.
    public let keys: String
    /// What it does.
    public let label: Phrase
  }

  /// The places in the order in which one comes by them.
  public let sections: [Section]

  /// The keys as they are unless a person has bound others.
  ///
  /// - Parameter store: any store; what it holds does not matter, and it is not changed.
  public init(_ store: any Store) {
    var book = Book()
    let deal = DealEntry(id: Deal.ID(1))
    book.deals.update(deal)
    let session = Session(
      store: store, book: book, author: "", language: .en, theme: .plain, themes: [.plain],
      today: Day(number: 0), clock: { Instant(milliseconds: 0) })
    func section(_ place: Phrase, _ screen: any Screen) -> Section {
      Section(place: place, actions: screen.actions(in: session))
    }
    let app = App(session: session, opening: FunnelScreen())
    sections =
      ScreenList.all.map { section($0.label, $0.make(session)) } + [
        section(Phrase.Screen.deal, DealScreen(deal: deal.id, in: session)),
        section(
          Phrase.Review.versions,
          VersionsScreen(
            [ReviewVersion(day: session.today, author: "", form: ReviewForm())], title: ""
          ) { _ in TextScreen(id: "review", title: Phrase.Review.versions, lines: []) }),
        section(Phrase.Screen.coaching, CoachingScreen(deal: deal.id)),
        section(EntityKind.account.label, AccountScreen(account: Account.ID(1))),
        section(EntityKind.contact.label, ContactScreen(contact: Contact.ID(1))),
        section(Phrase.Playbook.besideDeal, DealPlaybookScreen(deal: deal.id)),
        Section(
          place: Phrase.Screen.meeting,
          actions: MeetingScreen(meeting: Meeting.ID(0), in: session).everyAction(in: session)),
        section(Phrase.Meeting.minutes, MinutesScreen(meeting: Meeting.ID(0))),
        section(Phrase.Rules.firings, RuleScreen(rule: Rule.ID(0))),
        section(Phrase.Screen.wall, WallScreen(WallPlan(), in: session)),
        Section(place: Phrase.Screen.everywhere, actions: app.globalActions),
      ]
  }

  /// The table in Markdown, in one language.
  public func markdown(in language: Language) -> String {
    sections.map { section in
      let rows = section.rows.map { row in
        "| \(code(row.keys)) | \(row.label[language]) | `\(row.id)` |\n"
      }
      return "| **\(section.place[language])** | | |\n" + rows.joined()
    }.reduce("| Keys | | Name in `[keys]` |\n|---|---|---|\n", +)
  }

  private func code(_ keys: String) -> String {
    keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
  }
}

extension KeyTable.Section {
  fileprivate init(place: Phrase, actions: [Action]) {
    self.place = place
    rows = actions.map { action in
      KeyTable.Row(
        id: action.id, keys: action.keys.map(\.symbol).joined(separator: " "), label: action.label)
    }
  }
}
