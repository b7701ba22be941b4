import FunnelCore
import FunnelStore

/// The two days of the waterfall, and the past books that it needs.
///
/// A past book is read from the store once for each version of it: while nobody presses a key, or
/// where the store is large, when somebody asks for it.
final class WaterfallDays {
  /// The days a person chose; nil for the eve of the period, and for today.
  var chosen: (from: Day?, to: Day?) = (nil, nil)

  /// From how many deals on nothing is read unasked.
  static let large = 50_000
  /// Up to how many deals the past is read before anything is drawn.
  static let small = 2_000

  private var books: [Day: Book] = [:]
  /// The version of the store that the books were read from.
  private var version: Version?
  private var failed: Version?
  private var known: (source: Source, waterfall: Waterfall)?

  private struct Version: Equatable {
    var sequence: Int64
    var reopenings: Int

    init(_ session: Session) {
      (sequence, reopenings) = (session.book.sequence, session.reopenings)
    }
  }

  private struct Source: Equatable {
    var figures: Figures.Source
    var from: Day
    var to: Day
  }

  /// The first and the second day, in this order.
  func days(in session: Session) -> (from: Day, to: Day) {
    let to = min(chosen.to ?? session.today, session.today)
    let from = chosen.from ?? session.healthPeriod.first.adding(days: -1)
    return from < to ? (from, to) : (min(from, to.adding(days: -1)), to)
  }

  private func source(in session: Session) -> Source {
    let days = days(in: session)
    return Source(figures: session.healthFigures.source, from: days.from, to: days.to)
  }

  /// The bridge between the two days; nil until the past has been read.
  ///
  /// Right after a change it is that of a moment ago, since the past rarely changes with it.
  func waterfall(in session: Session) -> Waterfall? {
    let source = source(in: session)
    guard let known, known.source.from == source.from, known.source.to == source.to,
      known.source.figures.scope == source.figures.scope
    else { return nil }
    return known.waterfall
  }

  /// Whether the waterfall is not of the present version of the book yet.
  func isDue(in session: Session) -> Bool {
    known?.source != source(in: session) && failed != Version(session)
  }

  /// Whether reading the past takes so long that somebody has to ask for it.
  func isLarge(_ session: Session) -> Bool { session.book.deals.count > Self.large }

  /// Whether reading the past takes no longer than a frame may.
  func isSmall(_ session: Session) -> Bool { session.book.deals.count <= Self.small }

  /// Reads what is missing and builds the bridge; says what went wrong where something does.
  func load(in session: Session) {
    let source = source(in: session)
    if version != Version(session) { books = [:] }
    version = Version(session)
    books = books.filter { $0.key == source.from || $0.key == source.to }
    guard let past = book(on: source.from, session), let later = book(on: source.to, session)
    else {
      failed = version
      return
    }
    failed = nil
    var scope = session.scope
    scope.today = source.to
    known = (source, Waterfall(from: past, on: source.from, to: later, scope))
  }

  private func book(on day: Day, _ session: Session) -> Book? {
    if day == session.today { return session.book }
    if let book = books[day] { return book }
    let book = session.attempt { try session.store.load(asOf: day) { _, _ in true } }
    books[day] = book
    return book
  }
}
