/// A deal, or a stage, that a rule applies to.
public struct RuleMatch: Hashable, Sendable {
  /// The rule.
  public var rule: Rule.ID
  /// The deal.
  public var deal: Deal.ID?
  /// The stage, where the rule is about one as a whole.
  public var stage: Stage.ID?
  /// What the cause is, without its day: `quiet`, `stay`.
  public var kind: String
  /// The day that tells this time from another: the day of entry, of the last contact; nil where
  /// a book does not tell.
  public var mark: Day?
  /// From which day on the rule applies; nil where a book does not tell.
  public var since: Day?

  /// A match.
  public init(
    rule: Rule.ID, deal: Deal.ID? = nil, stage: Stage.ID? = nil, kind: String, mark: Day? = nil,
    since: Day? = nil
  ) {
    (self.rule, self.deal, self.stage) = (rule, deal, stage)
    (self.kind, self.mark, self.since) = (kind, mark, since)
  }

  /// What sets the rule off, in a code that is the same whoever notices it and as long as it
  /// lasts: `enter:2026-11-20`.
  public var cause: String { mark.map { "\(kind):\($0)" } ?? kind }

  /// What stays the same while the cause comes and goes.
  public var subject: Subject { Subject(rule: rule, deal: deal, stage: stage) }

  /// A rule with the deal or stage it is about.
  public struct Subject: Hashable, Sendable {
    /// The rule.
    public var rule: Rule.ID
    /// The deal.
    public var deal: Deal.ID?
    /// The stage.
    public var stage: Stage.ID?
  }

  /// The same match, where it is only known by other means since when it holds.
  public func held(since day: Day) -> RuleMatch {
    var match = self
    (match.mark, match.since) = (day, day)
    return match
  }
}

/// A book on a day, with the reviews that some red flags are read from.
public struct RuleReading {
  /// The book.
  public let book: Book
  /// The day.
  public let day: Day
  let reading: BookReading
  let reviews: [Deal.ID: [ReviewRecord]]

  /// A book on a day.
  ///
  /// - Parameter reviews: The completed reviews; those of later days are left out.
  public init(_ book: Book, on day: Day, reviews: [ReviewRecord] = []) {
    (self.book, self.day) = (book, day)
    reading = BookReading(book, today: day)
    let past = reviews.filter { review in review.day.map { $0 <= day } ?? false }
    self.reviews = Dictionary(grouping: past, by: \.deal).mapValues { reviews in
      reviews.sorted { ($0.day ?? day, $0.id) < ($1.day ?? day, $1.id) }
    }
  }
}
