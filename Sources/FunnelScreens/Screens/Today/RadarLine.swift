import FunnelCore
import FunnelWording
import TerminalUI

/// A line of the cadence radar that the pointer can be on.
enum RadarLine {
  /// A segment with its follow-ups.
  case segment(CadenceRadar.Row)
  /// The running clock of a first contact.
  case clock(FollowUp)
  /// How many follow-ups a person made in time.
  case person(FollowUpCompliance.Row)

  /// What tells a line from others.
  enum Identity: Hashable {
    case segment(Segment)
    case clock(Deal.ID)
    case person(Owner.ID?)
  }

  var identity: Identity {
    switch self {
    case .segment(let row): .segment(row.segment)
    case .clock(let followUp): .clock(followUp.deal)
    case .person(let row): .person(row.owner)
    }
  }

  /// The most clocks that are shown.
  static let clocks = 5

  /// The lines from the top: segments, clocks, people.
  static func all(of figures: DayFigures, in session: Session) -> [RadarLine] {
    figures.radar.rows.map { .segment($0) }
      + figures.radar.clocks(at: session.moment).prefix(clocks).map { .clock($0) }
      + figures.compliance.rows.map { .person($0) }
  }

  /// Opens what is behind the line: the follow-ups of a segment, a deal, or a person's day.
  func open(in session: Session, _ figures: DayFigures) -> Transition {
    switch self {
    case .segment(let row):
      return .push(MenuScreen.followUps(of: row.segment, figures.radar, session))
    case .clock(let followUp): return .push(DealScreen(deal: followUp.deal, in: session))
    case .person(let row):
      guard let owner = row.owner else { return .stay }
      session.todayChoices.whose = .owner(owner)
      return .stay
    }
  }
}

extension MenuScreen {
  /// The follow-ups of a segment, the earliest first; Enter opens the deal.
  static func followUps(
    of segment: Segment, _ radar: CadenceRadar, _ session: Session
  ) -> MenuScreen {
    let (book, language) = (session.book, session.language)
    let choices = radar.followUps.filter { $0.segment == segment }.compactMap {
      followUp -> Choice? in
      guard let deal = book.deals[followUp.deal] else { return nil }
      let late = followUp.standing(on: session.today, at: session.moment) == .overdue
      let booked = followUp.booked.map {
        "✓ \(Phrase.Today.booked[language]) " + $0.relative(to: session.today, in: language)
      }
      return Choice(
        book.fullName(of: deal),
        detail: booked
          ?? (late ? "! " : "") + followUp.due.relative(to: session.today, in: language)
      ) { .replace(DealScreen(deal: followUp.deal, in: session)) }
    }
    let none = Choice(Phrase.Today.nothingDue[language], reason: Phrase.Unavailable.empty) { .stay }
    return MenuScreen(
      id: "followUps", title: segment.label, choices: choices.isEmpty ? [none] : choices)
  }
}
